// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/receiptscontroller.h"

#include "presentation/feepapers/arrearsdocument.h"
#include "presentation/fees/arrearscontroller.h"
#include "presentation/fees/receiptsearchsource.h"
#include "presentation/fees/receiptwords.h"
#include "support/papercheck.h"
#include "support/receiptoffice.h"
#include "support/staffroom.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace pd::test {
namespace {

constexpr auto chargeLine = ReceiptLineKind::Charge;

struct ReceiptsControllerTest : testing::Test {
    ReceiptOffice office;
    std::shared_ptr<CountingHasher> hasher = std::make_shared<CountingHasher>();
    StaffDesk staff{office.writes(), office.reads(), hasher, QStringLiteral("desk-1")};
    CurrentSession session;

    ReceiptsControllerTest() { session.set(office.till); }

    std::unique_ptr<ReceiptsController> made()
    {
        return std::make_unique<ReceiptsController>(office.desk, staff, session, office.file().changes());
    }
    static void type(ActionForm& form, QStringView field, const QString& text)
    {
        for (ActionInput& input : form.inputs) {
            if (input.field == field) {
                input.value = text;
                return;
            }
        }
        ADD_FAILURE() << "no input " << field.toString().toStdString();
    }
    static QString cell(ReceiptsController& controller, int row, int column)
    {
        return controller.model().index(row, column).data().toString();
    }
};

TEST_F(ReceiptsControllerTest, PayersAreMaskedInTheListAndWholeBesideIt)
{
    const Receipt receipt = office.paid({office.line(chargeLine, 500, office.owed(500))});
    const auto controller = made();
    ASSERT_EQ(controller->model().rowCount(), 1);
    EXPECT_EQ(cell(*controller, 0, ReceiptsController::Payer), QStringLiteral("王*芳"));
    controller->choose(receipt.id.value());
    EXPECT_EQ(controller->title(), receipt.number);
    bool whole = false;
    for (const OrderLine& line : controller->lines()) {
        whole = whole || line.value == QStringLiteral("王小芳");
    }
    EXPECT_TRUE(whole);
    EXPECT_EQ(controller->history().size(), 1U);
}

TEST_F(ReceiptsControllerTest, B12_TheRefundFormHasALineForEveryLineThatIsLeft)
{
    const Receipt receipt = office.paid({office.line(chargeLine, 500, office.owed(500)),
                                         office.line(ReceiptLineKind::Deposit, 900),
                                         office.line(ReceiptLineKind::Prepayment, 300)});
    const auto controller = made();
    controller->choose(receipt.id.value());
    ASSERT_TRUE(controller->allows(ReceiptsController::Refund));
    ActionForm form = controller->form(ReceiptsController::Refund);
    EXPECT_NE(form.find(u"line:1"), nullptr);
    EXPECT_EQ(form.find(u"line:2"), nullptr) << "a deposit is returned at the cash desk";
    EXPECT_NE(form.find(u"line:3"), nullptr);
    EXPECT_EQ(form.find(u"login"), nullptr) << "within the limit";
    type(form, u"line:1", QStringLiteral("5.01"));
    type(form, u"reason", QStringLiteral("多收"));
    const auto refused = controller->submit(ReceiptsController::Refund, form);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->field, "line:1");
    type(form, u"line:1", QStringLiteral("1.20"));
    EXPECT_FALSE(controller->submit(ReceiptsController::Refund, form));
    EXPECT_EQ(controller->model().rowCount(), 2);
    EXPECT_EQ(cell(*controller, 1, ReceiptsController::Standing),
              receiptStandingText(false, {}, Money::fromFen(120)));
    EXPECT_EQ(controller->history().size(), 2U);
}

TEST_F(ReceiptsControllerTest, B3_TheSecondPersonGivesLoginAndPassword)
{
    const auto password =
        staff.preparePassword(QStringLiteral("zhao"), Password(QStringLiteral("a long way up")));
    ASSERT_TRUE(password);
    StaffDetails details;
    details.name = QStringLiteral("赵主任");
    details.login = QStringLiteral("zhao");
    details.roles = {Role::Manager};
    ASSERT_TRUE(staff.add(TestOffice::admin(), details, *password));
    const Receipt receipt = office.paid({office.line(chargeLine, 200'000, office.owed(200'000))});
    const auto controller = made();
    controller->choose(receipt.id.value());
    QSignalSpy settled(controller.get(), &ListController::settled);
    ActionForm form = controller->form(ReceiptsController::Void);
    type(form, u"reason", QStringLiteral("写错"));
    type(form, u"copies", QStringLiteral("yes"));
    ASSERT_TRUE(controller->submit(ReceiptsController::Void, form)); // ApprovalRequired
    type(form, u"login", QStringLiteral("zhao"));
    type(form, u"password", QStringLiteral("a long way up"));
    EXPECT_FALSE(controller->submit(ReceiptsController::Void, form));
    EXPECT_TRUE(controller->working());
    ASSERT_TRUE(settled.wait());
    EXPECT_FALSE(settled.front().front().value<std::optional<Error>>().has_value());
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt_void WHERE approver_id IS NOT NULL"), 1);
}

TEST_F(ReceiptsControllerTest, B17_APaperIsCheckedAndItsReceiptShown)
{
    const Receipt receipt = office.paid({office.line(chargeLine, 500, office.owed(500))});
    const auto controller = made();
    ActionForm form = controller->form(ReceiptsController::Check);
    type(form, u"code", QStringLiteral("no code"));
    EXPECT_TRUE(controller->submit(ReceiptsController::Check, form));
    type(form, u"code", receipt.details.snapshot.code);
    EXPECT_FALSE(controller->submit(ReceiptsController::Check, form));
    ASSERT_TRUE(controller->checked());
    EXPECT_EQ(controller->checked()->verdict, PaperVerdict::Genuine);
    EXPECT_TRUE(paperVerdictText(*controller->checked()).contains(receipt.number));
    EXPECT_EQ(controller->chosenReceipt(), receipt.id);
}

TEST_F(ReceiptsControllerTest, WithoutRightOrShiftNothingIsTakenBack)
{
    const Receipt receipt = office.paid({office.line(chargeLine, 500, office.owed(500))});
    session.set(office.chief); // may everything, has no shift
    const auto controller = made();
    controller->choose(receipt.id.value());
    for (const int action :
         {ReceiptsController::Void, ReceiptsController::Refund, ReceiptsController::Reverse}) {
        EXPECT_FALSE(controller->allows(action)) << action;
    }
    session.set(TestOffice::with({Permission::LogIn, Permission::ViewFees}));
    EXPECT_FALSE(controller->mayReprint());
    EXPECT_FALSE(controller->allows(ReceiptsController::SetLimit));
    session.set({});
    EXPECT_EQ(controller->model().rowCount(), 0);
    EXPECT_TRUE(controller->problem());
}

TEST_F(ReceiptsControllerTest, DaysMonthsAndShiftsAreTypedIntoTheSameBox)
{
    office.paid({office.line(chargeLine, 500, office.owed(500))});
    const auto controller = made();
    const auto rows = [&](const char* text) {
        ReceiptsController::Choice choice;
        choice.text = QString::fromUtf8(text);
        controller->setChoice(choice);
        return controller->model().rowCount();
    };
    EXPECT_EQ(rows("2026-11-21"), 1);
    EXPECT_EQ(rows("2026-11-20"), 0);
    EXPECT_EQ(rows("2026-11"), 1);
    EXPECT_EQ(rows("2026-10"), 0);
    EXPECT_EQ(rows("bc-202611-0001"), 1);
    EXPECT_EQ(rows("王"), 1);
    EXPECT_EQ(rows("李"), 0);
}

TEST_F(ReceiptsControllerTest, TheSearchBoxFindsReceiptsAndDeposits)
{
    const Receipt receipt = office.paid({office.line(ReceiptLineKind::Deposit, 500)});
    const SearchSource source = receiptSearchSource(office.desk, session);
    ASSERT_EQ(source(QStringLiteral("PJ-202611"), 5).size(), 1U);
    EXPECT_EQ(source(QStringLiteral("YJ-202611-0001"), 5).front().target, SearchTarget(receipt.id));
    EXPECT_EQ(source(QStringLiteral("0001"), 5).size(), 1U);
    EXPECT_TRUE(source(QStringLiteral("0009"), 5).empty());
    EXPECT_TRUE(source(QStringLiteral("王小芳"), 5).empty());
}

TEST_F(ReceiptsControllerTest, FEE_08_ArrearsOnScreenAndOnPaper)
{
    office.owed(12'345, "2026-09-01", "2026-09-30");
    ArrearsDesk desk(office.writes(), office.reads());
    RegistryDesk registry(office.writes(), office.reads());
    ArrearsController controller({desk, registry, session, office.file().changes()});
    ASSERT_EQ(controller.model().rowCount(), 1);
    controller.choose(office.room.value());
    EXPECT_EQ(controller.chosenRoom(), office.room);
    EXPECT_EQ(controller.rates().rowCount(), 2); // no butler, the whole site
    const auto list = controller.whole();
    ASSERT_TRUE(list);
    const PlainMeasure measure;
    const PaperHeading heading{QStringLiteral("富成花园物业服务中心"), false, QStringLiteral("周敏")};
    const Document paper = arrearsDocument(*list, controller.sheet(), heading, office.clock, measure);
    expectSoundGeometry(paper, measure);
    EXPECT_EQ(pagesWith(paper, QStringLiteral("1 户　合计 ¥123.45")), 1);
    EXPECT_EQ(pagesWith(paper, QStringLiteral("财务未确认")), 1);
    ActionForm form = controller.form(ArrearsController::Confirm);
    EXPECT_TRUE(controller.submit(ArrearsController::Confirm, form)); // not answered
    type(form, u"confirm", QStringLiteral("yes"));
    EXPECT_FALSE(controller.submit(ArrearsController::Confirm, form));
    EXPECT_FALSE(controller.allows(ArrearsController::Confirm));
    EXPECT_TRUE(controller.ratesTitle().contains(QStringLiteral("周敏")));
    const QString path = office.folder() + QStringLiteral("/arrears.xlsx");
    EXPECT_TRUE(controller.exportTo(path));
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(ReceiptsControllerTest, TheStatementOfAccountNamesBothBalances)
{
    const ChargeId fee = office.owed(1'000);
    office.paid({office.line(chargeLine, 400, fee)});
    ArrearsDesk desk(office.writes(), office.reads());
    const Date day = FeeOffice::day("2026-11-21");
    const auto statement = desk.statement(office.till, office.room, day, day);
    ASSERT_TRUE(statement);
    const PlainMeasure measure;
    const PaperHeading heading{QStringLiteral("富成花园物业服务中心"), true, QStringLiteral("周敏")};
    const Document paper = statementDocument(*statement, heading, office.clock, measure);
    expectSoundGeometry(paper, measure);
    for (const char* text : {"对账单", "期初余额", "期末余额", "6.00", "PJ-202611-0001", "收款"}) {
        EXPECT_EQ(pagesWith(paper, QString::fromUtf8(text)), 1) << text;
    }
}

TEST(RateText, IsRoundedDown)
{
    EXPECT_EQ(rateText({Money::fromFen(3), Money::fromFen(2)}), QStringLiteral("66.66 %"));
    EXPECT_EQ(rateText({Money::fromFen(100), Money::fromFen(100)}), QStringLiteral("100.00 %"));
    EXPECT_EQ(rateText({}), QStringLiteral("–"));
}

} // namespace
} // namespace pd::test
