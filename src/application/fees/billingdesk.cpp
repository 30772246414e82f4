// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/billingdesk.h"

#include "domain/fees/billperiods.h"
#include "storage/fees/billingstore.h"
#include "storage/fees/feeaccountstore.h"
#include "storage/fees/feeitemstore.h"
#include "storage/fees/ledgerstore.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int longestText = 60;

/// "120 × ¥18,240.00": what a run comes to.
std::string comesTo(const RunTotals& totals)
{
    return std::to_string(totals.lines) + " / ¥" + totals.total.toString(true);
}

Result<QString> reasonOf(const QString& typed)
{
    const QString reason = typed.trimmed();
    if (reason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    return reason;
}

std::optional<Error> wrong(const RunScope& scope)
{
    if (scope.range.until < scope.range.from) {
        return error(ErrorCode::DateOrder, "until");
    }
    constexpr int longestRun = 12; // months
    if (scope.range.until >= monthsLater(scope.range.from, longestRun)) {
        return error(ErrorCode::OutOfRange, "until", {"1", std::to_string(longestRun)});
    }
    return std::nullopt;
}

} // namespace

Result<BillingRun> BillingDesk::runIn(Connection& connection, BillingRunId id,
                                      std::initializer_list<BillingState> states)
{
    auto run = BillingQueries(connection).run(id);
    if (!run) {
        return error(ErrorCode::NotFound, "run");
    }
    if (std::ranges::find(states, run->state) == states.end()) {
        return error(ErrorCode::RunState, {}, {run->number.toStdString()});
    }
    return *run;
}

Result<RunTotals> BillingDesk::totals(const Session& session, const RunScope& scope, const Progress& progress)
{
    if (const auto problem = wrong(scope)) {
        return *problem;
    }
    return m_reads.run(session, Permission::RunBilling, [&](Connection& connection) -> Result<RunTotals> {
        return computeRun(BillingQueries(connection).inputs(scope), scope, {{}, {}, progress});
    });
}

Result<BillingRun> BillingDesk::preview(const Session& session, const RunScope& wanted,
                                        const Progress& progress)
{
    RunScope scope = wanted;
    scope.range = {startOfMonth(wanted.range.from), lastOfMonth(wanted.range.until)};
    const auto computed = totals(session, scope, progress);
    if (!computed) {
        return computed.error();
    }
    return m_writes.run(session, previewBills, [&](UnitOfWork& unit) -> Result<BillingRun> {
        FeeAccountStore(unit).openAccounts();
        BillingRun run = BillingStore(unit).insert(scope, *computed);
        run.totals.covered = computed->covered;
        return run;
    });
}

Result<BillingRun> BillingDesk::again(const Session& session, BillingRunId id, const Progress& progress)
{
    const auto known =
        m_reads.run(session, Permission::RunBilling, [&](Connection& connection) -> Result<BillingRun> {
            return runIn(connection, id, {BillingState::Previewed, BillingState::Checked});
        });
    if (!known) {
        return known;
    }
    const auto computed = totals(session, known->scope, progress);
    if (!computed) {
        return computed.error();
    }
    return m_writes.run(session, previewBills, [&](UnitOfWork& unit) -> Result<BillingRun> {
        if (auto done = BillingStore(unit).recompute(*known, *computed); !done) {
            return done.error();
        }
        return runIn(unit.connection(), id, {BillingState::Previewed});
    });
}

Result<void> BillingDesk::check(const Session& session, BillingRunId id)
{
    return m_writes.run(session, checkBills, [&](UnitOfWork& unit) -> Result<void> {
        const auto run = runIn(unit.connection(), id, {BillingState::Previewed});
        if (!run) {
            return run.error();
        }
        if (run->madeBy == session.login) {
            return error(ErrorCode::OwnWork, "login");
        }
        if (run->totals.lines == 0) {
            return error(ErrorCode::NotComputable, {}, {run->number.toStdString()});
        }
        return BillingStore(unit).advance(*run, BillingState::Checked);
    });
}

Result<BillingRun> BillingDesk::post(const Session& session, BillingRunId id, const Progress& progress)
{
    return m_writes.run(session, postBills, [&](UnitOfWork& unit) -> Result<BillingRun> {
        const auto run = runIn(unit.connection(), id, {BillingState::Checked});
        if (!run) {
            return run.error();
        }
        LedgerStore ledger(unit, LedgerAudit::ByCaller);
        const auto postLine = [&](const RunLine& line) -> Result<void> {
            NewCharge charge = line.charge;
            charge.run = id;
            const auto posted = ledger.postBilled(charge, line.attempt);
            return posted ? Result<void>() : posted.error();
        };
        const auto posted = computeRun(BillingQueries(unit.connection()).inputs(run->scope), run->scope,
                                       {postLine, {}, progress});
        if (!posted) {
            return posted.error();
        }
        if (posted->digest != run->totals.digest) {
            return error(
                ErrorCode::Conflict, "run",
                {run->number.toStdString() + ": " + comesTo(run->totals) + " → " + comesTo(*posted)});
        }
        if (auto done = BillingStore(unit).advance(*run, BillingState::Posted); !done) {
            return done.error();
        }
        return runIn(unit.connection(), id, {BillingState::Posted});
    });
}

Result<void> BillingDesk::reverse(const Session& session, BillingRunId id, const QString& typed)
{
    return m_writes.run(session, reverseBills, [&](UnitOfWork& unit) -> Result<void> {
        const auto run = runIn(unit.connection(), id, {BillingState::Posted});
        if (!run) {
            return run.error();
        }
        const auto reason = reasonOf(typed);
        if (!reason) {
            return reason.error();
        }
        if (const auto paid = BillingQueries(unit.connection()).touched(id)) {
            return error(ErrorCode::PaidAlready, {}, {paid->toStdString()});
        }
        BillingStore store(unit);
        store.reverseLines(*run, *reason);
        return store.advance(*run, BillingState::Reversed, *reason);
    });
}

Result<void> BillingDesk::drop(const Session& session, BillingRunId id, const QString& typed)
{
    return m_writes.run(session, dropBills, [&](UnitOfWork& unit) -> Result<void> {
        const auto run = runIn(unit.connection(), id, {BillingState::Previewed, BillingState::Checked});
        if (!run) {
            return run.error();
        }
        const auto reason = reasonOf(typed);
        if (!reason) {
            return reason.error();
        }
        return BillingStore(unit).advance(*run, BillingState::Dropped, *reason);
    });
}

Result<ChargeId> BillingDesk::chargeByHand(const Session& session, const ManualEntry& entry)
{
    return m_writes.run(session, pd::chargeByHand, [&](UnitOfWork& unit) -> Result<ChargeId> {
        const auto item = FeeItemQueries(unit.connection()).item(entry.item);
        if (!item) {
            return error(ErrorCode::NotFound, "feeItem");
        }
        if (item->kind == FeeKind::Deposit) {
            return error(ErrorCode::UnknownChoice, "feeItem", {item->nameZh.toStdString()});
        }
        if (unit.connection()
                .statement(QStringLiteral("SELECT count(*) FROM room WHERE id = ?"))
                .bind(entry.room)
                .integer() != 1) {
            return error(ErrorCode::NotFound, "room");
        }
        const auto reason = reasonOf(entry.reason);
        if (!reason) {
            return reason.error();
        }
        const QString text = entry.text.trimmed().isEmpty() ? item->nameZh : entry.text.trimmed();
        if (text.size() > longestText) {
            return error(ErrorCode::TooLong, "text", {std::to_string(longestText)});
        }
        return LedgerStore(unit).post(
            {.room = entry.room,
             .item = entry.item,
             .kind = entry.amount < Money() ? ChargeKind::Credit : ChargeKind::Manual,
             .text = text,
             .period = {},
             .dueOn = entry.dueOn.value_or(unit.clock().today()),
             .amount = entry.amount,
             .run = {},
             .order = {},
             .original = {},
             .payer = {},
             .explanation = {},
             .reason = *reason});
    });
}

Result<std::vector<BillingRun>> BillingDesk::runs(const Session& session, int most)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<BillingRun>> {
                           return BillingQueries(connection).runs(most);
                       });
}

Result<RunDetails> BillingDesk::details(const Session& session, BillingRunId id, const Progress& progress)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<RunDetails> {
        BillingQueries queries(connection);
        const auto run = queries.run(id);
        if (!run) {
            return error(ErrorCode::NotFound, "run");
        }
        RunDetails details{*run, {}, {}};
        switch (run->state) {
        case BillingState::Posted:
        case BillingState::Reversed:
            details.lines = queries.posted(id);
            return details;
        case BillingState::Dropped:
            return details;
        default:
            break;
        }
        const auto computed =
            computeRun(queries.inputs(run->scope), run->scope,
                       {[&](const RunLine& line) -> Result<void> {
                            details.lines.push_back(line);
                            return {};
                        },
                        [&](const RunSkip& skip) { details.skips.push_back(skip); }, progress});
        if (!computed) {
            return computed.error();
        }
        details.covered = computed->covered;
        details.same = computed->digest == run->totals.digest;
        return details;
    });
}

} // namespace pd
