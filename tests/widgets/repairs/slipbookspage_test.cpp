// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipbookspage.h"

#include "presentation/repairs/bindingbook.h"
#include "presentation/repairs/daycheckbook.h"
#include "presentation/repairs/financebook.h"
#include "presentation/repairs/unreturnedbook.h"
#include "support/looks.h"
#include "support/repairscreen.h"
#include "support/slipoffice.h"
#include "widgets/repairs/slipbookview.h"
#include "widgets/shell/actions.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace pd::test {
namespace {

struct SlipBooksPageTest : testing::Test {
    RepairScreens office;
    SlipWork work{office};
    ActionCatalog actions;
    SlipBook::Desks desks{work.slips, work.finance, office.session, office.file().changes()};
    UnreturnedBook unreturned{desks};
    DayCheckBook days{desks};
    BindingBook binding{desks};
    FinanceBook finance{desks};
    SlipBooksPage page{actions};
    std::map<SlipBook*, SlipBookView*> views;

    SlipBooksPageTest()
    {
        add(unreturned, "Slips that are not back");
        add(days, "Check of the day's numbers");
        add(binding, "Binding of the first copies");
        add(finance, "Copies for finance");
    }
    void add(SlipBook& book, const char* text)
    {
        auto* view = new SlipBookView(book, actions);
        page.addTab(view, text);
        views[&book] = view;
    }
    void open()
    {
        bringUp(page);
        page.activated();
    }
    template <class Widget>
    Widget* find(SlipBook& book, const char* name)
    {
        return views[&book]->findChild<Widget*>(QString::fromLatin1(name));
    }
};

TEST_F(SlipBooksPageTest, TabsAreReachedByAltFigureAndCtrlTab)
{
    open();
    EXPECT_TRUE(views[&unreturned]->isVisible());
    pressKey(page, Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(views[&finance]->isVisible());
    pressKey(page, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(views[&unreturned]->isVisible());
    pressKey(page, Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_TRUE(views[&finance]->isVisible());
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << actions.shortcutProblems().join(u'\n').toStdString();
}

TEST_F(SlipBooksPageTest, REP_42_AChaseIsRecordedByKeysAlone)
{
    const ServiceOrder order = office.doneOrder();
    open();
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("table"));
    pressKey(page, Qt::Key_C, Qt::AltModifier);
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("answer")) << "the person is proposed";
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(page.focusWidget()->property("invalid").toBool());
    typeText(page, QStringLiteral("下午送回"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const UnreturnedSlip slip =
        RepairOffice::valueOf(work.slips.unreturned(TestOffice::admin())).slips.front();
    EXPECT_EQ(slip.lastChase->answer, QStringLiteral("下午送回"));
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("table"));
    std::optional<OrderId> asked;
    QObject::connect(views[&unreturned], &SlipBookView::orderRequested, &page,
                     [&](OrderId id) { asked = id; });
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(asked, order.id);
}

TEST_F(SlipBooksPageTest, REP_31_YesterdayIsOpenedAndSignedOffByKeysAlone)
{
    const ServiceOrder out = office.doneOrder();
    work.nextDay();
    office.registeredOrder();
    open();
    pressKey(page, Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(days.choice(), QString::fromStdString(work.yesterday().toString()));
    pressKey(page, Qt::Key_S, Qt::AltModifier);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(RepairOffice::valueOf(work.slips.day(TestOffice::admin(), work.yesterday())).check)
        << "the slip that is out is not explained";
    pressKey(page, Qt::Key_Escape);
    pressKey(page, Qt::Key_E, Qt::AltModifier);
    typeText(page, QStringLiteral("随工具车，明早交"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    pressKey(page, Qt::Key_S, Qt::AltModifier);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const DayNumbers day = RepairOffice::valueOf(work.slips.day(TestOffice::admin(), work.yesterday()));
    ASSERT_TRUE(day.check);
    EXPECT_EQ(day.checked.front().number, out.number);
    pressKey(page, Qt::Key_Y, Qt::AltModifier);
    EXPECT_EQ(days.choice(), QString::fromStdString(work.yesterday().toString()));
    QSignalSpy printed(views[&days], &SlipBookView::printRequested);
    pressKey(page, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printed.size(), 1);
}

TEST_F(SlipBooksPageTest, FEE_21_CopiesAreTickedAndHandedOverByKeysAlone)
{
    const ServiceOrder first = work.paidOrder(12050);
    const ServiceOrder kept = work.paidOrder(300);
    open();
    pressKey(page, Qt::Key_4, Qt::AltModifier);
    ASSERT_EQ(page.focusWidget()->objectName(), QStringLiteral("table"));
    auto* table = find<QTableView>(finance, "table");
    table->setCurrentIndex(table->model()->index(finance.model().rowOf(kept.number), 0));
    pressKey(page, Qt::Key_Space);
    pressKey(page, Qt::Key_F, Qt::AltModifier);
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("receivedBy"));
    typeText(page, QStringLiteral("郑燕"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const auto lists = RepairOffice::valueOf(work.finance.lists(TestOffice::admin()));
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists.front().total, Money::fromFen(12050));
    EXPECT_EQ(RepairOffice::valueOf(work.finance.open(TestOffice::admin())).copies.front().order, kept.id);
    EXPECT_NE(first.id, kept.id);
}

TEST_F(SlipBooksPageTest, FEE_21_WhatAnotherDeskHandedOverMeanwhileIsSaid)
{
    const ServiceOrder first = work.paidOrder(100);
    const ServiceOrder second = work.paidOrder(200);
    open();
    pressKey(page, Qt::Key_4, Qt::AltModifier);
    pressKey(page, Qt::Key_F, Qt::AltModifier);
    typeText(page, QStringLiteral("郑燕"));
    const auto other = office.secondDesk(); // this one is told of it a second later
    FinanceCopyDesk theirs(other->writes(), other->reads());
    ASSERT_TRUE(
        theirs.handOver(TestOffice::admin(), {{first.id}, QStringLiteral("孙丽"), QStringLiteral("何平")}));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(RepairOffice::valueOf(work.finance.lists(TestOffice::admin())).size(), 1U);
    EXPECT_EQ(find<QLineEdit>(finance, "receivedBy")->text(), QStringLiteral("郑燕"))
        << "what was typed is there";
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const auto lists = RepairOffice::valueOf(work.finance.lists(TestOffice::admin()));
    ASSERT_EQ(lists.size(), 2U);
    EXPECT_EQ(lists.front().total, Money::fromFen(200));
    EXPECT_NE(first.id, second.id);
}

TEST_F(SlipBooksPageTest, EmptyBooksSayWhy)
{
    open();
    for (const auto& [book, view] : views) {
        EXPECT_FALSE(book->emptiness().title.isEmpty());
        EXPECT_FALSE(book->emptiness().why.isEmpty());
    }
    pressKey(page, Qt::Key_2, Qt::AltModifier);
    const auto* button = views[&days]->findChild<QPushButton*>(QStringLiteral("emptyStateAction"));
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible()) << "a slip written by hand can be recorded";
}

TEST_F(SlipBooksPageTest, NothingIsClippedOnTheSmallestScreen)
{
    work.paidOrder(12050);
    office.doneOrder();
    open();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        pressKey(page, key, Qt::AltModifier);
        expectAccessibleNames(page);
        expectNothingClipped(page, QSize(1180, 640));
    }
}

} // namespace
} // namespace pd::test
