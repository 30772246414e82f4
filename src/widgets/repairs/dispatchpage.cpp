// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/dispatchpage.h"

#include "ui_dispatchpage.h"
#include "widgets/repairs/lanecolumn.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"

#include <QtWidgets/QFileDialog>

#include <algorithm>

namespace pd {

namespace {

constexpr int unassignedWidth = 240; ///< leaves room for six lanes on the smallest screen

} // namespace

DispatchPage::DispatchPage(DispatchBoardController& controller, AssignmentController& assignments,
                           ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_assignments(assignments),
      m_ui(std::make_unique<Ui::DispatchPage>())
{
    m_ui->setupUi(this);
    m_ui->assignBar->setController(m_assignments);
    m_ui->unassigned->setModel(&m_controller.unassigned());
    m_ui->board->setStretchFactor(0, 1);
    m_ui->board->setStretchFactor(1, 5);
    m_ui->board->setSizes({unassignedWidth, 5 * unassignedWidth});
    m_ui->head->setController(m_controller, actions, this);
    makeActions(actions);
    m_ui->undoLine->setController(m_assignments, *m_undo);
    connectHead();
    connectBoard();
    showLanes();
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showBoard();
        Q_EMIT titleChanged();
    });
}

DispatchPage::~DispatchPage() = default;

void DispatchPage::makeActions(ActionCatalog& actions)
{
    m_assign = actions.add({QStringLiteral("dispatch.assign"),
                            QT_TRANSLATE_NOOP("Actions", "Assign"),
                            nullptr,
                            {QKeySequence(Qt::CTRL | Qt::Key_D)},
                            QStringLiteral("dispatch"),
                            ActionCategory::Repairs},
                           this);
    m_undo = actions.add({QStringLiteral("dispatch.undo"),
                          QT_TRANSLATE_NOOP("Actions", "Take the assignment back"),
                          nullptr,
                          {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                          QStringLiteral("undo"),
                          ActionCategory::Repairs},
                         this);
    connect(m_assign, &QAction::triggered, this, &DispatchPage::assignChosen);
    connect(m_undo, &QAction::triggered, this, &DispatchPage::undo);
}

void DispatchPage::addBar(QWidget* bar)
{
    m_ui->rows->insertWidget(m_ui->rows->indexOf(m_ui->banner), bar);
}

void DispatchPage::connectHead()
{
    connect(m_ui->head, &DispatchHead::dayRequested, this, &DispatchPage::changeDay);
    connect(m_ui->head, &DispatchHead::numbersRequested, this,
            [this] { Q_EMIT numbersRequested(m_controller.date()); });
    connect(m_ui->head, &DispatchHead::exportRequested, this, &DispatchPage::chooseExport);
    connect(m_ui->head, &DispatchHead::printRequested, this,
            [this] { Q_EMIT printRequested(m_controller.date()); });
    connect(m_ui->head, &DispatchHead::noticeRequested, this,
            [this] { Q_EMIT noticeRequested(m_controller.date()); });
}

void DispatchPage::connectBoard()
{
    connectList(*m_ui->unassigned);
    m_lastList = m_ui->unassigned;
    connect(&m_controller, &DispatchBoardController::aboutToChange, this, [this] {
        for (BoardList* list : lists()) {
            list->keepPlace();
        }
    });
    connect(&m_controller, &DispatchBoardController::lanesChanged, this, &DispatchPage::showLanes);
    connect(&m_controller, &DispatchBoardController::changed, this, &DispatchPage::showBoard);
    connect(m_ui->assignBar, &AssignBar::cancelled, this, &DispatchPage::focusBoard);
    connect(m_ui->assignBar, &AssignBar::openRequested, this, &DispatchPage::orderRequested);
    connect(m_ui->assignBar, &AssignBar::assigned, this, [this] {
        for (BoardList* list : lists()) {
            list->clearSelection();
        }
        focusBoard();
    });
}

void DispatchPage::connectList(BoardList& list)
{
    connect(&list, &BoardList::openRequested, this, &DispatchPage::orderRequested);
    connect(&list, &BoardList::stepped, this, [this, &list](int direction) { step(list, direction); });
    connect(&list, &BoardList::figurePressed, this, [this, &list](int figure) {
        m_lastList = &list;
        assign(list.chosenOrders(), figure - 1);
    });
    connect(&list, &BoardList::dragging, this, [this](bool on) { m_controller.hold(on); });
}

void DispatchPage::showLanes()
{
    for (LaneColumn* column : std::exchange(m_columns, {})) {
        delete column;
    }
    int figure = 0;
    for (const DispatchLane& lane : m_controller.lanes()) {
        const int place = figure++;
        auto* column = new LaneColumn(figure, lane, m_ui->lanesHost);
        m_ui->lanes->addWidget(column, 1);
        connectList(column->list());
        connect(&column->list(), &BoardList::ordersDropped, this,
                [this, place](const std::vector<OrderId>& orders) { assign(orders, place); });
        m_columns.push_back(column);
    }
    m_ui->lanesStack->setCurrentWidget(m_columns.empty() ? static_cast<QWidget*>(m_ui->lanesEmpty)
                                                         : m_ui->lanesScroll);
    orderTabs();
}

void DispatchPage::orderTabs()
{
    std::vector<QWidget*> order = m_ui->head->stops();
    std::ranges::copy(lists(), std::back_inserter(order));
    for (const char* name : {"technician", "appointment", "assignButton", "cancelButton", "reason"}) {
        order.push_back(m_ui->assignBar->findChild<QWidget*>(QString::fromLatin1(name)));
    }
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

std::vector<BoardList*> DispatchPage::lists() const
{
    std::vector<BoardList*> all{m_ui->unassigned};
    for (LaneColumn* column : m_columns) {
        all.push_back(&column->list());
    }
    return all;
}

void DispatchPage::showBoard()
{
    const bool today = m_controller.showsToday();
    m_ui->head->showBoard();
    m_ui->unassignedTitle->setText(tr("Unassigned  %1").arg(m_controller.unassignedCount()));
    const bool filtered = !m_controller.filter().empty();
    const Clock& clock = m_controller.clock();
    const auto now = today ? std::optional(clock.civil(clock.now()).minute) : std::nullopt;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const DispatchLane& lane = m_controller.lanes()[i];
        const QString empty =
            filtered && lane.orders > 0 ? tr("None of this kind") : tr("No orders on this day");
        m_columns[i]->show(lane, m_controller.loadText(lane), empty, now);
    }
    showEmptiness();
    for (BoardList* list : lists()) {
        list->restorePlace();
    }
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    } else if (m_ui->banner->tone() == Tone::Danger) {
        m_ui->banner->clear();
    }
    if (today) {
        Q_EMIT badgeChanged(m_controller.unassignedCount());
    }
}

void DispatchPage::showEmptiness()
{
    const bool filtered = !m_controller.filter().empty();
    const bool empty = m_controller.unassigned().rowCount() == 0;
    const bool hadFocus = m_ui->unassigned->hasFocus();
    m_ui->unassignedHint->setVisible(!empty);
    m_ui->unassignedStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_ui->unassignedEmpty)
                                                  : m_ui->unassigned);
    if (filtered) {
        m_ui->unassignedEmpty->explain(
            QStringLiteral("filter"), [] { return tr("None of this kind"); },
            [] { return tr("Only some of the day's orders are shown."); }, m_ui->head->showAll());
    } else {
        m_ui->unassignedEmpty->explain(
            QStringLiteral("tick"), [] { return tr("Everything is assigned"); },
            [] { return tr("New orders appear here by themselves, the most pressing first."); });
    }
    m_ui->lanesEmpty->explain(
        QStringLiteral("users"), [] { return tr("There are no technicians yet"); },
        [] {
            return tr("On the page Staff, tick “Orders can be given to this technician” for a colleague.");
        });
    if (hadFocus && empty) {
        focusBoard();
    }
}

QList<QAction*> DispatchPage::pageActions() const
{
    return QList<QAction*>{m_assign, m_undo} + m_ui->head->actionsToHint();
}

void DispatchPage::activated()
{
    refresh();
    if (!m_ui->assignBar->isOpen()) {
        focusBoard();
    }
}

void DispatchPage::refresh()
{
    m_controller.refresh();
}

void DispatchPage::changeDay(const Date& date)
{
    m_ui->assignBar->cancel();
    m_ui->banner->clear();
    m_controller.setDate(date);
}

void DispatchPage::assign(const std::vector<OrderId>& orders, int lane)
{
    m_ui->banner->clear();
    if (orders.empty()) {
        return;
    }
    if (lane < 0 || lane >= static_cast<int>(m_controller.lanes().size())) {
        m_ui->banner->say(Tone::Info, [lane] { return tr("There is no technician %1.").arg(lane + 1); });
        return;
    }
    const StaffId technician = m_controller.lanes()[static_cast<std::size_t>(lane)].technician;
    if (const auto assignment = m_assignments.propose(orders, technician)) {
        m_ui->assignBar->begin(*assignment);
        return;
    }
    const bool several = orders.size() > 1;
    m_ui->banner->say(Tone::Info, [several] {
        return several
                   ? tr("Not all of these orders are to be dispatched: the work of one is done, or you do "
                        "not have the right to dispatch.")
                   : tr("This order is not to be dispatched: its work is done, or you do not have the "
                        "right to dispatch.");
    });
}

void DispatchPage::assignChosen()
{
    auto* list = qobject_cast<BoardList*>(focusWidget());
    if (list == nullptr) {
        return;
    }
    const std::vector<BoardList*> all = lists();
    const auto place = std::ranges::find(all, list) - all.begin();
    m_lastList = list;
    assign(list->chosenOrders(), std::max(0, static_cast<int>(place) - 1));
}

void DispatchPage::undo()
{
    m_ui->banner->clear();
    const QString taken = m_assignments.undoText();
    if (const auto problem = m_assignments.undo()) {
        m_ui->banner->say(*problem);
        return;
    }
    Q_EMIT statusMessage(tr("Taken back. %1").arg(taken));
    focusBoard();
}

void DispatchPage::chooseExport()
{
    const QString day = QString::fromStdString(m_controller.date().toString());
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the dispatch list"), tr("dispatch-list-%1.xlsx").arg(day),
                                     tr("Spreadsheets (*.xlsx)"));
    if (!path.isEmpty()) {
        Q_EMIT exportRequested(m_controller.date(), path);
    }
}

void DispatchPage::setReview(QAction* open, std::function<QString(const Date&)> state)
{
    m_ui->head->setReview(open, std::move(state));
}

void DispatchPage::step(const BoardList& from, int direction)
{
    const std::vector<BoardList*> all = lists();
    auto place = std::ranges::find(all, &from) - all.begin() + direction;
    while (place >= 0 && place < static_cast<std::ptrdiff_t>(all.size())) {
        BoardList* to = all[static_cast<std::size_t>(place)];
        if (to->isVisibleTo(this)) {
            to->setFocus(Qt::TabFocusReason);
            m_lastList = to;
            if (place > 0) {
                m_ui->lanesScroll->ensureWidgetVisible(to->parentWidget(), 0, 0);
            }
            return;
        }
        place += direction;
    }
}

void DispatchPage::focusBoard()
{
    BoardList* list = m_lastList;
    if (list == nullptr || !list->isVisibleTo(this)) {
        list = m_ui->unassigned;
    }
    if (!list->isVisibleTo(this) && !m_columns.empty()) {
        list = &m_columns.front()->list();
    }
    list->setFocus(Qt::OtherFocusReason);
}

} // namespace pd
