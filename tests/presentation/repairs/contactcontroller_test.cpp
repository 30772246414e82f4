// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/contactcontroller.h"

#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/doornotedocument.h"
#include "presentation/repairs/ordertime.h"
#include "support/papercheck.h"
#include "support/repairscreen.h"
#include "support/samplepapers.h"

#include <QtTest/QSignalSpy>

using namespace pd;
using namespace pd::test;

namespace {

using Step = ContactController::Step;

struct Desk : RepairScreens {
    Desk()
    {
        OrderIntake wish = intake();
        wish.reporterName = QStringLiteral("张三丰");
        wish.reporterPhone = QStringLiteral("13812345678");
        const ServiceOrder registered = valueOf(desk.registerOrder(admin(), wish));
        order = valueOf(desk.dispatch(admin(), registered.id, registered.version, {li, clock.now(), {}}));
        EXPECT_TRUE(detail.show(order.id));
    }
    ContactDesk contacts{writes(), reads()};
    OrderDetailController detail{detailDesks()};
    ContactController controller{contacts, detail, session, file().changes()};
    ServiceOrder order;

    std::optional<Error> enter(Step step, const std::vector<std::pair<QString, QString>>& values)
    {
        ActionForm form = controller.form(step);
        for (const auto& [field, value] : values) {
            for (ActionInput& input : form.inputs) {
                if (input.field == field) {
                    input.value = value;
                }
            }
        }
        return controller.submit(step, form);
    }
    void redispatch(const QString& time, const QString& reason, const QString& told)
    {
        ActionForm form = detail.form(OrderAction::Redispatch);
        for (ActionInput& input : form.inputs) {
            if (input.field == u"appointment") {
                input.value = time;
            } else if (input.field == u"note") {
                input.value = reason;
            } else if (input.field == u"told") {
                input.value = told;
            }
        }
        EXPECT_FALSE(detail.submit(form));
    }
};

} // namespace

TEST(ContactController, REP_36_TheFormProposesTheCallThatIsDueAndItsCustomer)
{
    Desk desk;
    EXPECT_TRUE(desk.controller.nextCall().contains(QStringLiteral("09:45")));
    EXPECT_FALSE(desk.controller.callIsLate());
    desk.clock.advanceMinutes(15);
    EXPECT_TRUE(desk.controller.callIsLate());
    const ActionForm form = desk.controller.form(Step::Call);
    EXPECT_EQ(form.value(u"contactKind"), QStringLiteral("first-call"));
    EXPECT_EQ(form.value(u"spokenTo"), QStringLiteral("张三丰"));
    EXPECT_EQ(form.value(u"phone"), QStringLiteral("13812345678"));
    EXPECT_EQ(desk.enter(Step::Call, {}), error(ErrorCode::Required, "outcome"));
    EXPECT_EQ(desk.enter(Step::Call, {{QStringLiteral("outcome"), QStringLiteral("reached")},
                                      {QStringLiteral("technicianThere"), QStringLiteral("no")},
                                      {QStringLiteral("promise"), QStringLiteral("abc")}}),
              error(ErrorCode::NotADate, "promise"));
    EXPECT_FALSE(desk.enter(Step::Call, {{QStringLiteral("outcome"), QStringLiteral("reached")},
                                         {QStringLiteral("technicianThere"), QStringLiteral("yes")}}));
    EXPECT_EQ(desk.controller.nextCall(), QString());
    ASSERT_EQ(desk.controller.contacts().size(), 1U);
    EXPECT_EQ(desk.controller.contacts().front().who, QStringLiteral("tester"));
}

TEST(ContactController, REP_66_ThePanelTellsEveryTimeWithItsReasonAndWhetherTheCustomerKnows)
{
    Desk desk;
    desk.redispatch(QStringLiteral("1400"), QStringLiteral("师傅被急修占用"), {});
    ASSERT_EQ(desk.controller.promises().size(), 2U);
    EXPECT_EQ(desk.controller.promises().front().due, QStringLiteral("14:00"));
    EXPECT_EQ(desk.controller.promises().front().why, QStringLiteral("师傅被急修占用"));
    EXPECT_TRUE(desk.controller.promises().front().untold);
    EXPECT_FALSE(desk.controller.changesText().isEmpty());
    EXPECT_EQ(desk.controller.form(Step::Call).value(u"contactKind"), QStringLiteral("promise"));
    desk.redispatch(QStringLiteral("1500"), QStringLiteral("客户有事"), QStringLiteral("desk"));
    EXPECT_FALSE(desk.controller.promises().front().untold);
    EXPECT_FALSE(desk.controller.promises().front().told.isEmpty());
}

TEST(ContactController, REP_45_NobodyHomeAsksForTheNoteToBePrinted)
{
    Desk desk;
    desk.clock.advanceMinutes(10);
    EXPECT_EQ(desk.controller.form(Step::NobodyHome).value(u"promise"), QStringLiteral("11-22 09:00"));
    const QSignalSpy left(&desk.controller, &ContactController::noteLeft);
    EXPECT_FALSE(desk.enter(Step::NobodyHome, {{QStringLiteral("note"), QStringLiteral("贴在门上")}}));
    EXPECT_EQ(left.count(), 1);
    EXPECT_FALSE(desk.controller.allows(Step::NobodyHome));
    const OrderDetails details = RepairOffice::valueOf(desk.desk.order(TestOffice::admin(), desk.order.id));
    const DoorNoteData note =
        doorNoteData(details, {QStringLiteral("富成花园"), false, QStringLiteral("王芳")},
                     QStringLiteral("0571-88886666"), desk.clock);
    EXPECT_EQ(note.room, QStringLiteral("3-2-1201"));
    EXPECT_EQ(note.customer, QStringLiteral("张三丰"));
    EXPECT_EQ(note.cameAt, QStringLiteral("2026-11-21 09:40"));
    EXPECT_EQ(note.againAt, QStringLiteral("2026-11-22 09:00"));
    EXPECT_EQ(note.note, QStringLiteral("贴在门上"));
}

TEST(ContactController, REP_57_REP_13_ReceivedSlipAndWishAreTold)
{
    Desk desk;
    EXPECT_TRUE(desk.controller.lines().empty());
    EXPECT_TRUE(desk.controller.allows(Step::PickUp));
    EXPECT_FALSE(desk.enter(Step::PickUp, {}));
    EXPECT_FALSE(desk.controller.allows(Step::PickUp));
    ASSERT_EQ(desk.controller.lines().size(), 1U);
    EXPECT_EQ(desk.controller.lines().front().value, QStringLiteral("09:30"));
    OrderIntake wish = desk.intake();
    wish.wishedTechnician = RepairOffice::zhao;
    const ServiceOrder wished = RepairOffice::valueOf(desk.desk.registerOrder(TestOffice::admin(), wish));
    EXPECT_TRUE(desk.detail.show(wished.id));
    EXPECT_EQ(desk.controller.lines().front().value, QStringLiteral("赵刚"));
    const ActionForm form = desk.detail.form(OrderAction::Dispatch);
    EXPECT_EQ(form.value(u"technician"), QStringLiteral("赵刚"));
    EXPECT_EQ(form.find(u"technician")->chosen, RepairOffice::zhao.value());
}

TEST(ContactController, REP_46_TheReviewIsOfferedOnlyWhileTheOrderWaitsForIt)
{
    Desk desk;
    EXPECT_FALSE(desk.controller.allows(Step::Review));
    WaitEntry wait{WaitingReason::Review, desk.clock.now().plusMinutes(600), {}};
    EXPECT_TRUE(desk.desk.putOnWait(TestOffice::admin(), desk.order.id, desk.order.version, wait));
    EXPECT_TRUE(desk.controller.allows(Step::Review));
    EXPECT_EQ(desk.enter(Step::Review, {}), error(ErrorCode::Required, "result"));
    EXPECT_FALSE(desk.enter(Step::Review, {{QStringLiteral("result"), QStringLiteral("换立管")},
                                           {QStringLiteral("told"), QStringLiteral("desk")}}));
    EXPECT_EQ(desk.controller.promises().front().due, QStringLiteral("10:00"));
    EXPECT_FALSE(desk.controller.promises().front().untold);
}

TEST(ContactController, WhoMayOnlyLookIsOfferedNothing)
{
    Desk desk;
    desk.session.set(TestOffice::with({Permission::ViewOrders}));
    for (const Step step : ContactController::allSteps) {
        EXPECT_FALSE(desk.controller.allows(step));
    }
}
