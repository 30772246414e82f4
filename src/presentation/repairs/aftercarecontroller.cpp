// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/aftercarecontroller.h"

#include <algorithm>

namespace pd {

namespace {

/// Nothing: no step of a notice.
std::optional<NoticeAction> noticeAction(CareAction action)
{
    switch (action) {
    case CareAction::Accept:
        return NoticeAction::Accept;
    case CareAction::Refuse:
        return NoticeAction::Refuse;
    case CareAction::Replace:
        return NoticeAction::Replace;
    case CareAction::Finish:
        return NoticeAction::Finish;
    case CareAction::Inspect:
        return NoticeAction::Inspect;
    case CareAction::Withdraw:
        return NoticeAction::Withdraw;
    case CareAction::Notify:
    case CareAction::PrintNotice:
    case CareAction::Rework:
    case CareAction::WriteLetter:
    case CareAction::AnswerLetter:
    case CareAction::PrintLetter:
    case CareAction::Complete:
    case CareAction::File:
        break;
    }
    return std::nullopt;
}

bool slipIsBack(OrderState state)
{
    return state == OrderState::Returned || state == OrderState::Closed;
}

} // namespace

AfterCareController::AfterCareController(Desks desks, OrderDetailController& detail, QObject* parent)
    : QObject(parent), m_desks(desks), m_detail(detail)
{
    connect(&m_detail, &OrderDetailController::changed, this, &AfterCareController::reload);
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        // what is about orders comes through the detail controller
        if (!topics.contains(Topic::Orders) &&
            (topics.contains(Topic::Outside) || topics.contains(Topic::FaultKinds) ||
             topics.contains(Topic::Registry))) {
            reload();
        }
    });
    reload();
}

void AfterCareController::reload()
{
    const auto& details = m_detail.details();
    if (!details) {
        m_care.reset();
        m_seen.reset();
    } else {
        auto care = m_desks.care.of(m_desks.session.session(), details->row.order.id);
        m_care = care ? std::optional(std::move(care).value()) : std::nullopt;
    }
    Q_EMIT changed();
}

std::vector<CareBlock> AfterCareController::blocks() const
{
    return m_care ? careBlocks(*m_care, m_desks.care.clock()) : std::vector<CareBlock>();
}

bool AfterCareController::noticeAllows(CareAction action) const
{
    const auto wanted = noticeAction(action);
    const NoticeRow* row = currentNotice(*m_care);
    if (!wanted || row == nullptr) {
        return false;
    }
    return std::ranges::count(NoticeDesk::allowedActions(row->notice, m_desks.session.session()), *wanted) >
           0;
}

bool AfterCareController::allows(CareAction action) const
{
    if (!m_care) {
        return false;
    }
    const Session& session = m_desks.session.session();
    const OrderState state = m_care->order.state;
    const NoticeRow* notice = currentNotice(*m_care);
    const ContactLetter* letter = currentLetter(*m_care);
    switch (action) {
    case CareAction::Notify:
        return session.may(Permission::HandleWarranty) && isOpen(state) &&
               (notice == nullptr || !isOpen(notice->notice.state));
    case CareAction::Accept:
    case CareAction::Refuse:
    case CareAction::Replace:
    case CareAction::Finish:
    case CareAction::Inspect:
    case CareAction::Withdraw:
        return noticeAllows(action);
    case CareAction::PrintNotice:
        return notice != nullptr && session.may(Permission::PrintOrders);
    case CareAction::Rework:
        return slipIsBack(state) && session.may(Permission::RegisterOrder);
    case CareAction::WriteLetter:
        return state != OrderState::Cancelled && session.may(Permission::RegisterOrder);
    case CareAction::AnswerLetter:
        return letter != nullptr && !letter->repliedAt && session.may(Permission::RegisterOrder);
    case CareAction::PrintLetter:
        return letter != nullptr && session.may(Permission::PrintOrders);
    case CareAction::Complete:
        return (state == OrderState::Done || slipIsBack(state)) && session.may(Permission::ReturnSlip);
    case CareAction::File:
        return slipIsBack(state) && !m_care->filing && session.may(Permission::CloseOrder);
    }
    return false;
}

std::vector<CareAction> AfterCareController::actions() const
{
    std::vector<CareAction> allowed;
    std::ranges::copy_if(allCareActions(), std::back_inserter(allowed),
                         [this](CareAction action) { return allows(action); });
    return allowed;
}

ActionForm AfterCareController::form(CareAction action)
{
    m_seen = m_care;
    return m_care ? careForm(action, *m_care, m_desks.session.session().name, m_desks.care.clock())
                  : ActionForm{};
}

Result<OrderId> AfterCareController::onNotice(CareAction action, const ActionForm& form,
                                              const AfterCare& seen)
{
    const NoticeRow* row = currentNotice(seen);
    if (row == nullptr) {
        return error(ErrorCode::NotFound, "notice");
    }
    const Clock& clock = m_desks.care.clock();
    const auto with = [&](const auto& entry, auto method) -> Result<OrderId> {
        if (!entry) {
            return entry.error();
        }
        const auto stored =
            (m_desks.notices.*method)(m_desks.session.session(), row->notice.id, row->notice.version, *entry);
        return stored ? Result<OrderId>(stored->order) : Result<OrderId>(stored.error());
    };
    const auto step = noticeAction(action);
    if (!step) {
        return error(ErrorCode::Internal);
    }
    switch (*step) {
    case NoticeAction::Accept:
        return with(replyEntry(form, clock), &NoticeDesk::accept);
    case NoticeAction::Refuse:
        return with(replyEntry(form, clock), &NoticeDesk::refuse);
    case NoticeAction::Replace:
        return with(replaceEntry(form, clock), &NoticeDesk::replace);
    case NoticeAction::Finish:
        return with(workDoneEntry(form, clock), &NoticeDesk::finish);
    case NoticeAction::Inspect:
        return with(inspectionEntry(form, clock), &NoticeDesk::inspect);
    case NoticeAction::Withdraw:
        return with(Result<QString>(form.value(u"reason")), &NoticeDesk::withdraw);
    }
    return error(ErrorCode::Internal);
}

Result<OrderId> AfterCareController::carryOut(CareAction action, const ActionForm& form,
                                              const AfterCare& seen)
{
    const Session& session = m_desks.session.session();
    const Clock& clock = m_desks.care.clock();
    const OrderId order = seen.order.id;
    const auto done = [&](const auto& outcome) -> Result<OrderId> {
        return outcome ? Result<OrderId>(order) : Result<OrderId>(outcome.error());
    };
    switch (action) {
    case CareAction::Notify: {
        const auto entry = noticeEntry(form, seen, clock);
        return entry ? done(m_desks.notices.send(session, order, *entry)) : Result<OrderId>(entry.error());
    }
    case CareAction::Accept:
    case CareAction::Refuse:
    case CareAction::Replace:
    case CareAction::Finish:
    case CareAction::Inspect:
    case CareAction::Withdraw:
        return onNotice(action, form, seen);
    case CareAction::Rework: {
        const auto fresh = m_desks.care.rework(session, order, seen.order.version, form.value(u"reason"));
        return fresh ? Result<OrderId>(fresh->id) : Result<OrderId>(fresh.error());
    }
    case CareAction::WriteLetter: {
        const auto entry = letterEntry(form, seen, clock);
        return entry ? done(m_desks.letters.write(session, *entry)) : Result<OrderId>(entry.error());
    }
    case CareAction::AnswerLetter: {
        const auto entry = letterReplyEntry(form, clock);
        const ContactLetter* letter = currentLetter(seen);
        if (!entry || letter == nullptr) {
            return entry ? error(ErrorCode::NotFound, "letter") : entry.error();
        }
        return done(m_desks.letters.answer(session, letter->id, letter->version, *entry));
    }
    case CareAction::Complete:
        return done(m_desks.care.complete(session, order, completionEntry(form, seen.completion)));
    case CareAction::File:
        return done(m_desks.care.file(session, order, filingEntry(form)));
    case CareAction::PrintNotice:
    case CareAction::PrintLetter:
        break;
    }
    return error(ErrorCode::Internal);
}

std::optional<Error> AfterCareController::submit(CareAction action, const ActionForm& form)
{
    if (!m_care || !m_seen) {
        return error(ErrorCode::NotFound, "order");
    }
    const AfterCare seen = *m_seen;
    const auto outcome = carryOut(action, form, seen);
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Conflict) {
            reload();
            m_seen = m_care;
        }
        return outcome.error();
    }
    m_seen.reset();
    reload();
    if (action == CareAction::Rework) {
        Q_EMIT reworked(*outcome);
    }
    return std::nullopt;
}

} // namespace pd
