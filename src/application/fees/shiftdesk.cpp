// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/shiftdesk.h"

#include "storage/fees/cashfigures.h"
#include "storage/fees/shiftstore.h"

namespace pd {

namespace {

constexpr std::int64_t greatestLimitFen = 100'000;

/// Errors: NotPermitted, OwnWork.
std::optional<Error> refusedApprover(const std::optional<Session>& approver, const Session& session,
                                     const Shift& shift)
{
    if (!approver) {
        return std::nullopt;
    }
    if (!approver->may(Permission::ApproveMoney)) {
        return error(ErrorCode::NotPermitted, "login", {code(Permission::ApproveMoney).toStdString()});
    }
    if (!approver->staff || approver->staff == shift.cashier || approver->staff == session.staff) {
        return error(ErrorCode::OwnWork, "login");
    }
    return std::nullopt;
}

} // namespace

ShiftNow ShiftDesk::nowOf(Connection& connection, const Shift& shift) const
{
    ShiftQueries queries(connection);
    return {.shift = shift,
            .receipts = queries.receipts(shift.id),
            .moves = queries.moves(shift.id),
            .tooLong = clock().now() > shift.openedAt.plusMilliseconds(longestShiftMs)};
}

Result<std::optional<ShiftNow>> ShiftDesk::current(const Session& session)
{
    return m_reads.run(
        session, Permission::ViewFees, [&](Connection& connection) -> Result<std::optional<ShiftNow>> {
            const auto shift = session.staff ? ShiftQueries(connection).openOf(*session.staff) : std::nullopt;
            return shift ? std::optional(nowOf(connection, *shift)) : std::nullopt;
        });
}

Result<ShiftNow> ShiftDesk::now(const Session& session, ShiftId id)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<ShiftNow> {
        const auto shift = ShiftQueries(connection).shift(id);
        if (!shift) {
            return error(ErrorCode::NotFound, "shift");
        }
        return nowOf(connection, *shift);
    });
}

Result<std::vector<Shift>> ShiftDesk::latest(const Session& session, int most)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<Shift>> {
                           return ShiftQueries(connection).latest(most);
                       });
}

Result<ShiftClose> ShiftDesk::closing(const Session& session, ShiftId id)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<ShiftClose> {
        auto close = ShiftQueries(connection).close(id);
        if (!close) {
            return error(ErrorCode::NotFound, "shift");
        }
        return std::move(*close);
    });
}

Result<Shift> ShiftDesk::open(const Session& session, const ShiftOpening& opening)
{
    return m_writes.run(session, openShift, [&](UnitOfWork& unit) -> Result<Shift> {
        if (!session.staff) {
            return error(ErrorCode::NotPermitted, {}, {code(Permission::TakePayment).toStdString()});
        }
        return ShiftStore(unit).open(*session.staff, session.name, session.station, opening.opening,
                                     opening.cash, opening.reason);
    });
}

Result<void> ShiftDesk::move(const Session& session, ShiftMoveKind kind, Money amount, const QString& reason)
{
    return m_writes.run(session, moveShiftMoney, [&](UnitOfWork& unit) -> Result<void> {
        const auto shift =
            session.staff ? ShiftQueries(unit.connection()).openOf(*session.staff) : std::nullopt;
        if (!shift) {
            return error(ErrorCode::ShiftRequired);
        }
        return ShiftStore(unit).move(*shift, kind, amount, reason);
    });
}

Result<ShiftClose> ShiftDesk::close(const Session& session, ShiftId id, const ShiftCloseEntry& entry,
                                    const std::optional<Session>& approver)
{
    auto done = m_writes.run(session, closeShift, [&](UnitOfWork& unit) -> Result<ShiftClose> {
        Connection& connection = unit.connection();
        ShiftQueries queries(connection);
        const auto shift = queries.shift(id);
        if (!shift) {
            return error(ErrorCode::NotFound, "shift");
        }
        if (shift->closedAt) {
            return error(ErrorCode::ShiftClosed, {}, {shift->number.toStdString()});
        }
        if (shift->cashier != session.staff && !session.may(Permission::ApproveMoney)) {
            return error(ErrorCode::NotPermitted, {}, {code(Permission::ApproveMoney).toStdString()});
        }
        if (const auto refused = refusedApprover(approver, session, *shift)) {
            return *refused;
        }
        const auto counted =
            closed(*shift, cashFigures(connection, *shift), entry, queries.settings().differenceLimit,
                   approver ? approver->staff : std::nullopt);
        if (!counted) {
            return counted;
        }
        ShiftClose close = *counted;
        close.actorName = session.name.isEmpty() ? session.login : session.name;
        close.approverName = close.approver ? approver->name : QString();
        if (auto stored = ShiftStore(unit).close(close); !stored) {
            return stored.error();
        }
        return queries.close(id).value();
    });
    if (!done) {
        noteRefusal(session, id, entry, done.error());
    }
    return done;
}

/// Counting until it fits is seen in the log.
void ShiftDesk::noteRefusal(const Session& session, ShiftId shift, const ShiftCloseEntry& entry,
                            const Error& why)
{
    if (why.code != ErrorCode::ReasonRequired && why.code != ErrorCode::ApprovalRequired &&
        why.code != ErrorCode::OwnWork && why.code != ErrorCode::NotPermitted) {
        return;
    }
    QJsonObject counted{{QStringLiteral("cash"), static_cast<qint64>(entry.count.cash.total().fen())}};
    for (const auto& [method, amount] : entry.count.others) {
        counted.insert(code(method), static_cast<qint64>(amount.fen()));
    }
    const auto noted = m_writes.run(session, refuseShiftClose, [&](UnitOfWork& unit) -> Result<void> {
        unit.audit(QStringLiteral("shift:%1").arg(shift.value()), {},
                   {{QStringLiteral("refused_count_fen"), counted}});
        return {};
    });
    Q_UNUSED(noted) // what cannot be noted was logged by the gate; the refusal stands
}

Result<ShiftSettings> ShiftDesk::settings()
{
    return m_reads.run(
        Session::system(stationName()), Permission::LogIn,
        [](Connection& connection) -> Result<ShiftSettings> { return ShiftQueries(connection).settings(); });
}

Result<void> ShiftDesk::change(const Session& session, const ShiftSettings& settings)
{
    return m_writes.run(session, changeShiftSettings, [&](UnitOfWork& unit) -> Result<void> {
        const Money greatest = Money::fromFen(greatestLimitFen);
        if (settings.differenceLimit < Money() || settings.differenceLimit > greatest) {
            return error(ErrorCode::OutOfRange, "differenceLimit", {"0.00", greatest.toString()});
        }
        ShiftStore(unit).set(settings);
        return {};
    });
}

} // namespace pd
