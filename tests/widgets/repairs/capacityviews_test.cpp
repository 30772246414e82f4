// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/repairs/callsettingsform.h"
#include "widgets/repairs/freetimesview.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/saturationbar.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/typeaheadbox.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace pd;
using namespace pd::test;

namespace {

struct Capacity : RepairScreens {
    CapacityDesk desk2{writes(), reads()};
    ContactDesk contacts{writes(), reads()};
    CapacityController controller{desk2, session, file().changes()};

    [[nodiscard]] RepairFormController::Desks wishDesks()
    {
        RepairFormController::Desks desks = formDesks();
        desks.technicians = [this] { return valueOf(staff.technicians(admin())); };
        return desks;
    }
    void full()
    {
        const Timestamp tomorrow = clock.startOfDay(clock.today().plusDays(1)).plusMinutes(9 * 60);
        EXPECT_TRUE(desk2.report(admin(), {tomorrow, QStringLiteral("刘班长"), {}}));
    }
};

QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget)) {
            texts << label->text();
        }
    }
    return texts;
}

} // namespace

TEST(SaturationBar, REP_17_TheSupervisorReportsByKeysAndTakesItBack)
{
    Capacity office;
    ActionCatalog actions;
    QWidget page;
    auto* bar = new SaturationBar(office.controller, &page);
    bar->addActions(actions, &page);
    bringUp(page);
    bar->resize(page.size());
    EXPECT_TRUE(textsIn(*bar).join(u' ').contains(QStringLiteral("李强 0/8")));
    pressKey(page, Qt::Key_B, Qt::AltModifier);
    typeText(page, QStringLiteral("t 9"));
    pressKey(page, Qt::Key_Return);
    typeText(page, QStringLiteral("刘班长"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(office.controller.isSaturated());
    EXPECT_TRUE(textsIn(*bar).join(u' ').contains(QStringLiteral("刘班长")));
    actions.action(QStringLiteral("dispatch.room-again"))->trigger();
    EXPECT_FALSE(office.controller.isSaturated());
    office.session.set(TestOffice::with({Permission::ViewOrders}));
    EXPECT_FALSE(actions.action(QStringLiteral("dispatch.full"))->isEnabled());
}

TEST(RepairWish, REP_13_TheCustomerMayAskForATechnician)
{
    Capacity office;
    RepairFormController controller(office.wishDesks());
    ActionCatalog actions;
    RepairForm form(controller, actions);
    form.addAside(new FreeTimesView(office.controller, controller));
    bringUp(form, smallestScreen);
    form.newCall();
    typeText(form, QStringLiteral("1201"));
    pressKey(form, Qt::Key_Return);
    form.enterFault();
    typeText(form, QStringLiteral("ls"));
    pressKey(form, Qt::Key_Return);
    auto* wished = form.findChild<TypeAheadBox*>(QStringLiteral("wishedTechnician"));
    ASSERT_NE(wished, nullptr);
    wished->setFocus();
    typeText(form, QStringLiteral("2"));
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(wished->text(), QStringLiteral("赵刚"));
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(controller.savedOrder());
    EXPECT_EQ(controller.savedOrder()->intake.wishedTechnician, RepairOffice::zhao);
}

TEST(RepairWish, REP_13_ANameThatNobodyHasIsSaidAtItsField)
{
    Capacity office;
    RepairFormController controller(office.wishDesks());
    controller.edit([&](RepairInput& input) {
        input.room = RepairOffice::room;
        input.fault = office.leak();
    });
    controller.typeWished(QStringLiteral("某某"));
    EXPECT_FALSE(controller.save());
    ASSERT_FALSE(controller.problems().empty());
    EXPECT_EQ(controller.problems().front().field, "wishedTechnician");
    const RepairInput kept = repairInputFrom(toJson(controller.input()));
    EXPECT_EQ(kept, controller.input());
}

TEST(FreeTimesView, REP_13_REP_17_ShowsWhoHasTimeAndAButtonPutsItIntoTheForm)
{
    Capacity office;
    RepairFormController form(office.wishDesks());
    QWidget host;
    auto* view = new FreeTimesView(office.controller, form, &host);
    bringUp(host);
    EXPECT_FALSE(view->isVisible()) << "nothing was asked yet";
    office.dispatchedOrder(); // 李强 at 10:00
    form.edit([&](RepairInput& input) {
        input.room = RepairOffice::room;
        input.fault = office.leak();
        input.wished = RepairOffice::li;
        input.wishedText = QStringLiteral("李强");
    });
    EXPECT_TRUE(view->isVisible());
    EXPECT_TRUE(textsIn(*view).join(u' ').contains(QStringLiteral("李强  1/8")))
        << textsIn(*view).join(u'\n').toStdString();
    const auto times = view->findChildren<QToolButton*>();
    ASSERT_GE(times.size(), 3);
    EXPECT_EQ(times[0]->text(), QStringLiteral("09:30"));
    EXPECT_EQ(times[1]->text(), QStringLiteral("10:30"));
    times[1]->click();
    EXPECT_EQ(form.input().appointmentTime, QStringLiteral("10:30"));
    office.full();
    EXPECT_TRUE(textsIn(*view).join(u' ').contains(QStringLiteral("11-22 09:00")));
    form.edit([](RepairInput& input) { input.urgency = Urgency::Urgent; });
    EXPECT_FALSE(textsIn(*view).join(u' ').contains(QStringLiteral("11-22 09:00")))
        << "urgent work goes ahead";
}

TEST(CallSettingsForm, REP_17_REP_67_LimitsAndCapacityAreStored)
{
    Capacity office;
    CallSettingsController controller(office.contacts, office.desk2, office.session);
    CallSettingsForm form(controller);
    bringUp(form, {900, 700});
    const auto spin = [&](const char* name) { return form.findChild<QSpinBox*>(QString::fromLatin1(name)); };
    auto* save = form.findChild<QPushButton*>(QStringLiteral("save"));
    EXPECT_FALSE(save->isEnabled());
    spin("notReached")->setValue(20);
    spin("visits")->setValue(6);
    form.findChild<QLineEdit*>(QStringLiteral("deskPhone"))->setText(QStringLiteral("0571-1"));
    const auto boxes = form.findChildren<QSpinBox*>();
    boxes.back()->setValue(3);
    EXPECT_TRUE(save->isEnabled());
    save->click();
    const auto stored = controller.settings();
    EXPECT_EQ(stored.calls.notReached, 20);
    EXPECT_EQ(stored.calls.deskPhone, QStringLiteral("0571-1"));
    EXPECT_EQ(stored.capacity.visits, 6);
    EXPECT_EQ(stored.capacity.own.size(), 1U);
    EXPECT_FALSE(save->isEnabled());
    expectNothingClipped(form, {900, 700});
}
