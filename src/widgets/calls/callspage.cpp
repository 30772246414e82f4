// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calls/callspage.h"

#include "presentation/calls/callwordstext.h"
#include "ui_callspage.h"
#include "widgets/calls/callpanel.h"
#include "widgets/repairs/ordercolumns.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace pd {

namespace {

constexpr int typingMs = 250;

} // namespace

CallsPage::CallsPage(CallListController& list, CallDetailController& detail, ActionCatalog& actions,
                     QAction* newCall, QWidget* parent)
    : Page(parent), m_list(list), m_detail(detail), m_ui(std::make_unique<Ui::CallsPage>()),
      m_newCall(newCall)
{
    m_ui->setupUi(this);
    m_panel = new CallPanel(detail, m_ui->splitter);
    m_empty = new EmptyState(m_ui->listStack);
    m_ui->listStack->addWidget(m_empty);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setCollapsible(0, false);
    m_ui->splitter->setCollapsible(1, false);
    QTableView& table = *m_ui->table;
    table.setModel(&m_list.model());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(30);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(CallTableModel::Reason, QHeaderView::Stretch);
    table.installEventFilter(this);
    m_ui->text->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    addActions(actions);
    connect(&m_typing, &QTimer::timeout, this, &CallsPage::chooseText);
    connect(m_ui->text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_ui->chips, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        if (!m_filling) {
            m_list.choose([&](CallChoice& choice) { choice.chips = ids; });
        }
    });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallsPage::currentChanged);
    connect(&m_list, &CallListController::countsChanged, this, &CallsPage::showChips);
    connect(&m_list, &CallListController::filterChanged, this, &CallsPage::showFilters);
    connect(&m_list, &CallListController::refreshing, this, &CallsPage::keepPlace);
    connect(&m_list, &CallListController::refreshed, this, &CallsPage::restorePlace);
    connect(m_panel, &CallPanel::makeOrderRequested, this, &CallsPage::makeOrderRequested);
    connect(m_panel, &CallPanel::orderRequested, this, &CallsPage::orderRequested);
    connect(m_panel, &CallPanel::leaveRequested, this, [this] { m_ui->table->setFocus(); });
    for (const CallChip& chip : m_list.chips()) {
        Chip* added = m_ui->chips->add(chip.id, [this, id = chip.id] {
            for (const CallChip& one : m_list.chips()) {
                if (one.id == id) {
                    return one.text;
                }
            }
            return QString();
        });
        setTabOrder(added, m_ui->text);
    }
    onLanguage(this, [this] { setTexts(); });
}

CallsPage::~CallsPage() = default;

QString CallsPage::title() const
{
    return tr("Calls");
}

QList<QAction*> CallsPage::pageActions() const
{
    return {m_newCall, m_find, m_print, m_clear};
}

void CallsPage::addActions(ActionCatalog& actions)
{
    m_panel->addActions(actions, this);
    m_find = actions.add({QStringLiteral("calls.filter"),
                          QT_TRANSLATE_NOOP("Actions", "Look through the calls"),
                          nullptr,
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                          QStringLiteral("filter"),
                          ActionCategory::Calls},
                         this);
    connect(m_find, &QAction::triggered, this, [this] {
        m_ui->text->setFocus(Qt::ShortcutFocusReason);
        m_ui->text->selectAll();
    });
    m_clear = actions.add({QStringLiteral("calls.clear-filters"),
                           QT_TRANSLATE_NOOP("Actions", "Show the whole call book"),
                           nullptr,
                           {QKeySequence(Qt::CTRL | Qt::Key_Backspace)},
                           QStringLiteral("cancel"),
                           ActionCategory::Calls},
                          this);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_typing.stop();
        m_list.choose([](CallChoice& choice) { choice = {}; });
    });
    m_print = actions.add({QStringLiteral("calls.print-day"),
                           QT_TRANSLATE_NOOP("Actions", "Daily summary of the calls"),
                           nullptr,
                           {QKeySequence(Qt::CTRL | Qt::Key_P)},
                           QStringLiteral("print"),
                           ActionCategory::Printing},
                          this);
    connect(m_print, &QAction::triggered, this, [this] { Q_EMIT printRequested(summaryDay()); });
    connect(m_ui->clear, &QToolButton::clicked, m_clear, &QAction::trigger);
    m_ui->clear->setIcon(icon(QStringLiteral("cancel")));
}

Date CallsPage::summaryDay() const
{
    const QModelIndex current = m_ui->table->currentIndex();
    return current.isValid() ? m_list.clock().civil(m_list.model().row(current).call.takenAt).date
                             : m_list.clock().today();
}

void CallsPage::setTexts()
{
    m_ui->retranslateUi(this);
    m_list.model().retell();
    setCallColumnWidths(*m_ui->table);
    showChips();
    showFilters();
}

void CallsPage::showChips()
{
    for (const CallChip& chip : m_list.chips()) {
        if (Chip* shown = m_ui->chips->chip(chip.id)) {
            shown->setCount(chip.count);
        }
    }
    Q_EMIT badgeChanged(m_list.overdue());
}

void CallsPage::showFilters()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const CallChoice& choice = m_list.choice();
    m_ui->chips->setChecked(choice.chips);
    if (!m_typing.isActive() && m_ui->text->text().simplified() != choice.text) {
        m_ui->text->setText(choice.text);
    }
    m_ui->clear->setVisible(m_list.filtered());
    m_clear->setEnabled(m_list.filtered());
    showState();
}

void CallsPage::showState()
{
    if (const auto problem = m_list.problem()) {
        m_ui->banner->say(*problem);
    } else {
        m_ui->banner->clear();
    }
    const bool empty = m_list.model().rowCount() == 0;
    m_ui->listStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_ui->table);
    if (empty && m_list.filtered()) {
        m_empty->explain(
            QStringLiteral("filter"), [] { return tr("No call fits the filters"); },
            [] { return tr("Take a filter away, or show the whole book."); }, m_clear);
    } else if (empty) {
        m_empty->explain(
            QStringLiteral("phone"), [] { return tr("No calls yet"); },
            [] { return tr("Every call, visit and letter is written down here."); }, m_newCall);
    }
}

void CallsPage::currentChanged()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const CallId id = m_list.model().row(current).call.id;
    if (!m_detail.details() || m_detail.details()->row.call.id != id) {
        if (const auto shown = m_detail.show(id); !shown) {
            m_ui->banner->say(shown.error());
        }
    }
}

void CallsPage::keepPlace()
{
    const QModelIndex current = m_ui->table->currentIndex();
    m_keptCall.reset();
    if (current.isValid()) {
        m_keptCall = m_list.model().row(current).call.id;
        m_keptOffset = current.row() - m_ui->table->verticalScrollBar()->value();
    }
}

void CallsPage::restorePlace()
{
    showState();
    const int row = m_keptCall ? m_list.model().rowOf(*m_keptCall) : -1;
    if (row >= 0) {
        const QSignalBlocker quiet(m_ui->table->selectionModel());
        m_ui->table->setCurrentIndex(m_list.model().index(row, 0));
        m_ui->table->verticalScrollBar()->setValue(row - m_keptOffset);
    }
}

void CallsPage::chooseText()
{
    m_typing.stop();
    m_list.choose([this](CallChoice& choice) { choice.text = m_ui->text->text(); });
}

void CallsPage::openCall(CallId call)
{
    if (const auto shown = m_detail.show(call); !shown) {
        m_ui->banner->say(shown.error());
        return;
    }
    if (const int row = m_list.model().rowOf(call); row >= 0) {
        m_ui->table->setCurrentIndex(m_list.model().index(row, 0));
    }
    m_panel->enter();
}

void CallsPage::activated()
{
    if (!m_ui->table->currentIndex().isValid() && m_list.model().rowCount() > 0) {
        m_ui->table->setCurrentIndex(m_list.model().index(0, 0));
    }
    if (!m_panel->formOpen() && m_list.model().rowCount() > 0) {
        m_ui->table->setFocus();
    }
}

void CallsPage::refresh()
{
    m_list.refresh();
}

bool CallsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_ui->table && enter && m_ui->table->currentIndex().isValid()) {
            currentChanged();
            m_panel->enter();
            return true;
        }
        if (watched == m_ui->text && (enter || key == Qt::Key_Down)) {
            chooseText();
            if (m_list.model().rowCount() > 0) {
                m_ui->table->setCurrentIndex(m_list.model().index(0, 0));
                m_ui->table->setFocus();
            }
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
