// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/contactsection.h"

#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/shell/actions.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace pd;
using namespace pd::test;

namespace {

struct Panel : RepairScreens {
    Panel()
    {
        section = new ContactSection(controller);
        panel.addActions(actions, &panel);
        section->addActions(actions, &panel);
        panel.addSection(section, PanelPlace::Promises);
        bringUp(panel, {420, 760});
    }
    void show(const ServiceOrder& order)
    {
        EXPECT_TRUE(detail.show(order.id));
        panel.enter();
    }
    ServiceOrder atOnce()
    {
        OrderIntake wish = intake();
        wish.reporterPhone = QStringLiteral("13812345678");
        const ServiceOrder order = valueOf(desk.registerOrder(admin(), wish));
        return valueOf(desk.dispatch(admin(), order.id, order.version, {li, clock.now(), {}}));
    }
    ServiceOrder stored(OrderId id) { return valueOf(desk.order(admin(), id)).row.order; }
    template <class T>
    T& child(const char* name)
    {
        T* found = panel.findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no ") + name);
        }
        return *found;
    }

    ContactDesk contacts{writes(), reads()};
    OrderDetailController detail{detailDesks()};
    ContactController controller{contacts, detail, session, file().changes()};
    ActionCatalog actions;
    OrderPanel panel{detail};
    ContactSection* section = nullptr;
};

} // namespace

TEST(ContactSection, REP_45_NobodyHomeTakesTwoKeys)
{
    Panel panel;
    const ServiceOrder order = panel.atOnce();
    panel.show(order);
    const QSignalSpy left(&panel.controller, &ContactController::noteLeft);
    pressKey(panel.panel, Qt::Key_H, Qt::AltModifier);
    pressKey(panel.panel, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(panel.stored(order.id).waitingReason, WaitingReason::NobodyHome);
    EXPECT_EQ(left.count(), 1);
}

TEST(ContactSection, REP_57_TheReceivedSlipTakesTwoKeys)
{
    Panel panel;
    const ServiceOrder order = panel.atOnce();
    panel.show(order);
    pressKey(panel.panel, Qt::Key_K, Qt::AltModifier);
    pressKey(panel.panel, Qt::Key_Return, Qt::ControlModifier);
    const auto events = RepairOffice::valueOf(panel.desk.order(TestOffice::admin(), order.id)).events;
    EXPECT_EQ(events.back().kind, OrderEventKind::SlipPickedUp);
    EXPECT_FALSE(panel.section->begin(ContactController::Step::PickUp));
}

TEST(ContactSection, REP_36_WhatIsMissingIsSaidAtItsField)
{
    Panel panel;
    panel.show(panel.atOnce());
    pressKey(panel.panel, Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(panel.child<QComboBox>("outcome").hasFocus());
    pressKey(panel.panel, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(panel.child<QComboBox>("outcome").hasFocus());
    EXPECT_TRUE(RepairOffice::valueOf(
                    panel.contacts.contactsOf(TestOffice::admin(), panel.detail.details()->row.order.id))
                    .empty());
}

TEST(ContactSection, HidesWhileItHasNothingToSay)
{
    Panel panel;
    EXPECT_FALSE(panel.section->isVisible());
    panel.session.set(TestOffice::with({Permission::ViewOrders}));
    const ServiceOrder quiet = panel.registeredOrder();
    panel.show(quiet);
    EXPECT_FALSE(panel.section->isVisible());
    panel.session.set(TestOffice::admin());
    panel.show(panel.atOnce());
    EXPECT_TRUE(panel.section->isVisible());
}

TEST(ContactSection, REP_12_TheDispatchFormAsksWhyAlthoughTheTimeIsTaken)
{
    Panel panel;
    const ServiceOrder first = panel.atOnce();
    const ServiceOrder second = panel.registeredOrder();
    panel.show(second);
    ASSERT_TRUE(panel.panel.begin(OrderAction::Dispatch));
    typeText(panel.panel, QStringLiteral("1"));
    pressKey(panel.panel, Qt::Key_Return);
    pressKey(panel.panel, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(panel.stored(second.id).state, OrderState::Registered);
    auto& reason = panel.child<QLineEdit>("nevertheless");
    reason.setFocus();
    typeText(panel.panel, QStringLiteral("同一层楼"));
    pressKey(panel.panel, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(panel.stored(second.id).state, OrderState::Dispatched);
    const auto events = RepairOffice::valueOf(panel.desk.order(TestOffice::admin(), second.id)).events;
    EXPECT_EQ(events.back().note, QStringLiteral("同一层楼"));
    EXPECT_NE(first.id, second.id);
}

TEST(ContactSection, LooksRight)
{
    Panel panel;
    ServiceOrder order = panel.atOnce();
    order = RepairOffice::valueOf(panel.desk.redispatch(
        TestOffice::admin(), order.id, order.version,
        {RepairOffice::li, panel.clock.now().plusMinutes(240), QStringLiteral("师傅被急修占用，改下午")}));
    panel.show(order);
    pressKey(panel.panel, Qt::Key_T, Qt::AltModifier);
    expectNothingClipped(panel.panel, {420, 760});
    expectAccessibleNames(panel.panel);
    EXPECT_EQ(panel.actions.shortcutProblems().join(u'\n').toStdString(), "");
}
