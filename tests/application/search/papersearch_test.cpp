// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/search/papersearch.h"

#include "application/repairs/incidentdesk.h"
#include "presentation/search/papersearchsource.h"
#include "support/outsideoffice.h"
#include "support/slipoffice.h"

#include <algorithm>

namespace pd::test {
namespace {

struct PaperSearchTest : testing::Test {
    OutsideOffice office;
    SlipWork work{office};
    IncidentDesk incidents{office.writes(), office.reads()};
    PaperSearch papers{office.reads()};
    const Session admin = TestOffice::admin();

    std::vector<PaperHit> found(const QString& typed)
    {
        return OutsideOffice::valueOf(papers.find(admin, typed, 10));
    }
    /// The only one there is.
    PaperHit one(const QString& typed)
    {
        const auto hits = found(typed);
        EXPECT_EQ(hits.size(), 1U) << typed.toStdString();
        return hits.empty() ? PaperHit() : hits.front();
    }
    ContactLetter letter(std::optional<OrderId> order)
    {
        LetterEntry entry;
        entry.order = order;
        entry.fromDepartment = QStringLiteral("客服中心");
        entry.sender = QStringLiteral("王芳");
        entry.toDepartment = QStringLiteral("工程部");
        entry.text = QStringLiteral("屋面多处渗漏");
        return OutsideOffice::valueOf(office.letters.write(admin, entry));
    }
    Incident incident()
    {
        IncidentHint hint;
        hint.building = RepairOffice::building;
        hint.faultGroup = OutsideOffice::valueOf(office.reads().run(
            admin, Permission::ViewOrders, [](Connection& connection) -> Result<FaultKindId> {
                return FaultKindId(
                    connection
                        .statement(QStringLiteral("SELECT MIN(id) FROM fault_kind WHERE parent_id IS NULL"))
                        .integer());
            }));
        return OutsideOffice::valueOf(incidents.open(admin, hint, {QStringLiteral("3栋停水"), {}}));
    }
    FinanceList listForFinance()
    {
        const ServiceOrder order = work.paidOrder(12050);
        return OutsideOffice::valueOf(
            work.finance.handOver(admin, {{order.id}, QStringLiteral("王芳"), QStringLiteral("郑燕"), {}}));
    }
};

TEST_F(PaperSearchTest, EveryNumberOnAPaperIsFound)
{
    const ServiceOrder order = office.dispatchedOrder();
    const OutsideNotice notice = office.acceptedNotice(order, 20000);
    const SettlementSheet sheet =
        OutsideOffice::valueOf(office.notices.sheet(admin, office.developer, QStringLiteral("2026-11")));
    const Settlement settlement = OutsideOffice::valueOf(office.notices.settle(
        admin, office.developer, QStringLiteral("2026-11"), sheet.jobs, sheet.cost + sheet.fee));
    const ContactLetter about = letter(order.id);
    const Incident water = incident();
    const FinanceList list = listForFinance();

    EXPECT_EQ(one(notice.number).order, order.id);
    EXPECT_EQ(one(notice.number).party, QStringLiteral("华建建筑"));
    EXPECT_EQ(one(about.number).order, order.id);
    EXPECT_EQ(one(about.number).about, QStringLiteral("屋面多处渗漏")) << "it has no subject";
    EXPECT_EQ(one(water.number).id, water.id.value());
    EXPECT_EQ(one(water.number).place, QStringLiteral("3"));
    EXPECT_EQ(one(list.head.number).id, list.head.id.value());
    EXPECT_EQ(one(settlement.number).unit, office.developer);
    EXPECT_EQ(one(settlement.number).month, QStringLiteral("2026-11"));

    EXPECT_EQ(found(QStringLiteral("0001")).size(), 5U) << "one of each series";
    EXPECT_EQ(one(QStringLiteral("bx1")).number, notice.number);
    EXPECT_TRUE(found(QStringLiteral("BX-202610-0001")).empty()) << "not given";
    EXPECT_TRUE(found(QStringLiteral("bx9")).empty());
}

TEST_F(PaperSearchTest, ALetterAboutNoOrderIsFoundToo)
{
    const ContactLetter alone = letter(std::nullopt);
    EXPECT_EQ(one(alone.number).order, std::nullopt);
    EXPECT_EQ(one(alone.number).id, alone.id.value());
}

TEST_F(PaperSearchTest, TheNewestComeFirstAndNoMoreThanAsked)
{
    const ServiceOrder order = office.registeredOrder();
    for (int i = 0; i < 12; ++i) {
        letter(order.id);
    }
    const auto hits = OutsideOffice::valueOf(papers.find(admin, QStringLiteral("lx2"), 10));
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits.front().number.right(4), QStringLiteral("0012"));
    EXPECT_EQ(OutsideOffice::valueOf(papers.find(admin, QStringLiteral("lx2"), 1)).size(), 1U);
}

TEST_F(PaperSearchTest, SettlementsAreForThoseWhoHandleWarranty)
{
    office.acceptedNotice(office.dispatchedOrder(), 20000);
    const SettlementSheet sheet =
        OutsideOffice::valueOf(office.notices.sheet(admin, office.developer, QStringLiteral("2026-11")));
    const Settlement settlement = OutsideOffice::valueOf(office.notices.settle(
        admin, office.developer, QStringLiteral("2026-11"), sheet.jobs, sheet.cost + sheet.fee));
    Session other = admin;
    other.permissions = {Permission::ViewOrders};
    EXPECT_TRUE(OutsideOffice::valueOf(papers.find(other, settlement.number, 10)).empty());
    other.permissions = {Permission::ViewCalls};
    EXPECT_EQ(refusal(papers.find(other, settlement.number, 10)), ErrorCode::NotPermitted);
}

TEST_F(PaperSearchTest, AHitSaysWhatItIs)
{
    CurrentSession session;
    session.set(admin);
    const OutsideNotice notice = office.sentNotice(office.registeredOrder());
    const auto hits = paperSearchSource(papers, session, office.clock)(notice.number, 10);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().title, notice.number + QStringLiteral("  3-2-1201  厨房顶渗水"));
    EXPECT_TRUE(hits.front().detail.contains(QStringLiteral("华建建筑")))
        << hits.front().detail.toStdString();
}

// What was settled stays to be seen while something else is still to be settled.
TEST_F(PaperSearchTest, AFT_08_ASettlementIsShownAlthoughMoreIsLeft)
{
    office.acceptedNotice(office.dispatchedOrder(), 20000);
    const QString month = QStringLiteral("2026-11");
    const SettlementSheet first =
        OutsideOffice::valueOf(office.notices.sheet(admin, office.developer, month));
    ASSERT_TRUE(office.notices.settle(admin, office.developer, month, first.jobs, first.cost + first.fee));
    office.acceptedNotice(office.dispatchedOrder(), 500);
    EXPECT_TRUE(OutsideOffice::valueOf(office.notices.sheet(admin, office.developer, month)).open);
    const SettlementSheet settled =
        OutsideOffice::valueOf(office.notices.settledSheet(admin, office.developer, month));
    EXPECT_FALSE(settled.open);
    EXPECT_EQ(settled.cost, first.cost);
    EXPECT_EQ(settled.party.name, QStringLiteral("富成地产"));
}

} // namespace
} // namespace pd::test
