// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/contactcontroller.h"

#include "domain/codes.h"
#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/staff/persontext.h"

#include <algorithm>

namespace pd {

namespace {

const Command& commandOf(ContactController::Step step)
{
    switch (step) {
    case ContactController::Step::Call:
        return recordContact;
    case ContactController::Step::NobodyHome:
        return leaveNote;
    case ContactController::Step::PickUp:
        return pickUpSlip;
    case ContactController::Step::Review:
        return holdReview;
    }
    return recordContact;
}

} // namespace

ContactController::ContactController(ContactDesk& desk, OrderDetailController& detail,
                                     const CurrentSession& session, Changes& changes, QObject* parent)
    : QObject(parent), m_desk(desk), m_detail(detail), m_session(session)
{
    connect(&m_detail, &OrderDetailController::changed, this, &ContactController::reload);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Settings)) {
            reload();
        }
    });
    reload();
}

std::optional<OrderId> ContactController::order() const
{
    return m_detail.details() ? std::optional(m_detail.details()->row.order.id) : std::nullopt;
}

void ContactController::reload()
{
    m_contacts.clear();
    if (const auto id = order()) {
        const Session& session = m_session.session();
        const auto contacts = m_desk.contactsOf(session, *id);
        m_contacts = contacts ? *contacts : std::vector<OrderContact>();
        const auto times = m_desk.times(session);
        m_times = times ? *times : CallTimes();
    }
    Q_EMIT changed();
}

bool ContactController::allows(Step step) const
{
    if (!m_detail.details() || !m_session.session().may(commandOf(step).permission)) {
        return false;
    }
    const OrderDetails& details = *m_detail.details();
    const OrderState state = details.row.order.state;
    switch (step) {
    case Step::Call:
        return isOpen(state);
    case Step::NobodyHome:
        return stateAfter(state, OrderAction::PutOnWait).has_value();
    case Step::PickUp:
        return (state == OrderState::Dispatched || state == OrderState::OnSite) &&
               !slipPickedUpAt(details.row.order, details.events);
    case Step::Review:
        return state == OrderState::Waiting && details.row.order.waitingReason == WaitingReason::Review;
    }
    return false;
}

ActionForm ContactController::form(Step step) const
{
    switch (step) {
    case Step::Call: {
        const auto call = due();
        return contactForm(m_detail.details()->row.order, call ? call->kind : ContactKind::Other, clock());
    }
    case Step::NobodyHome:
        return nobodyHomeForm(clock());
    case Step::PickUp:
        return pickUpForm(clock());
    case Step::Review:
        return reviewForm(clock());
    }
    return {};
}

std::optional<Error> ContactController::submit(Step step, const ActionForm& form)
{
    if (!m_detail.details()) {
        return error(ErrorCode::NotFound, "order");
    }
    const Session& session = m_session.session();
    const ServiceOrder& order = m_detail.details()->row.order;
    const OrderId id = order.id;
    const int version = order.version;
    const auto outcome = [&](const auto& entry, const auto& carryOut) -> std::optional<Error> {
        if (!entry) {
            return entry.error();
        }
        const auto done = carryOut(*entry);
        return done ? std::nullopt : std::optional(done.error());
    };
    switch (step) {
    case Step::Call:
        return outcome(contactEntry(form, clock()),
                       [&](const ContactEntry& entry) { return m_desk.record(session, id, entry); });
    case Step::NobodyHome: {
        const auto refused = outcome(nobodyHomeEntry(form, clock()), [&](const NobodyHomeEntry& entry) {
            return m_desk.nobodyHome(session, id, version, entry);
        });
        if (!refused) {
            Q_EMIT noteLeft(id);
        }
        return refused;
    }
    case Step::PickUp:
        return outcome(pickUpTime(form, clock()), [&](const std::optional<Timestamp>& at) {
            return m_desk.slipPickedUp(session, id, at);
        });
    case Step::Review:
        return outcome(reviewEntry(form, clock()), [&](const TechnicalReviewEntry& entry) {
            return m_desk.reviewHeld(session, id, version, entry);
        });
    }
    return error(ErrorCode::Internal);
}

std::vector<Promise> ContactController::history() const
{
    if (!m_detail.details()) {
        return {};
    }
    const OrderDetails& details = *m_detail.details();
    return promisesOf(details.row.order, details.events, m_contacts, clock().now());
}

std::optional<CallDue> ContactController::due() const
{
    if (!m_detail.details()) {
        return std::nullopt;
    }
    const ServiceOrder& order = m_detail.details()->row.order;
    // A changed time first: who knows it is not surprised by the other call.
    if (const auto telling = tellingDue(order, history())) {
        return telling;
    }
    return callDue(order, m_contacts, m_times);
}

QString ContactController::nextCall() const
{
    const auto call = due();
    if (!call) {
        return {};
    }
    QStringList parts;
    parts << (call->kind == ContactKind::Promise
                  ? tr("The customer does not know the new time yet")
                  : tr("%1 due %2").arg(contactKindText(call->kind), shortTime(call->at, clock())));
    if (call->again) {
        parts << tr("the technician was not there");
    }
    if (call->attempts > 0) {
        parts << tr("%n attempt(s) reached nobody", nullptr, call->attempts);
    }
    return parts.join(tr(", ", "between facts of a call"));
}

bool ContactController::callIsLate() const
{
    const auto call = due();
    return call && call->kind != ContactKind::Promise && call->at <= clock().now();
}

QString ContactController::toldLine(const Promise& promise) const
{
    if (!promise.needsTelling && !promise.toldAt) {
        return {};
    }
    if (promise.byNote) {
        return tr("a note was left at the door");
    }
    if (promise.toldAt) {
        return tr("told by %1, %2")
            .arg(contactTellerText(promise.teller), shortTime(*promise.toldAt, clock()));
    }
    return promise.attempts > 0 ? tr("the customer was not reached, %n attempt(s)", nullptr, promise.attempts)
                                : tr("the customer was not told");
}

PromiseLine ContactController::lineOf(const Promise& promise) const
{
    PromiseLine line;
    line.due = shortTime(promise.dueAt, clock());
    line.state = promiseStateText(promise.state);
    line.look = promiseStateLook(promise.state);
    QString how =
        promise.kind == OrderEventKind::ContactMade ? tr("Told on the phone") : orderEventText(promise.kind);
    if (const auto reason = fromCode(allWaitingReasons(), promise.detail)) {
        how = tr("%1: %2").arg(how, waitingReasonText(*reason));
    }
    line.what =
        QStringLiteral("%1 · %2 %3").arg(how, shortTime(promise.madeAt, clock()), personText(promise.actor));
    line.why = promise.reason;
    line.told = toldLine(promise);
    line.untold = !promise.isTold();
    return line;
}

std::vector<PromiseLine> ContactController::promises() const
{
    const std::vector<Promise> all = history();
    std::vector<PromiseLine> lines;
    std::transform(all.rbegin(), all.rend(), std::back_inserter(lines),
                   [this](const Promise& promise) { return lineOf(promise); });
    return lines;
}

QString ContactController::changesText() const
{
    const int changes = changesOf(history());
    return changes == 0 ? QString() : tr("changed %n time(s)", nullptr, changes);
}

std::vector<HistoryLine> ContactController::contacts() const
{
    std::vector<HistoryLine> lines;
    std::transform(m_contacts.rbegin(), m_contacts.rend(), std::back_inserter(lines),
                   [this](const OrderContact& contact) {
                       HistoryLine line{shortTime(contact.at, clock()), contactText(contact),
                                        personText(contact.actor), contact.words};
                       const QString time = shortTime(contact.dueAt, clock());
                       if (!time.isEmpty()) {
                           line.what += QStringLiteral("  →  ") + time;
                       }
                       return line;
                   });
    return lines;
}

std::vector<OrderLine> ContactController::lines() const
{
    std::vector<OrderLine> lines;
    if (m_detail.details()) {
        const OrderDetails& details = *m_detail.details();
        const QString wished = m_detail.technicianChoices().nameOf(details.row.order.intake.wishedTechnician);
        if (!wished.isEmpty()) {
            lines.push_back({tr("Asked for"), wished});
        }
        if (const auto at = slipPickedUpAt(details.row.order, details.events)) {
            lines.push_back({tr("Slip received"), shortTime(*at, clock())});
        }
    }
    return lines;
}

} // namespace pd
