// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/dispatchpage.h"

#include "presentation/format/format.h"
#include "ui_dispatchpage.h"
#include "widgets/repairs/ordercolumns.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace pd {

DispatchPage::DispatchPage(DispatchBoardController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::DispatchPage>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*m_ui->assignBar, *m_ui->banner);
    m_ui->assignBar->hide();
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    QTableView& table = *m_ui->unassigned;
    table.setModel(&m_controller.unassigned());
    table.setItemDelegate(new OrderDelegate(&table));
    table.hideColumn(OrderRowsModel::Technician);
    table.hideColumn(OrderRowsModel::State);
    table.verticalHeader()->setDefaultSectionSize(30);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(OrderRowsModel::Content, QHeaderView::Stretch);
    m_ui->lanes->setModel(&m_controller.lanes());
    m_ui->lanes->setItemDelegate(new OrderDelegate(m_ui->lanes));
    m_ui->lanes->header()->setStretchLastSection(false);
    m_ui->lanes->header()->setSectionResizeMode(LanesModel::Content, QHeaderView::Stretch);
    m_ui->lanes->setIndentation(0);
    for (QWidget* list : {static_cast<QWidget*>(m_ui->unassigned), static_cast<QWidget*>(m_ui->lanes),
                          static_cast<QWidget*>(m_ui->appointment)}) {
        list->installEventFilter(this);
    }
    addActions(actions);
    connect(&m_controller.lanes(), &LanesModel::orderDropped, this, &DispatchPage::propose);
    connect(&m_controller, &DispatchBoardController::changed, this, &DispatchPage::showBoard);
    connect(m_ui->assign, &QPushButton::clicked, this, &DispatchPage::assign);
    connect(m_ui->giveUp, &QPushButton::clicked, this, &DispatchPage::endAssignment);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_controller.unassigned().retell();
        m_controller.lanes().retell();
        setOrderColumnWidths(*m_ui->unassigned);
        m_ui->lanes->setColumnWidth(LanesModel::Time, timeColumnWidth(*m_ui->lanes));
        m_ui->lanes->setColumnWidth(LanesModel::State, stateColumnWidth(*m_ui->lanes));
        showBoard();
    });
}

DispatchPage::~DispatchPage() = default;

QString DispatchPage::title() const
{
    return tr("Dispatch");
}

QList<QAction*> DispatchPage::pageActions() const
{
    return {m_print, m_previous, m_next, m_today};
}

void DispatchPage::addActions(ActionCatalog& actions)
{
    const auto add = [&](const char* id, const char* text, const QKeySequence& keys, const char* drawing,
                         ActionCategory category = ActionCategory::Repairs) {
        QAction* made = actions.add(
            {QString::fromLatin1(id), text, nullptr, {keys}, QString::fromLatin1(drawing), category}, this);
        made->setIcon(icon(QString::fromLatin1(drawing)));
        return made;
    };
    m_previous = add("dispatch.previous-day", QT_TRANSLATE_NOOP("Actions", "Day before"),
                     QKeySequence(Qt::ALT | Qt::Key_Left), "previous");
    m_next = add("dispatch.next-day", QT_TRANSLATE_NOOP("Actions", "Day after"),
                 QKeySequence(Qt::ALT | Qt::Key_Right), "next");
    m_today = add("dispatch.today", QT_TRANSLATE_NOOP("Actions", "Today's board"),
                  QKeySequence(Qt::ALT | Qt::Key_Home), "today");
    m_print = add("dispatch.print", QT_TRANSLATE_NOOP("Actions", "Print the dispatch list"),
                  QKeySequence(Qt::CTRL | Qt::Key_P), "print", ActionCategory::Printing);
    connect(m_previous, &QAction::triggered, this,
            [this] { m_controller.setDate(m_controller.date().plusDays(-1)); });
    connect(m_next, &QAction::triggered, this,
            [this] { m_controller.setDate(m_controller.date().plusDays(1)); });
    connect(m_today, &QAction::triggered, this,
            [this] { m_controller.setDate(m_controller.clock().today()); });
    connect(m_print, &QAction::triggered, this, [this] { Q_EMIT printRequested(m_controller.date()); });
    const auto give = [](QToolButton* button, QAction* action) {
        button->setDefaultAction(action);
        button->setToolTip(action->text() + QStringLiteral("  ") + shortcutText(action));
    };
    give(m_ui->previous, m_previous);
    give(m_ui->next, m_next);
    give(m_ui->today, m_today);
    give(m_ui->print, m_print);
}

std::optional<OrderId> DispatchPage::markedOrder() const
{
    if (m_ui->lanes->hasFocus()) {
        const OrderRow* row = m_controller.lanes().order(m_ui->lanes->currentIndex());
        return row != nullptr ? std::optional(row->order.id) : std::nullopt;
    }
    const QModelIndex current = m_ui->unassigned->currentIndex();
    return current.isValid() ? std::optional(m_controller.unassigned().row(current).order.id) : std::nullopt;
}

void DispatchPage::showBoard()
{
    std::optional<OrderId> marked;
    if (const OrderRow* row = m_controller.lanes().order(m_ui->lanes->currentIndex())) {
        marked = row->order.id;
    }
    const int scrolled = m_ui->lanes->verticalScrollBar()->value();
    m_ui->date->setText(longDateText(m_controller.date()));
    m_ui->totals->setText(m_controller.totalsText());
    m_ui->numbers->setText(m_controller.numbersText());
    setLook(m_ui->numbers, "tone", toneKey(m_controller.numbersMissing() ? Tone::Danger : Tone::Success));
    m_ui->lanes->expandAll();
    for (int lane = 0; lane < m_controller.lanes().rowCount(); ++lane) {
        m_ui->lanes->setFirstColumnSpanned(lane, {}, false);
    }
    if (marked) {
        m_ui->lanes->setCurrentIndex(m_controller.lanes().indexOf(*marked));
    }
    m_ui->lanes->verticalScrollBar()->setValue(scrolled);
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    }
    showEmpty();
}

void DispatchPage::showEmpty()
{
    const bool none = m_controller.unassigned().rowCount() == 0;
    m_ui->unassignedStack->setCurrentWidget(none ? static_cast<QWidget*>(m_ui->unassignedEmpty)
                                                 : m_ui->unassigned);
    m_ui->unassignedEmpty->explain(
        QStringLiteral("tick"), [] { return tr("Every order has a technician"); },
        [] { return tr("New orders stand here until somebody is sent."); }, m_print);
    const bool nobody = m_controller.lanes().rowCount() == 0;
    m_ui->lanesStack->setCurrentWidget(nobody ? static_cast<QWidget*>(m_ui->lanesEmpty) : m_ui->lanes);
    m_ui->lanesEmpty->explain(
        QStringLiteral("users"), [] { return tr("No technicians"); },
        [] { return tr("Enter the technicians under Staff; each gets a lane here."); });
}

void DispatchPage::activated()
{
    if (m_assignment) {
        m_ui->appointment->setFocus();
        return;
    }
    if (!m_ui->unassigned->currentIndex().isValid() && m_controller.unassigned().rowCount() > 0) {
        m_ui->unassigned->setCurrentIndex(m_controller.unassigned().index(0, 0));
    }
    (m_controller.unassigned().rowCount() > 0 ? static_cast<QWidget*>(m_ui->unassigned) : m_ui->lanes)
        ->setFocus();
}

void DispatchPage::propose(OrderId order, int lane)
{
    m_errors->clear();
    m_assignment = m_controller.propose(order, lane);
    if (!m_assignment) {
        m_ui->assignBar->hide();
        m_ui->banner->say(Tone::Warning, [] { return tr("This order cannot be given to somebody now."); });
        return;
    }
    m_returnTo = m_ui->lanes->hasFocus() ? static_cast<QWidget*>(m_ui->lanes) : m_ui->unassigned;
    m_ui->assignText->setText(m_assignment->text);
    m_ui->appointment->setText(m_assignment->proposedTime);
    m_ui->assignBar->show();
    m_ui->appointment->setFocus();
    m_ui->appointment->selectAll();
}

void DispatchPage::assign()
{
    if (!m_assignment) {
        return;
    }
    const int row = m_ui->unassigned->currentIndex().row();
    if (const auto refused = m_controller.assign(*m_assignment, m_ui->appointment->text())) {
        m_errors->show(*refused);
        return;
    }
    Q_EMIT statusMessage(m_assignment->text);
    endAssignment();
    const int rows = m_controller.unassigned().rowCount();
    if (rows > 0) {
        m_ui->unassigned->setCurrentIndex(m_controller.unassigned().index(qBound(0, row, rows - 1), 0));
    }
}

void DispatchPage::endAssignment()
{
    m_assignment.reset();
    m_errors->clear();
    m_ui->assignBar->hide();
    QWidget* list = m_returnTo != nullptr && m_returnTo->isVisible() ? m_returnTo : m_ui->lanes;
    list->setFocus();
}

bool DispatchPage::listKey(int key)
{
    const auto order = markedOrder();
    if (key >= Qt::Key_1 && key <= Qt::Key_9 && order) {
        propose(*order, key - Qt::Key_1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && order) {
        Q_EMIT orderRequested(*order);
        return true;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        (key == Qt::Key_Left ? m_previous : m_next)->trigger();
        return true;
    }
    return false;
}

bool DispatchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        if (watched == m_ui->appointment) {
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                assign();
                return true;
            }
            if (key == Qt::Key_Escape) {
                endAssignment();
                return true;
            }
        } else if ((pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && listKey(key)) {
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
