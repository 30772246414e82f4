// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/billscontroller.h"

#include "domain/fees/billperiods.h"
#include "domain/months.h"
#include "presentation/fees/billtexts.h"
#include "presentation/format/format.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

BillsController::BillsController(Desks desks, QObject* parent)
    : ListController(parent), m_desks(std::move(desks))
{
    connect(&m_desks.session, &CurrentSession::changed, this, [this] {
        m_opened.reset();
        load();
    });
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Charges)) {
            load();
        }
    });
    connect(&m_desks.job, &Job::progressed, this, [this](int done, int total) {
        constexpr int whole = 100;
        m_percent = total > 0 ? done * whole / total : 0;
        Q_EMIT changed();
    });
    load();
}

void BillsController::load()
{
    const auto runs = m_desks.bills.runs(session());
    setProblem(runs ? std::nullopt : std::optional(runs.error()));
    m_runs = runs ? *runs : std::vector<BillingRun>();
    if (m_opened) {
        const auto now = std::ranges::find(m_runs, m_opened->run.id, &BillingRun::id);
        if (now == m_runs.end()) {
            m_opened.reset();
        } else {
            m_opened->run = *now; // another desk may have checked or posted it
        }
    }
    tell();
    Q_EMIT changed();
}

void BillsController::tell()
{
    m_opened ? tellLines() : tellRuns();
}

void BillsController::tellRuns()
{
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_runs.size());
    for (const BillingRun& run : m_runs) {
        rows.push_back({run.id.value(),
                        {{run.number},
                         {periodText(run.scope.range)},
                         {billingStateText(run.state), billingStateLook(run.state)},
                         {countText(run.totals.lines), {}, true},
                         {countText(run.totals.skipped),
                          {{}, run.totals.skipped > 0 ? StateTone::Warning : StateTone::Neutral},
                          true},
                         {moneyText(run.totals.total), {}, true},
                         {run.madeByName},
                         {run.checkedBy}}});
    }
    model().tell({tr("Run"), tr("Period"), tr("State"), tr("Bills"), tr("Left out"), tr("Total"),
                  tr("Made by"), tr("Checked by")},
                 std::move(rows));
}

void BillsController::tellLines()
{
    std::vector<CellsModel::Row> rows;
    std::int64_t place = 0;
    for (const RunSkip& skip : m_opened->skips) {
        rows.push_back({--place,
                        {{skip.roomCode},
                         {skip.itemName},
                         {periodText(skip.period)},
                         {QStringLiteral("–"), {}, true},
                         {},
                         {tr("left out: %1").arg(skipText(skip.why)),
                          {QStringLiteral("warning"), StateTone::Warning}}}});
    }
    place = 0;
    for (const RunLine& line : m_opened->lines) {
        rows.push_back({++place,
                        {{line.roomCode},
                         {line.itemName},
                         {periodText(*line.charge.period)},
                         {moneyText(line.charge.amount), {}, true},
                         {dateText(line.charge.dueOn)},
                         {formulaText(line.charge.explanation)}}});
    }
    model().tell({tr("Room"), tr("Item"), tr("Period"), tr("Amount"), tr("Due on"), tr("How it is computed")},
                 std::move(rows));
}

const BillingRun* BillsController::run() const
{
    if (m_opened) {
        return &m_opened->run;
    }
    const auto found = std::ranges::find_if(
        m_runs, [&](const BillingRun& one) { return chosen() && one.id.value() == *chosen(); });
    return found == m_runs.end() ? nullptr : &*found;
}

const RunLine* BillsController::line() const
{
    if (!m_opened || !chosen() || *chosen() < 1 || *chosen() > std::ssize(m_opened->lines)) {
        return nullptr;
    }
    return &m_opened->lines[static_cast<std::size_t>(*chosen() - 1)];
}

const RunSkip* BillsController::skip() const
{
    if (!m_opened || !chosen() || *chosen() > -1 || -*chosen() > std::ssize(m_opened->skips)) {
        return nullptr;
    }
    return &m_opened->skips[static_cast<std::size_t>(-*chosen() - 1)];
}

QString BillsController::summary() const
{
    if (busy()) {
        return tr("Computing … %1 %").arg(m_percent);
    }
    if (!m_opened) {
        return {};
    }
    const BillingRun& shown = m_opened->run;
    QStringList words{shown.number + u' ' + periodText(shown.scope.range), billingStateText(shown.state),
                      tr("%n bill(s)", nullptr, static_cast<int>(m_opened->lines.size())),
                      moneyText(shown.totals.total)};
    if (!m_opened->skips.empty()) {
        words += tr("%n left out", nullptr, static_cast<int>(m_opened->skips.size()));
    }
    if (m_opened->covered > 0) {
        words += tr("%n billed already", nullptr, m_opened->covered);
    }
    if (!m_opened->same) {
        words += tr("something has changed since: compute it again");
    }
    return words.join(QStringLiteral(" · "));
}

QString BillsController::title() const
{
    if (const RunLine* shown = line()) {
        return shown->roomCode + u' ' + shown->charge.text;
    }
    if (const RunSkip* left = skip()) {
        return left->roomCode + u' ' + left->itemName;
    }
    const BillingRun* shown = m_opened ? nullptr : run();
    return shown == nullptr ? QString() : shown->number;
}

std::vector<OrderLine> BillsController::lines() const
{
    if (const RunLine* shown = line()) {
        std::vector<OrderLine> told{{tr("Amount"), moneyText(shown->charge.amount)},
                                    {tr("Due on"), dateText(shown->charge.dueOn)}};
        const auto explained = explanationLines(shown->charge.explanation);
        told.insert(told.end(), explained.begin(), explained.end());
        return told;
    }
    if (const RunSkip* left = skip()) {
        return {{tr("Period"), periodText(left->period)}, {tr("Left out"), skipText(left->why)}};
    }
    const BillingRun* shown = m_opened ? nullptr : run();
    if (shown == nullptr) {
        return {};
    }
    std::vector<OrderLine> told{
        {tr("Period"), periodText(shown->scope.range)},     {tr("State"), billingStateText(shown->state)},
        {tr("Rooms"), countText(shown->totals.rooms)},      {tr("Bills"), countText(shown->totals.lines)},
        {tr("Left out"), countText(shown->totals.skipped)}, {tr("Total"), moneyText(shown->totals.total)}};
    if (!shown->reason.isEmpty()) {
        told.push_back({tr("Reason"), shown->reason});
    }
    return told;
}

std::vector<HistoryLine> BillsController::history() const
{
    const BillingRun* shown = m_opened ? nullptr : run();
    if (shown == nullptr) {
        return {};
    }
    const Clock& clock = m_desks.bills.clock();
    std::vector<HistoryLine> told;
    if (shown->reversedAt) {
        told.push_back({shortTime(*shown->reversedAt, clock), billingStateText(shown->state),
                        shown->reversedBy, shown->reason});
    }
    if (shown->postedAt) {
        told.push_back({shortTime(*shown->postedAt, clock),
                        billingStateText(BillingState::Posted),
                        shown->postedBy,
                        {}});
    }
    if (shown->checkedAt) {
        told.push_back({shortTime(*shown->checkedAt, clock),
                        billingStateText(BillingState::Checked),
                        shown->checkedBy,
                        {}});
    }
    told.push_back({shortTime(shown->madeAt, clock), tr("computed"), shown->madeByName, {}});
    return told;
}

bool BillsController::allows(int action) const
{
    if (busy()) {
        return action == Stop;
    }
    const auto may = [&](Permission permission) { return session().may(permission); };
    const BillingRun* shown = run();
    const auto in = [&](BillingState state) { return shown != nullptr && shown->state == state; };
    const bool open = in(BillingState::Previewed) || in(BillingState::Checked);
    switch (static_cast<Action>(action)) {
    case Open:
        return !m_opened && shown != nullptr && shown->state != BillingState::Dropped;
    case Back:
        return m_opened.has_value();
    case Preview:
    case Charge:
    case Credit:
        return may(Permission::RunBilling);
    case Pays:
    case AreaBefore:
        return may(Permission::ManageFees);
    case Check:
        return in(BillingState::Previewed) && shown->totals.lines > 0 &&
               (may(Permission::CheckBilling) || may(Permission::RunBilling));
    case Post:
        return in(BillingState::Checked) && may(Permission::RunBilling);
    case Again:
    case Drop:
        return open && may(Permission::RunBilling);
    case Reverse:
        return in(BillingState::Posted) && may(Permission::RunBilling);
    case PrintList:
        return m_opened.has_value() && !m_opened->lines.empty();
    case PrintLine:
        return line() != nullptr;
    case Stop:
    case actionCount:
        break;
    }
    return false;
}

bool BillsController::isDirect(int action) const
{
    return action == Open || action == Back || action == PrintList || action == PrintLine || action == Stop ||
           action == Again;
}

std::vector<NumberedOffer> BillsController::offers(const QString& typed) const
{
    return roomOffers(m_desks.rooms, typed);
}

} // namespace pd
