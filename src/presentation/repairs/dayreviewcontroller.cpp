// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dayreviewcontroller.h"

#include "domain/codes.h"
#include "domain/registry/masking.h"
#include "domain/repairs/appointments.h"
#include "domain/repairs/deadlines.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("DayReview", text);
}

/// What there is of the parts, in one line.
QString joinedLine(const QStringList& parts)
{
    QStringList present;
    std::ranges::copy_if(parts, std::back_inserter(present),
                         [](const QString& part) { return !part.isEmpty(); });
    return present.join(QStringLiteral(" · "));
}

} // namespace

QString customerInformedText(CustomerInformed informed)
{
    switch (informed) {
    case CustomerInformed::Yes:
        return inWords(QT_TRANSLATE_NOOP("DayReview", "Informed"));
    case CustomerInformed::No:
        return inWords(QT_TRANSLATE_NOOP("DayReview", "Not informed"));
    case CustomerInformed::NotReached:
        return inWords(QT_TRANSLATE_NOOP("DayReview", "Not reached"));
    }
    return {};
}

DayReviewController::DayReviewController(DayReviewDesk& desk, DraftDesk& drafts, CurrentSession& session,
                                         Changes& changes, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_date(desk.clock().today()),
      m_drafts(drafts, session, [this] { return toJson(draft()); })
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (m_list && topics.contains(Topic::Orders)) {
            refresh();
        }
    });
    connect(&m_drafts, &DraftKeeper::failed, this, &DayReviewController::draftFailed);
    connect(&m_drafts, &DraftKeeper::ownerChanged, this, [this] {
        if (m_opened) {
            m_opened = false; // the other person's own texts, or none
            open(m_date);
        }
    });
}

DayReviewController::~DayReviewController()
{
    m_drafts.keep();
}

ReviewDraft DayReviewController::draft() const
{
    ReviewDraft draft{m_typed, m_closing};
    if (const ReviewLine* line = currentLine()) {
        draft.typed.erase(line->row.order.id);
        if (m_input != proposal(*line)) {
            draft.typed[line->row.order.id] = m_input;
        }
    }
    return draft;
}

void DayReviewController::take(const Date& date)
{
    m_current.reset();
    m_input = {};
    m_drafts.setForm(QStringLiteral("day-review:") + QString::fromStdString(date.toString()));
    const auto stored = m_drafts.stored();
    ReviewDraft draft = stored ? reviewDraftFrom(stored->content) : ReviewDraft();
    m_typed = std::move(draft.typed);
    m_closing = std::move(draft.closing);
    m_draftFrom = stored ? std::optional(stored->savedAt) : std::nullopt;
}

void DayReviewController::open(const Date& date)
{
    if (!m_opened || date != m_date) {
        m_drafts.keep();
        take(date);
    }
    m_date = date;
    m_opened = true;
    read();
    if (currentLine() == nullptr) {
        show(std::nullopt);
        selectNextOpen();
    }
    Q_EMIT changed();
}

void DayReviewController::read()
{
    auto list = m_desk.list(m_session.session(), m_date);
    m_problem = list ? std::nullopt : std::optional(list.error());
    m_list = list ? std::optional(std::move(list).value()) : std::nullopt;
}

void DayReviewController::refresh()
{
    const ReviewLine* before = currentLine();
    const bool untouched = before != nullptr && m_input == proposal(*before);
    read();
    const ReviewLine* now = currentLine();
    if (now != nullptr && untouched && m_input != proposal(*now)) {
        m_input = proposal(*now);
        Q_EMIT currentChanged();
    } else if (m_current && now == nullptr) { // done, or cancelled, by another desk
        show(std::nullopt);
        selectNextOpen();
    }
    Q_EMIT changed();
}

const std::vector<ReviewLine>& DayReviewController::lines() const
{
    static const std::vector<ReviewLine> none;
    return m_list ? m_list->lines : none;
}

bool DayReviewController::complete() const
{
    return m_list && reviewed() == static_cast<int>(m_list->lines.size());
}

bool DayReviewController::finished() const
{
    return m_list && m_list->review && m_list->review->finishedAt;
}

int DayReviewController::current() const
{
    const ReviewLine* line = currentLine();
    return line == nullptr ? -1 : static_cast<int>(line - lines().data());
}

const ReviewLine* DayReviewController::currentLine() const
{
    const auto isIt = [&](const ReviewLine& line) { return m_current == line.row.order.id; };
    const auto found = std::ranges::find_if(lines(), isIt);
    return found == lines().end() ? nullptr : &*found;
}

void DayReviewController::select(int line)
{
    if (line < 0 || line >= static_cast<int>(lines().size()) || line == current()) {
        return;
    }
    show(lines()[static_cast<std::size_t>(line)].row.order.id);
}

void DayReviewController::show(std::optional<OrderId> order)
{
    if (const ReviewLine* left = currentLine(); left != nullptr && m_input != proposal(*left)) {
        m_typed[left->row.order.id] = m_input;
    }
    m_current = order;
    m_input = {};
    if (const ReviewLine* line = currentLine()) {
        const auto typed = m_typed.find(line->row.order.id);
        m_input = typed == m_typed.end() ? proposal(*line) : typed->second;
    }
    Q_EMIT currentChanged();
}

void DayReviewController::selectNextOpen()
{
    const auto count = static_cast<int>(lines().size());
    const int from = current();
    for (int step = 1; step <= count; ++step) {
        const int line = (from + step) % count;
        if (!lines()[static_cast<std::size_t>(line)].review) {
            select(line);
            return;
        }
    }
    if (from < 0) {
        select(0);
    }
}

void DayReviewController::edit(const std::function<void(ReviewInput&)>& change)
{
    change(m_input);
    m_drafts.touched();
}

void DayReviewController::editClosing(const ReviewClosing& closing)
{
    m_closing = closing;
    m_drafts.touched();
}

bool DayReviewController::mayWait() const
{
    const ReviewLine* line = currentLine();
    return line != nullptr && line->row.order.state != OrderState::Registered;
}

ReviewInput DayReviewController::proposal(const ReviewLine& line) const
{
    const ServiceOrder& order = line.row.order;
    ReviewInput input;
    if (line.review) {
        input.holder = line.review->holder;
        input.words = line.review->words;
        input.promise = shortTime(line.review->definiteAt, clock());
        input.informed = code(line.review->informed);
    } else {
        const auto visit = visitTime(order) ? visitTime(order) : order.intake.appointmentAt;
        input.holder = line.row.technicianName;
        input.promise = visit && *visit > clock().now() ? shortTime(*visit, clock()) : QString();
    }
    input.reason = order.waitingReason ? code(*order.waitingReason) : QString();
    return input;
}

Result<ReviewEntry> DayReviewController::entry() const
{
    ReviewEntry entry;
    entry.holder = m_input.holder;
    entry.words = m_input.words;
    entry.reason = mayWait() ? fromCode(allWaitingReasons(), m_input.reason) : std::nullopt;
    entry.informed = fromCode(allCustomerInformed(), m_input.informed);
    if (!m_input.promise.trimmed().isEmpty()) {
        const auto typed = parseOrderTime(m_input.promise, clock().today(), clock());
        if (!typed) {
            return error(ErrorCode::NotADate, "promise");
        }
        entry.definiteAt = *typed;
    }
    return entry;
}

std::optional<Error> DayReviewController::save()
{
    const ReviewLine* line = currentLine();
    if (line == nullptr) {
        return error(ErrorCode::NotFound, "order");
    }
    const auto typed = entry();
    if (!typed) {
        return typed.error();
    }
    const OrderId order = line->row.order.id;
    const ReviewInput kept = m_input;
    const auto outcome = m_desk.review(m_session.session(), m_date, order, line->row.order.version, *typed);
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Conflict) {
            refresh();
            m_input = kept;
        }
        return outcome.error();
    }
    m_typed.erase(order);
    m_draftFrom.reset();
    m_drafts.touched();
    read();
    if (const ReviewLine* stored = currentLine()) {
        m_input = proposal(*stored);
    }
    selectNextOpen();
    Q_EMIT changed();
    return std::nullopt;
}

std::optional<Error> DayReviewController::finish(const QString& reportedTo, const QString& note)
{
    const auto outcome = m_desk.finish(m_session.session(), m_date, reportedTo, note);
    if (outcome) {
        m_closing = {};
        m_draftFrom.reset();
        m_drafts.forget();
    }
    refresh();
    return outcome ? std::nullopt : std::optional(outcome.error());
}

QString DayReviewController::lineText(const ReviewLine& line) const
{
    return QStringLiteral("%1  %2  %3")
        .arg(shortNumber(line.row.order.number), line.row.order.intake.place, orderContent(line.row));
}

QString DayReviewController::underText(const ReviewLine& line) const
{
    const ServiceOrder& order = line.row.order;
    return joinedLine(
        {line.row.technicianName,
         order.waitingReason ? waitingReasonText(*order.waitingReason) : orderStateText(order.state),
         isLongOpen(line.row, clock().now()) ? tr("over 24 h") : QString(),
         line.review ? customerInformedText(line.review->informed) : QString()});
}

std::vector<OrderLine> DayReviewController::facts() const
{
    const ReviewLine* line = currentLine();
    if (line == nullptr) {
        return {};
    }
    const ServiceOrder& order = line->row.order;
    const QString open = spanText(order.reportedAt, clock().now());
    const std::vector<OrderLine> all{
        {tr("What is wrong"), orderContent(line->row)},
        {tr("Technician"), line->row.technicianName.isEmpty() ? tr("nobody yet") : line->row.technicianName},
        {tr("State"), joinedLine({orderStateText(order.state),
                                  order.waitingReason ? waitingReasonText(*order.waitingReason) : QString(),
                                  shortTime(visitTime(order), clock())})},
        {tr("Reported"), tr("%1, open for %2").arg(shortTime(order.reportedAt, clock()), open)},
        {tr("Customer"), joinedLine({order.intake.reporterName, maskedPhone(order.intake.reporterPhone)})},
        {tr("Urgency"),
         order.intake.urgency == Urgency::Normal ? QString() : urgencyText(order.intake.urgency)},
        {tr("Note"), order.intake.note},
    };
    std::vector<OrderLine> known;
    std::ranges::copy_if(all, std::back_inserter(known),
                         [](const OrderLine& fact) { return !fact.value.isEmpty(); });
    return known;
}

QString DayReviewController::progressText() const
{
    return tr("%1 of %2 reviewed").arg(reviewed()).arg(lines().size());
}

std::vector<OrderLine> DayReviewController::summary() const
{
    if (!m_list) {
        return {};
    }
    const ReviewCounts& counts = finished() ? m_list->review->counts : m_list->counts;
    const auto number = [](int count) { return QString::number(count); };
    return {
        {tr("Orders of the day"), number(counts.orders)}, {tr("Unfinished"), number(counts.unfinished)},
        {tr("Unassigned"), number(counts.unassigned)},    {tr("Over 24 h"), number(counts.longOpen)},
        {tr("Slip not back"), number(counts.unreturned)}, {tr("Missing numbers"), number(counts.missing)}};
}

QString DayReviewController::finishedText() const
{
    if (!finished()) {
        return {};
    }
    const DayReview& review = *m_list->review;
    return tr("Finished %1 by %2, reported to %3")
        .arg(shortTime(*review.finishedAt, clock()), review.finishedBy, review.reportedTo);
}

QString DayReviewController::stateText(const Date& date) const
{
    const auto state = m_desk.state(m_session.session(), date);
    if (!state) {
        return {};
    }
    const std::optional<DayReview>& review = *state;
    if (!review) {
        return tr("not yet");
    }
    return review->finishedAt
               ? tr("%1 by %2").arg(shortTime(*review->finishedAt, clock(), date), review->finishedBy)
               : tr("%n order(s) so far", nullptr, review->reviewed);
}

} // namespace pd
