// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/ordercosts.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace pd {

namespace {

constexpr std::array sources{LineSource::Quote, LineSource::Stock};
constexpr std::array approvalKinds{ApprovalKind::Discount, ApprovalKind::Free};
constexpr int longestLine = 200;
constexpr std::int64_t mostUnits = 1'000'000'00; // a million of anything

/// Nothing: too much money.
std::optional<Money> amountOf(Price price, Area quantity)
{
    try {
        return priceTimes(price, quantity, Rounding::HalfUp);
    } catch (const std::overflow_error&) {
        return std::nullopt;
    }
}

} // namespace

QString code(LineSource source)
{
    switch (source) {
    case LineSource::Quote:
        return QStringLiteral("quote");
    case LineSource::Stock:
        return QStringLiteral("stock");
    }
    return {};
}

std::span<const LineSource> allLineSources()
{
    return sources;
}

QString code(ApprovalKind kind)
{
    switch (kind) {
    case ApprovalKind::Discount:
        return QStringLiteral("discount");
    case ApprovalKind::Free:
        return QStringLiteral("free");
    }
    return {};
}

std::span<const ApprovalKind> allApprovalKinds()
{
    return approvalKinds;
}

CostTotals totalsOf(std::span<const CostLine> lines)
{
    const bool used =
        std::ranges::any_of(lines, [](const CostLine& line) { return line.source == LineSource::Stock; });
    CostTotals totals;
    for (const CostLine& line : lines) {
        switch (line.kind) {
        case CostKind::Labour:
            totals.labour += line.amount;
            break;
        case CostKind::Service:
            totals.services += line.amount;
            break;
        case CostKind::Part:
            if (line.source == LineSource::Stock || !used) {
                totals.parts += line.amount;
            }
            break;
        }
    }
    return totals;
}

Result<CostLine> checked(CostLine line)
{
    for (QString* text : {&line.name, &line.specification, &line.model, &line.unit, &line.reason}) {
        *text = text->trimmed();
    }
    if (line.name.isEmpty()) {
        return error(ErrorCode::Required, "name");
    }
    if (line.name.size() > longestLine) {
        return error(ErrorCode::TooLong, "name", {std::to_string(longestLine)});
    }
    if (line.reason.size() > longestLine) {
        return error(ErrorCode::TooLong, "reason", {std::to_string(longestLine)});
    }
    if (line.quantity <= Area() || line.quantity.units() > mostUnits) {
        return error(ErrorCode::OutOfRange, "quantity", {"0.01", "1000000"});
    }
    if (const auto price = checkedPrice(line.unitPrice); !price) {
        return price.error();
    }
    const auto amount = amountOf(line.unitPrice, line.quantity);
    if (!amount) {
        return error(ErrorCode::OutOfRange, "quantity", {"0.01", "1000000"});
    }
    line.amount = *amount;
    return line;
}

LineRest restOf(const CostLine& line, std::span<const CostLine> lines)
{
    LineRest rest{line.quantity, line.amount};
    for (const CostLine& other : lines) {
        if (line.id && other.reverses == line.id) {
            rest.quantity = Area::fromUnits(rest.quantity.units() + other.quantity.units());
            rest.amount += other.amount;
        }
    }
    return rest;
}

Result<CostLine> takenBack(const CostLine& line, std::span<const CostLine> lines, Area quantity,
                           const QString& reason)
{
    const LineRest rest = restOf(line, lines);
    if (quantity <= Area() || quantity > rest.quantity || line.reverses) {
        return error(ErrorCode::OutOfRange, "quantity", {"0.01", rest.quantity.toString()});
    }
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (why.size() > longestLine) {
        return error(ErrorCode::TooLong, "reason", {std::to_string(longestLine)});
    }
    CostLine back = line;
    back.id.reset();
    back.reverses = line.id;
    back.reason = why;
    back.quantity = Area::fromUnits(-quantity.units());
    const Money part = priceTimes(line.unitPrice, quantity, Rounding::HalfUp);
    back.amount = -(quantity == rest.quantity ? rest.amount : std::min(part, rest.amount));
    return back;
}

Result<OrderCheck> checked(OrderCheck check)
{
    struct Text {
        QString OrderCheck::*member;
        const char* field;
    };
    for (const Text& text : {Text{&OrderCheck::note, "note"}, Text{&OrderCheck::damage, "damage"},
                             Text{&OrderCheck::damageConfirmedBy, "damageConfirmedBy"}}) {
        QString& value = check.*text.member;
        value = value.trimmed();
        if (value.size() > longestLine) {
            return error(ErrorCode::TooLong, text.field, {std::to_string(longestLine)});
        }
    }
    const bool faulty = check.quantity == false || check.appearance == false || check.quality == false;
    if (faulty && check.note.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "note");
    }
    if (!check.damage.isEmpty() && check.damageConfirmedBy.isEmpty()) {
        return error(ErrorCode::Required, "damageConfirmedBy");
    }
    return check;
}

std::optional<ApprovalKind> approvalNeeded(const ServiceOrder& order, Money sum, Money charge)
{
    if (!order.intake.chargeable) {
        return std::nullopt;
    }
    if (charge == Money()) {
        return ApprovalKind::Free;
    }
    constexpr std::int64_t tenth = 10;
    if ((sum - charge) * tenth > sum) {
        return ApprovalKind::Discount;
    }
    return std::nullopt;
}

bool covers(const Approval& approval, ApprovalKind kind, Money sum, Money charge)
{
    return approval.kind == kind && approval.charge <= charge && sum <= approval.sum;
}

Result<OrderStep> costed(ServiceOrder order, Money total, const std::optional<ConsentEntry>& consent,
                         OrderEventKind kind, const QString& note, const Entering& entering)
{
    if (!isUnfinished(order.state) && order.state != OrderState::Done) {
        return error(ErrorCode::OrderTransition, "state", {code(order.state).toStdString(), "costs"});
    }
    const bool dearer =
        !order.intake.chargeable || !order.consentAt || total > order.intake.expected.value_or(Money());
    order.intake.chargeable = true;
    order.intake.expected = total;
    OrderEvent happening;
    happening.kind = kind;
    happening.at = entering.now;
    happening.recordedAt = entering.now;
    happening.actor = entering.actor;
    happening.technician = order.technician;
    happening.note = note;
    if (consent) {
        const OrderState state = order.state;
        order.state = OrderState::OnSite; // agreed there, though it may be entered with the slip
        const auto agreed = consentRecorded(order, {consent->by, total, consent->at}, entering);
        if (!agreed) {
            return agreed.error();
        }
        order = agreed->order;
        order.state = state;
        happening.note = note + QStringLiteral(" · ") + order.consentBy;
    } else if (dearer) {
        if (order.state != OrderState::Registered) {
            return error(ErrorCode::ConsentRequired, "consent");
        }
        order.consentAt.reset();
        order.consentBy.clear();
    }
    return OrderStep{std::move(order), std::move(happening)};
}

} // namespace pd
