// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/drafts/parkingdesk.h"

#include "support/testoffice.h"

#include <gtest/gtest.h>

#include <set>
#include <thread>

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
    const ParkedForm first = later.parked(session).value().front();
    EXPECT_EQ(first.content.value(u"reason").toString(), QStringLiteral("一"));
    EXPECT_EQ(first.parkedAt, office.clock.now());
    int kept = 0;
    ASSERT_TRUE(later.take(session, first, [&kept] { ++kept; }));
    EXPECT_EQ(kept, 1);
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
    int kept = 0;
    const auto taken = desk.take(session, form(QStringLiteral("一")), [&kept] { ++kept; });
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::NotFound);
    EXPECT_EQ(kept, 0);
}

// Two windows of one login wrote the list they had read, and what the other had parked in between was gone.
TEST_F(ParkingDeskTest, TwoWindowsParkAtOnceAndNothingIsLost)
{
    constexpr int each = 40;
    std::vector<std::thread> windows;
    for (int window = 0; window < 2; ++window) {
        windows.emplace_back([this, window] {
            DraftStore ownStore(office.folder() + QStringLiteral("/drafts"));
            DraftDesk ownDrafts(ownStore, office.clock);
            ParkingDesk own(ownDrafts);
            for (int i = 0; i < each; ++i) {
                EXPECT_TRUE(own.park(session, form(QStringLiteral("%1/%2").arg(window).arg(i))));
            }
        });
    }
    for (std::thread& window : windows) {
        window.join();
    }
    const std::vector<QString> all = titles(desk);
    EXPECT_EQ(std::set<QString>(all.begin(), all.end()).size(), 2U * each);
}

TEST_F(ParkingDeskTest, OneParkedCallIsTakenUpByOneWindowOnly)
{
    ASSERT_TRUE(desk.park(session, form(QStringLiteral("一"))));
    ASSERT_TRUE(desk.park(session, form(QStringLiteral("二"))));
    DraftStore otherStore(office.folder() + QStringLiteral("/drafts"));
    DraftDesk otherDrafts(otherStore, office.clock);
    ParkingDesk other(otherDrafts);
    const auto listed = desk.parked(session).value(); // what both windows show
    ASSERT_TRUE(other.take(session, listed[0], [] {}));
    const auto late = desk.take(session, listed[0], [] { ADD_FAILURE() << "the other window has it"; });
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::NotFound);
    EXPECT_EQ(titles(desk), std::vector<QString>{QStringLiteral("二")}) << "and not the next one instead";
}

} // namespace
} // namespace pd::test
