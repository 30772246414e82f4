// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calls/callspage.h"

#include "presentation/calls/callsearchsource.h"
#include "support/callscreen.h"
#include "support/looks.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/inlinemessage.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

namespace pd::test {
namespace {

struct CallsPageTest : testing::Test {
    CallScreens office;
    ActionCatalog actions;
    QWidget window;
    QAction* newCall = actions.add({QStringLiteral("calls.new"), "New call"}, &window);
    CallListController list{office.calls, office.session, office.file().changes()};
    CallDetailController detail{office.calls, office.session, office.file().changes()};
    CallsPage page{list, detail, actions, newCall};

    template <class Widget>
    Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    void open()
    {
        bringUp(page);
        page.activated();
    }
};

TEST_F(CallsPageTest, LOG_06_TheCallBackIsRecordedByKeysAlone)
{
    const Call call = office.takenCall(QStringLiteral("询问产权证"), office.clock.now().plusMinutes(30));
    open();
    pressKey(page, Qt::Key_Return);
    pressKey(page, Qt::Key_B, Qt::AltModifier);
    auto* outcome = find<QPlainTextEdit>("outcome");
    ASSERT_NE(outcome, nullptr);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.book().front().call.state, CallState::Open) << "no outcome, no call-back";
    outcome->setFocus();
    typeText(page, QStringLiteral("已告知"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const Call settled = office.book().front().call;
    EXPECT_EQ(settled.id, call.id);
    EXPECT_EQ(settled.state, CallState::Done);
    EXPECT_EQ(settled.outcome, QStringLiteral("已告知"));
}

TEST_F(CallsPageTest, LOG_07_WhoIsResponsibleStandsInTheList)
{
    office.takenCall(QStringLiteral("询问"));
    open();
    const auto* model = find<QTableView>("table")->model();
    EXPECT_EQ(model->index(0, CallTableModel::Responsible).data().toString(), QStringLiteral("王芳"));
}

TEST_F(CallsPageTest, ChipsNarrowTheBookAndSayHowMany)
{
    office.takenCall(QStringLiteral("询问"));
    office.takenCall(QStringLiteral("回电"), office.clock.now().plusMinutes(30));
    open();
    auto* chips = find<ChipBar>("chips");
    EXPECT_EQ(chips->chip(QStringLiteral("today"))->count(), 2);
    EXPECT_EQ(chips->chip(QStringLiteral("due"))->count(), 1);
    chips->setChecked({QStringLiteral("due")});
    EXPECT_EQ(list.model().rowCount(), 1);
    chips->setChecked({QStringLiteral("A")});
    EXPECT_EQ(list.model().rowCount(), 0);
    QSignalSpy badge(&page, &Page::badgeChanged);
    office.clock.advanceMinutes(60);
    list.refresh();
    EXPECT_EQ(badge.last().front().toInt(), 1) << "late";
}

TEST_F(CallsPageTest, SomebodyElsesChangeKeepsWhatWasTyped)
{
    const Call call = office.takenCall(QStringLiteral("询问"));
    open();
    pressKey(page, Qt::Key_L, Qt::AltModifier);
    auto* answer = find<QPlainTextEdit>("answer");
    ASSERT_NE(answer, nullptr);
    answer->setPlainText(QStringLiteral("我的答复"));
    ASSERT_TRUE(office.calls.postpone(office.session.session(), call.id, call.version,
                                      {office.clock.now().plusMinutes(20), {}}));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.book().front().call.state, CallState::Open);
    ASSERT_EQ(answer->toPlainText(), QStringLiteral("我的答复"));
    const QString said = page.findChild<ActionFormView*>()->findChild<InlineMessage*>()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("wangfang"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("– → "))) << "what was and what is: " << said.toStdString();
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.book().front().call.intake.answer, QStringLiteral("我的答复"));
}

TEST_F(CallsPageTest, MakesAnOrderAndPrintsTheDay)
{
    const Call call = office.takenCall(QStringLiteral("漏水"));
    open();
    std::optional<CallId> asked;
    QObject::connect(&page, &CallsPage::makeOrderRequested, &page, [&](const Call& of) { asked = of.id; });
    pressKey(page, Qt::Key_O, Qt::AltModifier);
    EXPECT_EQ(asked, call.id);
    std::optional<Date> day;
    QObject::connect(&page, &CallsPage::printRequested, &page, [&](const Date& of) { day = of; });
    pressKey(page, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(day, office.clock.today());
}

TEST_F(CallsPageTest, TheSearchBoxFindsCallsByNumberAndWords)
{
    const Call call = office.takenCall(QStringLiteral("询问车位"));
    const SearchSource source = callSearchSource(office.calls, office.session);
    ASSERT_EQ(source(QStringLiteral("车位"), 10).size(), 1U);
    EXPECT_EQ(source(QStringLiteral("0001"), 10).front().target, SearchTarget(call.id));
    EXPECT_TRUE(source(QStringLiteral("zsf"), 10).empty()) << "initials are a person's";
}

} // namespace
} // namespace pd::test
