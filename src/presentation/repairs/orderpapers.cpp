// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderpapers.h"

#include "domain/registry/masking.h"
#include "domain/repairs/deadlines.h"
#include "domain/yuan.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/orderwordstext.h"

#include <array>

namespace pd {

QString dateOnPaper(const Date& date)
{
    static constexpr std::array<char16_t, 7> days{u'一', u'二', u'三', u'四', u'五', u'六', u'日'};
    return QStringLiteral("%1年%2月%3日 星期%4")
        .arg(date.year())
        .arg(date.month())
        .arg(date.day())
        .arg(QChar(days.at(static_cast<std::size_t>(date.weekday() - 1))));
}

QString durationOnPaper(std::int64_t minutes)
{
    if (minutes < 60) {
        return QStringLiteral("%1 分钟").arg(minutes);
    }
    if (minutes < 24 * 60) {
        return QStringLiteral("%1 小时 %2 分").arg(minutes / 60).arg(minutes % 60);
    }
    return QStringLiteral("%1 天 %2 小时").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

namespace {

QString moneyOnPaper(const std::optional<Money>& amount)
{
    return amount ? QStringLiteral("¥ ") + groupedYuan(*amount) : QString();
}

QString longTimeOrEmpty(const std::optional<Timestamp>& at, const Clock& clock)
{
    return at ? longTime(*at, clock) : QString();
}

QString contentOf(const OrderRow& row)
{
    constexpr qsizetype most = 120; // a list is no place for pages; the slip has all of it
    const QString& content = row.order.intake.content;
    if (content.size() > most) {
        return content.left(most).simplified() + QStringLiteral("……（详见服务单）");
    }
    return content.isEmpty() ? row.faultZh : content;
}

/// Turns the board's orders into the lists of the paper.
class ListFiller {
public:
    ListFiller(DispatchListData& list, const Date& date, const Clock& clock,
               const std::optional<DayReviewList>& review)
        : m_list(list), m_date(date), m_clock(clock), m_now(clock.now())
    {
        if (review) {
            noteReview(*review);
        }
    }

    DispatchRow row(const OrderRow& from) const
    {
        const ServiceOrder& order = from.order;
        DispatchRow to;
        to.number = order.number;
        to.place = order.intake.place;
        to.content = contentOf(from);
        to.appointment = timeText(order.intake.appointmentAt);
        to.arrived = timeText(order.arrivedAt);
        to.done = timeText(order.doneAt);
        to.state = orderStateOnPaper(order.state);
        to.note = order.state == OrderState::Cancelled ? order.cancelReason : order.intake.note;
        to.urgent = order.intake.urgency != Urgency::Normal;
        to.progress = order.state == OrderState::Cancelled ? DispatchProgress::Cancelled
                      : isUnfinished(order.state)          ? DispatchProgress::Open
                                                           : DispatchProgress::Done;
        return to;
    }

    /// Sorts the order into the blocks below the technicians.
    void note(const OrderRow& from)
    {
        const ServiceOrder& order = from.order;
        if (isUnfinished(order.state)) {
            UnfinishedRow open;
            open.number = order.number;
            open.place = order.intake.place;
            open.content = contentOf(from);
            open.technician = from.technicianName;
            open.reason = order.waitingReason ? waitingReasonOnPaper(*order.waitingReason)
                                              : orderStateOnPaper(order.state);
            open.promisedAt = timeText(order.promisedAt ? order.promisedAt : order.intake.appointmentAt);
            open.openFor = durationOnPaper((m_now.milliseconds() - order.reportedAt.milliseconds()) / 60'000);
            open.over24h = isLongOpen(from, m_now);
            if (const auto said = m_said.find(order.id); said != m_said.end()) {
                open.promisedAt = timeText(said->second.definiteAt);
                open.reason += QStringLiteral("；%1%2").arg(
                    said->second.words.isEmpty() ? QString() : said->second.words + QStringLiteral("；"),
                    informedOnPaper(said->second.informed));
            }
            m_list.unfinished.push_back(std::move(open));
        }
        const bool slipOut = order.dispatchedAt && !order.returnedAt && isOpen(order.state);
        if (slipOut) {
            m_list.unreturned.push_back({order.number, order.intake.place, from.technicianName,
                                         timeText(order.dispatchedAt), timeText(order.doneAt)});
        }
    }

private:
    static QString informedOnPaper(CustomerInformed informed)
    {
        switch (informed) {
        case CustomerInformed::Yes:
            return QStringLiteral("客户已告知");
        case CustomerInformed::No:
            return QStringLiteral("客户未告知");
        case CustomerInformed::NotReached:
            return QStringLiteral("客户未联系上");
        }
        return {};
    }

    void noteReview(const DayReviewList& list)
    {
        for (const ReviewLine& line : list.lines) {
            if (line.review) {
                m_said.emplace(line.row.order.id, *line.review);
            }
        }
        if (!list.review) {
            return;
        }
        const DayReview& review = *list.review;
        m_list.review = review.finishedAt
                            ? QStringLiteral("日终梳理：%1 %2 完成，已报 %3")
                                  .arg(review.finishedBy, timeText(review.finishedAt), review.reportedTo)
                            : QStringLiteral("日终梳理：进行中，已核实 %1 单").arg(review.reviewed);
        if (!review.note.isEmpty()) {
            m_list.review += QStringLiteral("；") + review.note;
        }
    }

    QString timeText(const std::optional<Timestamp>& at) const
    {
        return at ? shortTime(*at, m_clock, m_date) : QString();
    }

    DispatchListData& m_list;
    Date m_date;
    const Clock& m_clock;
    Timestamp m_now;
    std::map<OrderId, OrderReview> m_said;
};

} // namespace

OrderSlipData orderSlipData(const OrderDetails& details, const SlipPrinting& printing,
                            const PaperHeading& heading, const Clock& clock)
{
    const ServiceOrder& order = details.row.order;
    const OrderIntake& intake = order.intake;
    OrderSlipData slip;
    slip.centre = heading.centre;
    slip.demo = heading.demo;
    slip.number = order.number;
    slip.publicArea = !intake.room.has_value();
    (slip.publicArea ? slip.place : slip.room) = intake.place;
    slip.customerName =
        intake.origin == OrderOrigin::Customer || intake.originDetail.isEmpty()
            ? intake.reporterName
            : intake.originDetail + (intake.reporterName.isEmpty() ? QString() : u' ' + intake.reporterName);
    // Whoever goes there calls the customer; afterwards nobody needs the whole number on paper.
    const bool over = order.returnedAt || order.closedAt || order.cancelledAt;
    slip.customerPhone = over ? maskedPhone(intake.reporterPhone) : intake.reporterPhone;
    slip.reportedAt = longTime(order.reportedAt, clock);
    slip.faultKind = details.row.faultGroupZh.isEmpty()
                         ? details.row.faultZh
                         : details.row.faultGroupZh + QStringLiteral(" · ") + details.row.faultZh;
    slip.content = intake.content;
    slip.material = intake.material;
    slip.urgency =
        urgencyOnPaper(intake.urgency) + (intake.backFilled ? QStringLiteral("（后补）") : QString());
    slip.urgent = intake.urgency != Urgency::Normal;
    slip.appointment = longTimeOrEmpty(intake.appointmentAt, clock);
    slip.technician = details.row.technicianName;
    if (order.technician && order.technician == intake.wishedTechnician) {
        slip.technician += QStringLiteral("（客户指定）");
    }
    slip.dispatchedAt = longTimeOrEmpty(order.dispatchedAt, clock);
    slip.expectedCost = intake.chargeable ? moneyOnPaper(intake.expected) : QStringLiteral("免费");
    if (order.consentAt) {
        slip.consent = QStringLiteral("%1 %2 同意").arg(order.consentBy, longTime(*order.consentAt, clock));
    }
    slip.arrivedAt = longTimeOrEmpty(order.arrivedAt, clock);
    slip.doneAt = longTimeOrEmpty(order.doneAt, clock);
    slip.result = order.result;
    slip.charge = moneyOnPaper(order.charge);
    slip.printedAt = longTime(clock.now(), clock);
    slip.printedBy = heading.printedBy;
    slip.reprint = printing.printing - 1;
    return slip;
}

DispatchListData dispatchListData(const DispatchBoard& board, const OrderNumberCheck& numbers,
                                  const PaperHeading& heading, const Clock& clock,
                                  const std::optional<DayReviewList>& review)
{
    DispatchListData list;
    list.centre = heading.centre;
    list.demo = heading.demo;
    list.date = dateOnPaper(board.date);
    list.printedAt = longTime(clock.now(), clock);
    list.printedBy = heading.printedBy;

    ListFiller filler(list, board.date, clock, review);
    for (const OrderRow& row : board.unassigned) {
        list.unassigned.push_back(filler.row(row));
        filler.note(row);
    }
    for (const TechnicianLane& lane : board.lanes) {
        DispatchTechnician technician{lane.name, lane.trade, {}};
        for (const OrderRow& row : lane.orders) {
            technician.rows.push_back(filler.row(row));
            filler.note(row);
        }
        if (!technician.rows.empty()) {
            list.technicians.push_back(std::move(technician));
        }
    }
    const BoardTotals totals = totalsOf(board, clock.now());
    for (const OrderState state : allOrderStates()) {
        const auto count = totals.byState.find(state);
        if (count != totals.byState.end() && count->second > 0) {
            list.states.push_back({orderStateOnPaper(state), count->second});
        }
    }
    list.numbers = {numbers.first,    numbers.last,
                    numbers.given,    numbers.cancelled,
                    numbers.returned, QStringList(numbers.missing.begin(), numbers.missing.end())};
    return list;
}

} // namespace pd
