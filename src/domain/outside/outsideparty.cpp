// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outside/outsideparty.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;
constexpr int wholePermille = 1000;

constexpr std::array kinds{PartyKind::Developer, PartyKind::Builder, PartyKind::Contractor,
                           PartyKind::Lift,      PartyKind::Utility, PartyKind::Other};

/// 0: nothing speaks for it.
int fitness(const OutsideParty& party, const PartyNeed& need)
{
    if (need.inWarranty && need.part) {
        if (party.kind == PartyKind::Builder && answersFor(party, *need.part)) {
            return 5;
        }
        if (party.kind == PartyKind::Developer) {
            return 4;
        }
        if (answersFor(party, *need.part)) {
            return 3;
        }
    }
    if (hasTrade(party, need.trade)) {
        return party.kind == PartyKind::Contractor ? 2 : 1;
    }
    return 0;
}

} // namespace

QString code(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Developer:
        return QStringLiteral("developer");
    case PartyKind::Builder:
        return QStringLiteral("builder");
    case PartyKind::Contractor:
        return QStringLiteral("contractor");
    case PartyKind::Lift:
        return QStringLiteral("lift");
    case PartyKind::Utility:
        return QStringLiteral("utility");
    case PartyKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

std::span<const PartyKind> allPartyKinds()
{
    return kinds;
}

Result<OutsideParty> checked(OutsideParty party)
{
    const std::array<std::pair<QString*, const char*>, 4> lines{{{&party.name, "name"},
                                                                 {&party.contact, "contact"},
                                                                 {&party.phone, "phone"},
                                                                 {&party.trades, "trades"}}};
    for (const auto& [text, field] : lines) {
        *text = text->simplified();
        if (text->size() > longestLine) {
            return error(ErrorCode::TooLong, field, {std::to_string(longestLine)});
        }
    }
    party.note = party.note.trimmed();
    if (party.note.size() > longestText) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestText)});
    }
    if (party.name.isEmpty()) {
        return error(ErrorCode::Required, "name");
    }
    const auto isFigure = [](QChar c) { return c.isDigit(); };
    if (!party.phone.isEmpty() && std::ranges::count_if(party.phone, isFigure) < 3) {
        return error(ErrorCode::NotAPhone, "phone");
    }
    if (party.feePermille < 0 || party.feePermille > wholePermille) {
        return error(ErrorCode::OutOfRange, "serviceFee", {"0", "100"});
    }
    if (party.contractFrom && party.contractTo && *party.contractTo < *party.contractFrom) {
        return error(ErrorCode::DateOrder, "contractTo");
    }
    std::ranges::sort(party.parts);
    const auto doubles = std::ranges::unique(party.parts);
    party.parts.erase(doubles.begin(), doubles.end());
    return party;
}

bool worksOn(const OutsideParty& party, const Date& day)
{
    return party.active && (!party.contractFrom || *party.contractFrom <= day) &&
           (!party.contractTo || day <= *party.contractTo);
}

bool answersFor(const OutsideParty& party, WarrantyPart part)
{
    return std::ranges::find(party.parts, part) != party.parts.end();
}

bool hasTrade(const OutsideParty& party, const QString& trade)
{
    return !trade.isEmpty() && party.trades.split(u' ', Qt::SkipEmptyParts).contains(trade);
}

std::vector<OutsideParty> byFitness(std::vector<OutsideParty> parties, const PartyNeed& need)
{
    std::erase_if(parties, [&](const OutsideParty& party) { return !worksOn(party, need.day); });
    std::ranges::stable_sort(parties, [&](const OutsideParty& a, const OutsideParty& b) {
        const int left = fitness(a, need);
        const int right = fitness(b, need);
        return left != right ? left > right : a.name < b.name;
    });
    return parties;
}

std::optional<OutsideParty> responsibleFor(WarrantyPart part, const std::vector<OutsideParty>& parties,
                                           const Date& day)
{
    const auto fitting = byFitness(parties, {part, {}, true, day});
    constexpr int answering = 3;
    if (fitting.empty() || fitness(fitting.front(), {part, {}, true, day}) < answering) {
        return std::nullopt;
    }
    return fitting.front();
}

Money serviceFee(Money cost, int permille)
{
    return Money::fromFen((cost.fen() * permille + wholePermille / 2) / wholePermille);
}

} // namespace pd
