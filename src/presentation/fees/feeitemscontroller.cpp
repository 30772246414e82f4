// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/feeitemscontroller.h"

#include "presentation/fees/billscontroller.h"
#include "presentation/fees/billtexts.h"
#include "presentation/format/format.h"
#include "presentation/registry/registrytexts.h"
#include "presentation/repairs/costtexts.h"

#include <algorithm>

namespace pd {

namespace {

template <class Dated>
bool holdsOn(const Dated& dated, const Date& day)
{
    return dated.from <= day && (!dated.until || *dated.until >= day);
}

QString untilText(const std::optional<Date>& until)
{
    return until ? FeeItemsController::tr("until %1").arg(dateText(*until)) : QString();
}

} // namespace

QString assignmentText(const AssignmentRow& row)
{
    const FeeAssignment& one = row.assignment;
    QStringList words;
    if (one.room) {
        words += row.roomCode;
    }
    if (one.building) {
        words += FeeItemsController::tr("building %1").arg(row.buildingCode);
    }
    if (one.use) {
        words += text(*one.use);
    }
    if (words.isEmpty()) {
        words += FeeItemsController::tr("all rooms");
    }
    if (!one.charged) {
        words += FeeItemsController::tr("left out");
    }
    if (one.quantity != Area::fromUnits(Area::scale())) {
        words += QStringLiteral("× ") + quantityText(one.quantity);
    }
    if (one.price) {
        words += QStringLiteral("¥") + priceText(*one.price);
    }
    return words.join(QStringLiteral(" · "));
}

FeeItemsController::FeeItemsController(FeeItemDesk& desk, RegistryDesk& registry, RegistryLookup rooms,
                                       CurrentSession& session, Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_registry(registry), m_rooms(std::move(rooms)),
      m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &FeeItemsController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FeeItems)) {
            load();
        }
    });
    load();
}

void FeeItemsController::load()
{
    const auto items = m_desk.items(m_session.session(), true);
    setProblem(items ? std::nullopt : std::optional(items.error()));
    m_items = items ? *items : std::vector<FeeItem>();
    m_tariffs.clear();
    for (const FeeItem& item : m_items) {
        if (const auto tariffs = m_desk.tariffs(m_session.session(), *item.id)) {
            m_tariffs[*item.id] = *tariffs;
        }
    }
    loadChosen();
    tell();
    Q_EMIT changed();
}

void FeeItemsController::loadChosen()
{
    m_assignments.clear();
    if (const FeeItem* shown = item()) {
        if (const auto assignments = m_desk.assignments(m_session.session(), *shown->id)) {
            m_assignments = *assignments;
        }
    }
}

const FeeItem* FeeItemsController::item() const
{
    const auto found = std::ranges::find_if(
        m_items, [&](const FeeItem& one) { return chosen() && one.id->value() == *chosen(); });
    return found == m_items.end() ? nullptr : &*found;
}

void FeeItemsController::tell()
{
    std::vector<CellsModel::Row> rows;
    for (const FeeItem& item : m_items) {
        QStringList prices;
        for (const FeeTariff& tariff : m_tariffs[*item.id]) {
            if (holdsOn(tariff, today())) {
                prices += QStringLiteral("¥") + priceText(tariff.price) +
                          (tariff.use ? u' ' + text(*tariff.use) : QString());
            }
        }
        const bool needsPrice =
            item.active && prices.isEmpty() && item.kind != FeeKind::Deposit && item.kind != FeeKind::Service;
        ListCell state{item.active ? QString() : tr("no longer used")};
        if (needsPrice) {
            state = {tr("no price yet"), {QStringLiteral("warning"), StateTone::Warning}};
        }
        rows.push_back({item.id->value(),
                        {{feeItemName(item)},
                         {feeKindText(item.kind)},
                         {isOnce(item.kind) ? QString() : feePeriodText(item.period)},
                         {prices.join(QStringLiteral(", "))},
                         state}});
    }
    model().tell({tr("Fee item"), tr("Computed"), tr("Period"), tr("Price today"), tr("State")},
                 std::move(rows));
}

QString FeeItemsController::summary() const
{
    return m_items.empty() ? QString() : tr("%n fee item(s)", nullptr, static_cast<int>(m_items.size()));
}

QString FeeItemsController::title() const
{
    const FeeItem* shown = item();
    return shown == nullptr ? QString() : feeItemName(*shown);
}

std::vector<OrderLine> FeeItemsController::lines() const
{
    const FeeItem* shown = item();
    if (shown == nullptr) {
        return {};
    }
    std::vector<OrderLine> told{{tr("Computed"), feeKindText(shown->kind)}};
    if (!isOnce(shown->kind)) {
        told.push_back({tr("Period"), feePeriodText(shown->period)});
        told.push_back({tr("Due"), (shown->inAdvance ? tr("in advance, on day %1")
                                                     : tr("afterwards, on day %1 of the next month"))
                                       .arg(shown->dueDay)});
        told.push_back({tr("Part months"), partMonthText(shown->partMonth)});
    }
    if (shown->kind != FeeKind::Deposit) {
        told.push_back({tr("Rounded"), roundingText(shown->rounding)});
    }
    told.push_back({tr("Who pays"), feePayerText(shown->payer)});
    constexpr int whole = 10'000;
    if (shown->vacantRate != whole) {
        told.push_back({tr("Vacant homes pay"), rateText(shown->vacantRate)});
    }
    if (shown->penalty.perMillionADay > 0) {
        told.push_back({tr("Late payment"),
                        tr("%1 % a day after %2 day(s), at most %3")
                            .arg(priceText(Price::fromUnits(shown->penalty.perMillionADay)),
                                 QString::number(shown->penalty.graceDays), rateText(shown->penalty.cap))});
    }
    for (const AssignmentRow& row : m_assignments) {
        if (!row.assignment.until || *row.assignment.until >= today()) {
            QString who = assignmentText(row) + QStringLiteral(" · ") +
                          tr("from %1").arg(dateText(row.assignment.from));
            if (row.assignment.until) {
                who += u' ' + untilText(row.assignment.until);
            }
            told.push_back({tr("Charged to"), who});
        }
    }
    return told;
}

std::vector<HistoryLine> FeeItemsController::history() const
{
    const FeeItem* shown = item();
    if (shown == nullptr) {
        return {};
    }
    std::vector<HistoryLine> told;
    const auto tariffs = m_tariffs.find(*shown->id);
    if (tariffs == m_tariffs.end()) {
        return {};
    }
    for (auto tariff = tariffs->second.rbegin(); tariff != tariffs->second.rend(); ++tariff) {
        told.push_back({dateText(tariff->from),
                        QStringLiteral("¥") + priceText(tariff->price) +
                            (tariff->use ? u' ' + text(*tariff->use) : QString()),
                        untilText(tariff->until),
                        {}});
    }
    return told;
}

bool FeeItemsController::allows(int action) const
{
    const bool may = m_session.session().may(Permission::ManageFees);
    const FeeItem* shown = item();
    switch (action) {
    case Add:
        return may;
    case Seed:
        return may && m_items.empty();
    case EndAssignment:
        return may && shown != nullptr && !m_assignments.empty();
    case SetPrice:
    case Assign:
        return may && shown != nullptr && shown->kind != FeeKind::Deposit && shown->kind != FeeKind::Service;
    default:
        return may && shown != nullptr;
    }
}

std::vector<NumberedOffer> FeeItemsController::offers(const QString& typed) const
{
    return roomOffers(m_rooms, typed);
}

} // namespace pd
