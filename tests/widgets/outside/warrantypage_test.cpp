// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outside/warrantypage.h"

#include "support/looks.h"
#include "support/outsideoffice.h"
#include "support/repairscreen.h"
#include "widgets/outside/faultpartspage.h"
#include "widgets/outside/partiespage.h"
#include "widgets/repairs/repaircardview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/inlinemessage.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace pd::test {
namespace {

using Screens = WithOutside<RepairScreens>;

struct WarrantyPageTest : testing::Test {
    Screens office;
    ActionCatalog actions;
    NoticeListController list{office.notices, office.letters, office.session, office.file().changes()};
    SettlementController settlement{office.notices, office.session, office.file().changes()};
    WarrantyPage page{list, settlement, actions};

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

TEST_F(WarrantyPageTest, AFT_06_EnterOpensTheOrderOfALateNotice)
{
    const ServiceOrder order = office.registeredOrder();
    office.sentNotice(order);
    office.clock.advanceMinutes(25 * 60);
    QSignalSpy badge(&page, &Page::badgeChanged);
    list.refresh();
    EXPECT_EQ(badge.last().front().toInt(), 1);
    open();
    std::optional<OrderId> requested;
    QObject::connect(&page, &WarrantyPage::orderRequested, &page, [&](OrderId id) { requested = id; });
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(requested, order.id);
}

TEST_F(WarrantyPageTest, AFT_08_TheMonthIsSettledByKeysAfterBeingAskedTwice)
{
    office.acceptedNotice(office.registeredOrder(), 100'000);
    open();
    pressKey(page, Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(find<QLabel>("sums")->text().contains(QStringLiteral("1,080.00")));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(settlement.maySettle()) << "asked first";
    EXPECT_EQ(find<InlineMessage>("banner")->tone(), Tone::Warning);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(settlement.maySettle());
    EXPECT_TRUE(find<QLabel>("standing")->text().contains(QStringLiteral("BJ-202611-0001")));
    QSignalSpy printed(&page, &WarrantyPage::printRequested);
    pressKey(page, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printed.count(), 1);
}

TEST_F(WarrantyPageTest, OneViewIsAlwaysShown)
{
    open();
    auto* views = find<ChipBar>("views");
    EXPECT_EQ(views->checked(), QStringList{QStringLiteral("notices")});
    views->chip(QStringLiteral("notices"))->click();
    EXPECT_EQ(views->checked(), QStringList{QStringLiteral("notices")});
    views->chip(QStringLiteral("letters"))->click();
    EXPECT_EQ(views->checked(), QStringList{QStringLiteral("letters")});
}

TEST_F(WarrantyPageTest, HasNoKeyConflictAndNothingIsClipped)
{
    office.sentNotice(office.registeredOrder());
    open();
    EXPECT_EQ(actions.shortcutProblems().join(u'\n').toStdString(), "");
    expectAccessibleNames(page);
    expectNothingClipped(page);
    pressKey(page, Qt::Key_3, Qt::AltModifier);
    expectNothingClipped(page);
}

TEST(PartiesPageTest, AFT_07_AUnitIsEnteredByKeysAlone)
{
    Screens office;
    ActionCatalog actions;
    PartiesController controller{office.outside, office.session, office.file().changes()};
    PartiesPage page{controller, actions};
    bringUp(page);
    page.activated();
    pressKey(page, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    typeText(page, QStringLiteral("门窗厂"));
    page.findChild<QLineEdit*>(QStringLiteral("phone"))->setFocus();
    typeText(page, QStringLiteral("02083331200"));
    QTest::keyClick(page.findChild<QCheckBox*>(QStringLiteral("doorsWindows")), Qt::Key_Space);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const auto parties = Screens::valueOf(office.outside.parties(TestOffice::admin()));
    ASSERT_EQ(parties.size(), 5U);
    const auto added = std::ranges::find(parties, QStringLiteral("门窗厂"), &OutsideParty::name);
    ASSERT_NE(added, parties.end());
    EXPECT_EQ(added->parts, std::vector{WarrantyPart::DoorsWindows});
    EXPECT_TRUE(page.canLeave());
    page.findChild<QLineEdit*>(QStringLiteral("phone"))->setText(QStringLiteral("x"));
    EXPECT_FALSE(page.canLeave()) << "what was typed is not lost";
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(Screens::valueOf(office.outside.parties(TestOffice::admin())).size(), 5U);
    EXPECT_EQ(page.findChild<QLineEdit*>(QStringLiteral("phone"))->text(), QStringLiteral("x"));
    EXPECT_EQ(actions.shortcutProblems().join(u'\n').toStdString(), "");
}

TEST(PartiesPageTest, NothingIsClippedAndEverythingHasAName)
{
    Screens office;
    ActionCatalog actions;
    PartiesController controller{office.outside, office.session, office.file().changes()};
    PartiesPage page{controller, actions};
    bringUp(page);
    expectAccessibleNames(page);
    expectNothingClipped(page, {1150, 680});
}

TEST(FaultPartsPageTest, REP_04_EnterChoosesAndStores)
{
    Screens office;
    FaultPartsController controller{office.outside, office.session, office.file().changes()};
    FaultPartsPage page{controller};
    bringUp(page);
    page.activated();
    pressKey(page, Qt::Key_Return);
    auto* part = page.findChild<QComboBox*>(QStringLiteral("part"));
    EXPECT_TRUE(part->hasFocus());
    part->setCurrentIndex(0);
    pressKey(page, Qt::Key_Return);
    EXPECT_FALSE(Screens::valueOf(office.outside.faultParts(TestOffice::admin())).front().part)
        << "the first group has no part any more";
    expectAccessibleNames(page);
    expectNothingClipped(page, {1150, 680});
}

TEST(RepairCardViewTest, REP_53_UnfoldsByItsKeyAndPrints)
{
    Screens office;
    ActionCatalog actions;
    QWidget window;
    RepairCardController controller{office.care, office.session, office.file().changes()};
    auto* view = new RepairCardView(controller, &window);
    view->addActions(actions, &window);
    window.resize(900, 400);
    view->resize(880, 380);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    office.returnedOrder();
    controller.setRoom(RepairOffice::room);
    EXPECT_FALSE(view->unfolded());
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(view->unfolded());
    EXPECT_TRUE(view->findChild<QTableView*>()->isVisible());
    QSignalSpy printed(view, &RepairCardView::printRequested);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(printed.count(), 1);
    QSignalSpy requested(view, &RepairCardView::orderRequested);
    QTest::keyClick(view->findChild<QTableView*>(), Qt::Key_Return);
    EXPECT_EQ(requested.count(), 1);
}

} // namespace
} // namespace pd::test
