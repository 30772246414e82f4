// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/aftercaresection.h"

#include "support/looks.h"
#include "support/outsideoffice.h"
#include "support/repairscreen.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/shell/actions.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace pd::test {
namespace {

using Screens = WithOutside<RepairScreens>;

struct AfterCareSectionTest : testing::Test {
    Screens office;
    ActionCatalog actions;
    QWidget window;
    QAction* newRepair = actions.add({QStringLiteral("repairs.new"), "New repair"}, &window);
    OrderListController list{office.listDesks()};
    OrderDetailController detail{office.detailDesks()};
    AfterCareController care{
        {office.care, office.notices, office.letters, office.session, office.file().changes()}, detail};
    RepairsPage page{list, detail, actions, newRepair};
    AfterCareSection* section = new AfterCareSection(care);

    AfterCareSectionTest()
    {
        section->addActions(actions, &page);
        page.panel().addSection(section, PanelPlace::AfterCare);
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        // forms that were closed go a little later
        for (Widget* found : section->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void open(const ServiceOrder& order)
    {
        bringUp(page);
        page.openOrder(order.id);
    }
    void press(Qt::Key key) { pressKey(page, key, Qt::ControlModifier | Qt::AltModifier); }
    void submit() { pressKey(page, Qt::Key_Return, Qt::ControlModifier); }
    OutsideNotice notice()
    {
        return Screens::valueOf(office.notices.open(TestOffice::admin())).rows.front().notice;
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QLabel* label : section->findChildren<QLabel*>()) {
            texts << label->text();
        }
        return texts.join(u'\n');
    }
};

TEST_F(AfterCareSectionTest, AFT_06_FromNoticeToAcceptanceByKeysAlone)
{
    open(office.dispatchedOrder());
    EXPECT_TRUE(shown().contains(QStringLiteral("2027-03-01"))) << "REP-04";
    EXPECT_TRUE(shown().contains(QStringLiteral("13922110033"))) << "REP-07: the phone is there";
    press(Qt::Key_U);
    ASSERT_TRUE(section->formOpen());
    EXPECT_EQ(find<QPlainTextEdit>("description")->toPlainText(), QStringLiteral("厨房漏水"));
    submit();
    EXPECT_EQ(notice().party, office.builder) << "the fittest is proposed";
    EXPECT_TRUE(shown().contains(QStringLiteral("BX-202611-0001")));

    press(Qt::Key_A);
    submit();
    EXPECT_TRUE(section->formOpen()) << "no time, no acceptance";
    find<QLineEdit>("promise")->setFocus();
    typeText(page, QStringLiteral("t 9"));
    submit();
    EXPECT_EQ(notice().state, NoticeState::Accepted);

    press(Qt::Key_O);
    find<QLineEdit>("reason")->setFocus();
    typeText(page, QStringLiteral("业主等不及"));
    submit();
    EXPECT_EQ(notice().state, NoticeState::Replaced);
    EXPECT_EQ(notice().bearer, office.developer) << "the cost is the developer's (AFT-05)";

    press(Qt::Key_D);
    find<QPlainTextEdit>("result")->setFocus();
    typeText(page, QStringLiteral("已修"));
    find<QLineEdit>("cost")->setFocus();
    typeText(page, QStringLiteral("100"));
    submit();
    EXPECT_EQ(notice().fee, Money::fromFen(800));

    press(Qt::Key_I);
    find<QLineEdit>("inspectedBy")->setFocus();
    typeText(page, QStringLiteral("张三丰"));
    find<QComboBox>("satisfied")->setCurrentIndex(0);
    find<QComboBox>("signature")->setCurrentIndex(0);
    submit();
    EXPECT_FALSE(section->formOpen());
    EXPECT_EQ(Screens::valueOf(office.notices.open(TestOffice::admin())).open, 0);
}

TEST_F(AfterCareSectionTest, REP_55_ReworkOpensTheNewOrder)
{
    const ServiceOrder original = office.returnedOrder();
    open(original);
    QSignalSpy reworked(&care, &AfterCareController::reworked);
    press(Qt::Key_W);
    submit();
    EXPECT_TRUE(section->formOpen()) << "a reason is asked for";
    find<QPlainTextEdit>("reason")->setFocus();
    typeText(page, QStringLiteral("还在漏"));
    submit();
    ASSERT_EQ(reworked.count(), 1);
    EXPECT_TRUE(shown().contains(QStringLiteral("FW-202611-0002"))) << "made good by";
    EXPECT_EQ(detail.details()->row.order.state, OrderState::Closed);
}

TEST_F(AfterCareSectionTest, REP_52_REP_61_TheRecordIsCompletedAtTheOrder)
{
    open(office.returnedOrder());
    press(Qt::Key_C);
    find<QPlainTextEdit>("cause")->setFocus();
    typeText(page, QStringLiteral("老化"));
    submit();
    EXPECT_TRUE(shown().contains(QStringLiteral("老化")));
    press(Qt::Key_K);
    EXPECT_EQ(find<QComboBox>("financeCopy"), nullptr) << "free work has no copy for finance";
    submit();
    EXPECT_TRUE(care.care()->filing);
    press(Qt::Key_K);
    EXPECT_FALSE(section->formOpen()) << "once";
}

TEST_F(AfterCareSectionTest, REP_55_TheLetterIsWrittenAnsweredAndPrinted)
{
    open(office.returnedOrder());
    press(Qt::Key_L);
    submit();
    ASSERT_EQ(care.care()->letters.size(), 1U);
    EXPECT_TRUE(care.care()->letters.front().text.contains(QStringLiteral("FW-202611-0001")));
    QSignalSpy printed(section, &AfterCareSection::letterPrintRequested);
    press(Qt::Key_T);
    EXPECT_EQ(printed.count(), 1);
    press(Qt::Key_E);
    find<QPlainTextEdit>("reply")->setFocus();
    typeText(page, QStringLiteral("明日处理"));
    submit();
    EXPECT_TRUE(care.care()->letters.front().repliedAt);
}

TEST_F(AfterCareSectionTest, AnotherDesksStepIsToldAndWhatWasTypedStays)
{
    const ServiceOrder order = office.dispatchedOrder();
    const OutsideNotice sent = office.sentNotice(order);
    open(order);
    press(Qt::Key_R);
    find<QPlainTextEdit>("reply")->setFocus();
    typeText(page, QStringLiteral("不属保修"));
    ASSERT_TRUE(office.notices.accept(TestOffice::admin(), sent.id, sent.version,
                                      {office.clock.now().plusMinutes(60), {}, std::nullopt}));
    submit();
    ASSERT_TRUE(section->formOpen());
    EXPECT_EQ(find<QPlainTextEdit>("reply")->toPlainText(), QStringLiteral("不属保修"));
    EXPECT_EQ(notice().state, NoticeState::Accepted);
    submit();
    EXPECT_EQ(notice().state, NoticeState::Refused) << "saved once more is meant";
}

TEST_F(AfterCareSectionTest, WithoutTheRightNothingIsOffered)
{
    const ServiceOrder order = office.dispatchedOrder();
    office.session.set(TestOffice::with({Permission::ViewOrders}));
    open(order);
    EXPECT_TRUE(care.actions().empty());
    press(Qt::Key_U);
    EXPECT_FALSE(section->formOpen());
}

TEST_F(AfterCareSectionTest, HasNoKeyConflictAndNothingIsClipped)
{
    const ServiceOrder order = office.dispatchedOrder();
    office.sentNotice(order);
    open(order);
    EXPECT_EQ(actions.shortcutProblems().join(u'\n').toStdString(), "");
    expectAccessibleNames(page);
    expectNothingClipped(page);
}

} // namespace
} // namespace pd::test
