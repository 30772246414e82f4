// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/costoffice.h"

namespace pd::test {
namespace {

struct PriceDeskTest : testing::Test {
    CostOffice office;
    PriceDesk& desk = office.prices;
    Session admin = TestOffice::admin();

    PriceList listOn(const char* day) { return CostOffice::valueOf(desk.listOn(admin, *Date::parse(day))); }
    std::string priceOn(const char* day, const QString& name)
    {
        for (const PricedItem& item : listOn(day).items) {
            if (item.item.nameZh == name) {
                return item.price.price.toString();
            }
        }
        return "none";
    }
};

const QString toilet = QStringLiteral("疏通马桶");

TEST_F(PriceDeskTest, FEE_20_ARevisionMakesANewEditionAndKeepsTheOld)
{
    const std::size_t items = listOn("2026-11-21").items.size();
    const std::vector<PriceChange> changes{{office.priced(toilet), *Price::parse("55.5")}};
    ASSERT_TRUE(desk.revise(admin, *Date::parse("2027-01-01"), changes));
    EXPECT_EQ(priceOn("2026-12-31", toilet), "50.0000");
    EXPECT_EQ(priceOn("2027-01-01", toilet), "55.5000");
    EXPECT_EQ(listOn("2027-01-01").items.size(), items);
    for (const PricedItem& item : listOn("2027-01-01").items) {
        EXPECT_EQ(item.price.from.toString(), "2027-01-01") << "the edition is whole";
    }
    EXPECT_EQ(listOn("2027-01-01").editions.front().toString(), "2027-01-01");
}

TEST_F(PriceDeskTest, FEE_20_AFailedRevisionChangesNothing)
{
    const std::vector<PriceChange> changes{{office.priced(toilet), *Price::parse("55.5")},
                                           {PriceItemId(9'999), *Price::parse("1")}};
    EXPECT_EQ(refusal(desk.revise(admin, *Date::parse("2027-01-01"), changes)), ErrorCode::NotFound);
    EXPECT_EQ(priceOn("2027-01-01", toilet), "50.0000");
    EXPECT_EQ(refusal(desk.revise(admin, *Date::parse("2026-11-20"), {})), ErrorCode::DateOrder);
}

TEST_F(PriceDeskTest, FEE_20_AnItemNoLongerOfferedLeavesTheListOnItsDay)
{
    ASSERT_TRUE(desk.setPrice(admin, office.priced(toilet), *Date::parse("2026-12-01"), std::nullopt));
    EXPECT_EQ(priceOn("2026-11-30", toilet), "50.0000");
    EXPECT_EQ(priceOn("2026-12-01", toilet), "none");
}

TEST_F(PriceDeskTest, FEE_20_NamesAreUniqueAndFoundByInitials)
{
    PriceItem item;
    item.nameZh = toilet;
    item.unit = QStringLiteral("次");
    const Date today = office.clock.today();
    EXPECT_EQ(refusal(desk.add(admin, item, *Price::parse("1"), today)), ErrorCode::Duplicate);
    item.nameZh = QStringLiteral("安装花洒");
    const PriceItem added = CostOffice::valueOf(desk.add(admin, item, *Price::parse("25"), today));
    EXPECT_EQ(added.initials, QStringLiteral("azhs"));
    PriceItem renamed = added;
    renamed.nameZh = QStringLiteral("安装淋浴花洒");
    EXPECT_TRUE(desk.change(admin, renamed));
    EXPECT_EQ(refusal(desk.change(admin, renamed)), ErrorCode::Conflict) << "somebody else was faster";
}

TEST_F(PriceDeskTest, FEE_20_ItemsComeByGroupOfFaultsAndGeneralOnesLast)
{
    const PriceList list = listOn("2026-11-21");
    EXPECT_EQ(list.items.front().groupZh, QStringLiteral("水"));
    EXPECT_EQ(list.items.front().faultZh, QStringLiteral("水龙头阀门"));
    EXPECT_FALSE(list.items.back().group);
}

TEST_F(PriceDeskTest, FEE_20_OnlyWhoManagesPricesChangesThem)
{
    const Session clerk = TestOffice::with({Permission::ViewOrders, Permission::RegisterOrder});
    EXPECT_TRUE(desk.listOn(clerk, office.clock.today()));
    EXPECT_EQ(refusal(desk.setPrice(clerk, office.priced(toilet), office.clock.today(), Price())),
              ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(desk.revise(clerk, office.clock.today(), {})), ErrorCode::NotPermitted);
}

} // namespace
} // namespace pd::test
