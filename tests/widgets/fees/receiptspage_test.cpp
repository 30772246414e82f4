// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/receiptspage.h"

#include "support/receiptoffice.h"
#include "support/repairscreen.h"
#include "support/staffroom.h"
#include "widgets/fees/arrearspage.h"
#include "widgets/fees/householdmoneyview.h"
#include "widgets/shell/actions.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace pd::test {
namespace {

struct ReceiptsPageTest : testing::Test {
    ReceiptOffice office;
    StaffDesk staff{office.writes(), office.reads(), std::make_shared<CountingHasher>(),
                    QStringLiteral("desk-1")};
    CurrentSession session;
    ActionCatalog actions;

    ReceiptsPageTest() { session.set(office.till); }
};

TEST_F(ReceiptsPageTest, B3_AReceiptIsVoidedByKeys)
{
    office.paid({office.line(ReceiptLineKind::Charge, 500, office.owed(500))});
    ReceiptsController controller(office.desk, staff, session, office.file().changes());
    ReceiptsPage page(controller, actions);
    QSignalSpy reprints(&page, &ReceiptsPage::reprintRequested);
    bringUp(page);
    page.activated();
    pressKey(page, Qt::Key_F12);
    EXPECT_EQ(reprints.size(), 1);
    QTest::keyClick(&page, Qt::Key_V, Qt::AltModifier);
    ASSERT_EQ(page.focusWidget()->objectName(), QStringLiteral("reason"));
    typeText(page, QStringLiteral("写错"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt_void"), 0) << "the copies are not back";
    ASSERT_EQ(page.focusWidget()->objectName(), QStringLiteral("copies")) << "where the answer is missing";
    pressKey(page, Qt::Key_Down);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt_void"), 1);
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << qPrintable(actions.shortcutProblems().join(u'\n'));
}

TEST_F(ReceiptsPageTest, TheBoxAboveFiltersAndArrowDownGoesToTheList)
{
    office.paid({office.line(ReceiptLineKind::Charge, 500, office.owed(500))});
    ReceiptsController controller(office.desk, staff, session, office.file().changes());
    ReceiptsPage page(controller, actions);
    bringUp(page);
    page.activated();
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    typeText(page, QStringLiteral("0002"));
    pressKey(page, Qt::Key_Down);
    EXPECT_EQ(controller.model().rowCount(), 0);
    actions.action(QStringLiteral("receipts.clear-filters"))->trigger();
    EXPECT_EQ(controller.choice(), ReceiptsController::Choice());
}

TEST_F(ReceiptsPageTest, FEE_08_EnterOnAnArrearOpensTheHousehold)
{
    office.owed(500, "2026-09-01", "2026-09-30");
    ArrearsDesk desk(office.writes(), office.reads());
    RegistryDesk registry(office.writes(), office.reads());
    ArrearsController controller({desk, registry, session, office.file().changes()});
    ArrearsPage page(controller, actions);
    QSignalSpy rooms(&page, &ArrearsPage::roomRequested);
    bringUp(page);
    page.activated();
    pressKey(page, Qt::Key_Return);
    ASSERT_EQ(rooms.size(), 1);
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << qPrintable(actions.shortcutProblems().join(u'\n'));
}

} // namespace
} // namespace pd::test
