// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shiftcontroller.h"

#include "presentation/fees/moneycarecontroller.h"
#include "presentation/fees/shiftpapers.h"
#include "support/papercheck.h"
#include "support/shiftscreen.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace pd;
using namespace pd::test;

namespace {

bool says(const std::vector<OrderLine>& lines, const QString& part)
{
    return std::ranges::any_of(lines, [&](const OrderLine& line) { return line.value.contains(part); });
}

} // namespace

TEST(ShiftController, B8_NothingOfWhatMustBeThereIsShownBeforeTheCount)
{
    ShiftScreen screen;
    screen.paid(12'345);
    screen.controller.choose(screen.shift.value());
    EXPECT_TRUE(says(screen.controller.lines(), QStringLiteral("200.00"))) << "the float is known";
    EXPECT_FALSE(says(screen.controller.lines(), QStringLiteral("123.45")));
    EXPECT_FALSE(says(screen.controller.lines(), QStringLiteral("323.45")));
    for (int column = 0; column < screen.controller.model().columnCount(); ++column) {
        for (int row = 0; row < screen.controller.model().rowCount(); ++row) {
            const QString text =
                screen.controller.model().index(row, column).data(Qt::DisplayRole).toString();
            EXPECT_FALSE(text.contains(QStringLiteral("123.45"))) << text.toStdString();
        }
    }
    EXPECT_FALSE(screen.submitted(ShiftController::Count, ShiftScreen::count(32'350, "多五分")).has_value());
    EXPECT_TRUE(says(screen.controller.lines(), QStringLiteral("323.45"))) << "after it everything is";
    EXPECT_TRUE(says(screen.controller.lines(), QStringLiteral("0.05")));
}

TEST(ShiftController, B8_TheSecondPersonLogsInHere)
{
    ShiftScreen screen;
    const auto password =
        screen.staff.preparePassword(QStringLiteral("chief"), Password(QStringLiteral("garden-of-plums")));
    ASSERT_TRUE(password);
    StaffDetails details;
    details.name = QStringLiteral("李明");
    details.login = QStringLiteral("chief");
    details.roles = {Role::Dispatcher};
    ASSERT_TRUE(screen.staff.add(TestOffice::admin(), details, *password));

    CountInput input = ShiftScreen::count(10'000, "被盗");
    EXPECT_EQ(screen.submitted(ShiftController::Count, input)->code, ErrorCode::ApprovalRequired);
    std::optional<std::optional<Error>> said;
    QObject::connect(&screen.controller, &ShiftController::finished,
                     [&](const std::optional<Error>& refused) { said = refused; });
    input.login = QStringLiteral("chief");
    input.password = QStringLiteral("wrong");
    screen.controller.submitCount(ShiftController::Count, input);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.has_value(); }, 20'000));
    EXPECT_EQ((*said)->code, ErrorCode::LoginFailed);
    said.reset();
    input.password = QStringLiteral("garden-of-plums");
    screen.controller.submitCount(ShiftController::Count, input);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.has_value(); }, 20'000));
    EXPECT_FALSE(said->has_value());
    ASSERT_TRUE(screen.controller.closedShift().has_value());
    EXPECT_EQ(screen.controller.closedShift()->approverName, QStringLiteral("李明"));
}

TEST(ShiftController, B7_ActionsFollowTheShift)
{
    ShiftScreen screen;
    EXPECT_FALSE(screen.controller.allows(ShiftController::Open));
    EXPECT_TRUE(screen.controller.allows(ShiftController::Count));
    EXPECT_TRUE(screen.controller.allows(ShiftController::PayIn));
    EXPECT_TRUE(screen.controller.headline().contains(QStringLiteral("BC-202611-0001")));
    EXPECT_FALSE(screen.submitted(ShiftController::Count, ShiftScreen::count(20'000)).has_value());
    EXPECT_TRUE(screen.controller.allows(ShiftController::Open));
    EXPECT_FALSE(screen.controller.allows(ShiftController::Count));
    EXPECT_TRUE(screen.controller.allows(ShiftController::CloseDay));
    screen.current.set(TestOffice::with({Permission::ViewFees}));
    for (int action = 0; action < ShiftController::actionCount; ++action) {
        EXPECT_FALSE(screen.controller.allows(action)) << action;
    }
}

TEST(ShiftController, B11_TheDayIsClosedAndItsSheetStandsInTheList)
{
    ShiftScreen screen;
    EXPECT_FALSE(screen.submitted(ShiftController::Count, ShiftScreen::count(20'000)).has_value());
    std::optional<DayClose> closed;
    QObject::connect(&screen.controller, &ShiftController::dayClosed,
                     [&](const DayClose& close) { closed = close; });
    screen.controller.submit(ShiftController::CloseDay, screen.controller.form(ShiftController::CloseDay));
    ASSERT_TRUE(closed.has_value());
    ASSERT_TRUE(screen.controller.chosenSheet().has_value());
    EXPECT_EQ(screen.controller.chosenSheet()->sheet.number, QStringLiteral("RJ-202611-0001"));
    EXPECT_EQ(screen.controller.model().rowCount(), 2) << "one shift, one sheet";
}

TEST(ShiftPapers, B11_TheDaySheetTellsEverythingAndAReprintSaysSo)
{
    ShiftScreen screen;
    screen.paid(12'345);
    EXPECT_FALSE(screen.submitted(ShiftController::Count, ShiftScreen::count(32'340, "少五分")).has_value());
    screen.controller.submit(ShiftController::CloseDay, screen.controller.form(ShiftController::CloseDay));
    const auto sheet = screen.controller.chosenSheet();
    ASSERT_TRUE(sheet.has_value());
    const PlainMeasure measure;
    const Document paper = bookDocument(daySheetPaper(*sheet, QStringLiteral("周敏"), screen.clock), measure);
    expectSoundGeometry(paper, measure);
    ASSERT_EQ(paper.pages.size(), 1U);
    for (const QString& part :
         {QStringLiteral("日结单"), QStringLiteral("RJ-202611-0001"), QStringLiteral("123.45"),
          QStringLiteral("本次累计"), QStringLiteral("PJ-202611-0001"), QStringLiteral("BC-202611-0001"),
          QStringLiteral("少五分"), QStringLiteral("连续，无缺号"), sheet->sheet.auditHead.left(20),
          QStringLiteral("财务")}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), part)) << part.toStdString();
    }
    EXPECT_FALSE(pageHas(paper.pages.front(), QStringLiteral("补打第")));
    ASSERT_TRUE(screen.controller.notePrinting(sheet->id));
    const auto again = screen.controller.notePrinting(sheet->id);
    ASSERT_TRUE(again);
    const Document reprint =
        bookDocument(daySheetPaper(*again, QStringLiteral("周敏"), screen.clock), measure);
    EXPECT_TRUE(pageHas(reprint.pages.front(), QStringLiteral("补打第 1 次")));
}

TEST(ShiftPapers, B8_TheShiftReportShowsCountAndDifference)
{
    ShiftScreen screen;
    screen.paid(12'345);
    ASSERT_TRUE(screen.shifts.move(CashOffice::cashierSession(), ShiftMoveKind::PayOut, Money::fromFen(1'000),
                                   QStringLiteral("买灯泡")));
    EXPECT_FALSE(screen.submitted(ShiftController::Count, ShiftScreen::count(31'350, "多五分")).has_value());
    ASSERT_TRUE(screen.controller.closedShift().has_value());
    const PlainMeasure measure;
    const Document paper = bookDocument(
        shiftReportPaper(*screen.controller.closedShift(), screen.controller.movesOfChosen(),
                         {QStringLiteral("富成花园"), false, QStringLiteral("周敏")}, screen.clock),
        measure);
    expectSoundGeometry(paper, measure);
    for (const QString& part :
         {QStringLiteral("交班表"), QStringLiteral("313.45"), QStringLiteral("313.50"),
          QStringLiteral("买灯泡"), QStringLiteral("多五分"), QStringLiteral("接班人")}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), part)) << part.toStdString();
    }
}

TEST(MoneyCareController, T3_BackupAfterAShiftAndACheckAfterADay)
{
    ShiftScreen screen;
    OfficeDesk office(screen.writes(), screen.reads());
    MoneyCareController care(screen.days, office, screen.path(), screen.clock);
    EXPECT_FALSE(care.care().checkedAt.has_value());
    care.afterDay();
    ASSERT_TRUE(QTest::qWaitFor([&] { return care.care().checkedAt.has_value() && !care.busy(); }, 20'000));
    EXPECT_FALSE(care.care().fault.has_value());
    EXPECT_TRUE(office.care()->backedUpAt.has_value());
    EXPECT_EQ(
        QDir(screen.folder() + QStringLiteral("/backups")).entryList({QStringLiteral("*.pdesk")}).size(), 1);
    care.checkIfDue();
    EXPECT_FALSE(care.busy()) << "today's check was made";
    screen.clock.advanceMinutes(24 * 60);
    care.checkIfDue();
    EXPECT_TRUE(care.busy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !care.busy(); }, 20'000));
}

TEST(MoneyFaults, T3_EachIsSaidInWordsOfItsOwn)
{
    std::set<QString> texts;
    for (const MoneyRule rule : allMoneyRules()) {
        const QString text = moneyFaultText({rule, QStringLiteral("PJ-202611-0001")});
        EXPECT_TRUE(text.contains(QStringLiteral("PJ-202611-0001")));
        texts.insert(text);
    }
    EXPECT_EQ(texts.size(), allMoneyRules().size());
}
