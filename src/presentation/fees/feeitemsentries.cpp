// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered about fee items.
#include "domain/codes.h"
#include "presentation/fees/billtexts.h"
#include "presentation/fees/feeitemscontroller.h"
#include "presentation/registry/registrytexts.h"
#include "presentation/repairs/costtexts.h"

#include <algorithm>

namespace pd {

namespace {

template <class Enum, class Values>
std::vector<std::pair<QString, QString>> choicesOf(const Values& values, QString (*words)(Enum))
{
    std::vector<std::pair<QString, QString>> choices;
    choices.reserve(values.size());
    for (const Enum value : values) {
        choices.emplace_back(code(value), words(value));
    }
    return choices;
}

std::vector<std::pair<QString, QString>> useChoices()
{
    std::vector<std::pair<QString, QString>> choices{{QString(), FeeItemsController::tr("every use")}};
    for (const RoomUse use : allRoomUses()) {
        choices.emplace_back(code(use), text(use));
    }
    return choices;
}

/// A whole number. Errors: NotANumber.
Result<int> wholeIn(const ActionForm& form, const char* field)
{
    bool isNumber = false;
    const int value = form.value(QString::fromLatin1(field)).simplified().toInt(&isNumber);
    return isNumber ? Result<int>(value) : error(ErrorCode::NotANumber, field);
}

QString percent(int rate)
{
    return quantityText(Area::fromUnits(rate));
}

std::optional<Error> problemOf(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

ActionForm FeeItemsController::itemForm(const FeeItem& item, const QString& title) const
{
    std::vector<FeePeriod> periods(allFeePeriods().begin(), allFeePeriods().end());
    std::erase(periods, FeePeriod::Once);
    ActionForm form;
    form.title = title;
    form.inputs = {
        lineInput("feeName", tr("Name"), item.nameZh),
        lineInput("nameEn", tr("English name"), item.nameEn),
        choiceInput("kind", tr("Computed"), choicesOf(offeredFeeKinds(), feeKindText), code(item.kind)),
        choiceInput("period", tr("Period (not for what is charged once)"), choicesOf(periods, feePeriodText),
                    code(item.period == FeePeriod::Once ? FeePeriod::Month : item.period)),
        choiceInput("inAdvance", tr("Due"),
                    {{QStringLiteral("yes"), tr("in advance")}, {QStringLiteral("no"), tr("afterwards")}},
                    item.inAdvance ? QStringLiteral("yes") : QStringLiteral("no")),
        lineInput("dueDay", tr("Due day (1 … 28)"), QString::number(item.dueDay)),
        choiceInput("partMonth", tr("Part months"), choicesOf(allPartMonths(), partMonthText),
                    code(item.partMonth)),
        choiceInput("rounding", tr("Rounded"), choicesOf(allRoundingUnits(), roundingText),
                    code(item.rounding)),
        choiceInput("payer", tr("Who pays"), choicesOf(allFeePayers(), feePayerText), code(item.payer)),
        lineInput("vacantRate", tr("Vacant homes pay, %"), percent(item.vacantRate)),
        lineInput("penaltyRate", tr("Late payment, % a day (0: none)"),
                  priceText(Price::fromUnits(item.penalty.perMillionADay))),
        lineInput("penaltyGrace", tr("Days of grace"), QString::number(item.penalty.graceDays)),
        lineInput("penaltyCap", tr("Late payment at most, % of the charge"), percent(item.penalty.cap)),
        yesNoInput("active", tr("Still used"), item.active)};
    return form;
}

ActionForm FeeItemsController::assignForm() const
{
    std::vector<std::pair<QString, QString>> buildings{{QString(), tr("every building")}};
    if (const auto known = m_registry.buildings(m_session.session())) {
        for (const Building& building : *known) {
            buildings.emplace_back(QString::number(building.id.value()), building.details.code);
        }
    }
    ActionForm form;
    form.title = tr("Charge it to");
    form.inputs = {
        itemInput("room", tr("One room (empty: by building and use)"), {}, {}, tr("3-2-1201, name or phone")),
        choiceInput("building", tr("Building"), std::move(buildings)),
        choiceInput("use", tr("Use"), useChoices()),
        yesNoInput("charged", tr("Charged (no: left out)"), true),
        lineInput("quantity", tr("Quantity"), QStringLiteral("1")),
        lineInput("price", tr("Own price, yuan (empty: that of the item)")),
        lineInput("from", tr("From"), {}, tr("2027-01-01, 1-1 or 15; empty: today")),
        lineInput("until", tr("Until (empty: open)")),
        lineInput("note", tr("Note"))};
    return form;
}

ActionForm FeeItemsController::form(int action)
{
    const FeeItem* shown = item();
    ActionForm form;
    switch (action) {
    case Add:
        return itemForm({}, tr("New fee item"));
    case Change:
        return shown == nullptr ? form : itemForm(*shown, tr("Change the fee item"));
    case SetPrice:
        form.title = tr("Set a new price");
        form.inputs = {
            choiceInput("use", tr("For rooms of"), useChoices()),
            lineInput("price", tr("Price, yuan (per m², piece or month)"), {}, QStringLiteral("0.00")),
            lineInput("from", tr("Valid from"), {}, tr("2027-01-01, 1-1 or 15; empty: today"))};
        return form;
    case Assign:
        return assignForm();
    case EndAssignment: {
        std::vector<std::pair<QString, QString>> open;
        open.reserve(m_assignments.size());
        for (const AssignmentRow& row : m_assignments) {
            open.emplace_back(QString::number(row.assignment.id->value()), assignmentText(row));
        }
        form.title = tr("No longer charge it to");
        const QString latest = open.empty() ? QString() : open.front().first;
        form.inputs = {choiceInput("assignment", tr("Whom"), std::move(open), latest),
                       lineInput("until", tr("Last day"), {}, tr("2026-12-31; empty: today"))};
        return form;
    }
    default:
        return form;
    }
}

std::optional<Error> FeeItemsController::submit(int action, const ActionForm& form)
{
    switch (action) {
    case Add:
    case Change:
        return save(form, action == Add);
    case SetPrice:
        return setPrice(form);
    case Assign:
        return assign(form);
    case EndAssignment:
        return endAssignment(form);
    case Seed:
        return problemOf(m_desk.seed(m_session.session()));
    default:
        return error(ErrorCode::Internal);
    }
}

std::optional<Error> FeeItemsController::save(const ActionForm& form, bool fresh)
{
    FeeItem wanted = fresh || item() == nullptr ? FeeItem() : *item();
    wanted.nameZh = form.value(u"feeName");
    wanted.nameEn = form.value(u"nameEn");
    wanted.kind = fromCode(allFeeKinds(), form.value(u"kind")).value_or(wanted.kind);
    wanted.period = fromCode(allFeePeriods(), form.value(u"period")).value_or(FeePeriod::Month);
    wanted.inAdvance = form.value(u"inAdvance") != QStringLiteral("no");
    wanted.partMonth = fromCode(allPartMonths(), form.value(u"partMonth")).value_or(wanted.partMonth);
    wanted.rounding = fromCode(allRoundingUnits(), form.value(u"rounding")).value_or(wanted.rounding);
    wanted.payer = fromCode(allFeePayers(), form.value(u"payer")).value_or(wanted.payer);
    wanted.active = form.value(u"active") != QStringLiteral("no");
    const auto dueDay = wholeIn(form, "dueDay");
    const auto grace = wholeIn(form, "penaltyGrace");
    const auto vacant = parseRate(form.value(u"vacantRate"), "vacantRate");
    const auto cap = parseRate(form.value(u"penaltyCap"), "penaltyCap");
    const auto penalty = parsePrice(form.value(u"penaltyRate"), "penaltyRate");
    for (const auto* one : {&dueDay, &grace, &vacant, &cap}) {
        if (!*one) {
            return one->error();
        }
    }
    if (!penalty) {
        return penalty.error();
    }
    if (*penalty > Price::fromUnits(Price::scale())) {
        return error(ErrorCode::OutOfRange, "penaltyRate", {"0", "1"});
    }
    wanted.dueDay = *dueDay;
    wanted.vacantRate = *vacant;
    wanted.penalty = {static_cast<int>(penalty->units()), *grace, *cap};
    if (fresh) {
        wanted.position = static_cast<int>(m_items.size()) + 1;
        const auto added = m_desk.add(m_session.session(), wanted);
        if (!added) {
            return added.error();
        }
        choose(added->id->value());
        return std::nullopt;
    }
    const auto changed = m_desk.change(m_session.session(), wanted);
    return changed ? std::nullopt : std::optional(changed.error());
}

std::optional<Error> FeeItemsController::setPrice(const ActionForm& form)
{
    const FeeItem* shown = item();
    if (shown == nullptr) {
        return error(ErrorCode::NotFound, "feeItem");
    }
    const auto price = parsePrice(form.value(u"price"), "price");
    if (!price) {
        return price.error();
    }
    const auto from = parseDay(form.value(u"from"), today(), "from");
    if (!from) {
        return from.error();
    }
    return problemOf(m_desk.setPrice(m_session.session(), *shown->id,
                                     fromCode(allRoomUses(), form.value(u"use")), from->value_or(today()),
                                     *price));
}

std::optional<Error> FeeItemsController::assign(const ActionForm& form)
{
    const FeeItem* shown = item();
    if (shown == nullptr) {
        return error(ErrorCode::NotFound, "feeItem");
    }
    const ActionInput* room = form.find(u"room");
    if (room != nullptr && !room->value.trimmed().isEmpty() && !room->chosen) {
        return error(ErrorCode::UnknownChoice, "room", {room->value.toStdString()});
    }
    const auto quantity = parseQuantity(form.value(u"quantity"), "quantity");
    if (!quantity) {
        return quantity.error();
    }
    std::optional<Price> own;
    if (!form.value(u"price").trimmed().isEmpty()) {
        const auto price = parsePrice(form.value(u"price"), "price");
        if (!price) {
            return price.error();
        }
        own = *price;
    }
    const auto from = parseDay(form.value(u"from"), today(), "from");
    const auto until = parseDay(form.value(u"until"), today(), "until");
    if (!from || !until) {
        return from ? until.error() : from.error();
    }
    const qlonglong building = form.value(u"building").toLongLong();
    const bool oneRoom = room != nullptr && room->chosen && !room->value.trimmed().isEmpty();
    const FeeAssignment wanted{.id = {},
                               .room = oneRoom ? std::optional(RoomId(*room->chosen)) : std::nullopt,
                               .building = building > 0 ? std::optional(BuildingId(building)) : std::nullopt,
                               .use = fromCode(allRoomUses(), form.value(u"use")),
                               .charged = form.value(u"charged") != QStringLiteral("no"),
                               .quantity = *quantity,
                               .price = own,
                               .from = from->value_or(today()),
                               .until = *until,
                               .note = form.value(u"note")};
    const auto assigned = m_desk.assign(m_session.session(), *shown->id, wanted);
    return assigned ? std::nullopt : std::optional(assigned.error());
}

std::optional<Error> FeeItemsController::endAssignment(const ActionForm& form)
{
    const FeeItem* shown = item();
    const qlonglong id = form.value(u"assignment").toLongLong();
    if (shown == nullptr || id <= 0) {
        return error(ErrorCode::Required, "assignment");
    }
    const auto until = parseDay(form.value(u"until"), today(), "until");
    if (!until) {
        return until.error();
    }
    return problemOf(
        m_desk.endAssignment(m_session.session(), *shown->id, FeeAssignmentId(id), until->value_or(today())));
}

} // namespace pd
