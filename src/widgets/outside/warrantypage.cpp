// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outside/warrantypage.h"

#include "presentation/outside/outsidetexts.h"
#include "ui_warrantypage.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/wraplayout.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>

namespace pd {

namespace {

QString noticesView()
{
    return QStringLiteral("notices");
}

QString lettersView()
{
    return QStringLiteral("letters");
}

QString settlementView()
{
    return QStringLiteral("settlement");
}

} // namespace

WarrantyPage::WarrantyPage(NoticeListController& list, SettlementController& settlement,
                           ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_list(list), m_settlement(settlement), m_ui(std::make_unique<Ui::WarrantyPage>())
{
    m_ui->setupUi(this);
    m_ui->views->add(noticesView(), [] { return tr("Notices"); });
    m_ui->views->add(lettersView(), [] { return tr("Contact letters"); });
    m_ui->views->add(settlementView(), [] { return tr("Settlement"); });
    makeTables();
    makeActions(actions);
    connect(m_ui->views, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        if (!m_filling) { // one of them is always shown
            const auto other = std::ranges::find_if(ids, [this](const QString& id) { return id != m_view; });
            showView(other == ids.end() ? m_view : *other);
        }
    });
    connect(m_ui->party, &QComboBox::activated, &m_settlement, &SettlementController::chooseParty);
    connect(m_ui->month, &QComboBox::activated, this,
            [this] { m_settlement.chooseMonth(m_ui->month->currentText()); });
    connect(&m_list, &NoticeListController::refreshed, this, &WarrantyPage::showLists);
    connect(&m_settlement, &SettlementController::refreshed, this, &WarrantyPage::showSettlement);
    onLanguage(this, [this] { setTexts(); });
    showView(noticesView());
}

WarrantyPage::~WarrantyPage() = default;

QString WarrantyPage::title() const
{
    return tr("Warranty");
}

QList<QAction*> WarrantyPage::pageActions() const
{
    return {m_showNotices, m_showLetters, m_showSettlement, m_print, m_export, m_settle};
}

void WarrantyPage::makeTables()
{
    constexpr int rowHeight = 30;
    const auto make = [this](QTableView* table, QAbstractItemModel& model, int stretched) {
        table->setModel(&model);
        table->setItemDelegate(new OrderDelegate(table));
        table->verticalHeader()->setDefaultSectionSize(rowHeight);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setHighlightSections(false);
        fitColumns(*table, stretched);
        table->installEventFilter(this);
        connect(table, &QTableView::doubleClicked, this, [this, table] { openCurrent(table); });
    };
    make(m_ui->notices, m_list.notices(), 4);
    make(m_ui->letters, m_list.letters(), 4);
    make(m_ui->sheet, m_settlement.table(), 3);
}

void WarrantyPage::makeActions(ActionCatalog& actions)
{
    const auto add = [&](const char* id, const char* text, const char* keys, const char* drawing, auto run) {
        QList<QKeySequence> shortcuts;
        if (keys != nullptr) {
            shortcuts << QKeySequence(QString::fromLatin1(keys));
        }
        QAction* action = actions.add({QString::fromLatin1(id), text, nullptr, shortcuts,
                                       QString::fromLatin1(drawing), ActionCategory::Repairs},
                                      this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_showNotices = add("warranty.notices", QT_TRANSLATE_NOOP("Actions", "Show the open notices"), "Alt+1",
                        "list", [this] { showView(noticesView()); });
    m_showLetters = add("warranty.letters", QT_TRANSLATE_NOOP("Actions", "Show the letters without reply"),
                        "Alt+2", "document", [this] { showView(lettersView()); });
    m_showSettlement = add("warranty.settlement", QT_TRANSLATE_NOOP("Actions", "Show the monthly settlement"),
                           "Alt+3", "data", [this] { showView(settlementView()); });
    m_print = add("warranty.print", QT_TRANSLATE_NOOP("Actions", "Print the settlement"), "Ctrl+P", "print",
                  [this] { Q_EMIT printRequested(*m_settlement.sheet()); });
    m_export = add("warranty.export", QT_TRANSLATE_NOOP("Actions", "Save the settlement as a spreadsheet"),
                   "Ctrl+Shift+X", "export", [this] { exportSheet(); });
    m_settle = add("warranty.settle", QT_TRANSLATE_NOOP("Actions", "Mark as settled"), "Ctrl+Return", "check",
                   [this] { settle(); });
    auto* bar = new WrapLayout(m_ui->choiceBar);
    for (QWidget* one : std::initializer_list<QWidget*>{m_ui->partyBox, m_ui->monthBox, m_ui->printButton,
                                                        m_ui->exportButton, m_ui->settleButton}) {
        bar->addWidget(one);
    }
    for (const auto& [button, action] :
         {std::pair(m_ui->printButton, m_print), std::pair(m_ui->exportButton, m_export)}) {
        button->setIcon(action->icon());
        button->setToolTip(action->text() + QStringLiteral("  ") + shortcutText(action));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    }
    connect(m_ui->settleButton, &QPushButton::clicked, m_settle, &QAction::trigger);
    m_ui->noNotices->explain(
        QStringLiteral("check"), [] { return tr("Nothing is open with outside units"); },
        [] { return tr("A notice is sent from the order, in the panel beside the list of repairs."); });
    m_ui->noLetters->explain(
        QStringLiteral("document"), [] { return tr("Every letter has its reply"); },
        [] { return tr("A contact letter is written from the order it is about."); });
    m_ui->noSheet->explain(
        QStringLiteral("data"), [] { return tr("Nothing to settle"); },
        [] {
            return tr("Here stands what was repaired on behalf of the developer and accepted by the owner.");
        });
}

void WarrantyPage::setTexts()
{
    m_ui->retranslateUi(this);
    m_list.retell();
    m_settlement.retell();
    showLists();
    showSettlement();
    Q_EMIT titleChanged();
}

void WarrantyPage::showView(const QString& view)
{
    m_view = view;
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        m_ui->views->setChecked({view});
    }
    m_ui->stack->setCurrentWidget(view == noticesView()   ? m_ui->noticePage
                                  : view == lettersView() ? m_ui->letterPage
                                                          : m_ui->settlementPage);
    m_ui->banner->clear();
    showSettlement();
    activated();
}

void WarrantyPage::openSettlement()
{
    showView(settlementView());
}

void WarrantyPage::showLists()
{
    m_ui->views->chip(noticesView())->setCount(m_list.open());
    m_ui->views->chip(lettersView())->setCount(m_list.openLetters());
    m_ui->noticePage->setCurrentWidget(m_list.open() == 0 ? static_cast<QWidget*>(m_ui->noNotices)
                                                          : m_ui->notices);
    m_ui->letterPage->setCurrentWidget(m_list.openLetters() == 0 ? static_cast<QWidget*>(m_ui->noLetters)
                                                                 : m_ui->letters);
    if (m_list.problem()) {
        m_ui->banner->say(*m_list.problem());
    } else if (m_ui->banner->tone() == Tone::Danger) { // of the person before
        m_ui->banner->clear();
    }
    Q_EMIT badgeChanged(m_list.overdue());
}

void WarrantyPage::showSettlement()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_asked = false;
    m_ui->party->clear();
    for (const OutsideParty& party : m_settlement.parties()) {
        m_ui->party->addItem(party.name);
    }
    m_ui->party->setCurrentIndex(m_settlement.chosen());
    m_ui->month->clear();
    m_ui->month->addItems(m_settlement.months());
    m_ui->month->setCurrentText(m_settlement.month());
    const auto& sheet = m_settlement.sheet();
    const bool shown = m_view == settlementView() && sheet.has_value();
    const bool lines = sheet && sheet->jobs > 0;
    m_ui->sheetStack->setCurrentWidget(lines ? static_cast<QWidget*>(m_ui->sheet) : m_ui->noSheet);
    m_ui->standing->setText(m_settlement.standing());
    m_ui->sums->setText(lines ? m_settlement.sums() : QString());
    m_print->setEnabled(shown && lines);
    m_export->setEnabled(shown && lines);
    m_settle->setEnabled(shown && m_settlement.maySettle());
    m_ui->settleButton->setEnabled(m_settle->isEnabled());
    if (m_view == settlementView() && m_settlement.problem()) {
        m_ui->banner->say(*m_settlement.problem());
    }
}

void WarrantyPage::openCurrent(QTableView* table)
{
    const int row = table->currentIndex().row();
    if (row < 0) {
        return;
    }
    if (table == m_ui->notices) {
        Q_EMIT orderRequested(m_list.orderOfNotice(row));
    } else if (table == m_ui->sheet) {
        Q_EMIT orderRequested(m_settlement.orderOf(row));
    } else if (const auto order = m_list.orderOfLetter(row)) {
        Q_EMIT orderRequested(*order);
    }
}

void WarrantyPage::settle()
{
    if (!m_asked) {
        m_asked = true;
        m_ui->banner->say(Tone::Warning, [this] {
            return tr("Settled is settled: %1. Press Ctrl+Enter once more to do it.")
                .arg(m_settlement.sums());
        });
        m_ui->banner->offer([] { return tr("Mark as settled"); }, [this] { settle(); });
        return;
    }
    m_asked = false;
    const auto number = m_settlement.settle();
    if (!number) {
        m_ui->banner->say(number.error());
        return;
    }
    m_ui->banner->say(Tone::Success, [number = *number] {
        return tr("Settled under %1. Print it now (Ctrl+P).").arg(number);
    });
    m_ui->sheet->setFocus();
}

void WarrantyPage::exportSheet()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the settlement"),
                                                      m_settlement.fileName(), tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto saved = m_settlement.exportTo(path); !saved) {
        m_ui->banner->say(saved.error());
        return;
    }
    m_ui->banner->say(Tone::Success, [path] { return tr("Saved as %1.").arg(path); });
}

void WarrantyPage::activated()
{
    QTableView* table = m_view == noticesView()   ? m_ui->notices
                        : m_view == lettersView() ? m_ui->letters
                                                  : m_ui->sheet;
    if (!isVisible()) {
        return;
    }
    if (table->model()->rowCount() > 0) {
        table->setFocus();
        if (!table->selectionModel()->hasSelection()) {
            table->selectRow(std::max(0, table->currentIndex().row()));
        }
    } else if (m_view == settlementView()) {
        m_ui->party->setFocus();
    } else {
        m_ui->views->chip(m_view)->setFocus();
    }
}

void WarrantyPage::refresh()
{
    m_list.refresh();
    m_settlement.refresh();
}

bool WarrantyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (auto* table = qobject_cast<QTableView*>(watched);
            table != nullptr && enter && key->modifiers() == Qt::NoModifier) {
            openCurrent(table);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
