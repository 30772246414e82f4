// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calls/callform.h"

#include "support/callscreen.h"
#include "widgets/shell/actions.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace pd::test {
namespace {

struct CallFormTest : testing::Test {
    CallScreens office;
    CallFormController controller{office.calls, office.callerDesks()};
    ActionCatalog actions;
    QWidget window;
    QAction* park = actions.add({QStringLiteral("calls.park"), "Park the call"}, &window);
    CallForm form{controller, actions, park};

    void SetUp() override
    {
        bringUp(form);
        form.activated();
    }
    template <class Widget>
    Widget& input(const char* name)
    {
        return *form.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString focused() const { return form.focusWidget()->objectName(); }
};

TEST_F(CallFormTest, LOG_01_AnInquiryIsTakenAndAnsweredByKeysAlone)
{
    EXPECT_EQ(focused(), QStringLiteral("place"));
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(focused(), QStringLiteral("category"));
    EXPECT_EQ(input<QLineEdit>("caller").text(), QStringLiteral("张三丰"));
    pressKey(form, Qt::Key_Return);
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(focused(), QStringLiteral("callReason"));
    typeText(form, QStringLiteral("询问停水"));
    pressKey(form, Qt::Key_Tab);
    typeText(form, QStringLiteral("六点恢复"));
    input<QCheckBox>("handled").setChecked(true);
    const QSignalSpy saved(&controller, &CallFormController::saved);
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved.count(), 1);
    ASSERT_EQ(office.book().size(), 1U);
    const Call call = office.book().front().call;
    EXPECT_EQ(call.intake.reason, QStringLiteral("询问停水"));
    EXPECT_EQ(call.intake.answer, QStringLiteral("六点恢复"));
    EXPECT_EQ(call.intake.room, RepairOffice::room);
    EXPECT_EQ(call.intake.callerPhone, QStringLiteral("13812345678")) << "from the registry";
    EXPECT_EQ(call.state, CallState::Done);
    EXPECT_EQ(call.responsible, RepairOffice::clerk);
    EXPECT_TRUE(controller.isBlank());
}

TEST_F(CallFormTest, LOG_05_RoomCallerPhoneAndTimeStandThereToBeRepeated)
{
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    EXPECT_TRUE(input<QLabel>("readBack")
                    .text()
                    .contains(QStringLiteral("3-2-1201 · 张三丰 · 138****5678 · 2026-11-21 09:30")))
        << input<QLabel>("readBack").text().toStdString();
}

TEST_F(CallFormTest, WhatIsMissingIsSaidAtItsFieldAndNothingIsLost)
{
    typeText(form, QStringLiteral("3栋"));
    input<QLineEdit>("promise").setFocus();
    typeText(form, QStringLiteral("25:00"));
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(office.book().empty());
    EXPECT_TRUE(input<QLabel>("callReasonError").isVisible());
    EXPECT_TRUE(input<QLabel>("promiseError").isVisible());
    EXPECT_EQ(focused(), QStringLiteral("callReason"));
    typeText(form, QStringLiteral("询问"));
    input<QLineEdit>("promise").setText({});
    QTest::keyClicks(&input<QLineEdit>("promise"), QStringLiteral("1530"));
    pressKey(form, Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(input<QLabel>("phoneError").isVisible()) << "LOG-06: a promise needs a phone";
    QTest::keyClicks(&input<QLineEdit>("phone"), QStringLiteral("13900001111"));
    pressKey(form, Qt::Key_F8);
    ASSERT_EQ(office.book().size(), 1U);
    EXPECT_EQ(office.book().front().call.state, CallState::Open);
}

TEST_F(CallFormTest, LOG_12_OneKeySavesTheCallAndAsksForTheRepair)
{
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    input<QPlainTextEdit>("callReason").setFocus();
    typeText(form, QStringLiteral("厨房漏水"));
    std::optional<Call> asked;
    QObject::connect(&controller, &CallFormController::orderRequested, &form,
                     [&](const Call& call) { asked = call; });
    pressKey(form, Qt::Key_O, Qt::AltModifier);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->intake.category, CallCategory::Need);
    EXPECT_EQ(asked->state, CallState::Open);

    RepairFormController repair{office.formDesks()};
    repair.takeContent(toJson(repairInputFrom(*asked)));
    EXPECT_EQ(repair.input().content, QStringLiteral("厨房漏水"));
    EXPECT_EQ(repair.input().reporterName, QStringLiteral("张三丰"));
    repair.edit([&](RepairInput& input) { input.fault = office.leak(); });
    ASSERT_TRUE(repair.save());
    ASSERT_EQ(office.book().size(), 1U);
    EXPECT_EQ(office.book().front().orderNumber, repair.savedOrder()->number);
}

TEST_F(CallFormTest, ParkedCallsAndRepairsChangePlacesAndKeepTheirTime)
{
    RepairFormController repair{office.formDesks()};
    ParkingController parking(office.parking, office.session);
    parking.addForm(controller);
    parking.addForm(repair);
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    ASSERT_TRUE(RepairOffice::valueOf(parking.park(controller)));
    EXPECT_TRUE(controller.isBlank());
    EXPECT_EQ(input<QLineEdit>("place").text(), QString());
    repair.typePlace(QStringLiteral("3栋电梯"));
    ASSERT_TRUE(RepairOffice::valueOf(parking.park(repair)));
    EXPECT_FALSE(RepairOffice::valueOf(parking.park(repair))) << "nothing is left in it";
    ASSERT_EQ(parking.parked().size(), 2U);

    office.clock.advanceMinutes(5);
    controller.typePlace(QStringLiteral("5-1-101"));
    EXPECT_EQ(RepairOffice::valueOf(parking.resume(0)), QStringLiteral("call"));
    EXPECT_EQ(controller.input().placeText, QStringLiteral("3-2-1201"));
    EXPECT_EQ(controller.input().startedAt, morning()) << "the call began when it rang";
    ASSERT_EQ(parking.parked().size(), 2U) << "what was in the form is parked now";
    EXPECT_EQ(RepairOffice::valueOf(parking.resume(0)), QStringLiteral("repair"));
    EXPECT_EQ(repair.input().placeText, QStringLiteral("3栋电梯"));
}

} // namespace
} // namespace pd::test
