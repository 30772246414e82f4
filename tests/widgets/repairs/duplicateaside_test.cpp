// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/duplicateaside.h"

#include "application/calls/calldesk.h"
#include "support/repairscreen.h"
#include "widgets/repairs/repairform.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace pd::test {
namespace {

/// The repair form with what stands beside it, driven by keys.
struct DuplicateAsideTest : testing::Test {
    RepairScreens office;
    DuplicateDesk duplicates{office.writes(), office.reads()};
    IncidentDesk incidents{office.writes(), office.reads()};
    RepairFormController controller{office.formDesks()};
    OversightDesk oversight{office.writes(), office.reads()};
    DuplicateController watching{controller,
                                 {duplicates, incidents, oversight, office.session, office.file().changes()}};
    ActionCatalog actions;
    RepairForm form{controller, actions};
    DuplicateAside* aside = new DuplicateAside(watching);

    void SetUp() override
    {
        form.addAside(aside);
        aside->addActions(actions, &form);
        QObject::connect(aside, &DuplicateAside::reminded, &form, &RepairForm::newCall);
        bringUp(form);
        form.newCall();
    }
    template <class Widget>
    Widget& find(const char* name)
    {
        return *form.findChild<Widget*>(QString::fromLatin1(name));
    }
    bool eventually(const std::function<bool()>& reached) { return QTest::qWaitFor(reached, 5'000); }
    void typeLeakIn(const QString& room)
    {
        find<QWidget>("place").setFocus();
        typeText(form, room);
        pressKey(form, Qt::Key_Return);
        find<QWidget>("faultKind").setFocus();
        typeText(form, QStringLiteral("lsss"));
        pressKey(form, Qt::Key_Return);
    }
    [[nodiscard]] std::vector<OrderRow> stored()
    {
        return RepairOffice::valueOf(office.desk.page(TestOffice::admin(), {})).rows;
    }
};

TEST_F(DuplicateAsideTest, SaysNothingWhileThereIsNothingToSay)
{
    EXPECT_FALSE(aside->isVisible());
    typeLeakIn(QStringLiteral("321201"));
    watching.look();
    EXPECT_FALSE(aside->isVisible());
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(DuplicateAsideTest, REP_28_ShowsTheOrderWhileTypingAndNeverBlocksSaving)
{
    const ServiceOrder order = office.dispatchedOrder();
    typeLeakIn(QStringLiteral("321201"));
    ASSERT_TRUE(eventually([&] { return aside->isVisible(); }));
    const QString line = find<QListWidget>("duplicates").item(0)->text();
    EXPECT_TRUE(line.contains(order.number));
    EXPECT_TRUE(line.contains(QStringLiteral("李强")));
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 2U);
    EXPECT_FALSE(aside->isVisible()) << "the number stands alone on the screen";
}

TEST_F(DuplicateAsideTest, A16_CtrlJAddsTheCallInsteadOfASecondOrder)
{
    const ServiceOrder order = office.dispatchedOrder();
    typeLeakIn(QStringLiteral("321201"));
    typeText(form, QStringLiteral("还没人来"));
    pressKey(form, Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 1U);
    const OrderDetails after = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id));
    ASSERT_EQ(after.events.back().kind, OrderEventKind::Reminded);
    EXPECT_TRUE(after.events.back().note.contains(QStringLiteral("张三丰")));
    EXPECT_TRUE(after.events.back().note.contains(QStringLiteral("还没人来")));
    CallDesk calls(office.writes(), office.reads());
    EXPECT_EQ(RepairOffice::valueOf(calls.page(TestOffice::admin(), {})).rows.front().call.order, order.id);
    EXPECT_TRUE(controller.isBlank()) << "the draft is gone";
    EXPECT_TRUE(find<InlineMessage>("reminded").text().contains(order.number));
    EXPECT_EQ(form.focusWidget()->objectName(), QStringLiteral("place"));
}

TEST_F(DuplicateAsideTest, EnterOnALineOpensTheOrderAndKeepsTheDraft)
{
    const ServiceOrder order = office.registeredOrder();
    typeLeakIn(QStringLiteral("321201"));
    ASSERT_TRUE(eventually([&] { return aside->isVisible(); }));
    std::optional<OrderId> opened;
    QObject::connect(aside, &DuplicateAside::orderRequested, aside, [&](OrderId id) { opened = id; });
    pressKey(form, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(form.focusWidget()->objectName(), QStringLiteral("duplicates"));
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(opened, order.id);
    EXPECT_FALSE(controller.isBlank());
}

TEST_F(DuplicateAsideTest, REP_27_ARecurringFaultIsSaid)
{
    office.registeredOrder();
    office.registeredOrder();
    typeLeakIn(QStringLiteral("321201"));
    ASSERT_TRUE(eventually([&] { return aside->isVisible(); }));
    EXPECT_TRUE(find<InlineMessage>("recurrence").isVisible());
}

TEST_F(DuplicateAsideTest, AnIncidentIsMadeByAKeyAndTheOrderJoinsItWhenSaved)
{
    IntakeSettings two;
    two.incidentRooms = 2;
    ASSERT_TRUE(oversight.changeSettings(TestOffice::admin(), two, {}));
    office.registeredOrder();
    typeLeakIn(QStringLiteral("321202"));
    ASSERT_TRUE(eventually([&] { return find<InlineMessage>("incident").isVisible(); }));
    pressKey(form, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(find<InlineMessage>("incident").text().contains(QStringLiteral("SJ-202611-0001")));
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    const auto list = RepairOffice::valueOf(incidents.list(TestOffice::admin()));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list.front().members, 2);
}

TEST_F(DuplicateAsideTest, WordsForCallersStandBesideTheForm)
{
    IncidentHint hint;
    hint.building = RepairOffice::building;
    hint.faultGroup = FaultKindId(1);
    RepairOffice::valueOf(
        incidents.open(TestOffice::admin(), hint, {QStringLiteral("3栋停水"), QStringLiteral("18点前恢复")}));
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return aside->isVisible(); }));
    EXPECT_TRUE(find<InlineMessage>("announced").text().contains(QStringLiteral("18点前恢复")));
}

TEST_F(DuplicateAsideTest, REP_26_WhatIsNotUrgentAtNightIsSaidToBeLeftToTheMorning)
{
    IntakeSettings nextDay;
    nextDay.nightDesk = NightDesk::NextDay;
    ASSERT_TRUE(oversight.changeSettings(TestOffice::admin(), nextDay, {}));
    office.clock.set(office.clock.instant({office.clock.today(), 23 * 60}));
    typeLeakIn(QStringLiteral("321201"));
    watching.look();
    EXPECT_FALSE(find<InlineMessage>("night").isVisible()) << "a leak is urgent";
    find<QComboBox>("urgency").setCurrentIndex(2);
    ASSERT_TRUE(eventually([&] { return find<InlineMessage>("night").isVisible(); }));
}

TEST_F(DuplicateAsideTest, REP_24_REP_34_OriginAndWhatIsWrittenAfterwardsAreEntered)
{
    typeLeakIn(QStringLiteral("321201"));
    EXPECT_FALSE(find<QLineEdit>("originDetail").isEnabled());
    EXPECT_FALSE(find<QLineEdit>("reportedAt").isEnabled());
    find<QComboBox>("origin").setCurrentIndex(1);
    find<QLineEdit>("originDetail").setFocus();
    typeText(form, QStringLiteral("李强"));
    find<QCheckBox>("backFilled").setChecked(true);
    find<QLineEdit>("reportedAt").setFocus();
    typeText(form, QStringLiteral("800"));
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(stored().size(), 1U);
    const ServiceOrder order = stored().front().order;
    EXPECT_EQ(order.intake.origin, OrderOrigin::SelfInspection);
    EXPECT_EQ(order.intake.originDetail, QStringLiteral("李强"));
    EXPECT_TRUE(order.intake.backFilled);
    EXPECT_EQ(order.reportedAt, office.clock.now().plusMinutes(-90));
}

TEST_F(DuplicateAsideTest, REP_34_WhatIsNotUrgentIsRefusedBesideItsTick)
{
    typeLeakIn(QStringLiteral("321201"));
    find<QComboBox>("urgency").setCurrentIndex(2);
    find<QCheckBox>("backFilled").setChecked(true);
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(find<QLabel>("backFilledError").isVisible());
}

} // namespace
} // namespace pd::test
