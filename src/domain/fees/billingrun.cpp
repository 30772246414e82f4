// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/billingrun.h"

#include "domain/fees/billperiods.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int roomsPerReport = 50;

QByteArray digestLine(const NewCharge& charge)
{
    const auto day = [](const Date& date) { return QByteArray::fromStdString(date.toString()); };
    return QByteArray::number(static_cast<qint64>(charge.room.value())) + '|' +
           QByteArray::number(static_cast<qint64>(charge.item.value())) + '|' + day(charge.period->from) +
           '|' + day(charge.period->until) + '|' + day(charge.dueOn) + '|' +
           QByteArray::number(static_cast<qint64>(charge.amount.fen())) + '|' +
           QJsonDocument(charge.explanation).toJson(QJsonDocument::Compact) + '\n';
}

class Run {
public:
    Run(const BillingInputs& inputs, const RunScope& scope, const RunSink& sink)
        : m_inputs(inputs), m_scope(scope), m_sink(sink)
    {
    }

    Result<RunTotals> compute()
    {
        const int rooms = static_cast<int>(m_inputs.rooms.size());
        for (int i = 0; i < rooms; ++i) {
            if (i % roomsPerReport == 0 && m_sink.progress && !m_sink.progress(i, rooms)) {
                return error(ErrorCode::Cancelled);
            }
            const int before = m_totals.lines;
            for (const FeeItem& item : m_inputs.items) {
                if (auto done = itemOf(m_inputs.rooms[static_cast<std::size_t>(i)], item); !done) {
                    return done.error();
                }
            }
            m_totals.rooms += m_totals.lines > before ? 1 : 0;
        }
        m_totals.digest = m_hash.result();
        return m_totals;
    }

private:
    Result<void> itemOf(const BillRoom& room, const FeeItem& item)
    {
        const auto assigned = m_inputs.assigned.find(*item.id);
        if (assigned == m_inputs.assigned.end()) {
            return {};
        }
        m_assignments.clear();
        for (const FeeAssignment& one : assigned->second.general) {
            if (concerns(one, room)) {
                m_assignments.push_back(one);
            }
        }
        if (const auto own = assigned->second.ofRoom.find(room.id); own != assigned->second.ofRoom.end()) {
            m_assignments.insert(m_assignments.end(), own->second.begin(), own->second.end());
        }
        if (m_assignments.empty()) {
            return {};
        }
        m_reductions.clear();
        if (const auto own = m_inputs.reductions.find(room.id); own != m_inputs.reductions.end()) {
            std::ranges::copy_if(own->second, std::back_inserter(m_reductions),
                                 [&](const FeeReduction& one) { return !one.item || *one.item == *item.id; });
        }
        std::vector<ChargePeriod> billed;
        if (const auto own = m_inputs.billed.find(room.id); own != m_inputs.billed.end()) {
            for (const BillingInputs::Billed& one : own->second) {
                if (one.item == *item.id) {
                    billed.push_back(one.period);
                }
            }
        }
        for (const ChargePeriod& wanted : wantedOf(room, item)) {
            const auto gaps = withoutBilled(wanted, billed);
            m_totals.covered += gaps.empty() ? 1 : 0;
            for (const ChargePeriod& gap : gaps) {
                if (auto done = lineOf(room, item, gap); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    [[nodiscard]] std::vector<ChargePeriod> wantedOf(const BillRoom& room, const FeeItem& item) const
    {
        if (!isOnce(item.kind)) {
            return periodsToBill(room.period.value_or(item.period), item.inAdvance, m_scope.range);
        }
        std::vector<ChargePeriod> days; // once, on the day from which it is charged
        for (const FeeAssignment& one : m_assignments) {
            if (one.charged && one.from >= m_scope.range.from && one.from <= m_scope.range.until) {
                days.push_back({one.from, one.from});
            }
        }
        std::ranges::sort(days, {}, &ChargePeriod::from);
        const auto same = std::ranges::unique(days);
        days.erase(same.begin(), same.end());
        return days;
    }

    [[nodiscard]] int attemptOf(const BillRoom& room, const FeeItem& item, const Date& from) const
    {
        const auto own = m_inputs.reversed.find(room.id);
        return own == m_inputs.reversed.end()
                   ? 1
                   : 1 + static_cast<int>(
                             std::ranges::count_if(own->second, [&](const BillingInputs::Billed& one) {
                                 return one.item == *item.id && one.period.from == from;
                             }));
    }

    Result<void> lineOf(const BillRoom& room, const FeeItem& item, const ChargePeriod& period)
    {
        static const std::vector<FeeTariff> none;
        const auto tariffs = m_inputs.tariffs.find(*item.id);
        const BillOutcome outcome =
            bill({item, room, tariffs == m_inputs.tariffs.end() ? none : tariffs->second, m_assignments,
                  m_reductions, period});
        if (const auto* skip = std::get_if<BillSkip>(&outcome)) {
            ++m_totals.skipped;
            if (m_sink.skip) {
                m_sink.skip({room.id, room.code, *item.id, item.nameZh, period, *skip});
            }
            return {};
        }
        const auto* computed = std::get_if<Bill>(&outcome);
        if (computed == nullptr) {
            return {};
        }
        const auto payer = item.payer == FeePayer::Occupant && room.occupant ? room.occupant : room.owner;
        const RunLine line{{.room = room.id,
                            .item = *item.id,
                            .kind = ChargeKind::Billed,
                            .text = item.nameZh + u' ' + periodText(period),
                            .period = period,
                            .dueOn = dueDay(item, period, m_scope.range),
                            .amount = computed->amount,
                            .run = {},
                            .order = {},
                            .original = {},
                            .payer = payer,
                            .explanation = computed->explanation,
                            .reason = {}},
                           room.code,
                           item.nameZh,
                           attemptOf(room, item, period.from)};
        m_hash.addData(digestLine(line.charge));
        ++m_totals.lines;
        m_totals.total += line.charge.amount;
        return m_sink.line ? m_sink.line(line) : Result<void>();
    }

    const BillingInputs& m_inputs;
    const RunScope& m_scope;
    const RunSink& m_sink;
    RunTotals m_totals;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<FeeAssignment> m_assignments; ///< of the present room and item
    std::vector<FeeReduction> m_reductions;
};

} // namespace

QString code(BillingState state)
{
    switch (state) {
    case BillingState::Previewed:
        return QStringLiteral("previewed");
    case BillingState::Checked:
        return QStringLiteral("checked");
    case BillingState::Posted:
        return QStringLiteral("posted");
    case BillingState::Reversed:
        return QStringLiteral("reversed");
    case BillingState::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

std::span<const BillingState> allBillingStates()
{
    static constexpr std::array all{BillingState::Previewed, BillingState::Checked, BillingState::Posted,
                                    BillingState::Reversed, BillingState::Dropped};
    return all;
}

Result<RunTotals> computeRun(const BillingInputs& inputs, const RunScope& scope, const RunSink& sink)
{
    return Run(inputs, scope, sink).compute();
}

} // namespace pd
