// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shiftcontroller.h"
#include "presentation/repairs/costtexts.h"

#include <memory>

namespace pd {

// What is typed becomes entries of the desks; what is shown is in shiftcontroller.cpp.

namespace {

template <class T>
std::optional<Error> errorOr(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

ShiftMoveKind moveOf(int action)
{
    return action == ShiftController::PayIn    ? ShiftMoveKind::PayIn
           : action == ShiftController::PayOut ? ShiftMoveKind::PayOut
                                               : ShiftMoveKind::DrawerOpened;
}

} // namespace

void ShiftController::settle(const std::optional<Error>& refused)
{
    Q_EMIT finished(refused);
}

void ShiftController::submit(int action, const ActionForm& form)
{
    switch (static_cast<Action>(action)) {
    case PayIn:
    case PayOut:
    case DrawerOpened: {
        Money amount;
        if (action != DrawerOpened) {
            const auto typed = parseMoney(form.value(u"amount"), "amount");
            if (!typed) {
                settle(typed.error());
                return;
            }
            amount = *typed;
        }
        settle(errorOr(m_desks.shifts.move(session(), moveOf(action), amount, form.value(u"reason"))));
        return;
    }
    case CloseDay: {
        const auto day = Date::parse(form.value(u"date").trimmed().toStdString());
        if (!day) {
            settle(error(ErrorCode::NotADate, "date"));
            return;
        }
        const auto close = m_desks.days.close(session(), *day);
        settle(errorOr(close));
        if (close) {
            choose(-close->id.value());
            Q_EMIT dayClosed(*close);
        }
        return;
    }
    case Explain:
        settle(errorOr(m_desks.days.explain(session(), form.value(u"number"), form.value(u"reason"))));
        return;
    case Open:
    case Count:
    case actionCount:
        break;
    }
    settle(error(ErrorCode::Internal));
}

void ShiftController::submitCount(int action, const CountInput& input)
{
    if (m_work.running()) {
        return;
    }
    if (action == Open) {
        const auto opening = shiftOpening(input);
        const auto shift =
            opening ? m_desks.shifts.open(session(), *opening) : Result<Shift>(opening.error());
        if (shift) {
            choose(shift->id.value());
        }
        settle(errorOr(shift));
        return;
    }
    const auto id = shiftToCount();
    const auto entry = shiftCloseEntry(input);
    if (!entry || !id) {
        settle(entry ? error(ErrorCode::ShiftRequired) : entry.error());
        return;
    }
    if (input.login.trimmed().isEmpty()) {
        closeShift(*id, *entry, std::nullopt);
    } else {
        withApprover(*id, *entry, input);
    }
}

void ShiftController::closeShift(ShiftId id, const ShiftCloseEntry& entry,
                                 const std::optional<Session>& approver)
{
    const auto close = m_desks.shifts.close(session(), id, entry, approver);
    if (close) {
        choose(id.value());
    }
    settle(errorOr(close));
    if (close) {
        Q_EMIT shiftClosed(*close);
    }
}

void ShiftController::withApprover(ShiftId id, const ShiftCloseEntry& entry, const CountInput& input)
{
    const auto pending = m_desks.staff.beginLogin(input.login.trimmed());
    if (!pending) {
        settle(pending.error());
        return;
    }
    // std::function wants copies; a password has none.
    auto secret = std::make_shared<Password>(input.password);
    m_work.start<LoginVerdict>([pending = *pending, secret] { return pending.verify(*secret); },
                               [this, pending = *pending, id, entry](const LoginVerdict& verdict) {
                                   const auto approver = m_desks.staff.finishLogin(pending, verdict);
                                   if (!approver) {
                                       settle(approver.error());
                                       return;
                                   }
                                   closeShift(id, entry, *approver);
                               });
}

} // namespace pd
