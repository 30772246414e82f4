// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/drafts/parkingdesk.h"

#include "support/testoffice.h"

#include <gtest/gtest.h>

namespace pd::test {
namespace {

struct ParkingDeskTest : testing::Test {
    TestOffice office;
    DraftStore store{office.folder() + QStringLiteral("/drafts")};
    DraftDesk drafts{store, office.clock};
    ParkingDesk desk{drafts};
    Session session = TestOffice::admin();

    ParkedForm form(const QString& title)
    {
        return {QStringLiteral("call"), title, {{QStringLiteral("reason"), title}}, office.clock.now()};
    }
    std::vector<QString> titles(ParkingDesk& of)
    {
        std::vector<QString> result;
        const auto parked = of.parked(session);
        for (const ParkedForm& one : parked.value()) {
            result.push_back(one.title);
        }
        return result;
    }
};

TEST_F(ParkingDeskTest, WhatIsParkedOutlivesTheProgram)
{
    ASSERT_TRUE(desk.park(session, form(QStringLiteral("一"))));
    ASSERT_TRUE(desk.park(session, form(QStringLiteral("二"))));
    DraftStore laterStore(office.folder() + QStringLiteral("/drafts"));
    DraftDesk laterDrafts(laterStore, office.clock);
    ParkingDesk later(laterDrafts);
    EXPECT_EQ(titles(later), (std::vector<QString>{QStringLiteral("一"), QStringLiteral("二")}));
    const auto taken = later.take(session, 0);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->content.value(u"reason").toString(), QStringLiteral("一"));
    EXPECT_EQ(taken->parkedAt, office.clock.now());
    EXPECT_EQ(titles(later), std::vector<QString>{QStringLiteral("二")});
}

TEST_F(ParkingDeskTest, EverybodyHasOwnParkedCalls)
{
    ASSERT_TRUE(desk.park(session, form(QStringLiteral("一"))));
    session.login = QStringLiteral("other");
    EXPECT_TRUE(titles(desk).empty());
    session.login.clear();
    EXPECT_FALSE(desk.park(session, form(QStringLiteral("二"))));
}

TEST_F(ParkingDeskTest, WhatIsNotThereCannotBeTaken)
{
    const auto taken = desk.take(session, 0);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace pd::test
