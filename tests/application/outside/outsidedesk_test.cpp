// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/outside/outsidedesk.h"

#include "support/outsideoffice.h"

#include <algorithm>

namespace pd::test {
namespace {

struct OutsideDeskTest : testing::Test {
    OutsideOffice office;
    const Session admin = TestOffice::admin();

    FaultPart lineOf(const char* name)
    {
        const auto lines = OutsideOffice::valueOf(office.outside.faultParts(admin));
        const auto found = std::ranges::find_if(
            lines, [&](const FaultPart& line) { return line.kind.nameZh == QString::fromUtf8(name); });
        EXPECT_NE(found, lines.end()) << name;
        return *found;
    }
    WarrantyAdvice advice(RoomId room, FaultKindId fault)
    {
        return OutsideOffice::valueOf(office.outside.advice(admin, room, fault, office.clock.today()));
    }
};

TEST_F(OutsideDeskTest, REP_04_SaysAtIntakeWhoseDutyItIs)
{
    const WarrantyAdvice in = advice(RepairOffice::room, office.leak());
    EXPECT_EQ(in.answer.state, WarrantyState::In);
    EXPECT_EQ(in.answer.part, WarrantyPart::Waterproofing);
    ASSERT_TRUE(in.responsible);
    EXPECT_EQ(in.responsible->name, QStringLiteral("华建建筑"));
    ASSERT_TRUE(in.developer) << "bears the cost (AFT-05)";
    EXPECT_EQ(in.developer->name, QStringLiteral("富成地产"));
    const WarrantyAdvice out = advice(RepairOffice::neighbour, office.leak());
    EXPECT_EQ(out.answer.state, WarrantyState::Out);
    EXPECT_FALSE(out.responsible);
    EXPECT_EQ(advice(RepairOffice::otherBuilding, office.leak()).answer.state, WarrantyState::Unknown);
}

TEST_F(OutsideDeskTest, REP_04_AFaultGoesWithItsGroupUntilItIsSetItself)
{
    EXPECT_EQ(lineOf("水").part, WarrantyPart::Plumbing);
    EXPECT_EQ(lineOf("漏水渗水").part, WarrantyPart::Waterproofing);
    EXPECT_TRUE(lineOf("漏水渗水").own);
    EXPECT_EQ(lineOf("水压不足").part, WarrantyPart::Plumbing);
    EXPECT_FALSE(lineOf("水压不足").own);
    EXPECT_FALSE(lineOf("电梯困人").part);

    ASSERT_TRUE(office.outside.mapFault(admin, *lineOf("水压不足").kind.id, true, std::nullopt));
    EXPECT_FALSE(lineOf("水压不足").part) << "none, whatever the group says";
    ASSERT_TRUE(office.outside.mapFault(admin, office.leak(), false, std::nullopt));
    EXPECT_EQ(lineOf("漏水渗水").part, WarrantyPart::Plumbing) << "goes with its group again";
    EXPECT_EQ(advice(RepairOffice::room, office.leak()).answer.state, WarrantyState::Unknown);
    EXPECT_EQ(refusal(office.outside.mapFault(admin, FaultKindId(9'999), true, std::nullopt)),
              ErrorCode::NotFound);
}

TEST_F(OutsideDeskTest, UnitsAreKeptWithVersionsAndOneName)
{
    OutsideParty again;
    again.name = QStringLiteral(" 华建建筑 ");
    again.kind = PartyKind::Builder;
    EXPECT_EQ(refusal(office.outside.add(admin, again)), ErrorCode::Duplicate);
    auto parties = OutsideOffice::valueOf(office.outside.parties(admin));
    ASSERT_EQ(parties.size(), 4U);
    EXPECT_EQ(parties.front().kind, PartyKind::Developer);
    OutsideParty builder = parties.at(1);
    EXPECT_EQ(builder.parts, std::vector{WarrantyPart::Waterproofing});
    builder.parts = {WarrantyPart::Plumbing, WarrantyPart::Structure};
    builder.phone = QStringLiteral("13800000000");
    const OutsideParty stored = OutsideOffice::valueOf(office.outside.change(admin, builder));
    EXPECT_EQ(stored.version, 2);
    EXPECT_EQ(refusal(office.outside.change(admin, builder)), ErrorCode::Conflict) << "an old version";
    EXPECT_EQ(OutsideOffice::valueOf(office.outside.parties(admin)).at(1), stored);
    OutsideParty gone = stored;
    gone.active = false;
    ASSERT_TRUE(office.outside.change(admin, gone));
    EXPECT_EQ(OutsideOffice::valueOf(office.outside.parties(admin)).size(), 3U);
    EXPECT_EQ(OutsideOffice::valueOf(office.outside.parties(admin, true)).size(), 4U);
}

TEST_F(OutsideDeskTest, NothingWithoutTheRight)
{
    const Session nobody = TestOffice::with({Permission::LogIn});
    EXPECT_EQ(refusal(office.outside.parties(nobody)), ErrorCode::NotPermitted);
    const Session reader = TestOffice::with({Permission::ViewOrders});
    OutsideParty fresh;
    fresh.name = QStringLiteral("新单位");
    EXPECT_EQ(refusal(office.outside.add(reader, fresh)), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(office.outside.mapFault(reader, office.leak(), true, std::nullopt)),
              ErrorCode::NotPermitted);
    EXPECT_TRUE(office.outside.parties(reader)) << "who takes a call may look up the phone (REP-07)";
}

} // namespace
} // namespace pd::test
