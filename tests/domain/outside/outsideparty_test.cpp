// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/months.h"
#include "domain/outside/noticelist.h"
#include "domain/outside/outsideparty.h"
#include "domain/outside/warranty.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

Date day(int year, int month, int dayOfMonth)
{
    return *Date::of(year, month, dayOfMonth);
}

OutsideParty party(std::int64_t id, PartyKind kind, const char16_t* name,
                   std::vector<WarrantyPart> parts = {}, const char16_t* trades = u"")
{
    OutsideParty party;
    party.id = OutsidePartyId(id);
    party.kind = kind;
    party.name = QString::fromUtf16(name);
    party.parts = std::move(parts);
    party.trades = QString::fromUtf16(trades);
    return party;
}

const OutsideParty developer = party(1, PartyKind::Developer, u"富成地产");
const OutsideParty builder = party(2, PartyKind::Builder, u"华建", {WarrantyPart::Waterproofing});
const OutsideParty crew = party(3, PartyKind::Contractor, u"恒修", {}, u"泥瓦工 水工");
const OutsideParty lift = party(4, PartyKind::Lift, u"迅通", {}, u"电梯工");

} // namespace

TEST(Warranty, REP_04_TheLastDayStillCounts)
{
    const std::vector<RoomWarranty> dates{{WarrantyPart::Waterproofing, day(2027, 3, 1)}};
    const auto on = [&](const Date& when) {
        return warrantyOn(when, WarrantyPart::Waterproofing, dates).state;
    };
    EXPECT_EQ(on(day(2027, 3, 1)), WarrantyState::In);
    EXPECT_EQ(on(day(2027, 3, 2)), WarrantyState::Out);
    EXPECT_EQ(warrantyOn(day(2027, 1, 1), WarrantyPart::Plumbing, dates).state, WarrantyState::Unknown);
    EXPECT_EQ(warrantyOn(day(2027, 1, 1), std::nullopt, dates).state, WarrantyState::Unknown);
    EXPECT_EQ(warrantyOn(day(2027, 1, 1), WarrantyPart::Waterproofing, dates).end, day(2027, 3, 1));
}

TEST(OutsideParties, AFT_06_TheBuilderIsToldFirstThenTheDeveloper)
{
    const std::vector<OutsideParty> all{crew, developer, lift, builder};
    const Date today = day(2026, 11, 21);
    const auto leak = byFitness(all, {WarrantyPart::Waterproofing, QStringLiteral("水工"), true, today});
    ASSERT_EQ(leak.size(), 4U);
    EXPECT_EQ(leak[0].id, builder.id);
    EXPECT_EQ(leak[1].id, developer.id);
    EXPECT_EQ(leak[2].id, crew.id);
    EXPECT_EQ(responsibleFor(WarrantyPart::Waterproofing, all, today)->id, builder.id);
    EXPECT_EQ(responsibleFor(WarrantyPart::Electrical, all, today)->id, developer.id) << "the duty is his";
    EXPECT_FALSE(responsibleFor(WarrantyPart::Electrical, {crew, lift}, today));
}

TEST(OutsideParties, REP_07_OutOfWarrantyTheTradeDecides)
{
    const Date today = day(2026, 11, 21);
    const std::vector<OutsideParty> all{developer, builder, crew, lift};
    EXPECT_EQ(byFitness(all, {std::nullopt, QStringLiteral("电梯工"), false, today}).front().id, lift.id);
    EXPECT_EQ(
        byFitness(all, {WarrantyPart::Waterproofing, QStringLiteral("泥瓦工"), false, today}).front().id,
        crew.id);
    EXPECT_FALSE(hasTrade(crew, QString()));
    EXPECT_FALSE(hasTrade(crew, QStringLiteral("瓦工"))) << "whole words";
}

TEST(OutsideParties, AFT_07_AContractHoldsFromItsFirstToItsLastDay)
{
    OutsideParty bound = crew;
    bound.contractFrom = day(2026, 1, 1);
    bound.contractTo = day(2026, 12, 31);
    EXPECT_FALSE(worksOn(bound, day(2025, 12, 31)));
    EXPECT_TRUE(worksOn(bound, day(2026, 1, 1)));
    EXPECT_TRUE(worksOn(bound, day(2026, 12, 31)));
    EXPECT_FALSE(worksOn(bound, day(2027, 1, 1)));
    bound.active = false;
    EXPECT_FALSE(worksOn(bound, day(2026, 6, 1)));
    EXPECT_TRUE(byFitness({bound}, {std::nullopt, QStringLiteral("水工"), false, day(2026, 6, 1)}).empty());
}

TEST(OutsideParties, AreCheckedFieldByField)
{
    const auto wrong = [](const auto& change) {
        OutsideParty party = crew;
        change(party);
        const auto result = checked(party);
        return result ? std::string() : result.error().field;
    };
    EXPECT_EQ(wrong([](OutsideParty& p) { p.name = QStringLiteral("  "); }), "name");
    EXPECT_EQ(wrong([](OutsideParty& p) { p.phone = QStringLiteral("没有"); }), "phone");
    EXPECT_EQ(wrong([](OutsideParty& p) { p.feePermille = 1001; }), "serviceFee");
    EXPECT_EQ(wrong([](OutsideParty& p) {
                  p.contractFrom = day(2026, 2, 1);
                  p.contractTo = day(2026, 1, 1);
              }),
              "contractTo");
    EXPECT_EQ(wrong([](OutsideParty& p) { p.note = QString(5000, u'x'); }), "note");
    OutsideParty twice = builder;
    twice.parts = {WarrantyPart::Structure, WarrantyPart::Plumbing, WarrantyPart::Structure};
    EXPECT_EQ(checked(twice)->parts, (std::vector{WarrantyPart::Plumbing, WarrantyPart::Structure}));
}

TEST(OutsideParties, AFT_08_TheFeeIsRoundedOnceHalfUp)
{
    EXPECT_EQ(serviceFee(Money::fromFen(10'000), 80).fen(), 800);
    EXPECT_EQ(serviceFee(Money::fromFen(1'250), 2).fen(), 3) << "2.5 fen";
    EXPECT_EQ(serviceFee(Money::fromFen(1'249), 2).fen(), 2);
    EXPECT_EQ(serviceFee(Money::fromFen(999), 0).fen(), 0);
}

TEST(Settlement, AFT_08_AMonthEndsWhereTheNextBegins)
{
    EXPECT_EQ(monthText(day(2026, 11, 30)), QStringLiteral("2026-11"));
    EXPECT_EQ(*monthEnd(QStringLiteral("2026-11")), day(2026, 12, 1));
    EXPECT_EQ(*monthEnd(QStringLiteral("2026-12")), day(2027, 1, 1));
    EXPECT_EQ(*monthEnd(QStringLiteral("2028-02")), day(2028, 3, 1)) << "leap year";
    EXPECT_FALSE(monthEnd(QStringLiteral("2026-13")));
    EXPECT_FALSE(monthEnd(QStringLiteral("November")));
}
