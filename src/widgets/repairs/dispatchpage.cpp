// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/dispatchpage.h"

#include "presentation/format/format.h"
#include "ui_dispatchpage.h"
#include "widgets/repairs/lanecolumn.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <algorithm>

namespace pd {

namespace {

QString longOpenChip()
{
    return QStringLiteral("long-open");
}

QString unreturnedChip()
{
    return QStringLiteral("unreturned");
}

} // namespace

DispatchPage::DispatchPage(DispatchBoardController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::DispatchPage>())
{
    m_ui->setupUi(this);
    m_ui->assignBar->setController(m_controller);
    m_ui->unassigned->setModel(&m_controller.unassigned());
    m_ui->board->setStretchFactor(0, 1);
    m_ui->board->setStretchFactor(1, 3);
    makeActions(actions);
    makeFilters();
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
    const auto add = [&](const char* id, const char* text, QList<QKeySequence> keys, const char* icon,
                         ActionCategory category) {
        return actions.add(
            {QString::fromLatin1(id), text, nullptr, std::move(keys), QString::fromLatin1(icon), category},
            this);
    };
    m_previous = add("dispatch.previousDay", QT_TRANSLATE_NOOP("Actions", "Previous day"),
                     {QKeySequence(Qt::CTRL | Qt::Key_Left)}, "previous", ActionCategory::Repairs);
    m_next = add("dispatch.nextDay", QT_TRANSLATE_NOOP("Actions", "Next day"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Right)}, "next", ActionCategory::Repairs);
    m_today = add("dispatch.today", QT_TRANSLATE_NOOP("Actions", "Today"),
                  {QKeySequence(Qt::CTRL | Qt::Key_T)}, "today", ActionCategory::Repairs);
    m_assign = add("dispatch.assign", QT_TRANSLATE_NOOP("Actions", "Assign"),
                   {QKeySequence(Qt::CTRL | Qt::Key_D)}, "dispatch", ActionCategory::Repairs);
    m_print = add("dispatch.print", QT_TRANSLATE_NOOP("Actions", "Print dispatch list"),
                  {QKeySequence(Qt::CTRL | Qt::Key_P)}, "print", ActionCategory::Printing);
    m_numbers = add("dispatch.numbers", QT_TRANSLATE_NOOP("Actions", "Missing numbers"),
                    {QKeySequence(Qt::ALT | Qt::Key_N)}, "slip", ActionCategory::Repairs);
    m_unreturned = add("dispatch.unreturned", QT_TRANSLATE_NOOP("Actions", "Unreturned slips"),
                       {QKeySequence(Qt::ALT | Qt::Key_U)}, "waiting", ActionCategory::Repairs);
    m_showAll = add("dispatch.showAll", QT_TRANSLATE_NOOP("Actions", "Show all orders of the day"), {},
                    "filter", ActionCategory::Repairs);
    m_ui->previousButton->setDefaultAction(m_previous);
    m_ui->nextButton->setDefaultAction(m_next);
    m_ui->todayButton->setDefaultAction(m_today);
    m_ui->printButton->setDefaultAction(m_print);
    m_ui->numbersButton->setDefaultAction(m_numbers);
    m_ui->unreturnedButton->setDefaultAction(m_unreturned);

    connect(m_previous, &QAction::triggered, this, [this] { changeDay(m_controller.date().plusDays(-1)); });
    connect(m_next, &QAction::triggered, this, [this] { changeDay(m_controller.date().plusDays(1)); });
    connect(m_today, &QAction::triggered, this, [this] { changeDay(m_controller.clock().today()); });
    connect(m_print, &QAction::triggered, this, [this] { Q_EMIT printRequested(m_controller.date()); });
    connect(m_numbers, &QAction::triggered, this, [this] { Q_EMIT numbersRequested(m_controller.date()); });
    connect(m_unreturned, &QAction::triggered, this, &DispatchPage::unreturnedRequested);
    connect(m_showAll, &QAction::triggered, m_ui->filters, &ChipBar::uncheckAll);
    connect(m_assign, &QAction::triggered, this, [this] {
        auto* list = qobject_cast<BoardList*>(focusWidget());
        const auto order = list != nullptr ? list->currentOrder() : std::nullopt;
        if (order) {
            const std::vector<BoardList*> all = lists();
            const auto place = std::ranges::find(all, list) - all.begin();
            m_lastList = list;
            assign(*order, std::max(0, static_cast<int>(place) - 1));
        }
    });
}

void DispatchPage::addBar(QWidget* bar)
{
    m_ui->rows->insertWidget(m_ui->rows->indexOf(m_ui->banner), bar);
}

void DispatchPage::makeFilters()
{
    m_ui->filters->add(longOpenChip(), [] { return tr("Over 24 h"); });
    m_ui->filters->add(unreturnedChip(), [] { return tr("Slip not back"); });
    connect(m_ui->filters, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        std::set<BoardFilter> filter;
        if (ids.contains(longOpenChip())) {
            filter.insert(BoardFilter::LongOpen);
        }
        if (ids.contains(unreturnedChip())) {
            filter.insert(BoardFilter::Unreturned);
        }
        m_controller.setFilter(filter);
    });
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
    connect(m_ui->assignBar, &AssignBar::assigned, this, [this](const QString& summary) {
        Q_EMIT statusMessage(tr("Assigned: %1").arg(summary));
        focusBoard();
    });
}

void DispatchPage::connectList(BoardList& list)
{
    connect(&list, &BoardList::openRequested, this, &DispatchPage::orderRequested);
    connect(&list, &BoardList::stepped, this, [this, &list](int direction) { step(list, direction); });
    connect(&list, &BoardList::figurePressed, this, [this, &list](int figure) {
        m_lastList = &list;
        if (const auto order = list.currentOrder()) {
            assign(*order, figure - 1);
        }
    });
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
        connect(&column->list(), &BoardList::orderDropped, this,
                [this, place](OrderId order) { assign(order, place); });
        m_columns.push_back(column);
    }
    m_ui->lanesStack->setCurrentWidget(m_columns.empty() ? static_cast<QWidget*>(m_ui->lanesEmpty)
                                                         : m_ui->lanesScroll);
    orderTabs();
}

void DispatchPage::orderTabs()
{
    std::vector<QWidget*> order{m_ui->previousButton,
                                m_ui->nextButton,
                                m_ui->todayButton,
                                m_ui->filters->chip(longOpenChip()),
                                m_ui->filters->chip(unreturnedChip()),
                                m_ui->numbersButton,
                                m_ui->unreturnedButton,
                                m_ui->printButton};
    std::ranges::copy(lists(), std::back_inserter(order));
    for (const char* name : {"technician", "appointment", "assignButton", "cancelButton", "note"}) {
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
    m_ui->dateLabel->setText(longDateText(m_controller.date()));
    m_today->setEnabled(!today);
    m_print->setEnabled(!m_controller.problem());
    const BoardTotals& totals = m_controller.totals();
    m_ui->filters->chip(longOpenChip())->setCount(totals.longOpen);
    m_ui->filters->chip(unreturnedChip())->setCount(totals.unreturned);
    m_ui->totals->setText(m_controller.totalsText());
    const Tone tone = m_controller.numbersMissing() ? Tone::Danger : Tone::Success;
    m_ui->numbersIcon->setPixmap(icon(toneIcon(tone), tone).pixmap(16, 16));
    m_ui->numbers->setText(m_controller.numbersText());
    setLook(m_ui->numbers, "tone", m_controller.numbersMissing() ? toneKey(tone) : QString());
    m_ui->unassignedTitle->setText(tr("Unassigned  %1").arg(m_controller.unassignedCount()));
    const bool filtered = !m_controller.filter().empty();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const DispatchLane& lane = m_controller.lanes()[i];
        const QString empty =
            filtered && lane.orders > 0 ? tr("None of this kind") : tr("No orders on this day");
        m_columns[i]->show(lane, m_controller.loadText(lane), empty);
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
            [] { return tr("Only some of the day's orders are shown."); }, m_showAll);
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
    return {m_assign, m_previous, m_next, m_today, m_print};
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

void DispatchPage::assign(OrderId order, int lane)
{
    m_ui->banner->clear();
    if (lane < 0 || lane >= static_cast<int>(m_controller.lanes().size())) {
        m_ui->banner->say(Tone::Info, [lane] { return tr("There is no technician %1.").arg(lane + 1); });
        return;
    }
    const StaffId technician = m_controller.lanes()[static_cast<std::size_t>(lane)].technician;
    if (const auto assignment = m_controller.propose(order, technician)) {
        m_ui->assignBar->begin(*assignment);
        return;
    }
    m_ui->banner->say(Tone::Info, [] {
        return tr("This order is not to be dispatched: its work is done, or you do not have the right to "
                  "dispatch.");
    });
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
