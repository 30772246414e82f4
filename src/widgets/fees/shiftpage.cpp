// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/shiftpage.h"

#include "ui_shiftpage.h"
#include "widgets/fees/cashcountview.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolButton>

namespace pd {

namespace {

ActionSpec spec(const char* id, const char* text, const char* key, const char* icon,
                ActionCategory category = ActionCategory::Fees)
{
    return {QString::fromLatin1(id),   text,    nullptr, {QKeySequence(QString::fromLatin1(key))},
            QString::fromLatin1(icon), category};
}

} // namespace

ShiftPage::ShiftPage(ShiftController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::ShiftPage>()),
      m_form(new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); },
                                this)),
      m_count(new CashCountView)
{
    m_ui->setupUi(this);
    m_ui->buttons->setLayout(new WrapLayout);
    m_ui->formBox->addWidget(m_form);
    m_ui->stack->addWidget(m_count);
    m_empty = new EmptyState(m_ui->listStack);
    m_ui->listStack->addWidget(m_empty);
    m_ui->splitter->setStretchFactor(0, 5);
    m_ui->splitter->setStretchFactor(1, 3);
    QTableView& table = *m_ui->table;
    table.setModel(&m_controller.model());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(30);
    table.horizontalHeader()->setHighlightSections(false);
    fitColumns(table, 6);
    table.installEventFilter(this);
    addActions(actions);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_controller.choose(m_controller.model().idAt(current)); });
    connect(&m_controller, &ShiftController::changed, this, &ShiftPage::showAll);
    connect(&m_controller, &ShiftController::finished, this, &ShiftPage::finished);
    connect(m_form, &ActionFormView::submitted, this,
            [this] { m_controller.submit(m_open, m_form->form()); });
    connect(m_form, &ActionFormView::abandoned, this, &ShiftPage::giveUp);
    connect(m_count, &CashCountView::submitted, this,
            [this] { m_controller.submitCount(m_open, m_count->input()); });
    connect(m_count, &CashCountView::abandoned, this, &ShiftPage::giveUp);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->table->setAccessibleName(title());
        m_controller.load();
        Q_EMIT titleChanged();
    });
}

ShiftPage::~ShiftPage() = default;

void ShiftPage::addActions(ActionCatalog& catalog)
{
    const std::vector<ActionSpec> specs{
        spec("shift.open", QT_TRANSLATE_NOOP("Actions", "Open a shift"), "Alt+O", "add"),
        spec("shift.count", QT_TRANSLATE_NOOP("Actions", "Count and close"), "Alt+C", "tick"),
        spec("shift.pay-in", QT_TRANSLATE_NOOP("Actions", "Put into the drawer"), "Alt+I", "add"),
        spec("shift.pay-out", QT_TRANSLATE_NOOP("Actions", "Take out of the drawer"), "Alt+U", "remove"),
        spec("shift.drawer", QT_TRANSLATE_NOOP("Actions", "Drawer opened"), "Alt+D", "edit"),
        spec("shift.close-day", QT_TRANSLATE_NOOP("Actions", "Close the day"), "Alt+Y", "calendar"),
        spec("shift.explain", QT_TRANSLATE_NOOP("Actions", "Explain a missing number"), "Alt+X", "warning"),
        spec("shift.print", QT_TRANSLATE_NOOP("Actions", "Print shift report or day sheet"), "Ctrl+P",
             "print", ActionCategory::Printing),
        spec("shift.numbers", QT_TRANSLATE_NOOP("Actions", "Check of the receipt numbers"), "Alt+G",
             "document", ActionCategory::Printing),
    };
    for (const ActionSpec& one : specs) {
        QAction* action = catalog.add(one, this);
        const int number = static_cast<int>(m_actions.size());
        connect(action, &QAction::triggered, this, [this, number] {
            if (number < ShiftController::actionCount) {
                begin(number);
            } else if (number == ShiftController::actionCount) {
                Q_EMIT printRequested();
            } else {
                Q_EMIT numbersRequested();
            }
        });
        m_actions.push_back(action);
        addPanelButton(*m_ui->buttons, *action, one.icon, action->text());
    }
    m_empty->explain(
        QStringLiteral("clock"), [] { return tr("There was no shift yet"); },
        [] { return tr("Whoever takes money opens a shift with the cash that is in the drawer."); },
        m_actions.front());
}

QList<QAction*> ShiftPage::pageActions() const
{
    return {m_actions.begin(), m_actions.end()};
}

bool ShiftPage::counting() const
{
    return m_ui->stack->currentWidget() == m_count;
}

void ShiftPage::showAll()
{
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
        m_problemShown = true;
    } else if (m_problemShown) {
        m_ui->banner->clear(); // of before the login
        m_problemShown = false;
    }
    m_ui->headline->setText(m_controller.headline());
    m_ui->subline->setText(m_controller.subline());
    setLook(m_ui->subline, "tone",
            m_controller.tone() == StateTone::Danger ? toneKey(toneOf(m_controller.tone())) : QString());
    const bool empty = m_controller.model().rowCount() == 0;
    m_ui->listStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_ui->table);
    if (const auto chosen = m_controller.chosen(); chosen && !empty) {
        const int row = m_controller.model().rowOf(*chosen);
        if (row >= 0 && row != m_ui->table->currentIndex().row()) {
            m_ui->table->setCurrentIndex(m_controller.model().index(row, 0));
        }
    }
    const auto buttons = m_ui->buttons->findChildren<QToolButton*>();
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const int number = static_cast<int>(i);
        const bool prints = m_controller.closedShift() || m_controller.chosenSheet();
        const bool may = number < ShiftController::actionCount    ? m_controller.allows(number)
                         : number == ShiftController::actionCount ? prints
                                                                  : !empty;
        m_actions[i]->setEnabled(may);
        QToolButton* button = buttons[static_cast<qsizetype>(i)];
        button->setText(m_actions[i]->text());
        button->setEnabled(may);
        button->setVisible(may || number == ShiftController::Open);
    }
    showSide();
}

void ShiftPage::showSide()
{
    m_ui->title->setText(m_controller.title());
    m_ui->title->setVisible(!m_ui->title->text().isEmpty());
    showPanelLines(*m_ui->lines, m_controller.lines());
    showPanelHistory(*m_ui->history, m_controller.history());
}

void ShiftPage::begin(int action)
{
    if (!m_controller.allows(action)) {
        return;
    }
    m_open = action;
    m_ui->banner->clear();
    if (action == ShiftController::Open || action == ShiftController::Count) {
        m_form->close();
        m_ui->stack->setCurrentWidget(m_count);
        m_count->open(m_controller.countTitle(action), action == ShiftController::Count);
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->splitter);
    m_form->open(m_controller.form(action));
    m_ui->scroll->ensureWidgetVisible(m_form);
}

void ShiftPage::finished(const std::optional<Error>& refused)
{
    if (refused) {
        if (counting()) {
            m_count->showError(*refused);
        } else {
            m_form->showError(*refused);
        }
        return;
    }
    const int done = m_open;
    giveUp();
    m_open = done;
    say();
}

void ShiftPage::say()
{
    switch (m_open) {
    case ShiftController::Open:
        m_ui->banner->say(Tone::Success, [] { return tr("The shift is open; money can be taken."); });
        break;
    case ShiftController::Count:
        if (const auto& close = m_controller.closedShift()) {
            const bool sound = close->greatest() == Money();
            m_ui->banner->say(sound ? Tone::Success : Tone::Warning,
                              [number = close->shift.number, sound, difference = close->difference()] {
                                  return sound ? tr("%1 is closed; nothing is missing.").arg(number)
                                               : tr("%1 is closed with a difference of %2.")
                                                     .arg(number, differenceText(difference));
                              });
        }
        break;
    case ShiftController::CloseDay:
        m_ui->banner->say(Tone::Success,
                          [] { return tr("The day is closed. Ctrl+P prints its sheet to be signed."); });
        break;
    default:
        m_ui->banner->say(Tone::Success, [] { return tr("Recorded."); });
        break;
    }
}

void ShiftPage::giveUp()
{
    m_form->close();
    m_ui->stack->setCurrentWidget(m_ui->splitter);
    activated();
}

void ShiftPage::activated()
{
    if (counting()) {
        m_count->enter();
        return;
    }
    if (m_form->isOpen()) {
        m_form->enter();
        return;
    }
    m_controller.load();
    if (m_controller.model().rowCount() > 0) {
        m_ui->table->setFocus();
        if (!m_ui->table->selectionModel()->hasSelection()) { // the focus alone marks nothing
            m_ui->table->selectRow(std::max(0, m_ui->table->currentIndex().row()));
        }
    }
}

void ShiftPage::refresh()
{
    m_controller.load();
}

bool ShiftPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_form->isOpen()) {
            for (const int number : {ShiftController::Open, ShiftController::Count}) {
                if (m_controller.allows(number)) {
                    begin(number);
                    return true;
                }
            }
        }
        if (key == Qt::Key_Escape && m_form->isOpen()) {
            giveUp();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
