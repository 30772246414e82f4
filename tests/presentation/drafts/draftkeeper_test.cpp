// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/draftkeeper.h"

#include "support/patience.h"
#include "support/testoffice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class DraftKeeperTest : public testing::Test {
protected:
    DraftKeeperTest()
    {
        session.set(TestOffice::admin());
        keeper.setForm(QStringLiteral("room:1"));
    }
    void type(const char* text)
    {
        content = {{QStringLiteral("note"), QString::fromUtf8(text)}};
        keeper.touched();
    }
    [[nodiscard]] bool kept(const char* form) const
    {
        const auto draft = desk.load(TestOffice::admin(), QLatin1String(form));
        return draft && draft->has_value();
    }

    TestOffice office;
    CurrentSession session;
    DraftStore store{office.folder() + QStringLiteral("/drafts")};
    mutable DraftDesk desk{store, office.clock};
    QJsonObject content;
    DraftKeeper keeper{desk, session, [this] { return content; }};
};

} // namespace

TEST_F(DraftKeeperTest, L7_WritesByItselfWithinTwoSeconds)
{
    type("漏水");
    EXPECT_FALSE(kept("room:1")) << "not at each key";
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept("room:1"); }, 2'000 * patience));
    EXPECT_EQ(keeper.stored()->content, content);
    EXPECT_EQ(keeper.stored()->savedAt, morning());
}

TEST_F(DraftKeeperTest, GoesWhenThereIsNothingLeftAndWhenForgotten)
{
    type("x");
    keeper.keep();
    ASSERT_TRUE(kept("room:1"));
    content = {};
    keeper.touched();
    keeper.keep();
    EXPECT_FALSE(kept("room:1"));
    type("x");
    keeper.keep();
    keeper.forget();
    EXPECT_FALSE(keeper.stored());
    keeper.keep();
    EXPECT_FALSE(kept("room:1")) << "nothing was typed since";
}

TEST_F(DraftKeeperTest, EachFormHasItsOwnAndNoFormNone)
{
    type("one");
    keeper.keep();
    keeper.setForm(QStringLiteral("room:2"));
    EXPECT_FALSE(keeper.stored());
    keeper.setForm({});
    type("none");
    keeper.keep();
    keeper.setForm(QStringLiteral("room:1"));
    EXPECT_EQ(keeper.stored()->content.value(QStringLiteral("note")).toString(), QStringLiteral("one"));
}

TEST_F(DraftKeeperTest, IsKeptForWhoTypedItWhenAnotherTakesOver)
{
    const QSignalSpy owner(&keeper, &DraftKeeper::ownerChanged);
    type("mine");
    Session colleague = TestOffice::admin();
    colleague.login = QStringLiteral("colleague");
    session.set(colleague);
    EXPECT_EQ(owner.size(), 1);
    EXPECT_FALSE(keeper.stored());
    keeper.keep();
    EXPECT_FALSE(desk.load(colleague, QStringLiteral("room:1"))->has_value());
    session.set(TestOffice::admin());
    EXPECT_TRUE(keeper.stored());
}

TEST_F(DraftKeeperTest, TellsWhenItCannotBeWrittenAndTriesAgain)
{
    QFile inTheWay(office.folder() + QStringLiteral("/drafts"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const QSignalSpy failed(&keeper, &DraftKeeper::failed);
    type("x");
    keeper.keep();
    EXPECT_EQ(failed.size(), 1);
    ASSERT_TRUE(inTheWay.remove());
    keeper.keep();
    EXPECT_TRUE(kept("room:1"));
}
