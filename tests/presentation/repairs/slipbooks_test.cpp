// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/bindingbook.h"
#include "presentation/repairs/daycheckbook.h"
#include "presentation/repairs/financebook.h"
#include "presentation/repairs/unreturnedbook.h"

#include "support/slipoffice.h"

#include <QtTest/QAbstractItemModelTester>

namespace pd::test {
namespace {

struct SlipBooksTest : testing::Test {
    SlipBooksTest() { session.set(TestOffice::admin()); }

    RepairOffice office;
    SlipWork work{office};
    CurrentSession session;
    SlipBook::Desks desks{work.slips, work.finance, session, office.file().changes()};

    static ActionForm filled(ActionForm form, const std::map<QString, QString>& values)
    {
        for (ActionInput& input : form.inputs) {
            if (const auto value = values.find(input.field); value != values.end()) {
                input.value = value->second;
            }
        }
        return form;
    }
    static BookRow rowOf(SlipBook& book, int row) { return *book.model().rowAt(row); }
    static QString cell(SlipBook& book, int row, int column)
    {
        return book.model().index(row, column).data().toString();
    }
};

TEST_F(SlipBooksTest, REP_42_UnreturnedShowsWhatPressesFirstAndAsksByForm)
{
    UnreturnedBook book(desks);
    const QAbstractItemModelTester tester(&book.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    book.setLive(true);
    EXPECT_EQ(book.model().rowCount(), 0);
    const ServiceOrder done = office.doneOrder();
    const ServiceOrder out = office.dispatchedOrder();
    EXPECT_EQ(book.model().rowCount(), 1) << "the other one is not done and of today";
    book.choose(QStringLiteral("all"));
    EXPECT_EQ(book.model().rowCount(), 2);
    book.choose(QStringLiteral("technician:1"));
    EXPECT_EQ(book.model().rowCount(), 2);
    office.clock.set(office.clock.instant({work.today(), 17 * 60 + 1}));
    book.refresh();
    EXPECT_EQ(book.pressing(), 2);
    EXPECT_EQ(book.tone(), StateTone::Danger);

    const BookRow first = rowOf(book, 0);
    EXPECT_EQ(first.order, done.id);
    ASSERT_TRUE(book.allows(BookAction::Chase, &first));
    const ActionForm form = book.form(BookAction::Chase, &first);
    EXPECT_EQ(form.value(u"person"), QStringLiteral("李强")) << "the technician is proposed";
    EXPECT_EQ(book.submit(BookAction::Chase, &first, form)->field, "answer");
    EXPECT_EQ(book.submit(BookAction::Chase, &first,
                          filled(form, {{QStringLiteral("answer"), QStringLiteral("在车上")},
                                        {QStringLiteral("chasedAt"), QStringLiteral("99")}}))
                  ->field,
              "chasedAt");
    EXPECT_FALSE(book.submit(BookAction::Chase, &first,
                             filled(form, {{QStringLiteral("answer"), QStringLiteral("在车上")}})));
    EXPECT_TRUE(cell(book, 0, 7).contains(QStringLiteral("在车上")));
    EXPECT_FALSE(book.allows(BookAction::PickUp, &first)) << "he has been there";
    const BookRow second = rowOf(book, 1);
    EXPECT_EQ(second.order, out.id);
    ASSERT_TRUE(book.allows(BookAction::PickUp, &second));
    EXPECT_FALSE(book.submit(BookAction::PickUp, &second, book.form(BookAction::PickUp, &second)));
    EXPECT_FALSE(book.allows(BookAction::PickUp, &second)) << "once for each dispatch";
    EXPECT_EQ(book.submit(BookAction::PickUp, &second, book.form(BookAction::PickUp, &second)),
              error(ErrorCode::AlreadyDone, "pickedUpAt"));
}

TEST_F(SlipBooksTest, REP_31_TheDayNotSignedOffComesFirstAndYesterdayIsOneStep)
{
    const ServiceOrder out = office.doneOrder();
    work.nextDay();
    office.returnedOrder();
    work.nextDay();
    DayCheckBook book(desks);
    book.setLive(true);
    EXPECT_EQ(book.pressing(), 2);
    EXPECT_EQ(cell(book, 0, 0), out.number) << "the oldest one";
    EXPECT_EQ(book.tone(), StateTone::Danger);
    const BookRow row = rowOf(book, 0);
    ASSERT_TRUE(book.allows(BookAction::Chase, &row));
    EXPECT_EQ(book.submit(BookAction::SignOff, nullptr, book.form(BookAction::SignOff, nullptr))->code,
              ErrorCode::ReasonRequired);
    EXPECT_FALSE(book.submit(
        BookAction::Chase, &row,
        filled(book.form(BookAction::Chase, &row), {{QStringLiteral("answer"), QStringLiteral("明早")}})));
    EXPECT_TRUE(book.form(BookAction::Yesterday, nullptr).inputs.empty());
    EXPECT_FALSE(book.submit(BookAction::Yesterday, nullptr, {}));
    EXPECT_EQ(book.choice(), QString::fromStdString(work.yesterday().toString()));
    EXPECT_FALSE(book.allows(BookAction::SignOff, nullptr)) << "one after the other";
    book.step(-1);
    ASSERT_TRUE(book.allows(BookAction::SignOff, nullptr));
    EXPECT_FALSE(book.submit(BookAction::SignOff, nullptr, book.form(BookAction::SignOff, nullptr)));
    EXPECT_EQ(book.pressing(), 1);
}

TEST_F(SlipBooksTest, REP_29_ABlankWrittenByHandIsRecordedOnItsDay)
{
    const ServiceOrder order = office.returnedOrder();
    DayCheckBook book(desks);
    book.setLive(true);
    ASSERT_TRUE(book.allows(BookAction::RecordBlank, nullptr));
    const ActionForm form = book.form(BookAction::RecordBlank, nullptr);
    EXPECT_EQ(book.submit(BookAction::RecordBlank, nullptr,
                          filled(form, {{QStringLiteral("drawnOn"), QStringLiteral("gestern")}}))
                  ->field,
              "drawnOn");
    EXPECT_FALSE(book.submit(BookAction::RecordBlank, nullptr,
                             filled(form, {{QStringLiteral("blankNumber"), QStringLiteral("0001234")},
                                           {QStringLiteral("orderNumber"), order.number.right(4)}})));
    ASSERT_EQ(book.model().rowCount(), 2);
    EXPECT_EQ(cell(book, 1, 0), QStringLiteral("0001234"));
    EXPECT_EQ(cell(book, 1, 5), order.number);
}

TEST_F(SlipBooksTest, REP_32_TheOldestMonthNotBoundComesFirst)
{
    const ServiceOrder out = office.doneOrder();
    office.returnedOrder();
    BindingBook book(desks);
    book.setLive(true);
    EXPECT_FALSE(book.allows(BookAction::Bind, nullptr)) << "the month is not over";
    office.clock.set(office.clock.instant({*Date::of(2026, 12, 2), 600}));
    office.registeredOrder();
    EXPECT_EQ(book.choice(), QStringLiteral("202611"));
    EXPECT_EQ(book.pressing(), 1);
    const BookRow row = rowOf(book, 0);
    EXPECT_EQ(row.key, out.number);
    EXPECT_FALSE(book.submit(BookAction::Explain, &row,
                             filled(book.form(BookAction::Explain, &row),
                                    {{QStringLiteral("explanation"), QStringLiteral("遗失")}})));
    EXPECT_FALSE(book.submit(BookAction::Bind, nullptr, book.form(BookAction::Bind, nullptr)));
    EXPECT_EQ(book.pressing(), 0);
    book.choose(QStringLiteral("202611"));
    EXPECT_FALSE(book.allows(BookAction::Explain, &row)) << "bound is bound";
}

TEST_F(SlipBooksTest, FEE_21_TickedCopiesGoOnAListThatIsShownAtOnce)
{
    work.paidOrder(12050);
    const ServiceOrder kept = work.paidOrder(33);
    FinanceBook book(desks);
    book.setLive(true);
    ASSERT_EQ(book.model().rowCount(), 2);
    EXPECT_EQ(book.model().index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    book.toggle(rowOf(book, book.model().rowOf(kept.number)));
    EXPECT_TRUE(book.summary().contains(QStringLiteral("120.50"))) << book.summary().toStdString();
    const ActionForm form = book.form(BookAction::HandOver, nullptr);
    EXPECT_EQ(book.submit(BookAction::HandOver, nullptr, form)->field, "receivedBy");
    EXPECT_FALSE(book.submit(BookAction::HandOver, nullptr,
                             filled(form, {{QStringLiteral("receivedBy"), QStringLiteral("郑燕")}})));
    EXPECT_TRUE(book.choice().startsWith(QStringLiteral("list:")));
    EXPECT_TRUE(book.summary().contains(QStringLiteral("CW-202611-0001")));
    book.choose(QStringLiteral("open"));
    ASSERT_EQ(book.model().rowCount(), 1) << "what was left out is still to be handed over";
    EXPECT_EQ(rowOf(book, 0).order, kept.id);
}

TEST_F(SlipBooksTest, FEE_21_TheMonthIsReconciledOrderByOrder)
{
    const ServiceOrder order = work.paidOrder(12050);
    office.clock.set(office.clock.instant({*Date::of(2026, 12, 5), 600}));
    office.registeredOrder();
    FinanceBook book(desks);
    book.setLive(true);
    EXPECT_EQ(book.pressing(), 1) << "late";
    book.choose(QStringLiteral("month:202611"));
    ASSERT_EQ(book.model().rowCount(), 3) << "type, sum, difference";
    EXPECT_TRUE(cell(book, 2, 0).contains(order.number));
    EXPECT_EQ(cell(book, 1, 5), QStringLiteral("120.50"));
    const ActionForm form = book.form(BookAction::Confirm, nullptr);
    const auto signedBy = filled(form, {{QStringLiteral("confirmedBy"), QStringLiteral("郑燕")}});
    EXPECT_EQ(book.submit(BookAction::Confirm, nullptr, signedBy)->field, "note");
    EXPECT_FALSE(book.submit(BookAction::Confirm, nullptr,
                             filled(signedBy, {{QStringLiteral("note"), QStringLiteral("下月补")}})));
    EXPECT_FALSE(book.allows(BookAction::Confirm, nullptr));
}

TEST_F(SlipBooksTest, ABookThatNobodyLooksAtReadsNothing)
{
    DayCheckBook book(desks);
    office.returnedOrder();
    EXPECT_EQ(book.model().rowCount(), 0);
    book.setLive(true);
    EXPECT_EQ(book.model().rowCount(), 1);
}

TEST_F(SlipBooksTest, WithoutTheRightNothingIsOffered)
{
    office.doneOrder();
    session.set(TestOffice::with({Permission::ViewOrders}));
    UnreturnedBook unreturned(desks);
    unreturned.setLive(true);
    DayCheckBook days(desks);
    days.setLive(true);
    const BookRow row = rowOf(unreturned, 0);
    EXPECT_FALSE(unreturned.allows(BookAction::Chase, &row));
    EXPECT_FALSE(days.allows(BookAction::Explain, &row));
    EXPECT_FALSE(days.allows(BookAction::RecordBlank, nullptr));
    session.clear();
    EXPECT_EQ(unreturned.model().rowCount(), 0);
    EXPECT_TRUE(unreturned.problem());
}

} // namespace
} // namespace pd::test
