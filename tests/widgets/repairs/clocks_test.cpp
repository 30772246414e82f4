// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/currentsession.h"
#include "presentation/repairs/clocksettingscontroller.h"
#include "presentation/repairs/clockwordstext.h"
#include "support/looks.h"
#include "support/repairoffice.h"
#include "widgets/repairs/clocksettingsform.h"
#include "widgets/repairs/clockspage.h"
#include "widgets/repairs/orderclocksview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/settingspage.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class ClockForms : public testing::Test {
protected:
    ClockForms() { session.set(TestOffice::admin()); }
    ServiceOrder urgentOrder()
    {
        OrderIntake intake = office.intake();
        intake.urgency = Urgency::Urgent;
        return RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    }
    [[nodiscard]] ClockRules stored() { return RepairOffice::valueOf(desk.rules(TestOffice::admin())); }

    RepairOffice office;
    CurrentSession session;
    Changes changes;
    ClockDesk desk{office.writes(), office.reads()};
};

void type(QLineEdit* input, const QString& text)
{
    input->setFocus();
    input->selectAll();
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClicks(input, text);
}

} // namespace

TEST_F(ClockForms, A13_LimitsAndHoursAreTypedPreviewedAndSaved)
{
    office.registeredOrder();
    ClockSettingsController controller(desk, session);
    ClockSettingsForm form(controller);
    form.show();
    auto* save = form.findChild<QPushButton*>(QStringLiteral("save"));
    EXPECT_FALSE(save->isEnabled());
    type(form.findChild<QLineEdit*>(QStringLiteral("assign")), QStringLiteral("10"));
    type(form.findChild<QLineEdit*>(QStringLiteral("day5")), QStringLiteral("830-12 1330-1730"));
    EXPECT_TRUE(save->isEnabled());
    auto* preview = form.findChild<QLabel*>(QStringLiteral("preview"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !preview->text().isEmpty(); }, 3000));
    QTest::keyClick(save, Qt::Key_Space);
    EXPECT_EQ(stored().limit(ClockLimitKind::Assign).minutes, 10);
    EXPECT_EQ(stored().calendar.plan().week[4], (std::vector<WorkRange>{{510, 720}, {810, 1050}}));
    EXPECT_EQ(form.findChild<InlineMessage*>(QStringLiteral("banner"))->tone(), Tone::Success);
    EXPECT_FALSE(save->isEnabled());
}

TEST_F(ClockForms, A9_ARefusedDayKeepsWhatWasTyped)
{
    ClockSettingsController controller(desk, session);
    ClockSettingsForm form(controller);
    form.show();
    auto* wednesday = form.findChild<QLineEdit*>(QStringLiteral("day3"));
    type(wednesday, QStringLiteral("9-12 11-15"));
    QTest::keyClick(form.findChild<QPushButton*>(QStringLiteral("save")), Qt::Key_Space);
    EXPECT_EQ(wednesday->text(), QStringLiteral("9-12 11-15"));
    EXPECT_EQ(stored(), ClockRules());
    bool named = false;
    for (const QLabel* label : form.findChildren<QLabel*>()) {
        named = named || (label->isVisible() && label->text().contains(weekdayText(3)) &&
                          label->text().size() > weekdayText(3).size());
    }
    EXPECT_TRUE(named) << "the sentence names the day";
}

TEST_F(ClockForms, HolidaysAreAddedAndRemovedWithoutAMouse)
{
    ClockSettingsController controller(desk, session);
    ClockSettingsForm form(controller);
    form.show();
    auto* day = form.findChild<QLineEdit*>(QStringLiteral("newDay"));
    auto* days = form.findChild<QListWidget*>(QStringLiteral("days"));
    type(day, QStringLiteral("2027-01-01~2027-01-03"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(days->count(), 3);
    EXPECT_TRUE(day->text().isEmpty());
    days->setCurrentRow(1);
    QTest::keyClick(days, Qt::Key_Delete);
    EXPECT_EQ(days->count(), 2);
    QTest::keyClick(form.findChild<QPushButton*>(QStringLiteral("save")), Qt::Key_Space);
    ASSERT_EQ(stored().calendar.plan().days.size(), 2U);
    EXPECT_EQ(stored().calendar.plan().days[1].date, Date::of(2027, 1, 3).value());
}

TEST_F(ClockForms, WhoMayNotChangeSettingsOnlyReadsThem)
{
    Session desk_ = TestOffice::admin();
    desk_.permissions = {Permission::LogIn, Permission::ViewOrders};
    session.set(desk_);
    ClockSettingsController controller(desk, session);
    ClockSettingsForm form(controller);
    form.show();
    type(form.findChild<QLineEdit*>(QStringLiteral("assign")), QStringLiteral("10"));
    EXPECT_FALSE(form.findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
}

TEST_F(ClockForms, NothingIsClippedInTheSettings)
{
    ClockSettingsController controller(desk, session);
    SettingsPage page; // where the form scrolls with large type
    page.addSection(
        QStringLiteral("limits"), [] { return QStringLiteral("limits"); }, new ClockSettingsForm(controller));
    expectNothingClipped(page);
}

TEST_F(ClockForms, REP_14_EnterOpensTheLateOrder)
{
    const ServiceOrder order = urgentOrder();
    office.clock.advanceMinutes(20);
    ClocksController controller(desk, session, changes);
    QAction open;
    ClocksPage page(controller, &open);
    page.show();
    page.activated();
    auto* table = page.findChild<QTableView*>(QStringLiteral("table"));
    ASSERT_EQ(table->model()->rowCount(), 2);
    std::optional<OrderId> asked;
    QObject::connect(&page, &ClocksPage::orderRequested, [&](OrderId id) { asked = id; });
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(asked, order.id);
    bool left = false;
    QObject::connect(&page, &ClocksPage::leaveRequested, [&] { left = true; });
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(left);
}

TEST_F(ClockForms, A11_TheOrderPanelSaysHowEachClockStandsAndWhy)
{
    const ServiceOrder order = urgentOrder();
    office.clock.advanceMinutes(20);
    FaultKindDesk faults(office.writes(), office.reads());
    StaffDesk staff(office.writes(), office.reads());
    OrderDetailController detail({office.desk, faults, staff, session, changes});
    OrderClocksController clocks(desk, detail, session);
    QWidget scope;
    OrderClocksView view(clocks, &scope);
    EXPECT_TRUE(view.isHidden());
    ASSERT_TRUE(detail.show(order.id));
    EXPECT_FALSE(view.isHidden());
    const auto texts = [&] {
        QString all;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            all += label->text() + u'\n';
        }
        return all;
    };
    EXPECT_TRUE(texts().contains(orderClockText(OrderClockKind::Arrival)));
    EXPECT_FALSE(texts().contains(clocks.lines().front().reasons.front()));
    view.findChild<QToolButton*>(QStringLiteral("why"))->toggle();
    EXPECT_TRUE(texts().contains(clocks.lines().front().reasons.front()));
}
