// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/repairform.h"

#include "application/calls/calldesk.h"
#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/repairs/phraseedit.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/typeaheadbox.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

namespace pd::test {
namespace {

struct RepairFormTest : testing::Test {
    RepairScreens office;
    RepairFormController controller{office.formDesks()};
    ActionCatalog actions;
    RepairForm form{controller, actions};

    void SetUp() override { open(); }
    void open()
    {
        bringUp(form);
        form.newCall();
    }
    template <class Widget>
    Widget& input(const char* name)
    {
        return *form.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString focused() const { return form.focusWidget()->objectName(); }
    [[nodiscard]] std::vector<OrderRow> stored()
    {
        return RepairOffice::valueOf(office.desk.page(TestOffice::admin(), {})).rows;
    }
};

TEST_F(RepairFormTest, KnownResidentWithACommonFaultTakesFewKeys)
{
    int keys = 1; // F2, which led here
    keys += typeText(form, QStringLiteral("321201"));
    keys += pressKey(form, Qt::Key_Return);
    EXPECT_EQ(focused(), QStringLiteral("faultKind"));
    EXPECT_EQ(input<QLineEdit>("reporterName").text(), QStringLiteral("张三丰"));
    keys += typeText(form, QStringLiteral("lsss"));
    keys += pressKey(form, Qt::Key_Return);
    keys += typeText(form, QStringLiteral("cfls"));
    keys += pressKey(form, Qt::Key_Return);
    keys += pressKey(form, Qt::Key_Return, Qt::ControlModifier);

    EXPECT_LE(keys, 25);
    ASSERT_EQ(stored().size(), 1U);
    const ServiceOrder order = stored().front().order;
    EXPECT_EQ(order.intake.room, RepairOffice::room);
    EXPECT_EQ(order.intake.content, QStringLiteral("厨房漏水"));
    EXPECT_EQ(order.intake.faultKind, office.leak());
    EXPECT_EQ(order.intake.reporterName, QStringLiteral("张三丰"));
    EXPECT_EQ(input<QLabel>("savedNumber").text(), order.number);
    EXPECT_TRUE(input<QLabel>("savedNumber").isVisible());
}

TEST_F(RepairFormTest, REP_01_OnlyPlaceAndFaultAreRequired)
{
    pressKey(form, Qt::Key_F8);
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(focused(), QStringLiteral("place"));
    EXPECT_TRUE(input<QLabel>("placeError").isVisible());
    EXPECT_TRUE(input<QLabel>("faultKindError").isVisible());

    typeText(form, QStringLiteral("3栋电梯"));
    pressKey(form, Qt::Key_Return);
    input<QLineEdit>("faultKind").setFocus();
    typeText(form, QStringLiteral("漏水渗水"));
    pressKey(form, Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front().order.intake.place, QStringLiteral("3栋电梯"));
    EXPECT_EQ(stored().front().order.intake.part, Part::Public);
}

TEST_F(RepairFormTest, EnterGoesOnAndShiftEnterGoesBack)
{
    input<QLineEdit>("reporterPhone").setFocus();
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(focused(), QStringLiteral("faultKind"));
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(focused(), QStringLiteral("urgency"));
    pressKey(form, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(focused(), QStringLiteral("faultKind"));
}

TEST_F(RepairFormTest, EnterInSeveralLinesIsANewLineAndTabLeaves)
{
    input<PhraseEdit>("content").setFocus();
    typeText(form, QStringLiteral("水"));
    pressKey(form, Qt::Key_Return);
    typeText(form, QStringLiteral("电"));
    EXPECT_EQ(input<PhraseEdit>("content").toPlainText(), QStringLiteral("水\n电"));
    pressKey(form, Qt::Key_Tab);
    EXPECT_NE(focused(), QStringLiteral("content"));
}

TEST_F(RepairFormTest, EnterOfAnInputMethodNeitherMovesNorSaves)
{
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    for (const char* name : {"faultKind", "reporterName", "place"}) {
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto& line = input<QLineEdit>(name);
            line.setFocus();
            const QString before = line.text();
            QInputMethodEvent composing(QStringLiteral("lou shui"), {});
            QCoreApplication::sendEvent(&line, &composing);
            pressKey(form, key);
            pressKey(form, key, Qt::ControlModifier);
            EXPECT_EQ(focused(), QLatin1String(name));
            EXPECT_EQ(line.text(), before);
            QInputMethodEvent given;
            QCoreApplication::sendEvent(&line, &given);
        }
    }
    EXPECT_TRUE(stored().empty());
}

TEST_F(RepairFormTest, HouseholdCardTellsPeopleCautionAndOpenOrders)
{
    office.caution(RepairOffice::room, QStringLiteral("家有大狗，先打电话"));
    office.registeredOrder(QStringLiteral("马桶堵塞"));
    typeText(form, QStringLiteral("zsf"));
    pressKey(form, Qt::Key_Return);
    QStringList words;
    for (const QLabel* label : form.findChild<QWidget*>(QStringLiteral("card"))->findChildren<QLabel*>()) {
        words << label->text();
    }
    EXPECT_TRUE(words.contains(QStringLiteral("家有大狗，先打电话")));
    EXPECT_TRUE(words.contains(QStringLiteral("李小梅")));
    EXPECT_TRUE(words.contains(QStringLiteral("138****5678")));
    EXPECT_TRUE(words.contains(QStringLiteral("马桶堵塞")));
    EXPECT_FALSE(words.join(QString()).contains(QStringLiteral("13812345678")));
}

TEST_F(RepairFormTest, EscapeLeavesAndTheDraftOutlivesTheProgram)
{
    const QSignalSpy left(&form, &RepairForm::leaveRequested);
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    input<PhraseEdit>("content").setFocus();
    typeText(form, QStringLiteral("滴水"));
    pressKey(form, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);

    RepairFormController next(office.formDesks());
    ActionCatalog others;
    RepairForm again(next, others);
    EXPECT_EQ(next.input().room, RepairOffice::room);
    EXPECT_EQ(again.findChild<PhraseEdit*>(QStringLiteral("content"))->toPlainText(), QStringLiteral("滴水"));
}

TEST_F(RepairFormTest, KindBringsItsUrgency)
{
    std::vector<FaultKind> kinds = RepairOffice::valueOf(office.faults.list(TestOffice::admin()));
    const auto urgent = std::find_if(kinds.begin(), kinds.end(), [](const FaultKind& kind) {
        return !kind.isGroup() && kind.urgency == Urgency::Immediate;
    });
    ASSERT_NE(urgent, kinds.end());
    input<QLineEdit>("faultKind").setFocus();
    typeText(form, urgent->nameZh);
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(input<QComboBox>("urgency").currentData().toInt(), static_cast<int>(Urgency::Immediate));
}

TEST_F(RepairFormTest, WrongTimeIsSaidAtTheField)
{
    input<QLineEdit>("appointment").setFocus();
    typeText(form, QStringLiteral("2599"));
    pressKey(form, Qt::Key_Tab);
    QCoreApplication::processEvents();
    EXPECT_TRUE(input<QLabel>("appointmentError").isVisible());
    EXPECT_NE(focused(), QStringLiteral("appointment"));
}

TEST_F(RepairFormTest, NextCallBeginsEmpty)
{
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    typeText(form, QStringLiteral("漏水渗水"));
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    const QSignalSpy printed(&form, &RepairForm::printRequested);
    pressKey(form, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printed.count(), 1);
    form.newCall();
    EXPECT_EQ(focused(), QStringLiteral("place"));
    EXPECT_TRUE(input<QLineEdit>("place").text().isEmpty());
    EXPECT_FALSE(input<QLabel>("savedNumber").isVisible());
}

TEST_F(RepairFormTest, NothingIsClippedOnTheSmallestScreen)
{
    expectNothingClipped(form);
    expectAccessibleNames(form);
    expectTabOrderIsVisualOrder(form);
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << actions.shortcutProblems().join(u'\n').toStdString();
}

// The registry's number stood there unmasked, and nobody had asked to see it.
TEST_F(RepairFormTest, LOG_12_AnOrderMadeOfACallKeepsTheNumberMaskedAndGetsItAll)
{
    CallDesk calls(office.writes(), office.reads());
    CallIntake said;
    said.room = RepairOffice::room;
    said.caller = RepairOffice::valueOf(office.registry.household(TestOffice::admin(), RepairOffice::room))
                      .members.front()
                      .link.details.person;
    said.callerName = QStringLiteral("张三丰");
    said.callerPhone = QStringLiteral("13512344321"); // today's, not the registry's
    said.reason = QStringLiteral("厨房漏水");
    const Call call = RepairOffice::valueOf(calls.take(TestOffice::admin(), said, false));
    controller.takeContent(toJson(repairInputFrom(call)));
    auto& phone = input<QLineEdit>("reporterPhone");
    EXPECT_EQ(phone.text(), QString());
    EXPECT_EQ(phone.placeholderText(), QStringLiteral("135****4321"));
    for (const QLineEdit* line : form.findChildren<QLineEdit*>()) {
        EXPECT_FALSE(line->text().contains(QStringLiteral("13512344321")))
            << line->objectName().toStdString();
    }
    input<QLineEdit>("faultKind").setFocus();
    typeText(form, QStringLiteral("lsss"));
    pressKey(form, Qt::Key_Return);
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front().order.intake.reporterPhone, QStringLiteral("13512344321"));
}

TEST_F(RepairFormTest, LOG_12_SomebodyElseOfTheHouseholdIsCalledByTheirOwnNumber)
{
    CallDesk calls(office.writes(), office.reads());
    const auto members =
        RepairOffice::valueOf(office.registry.household(TestOffice::admin(), RepairOffice::room)).members;
    CallIntake said;
    said.room = RepairOffice::room;
    said.caller = members.front().link.details.person;
    said.reason = QStringLiteral("厨房漏水");
    const Call call = RepairOffice::valueOf(calls.take(TestOffice::admin(), said, false));
    OrderIntake intake = office.intake();
    intake.reporter = members.back().link.details.person;
    ASSERT_NE(intake.reporter, said.caller);
    const ServiceOrder order =
        RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake, std::nullopt, call.id));
    EXPECT_EQ(order.intake.reporterPhone, QStringLiteral("13987654321"));
}

TEST_F(RepairFormTest, TenThousandCharactersStayInTheForm)
{
    typeText(form, QStringLiteral("321201"));
    pressKey(form, Qt::Key_Return);
    typeText(form, QStringLiteral("lsss"));
    pressKey(form, Qt::Key_Return);
    const QString said = QStringLiteral("厨房漏水。").repeated(2000);
    input<PhraseEdit>("content").setPlainText(said);
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front().order.intake.content, said);
}

} // namespace
} // namespace pd::test
