// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/slipcosts.h"

#include "presentation/repairs/costtexts.h"

#include <algorithm>

namespace pd {

namespace {

QString boxed(const std::optional<bool>& good, const QString& what)
{
    if (!good) {
        return QStringLiteral("□") + what;
    }
    return (*good ? QStringLiteral("☑") : QStringLiteral("☒")) + what;
}

QString hoursOnPaper(std::int64_t milliseconds)
{
    constexpr std::int64_t minuteMs = 60'000;
    constexpr std::int64_t hour = 60;
    const std::int64_t minutes = milliseconds / minuteMs;
    return minutes % hour == 0 ? QStringLiteral("%1小时").arg(minutes / hour)
                               : QStringLiteral("%1小时%2分").arg(minutes / hour).arg(minutes % hour);
}

} // namespace

void putCosts(OrderSlipData& slip, const OrderCosts& costs)
{
    const bool used = std::ranges::any_of(
        costs.lines, [](const CostLine& line) { return line.source == LineSource::Stock; });
    for (const CostLine& line : costs.lines) {
        const bool replaced = used && line.kind == CostKind::Part && line.source == LineSource::Quote;
        const LineRest rest = restOf(line, costs.lines);
        if (line.reverses || rest.quantity == Area() || replaced) {
            continue;
        }
        slip.parts.push_back({line.name, line.specification, line.model,
                              quantityText(rest.quantity) + line.unit, priceText(line.unitPrice),
                              QString::fromStdString(rest.amount.toString())});
    }
    const OrderCheck& check = costs.check;
    if (check.ownerPartsChecked()) {
        slip.ownerCheck = QStringList{boxed(check.quantity, QStringLiteral("数量")),
                                      boxed(check.appearance, QStringLiteral("外观")),
                                      boxed(check.quality, QStringLiteral("质量"))}
                              .join(QStringLiteral("  "));
        if (!check.note.isEmpty()) {
            slip.ownerCheck += QStringLiteral("  不合格：") + check.note;
        }
    }
    if (!check.damage.isEmpty()) {
        slip.damage = QStringLiteral("%1（%2 已确认）").arg(check.damage, check.damageConfirmedBy);
    }
    if (const LabourTotals time = totalsOf(costs.labour); time.elapsedMs > 0) {
        slip.labour = hoursOnPaper(time.elapsedMs);
    }
}

} // namespace pd
