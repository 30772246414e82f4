// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/faultpartscontroller.h"
#include "presentation/outside/noticelistcontroller.h"
#include "presentation/outside/partiescontroller.h"
#include "presentation/outside/settlementcontroller.h"
#include "presentation/outside/warrantyhintcontroller.h"
#include "support/outsideoffice.h"
#include "support/repairscreen.h"

#include <QtTest/QAbstractItemModelTester>

namespace pd::test {
namespace {

using Screens = WithOutside<RepairScreens>;

struct OutsideControllers : testing::Test {
    Screens office;

    static QString cell(const TextTable& table, int row, int column)
    {
        return table.index(row, column).data().toString();
    }
};

TEST_F(OutsideControllers, REP_04_TheHintPresetsTheFieldAndTheClerkHasTheLastWord)
{
    RepairFormController form{office.formDesks()};
    WarrantyHintController hint{office.outside, office.session, office.file().changes(), form};
    EXPECT_FALSE(hint.advice());
    form.choosePlace(form.places(QStringLiteral("321201")).front());
    form.chooseFault(form.faults(QStringLiteral("漏水渗水")).front());
    ASSERT_TRUE(hint.advice());
    EXPECT_EQ(form.input().warranty, WarrantyState::In);
    EXPECT_TRUE(hint.headline().contains(QStringLiteral("2027-03-01")));
    EXPECT_TRUE(hint.duty().contains(QStringLiteral("13922110033")));
    EXPECT_TRUE(hint.duty().contains(QStringLiteral("富成地产")));
    form.edit([](RepairInput& input) { input.warranty = WarrantyState::Out; });
    hint.look();
    EXPECT_EQ(form.input().warranty, WarrantyState::Out) << "what the clerk chose stays";
    form.typeFault(QStringLiteral("电"));
    EXPECT_FALSE(hint.advice());
    EXPECT_EQ(form.input().warranty, WarrantyState::Unknown);
}

TEST_F(OutsideControllers, REP_04_WorkInWarrantyIsNotPresetAsPaid)
{
    RepairFormController form{office.formDesks()};
    WarrantyHintController hint{office.outside, office.session, office.file().changes(), form};
    form.choosePlace(form.places(QStringLiteral("321201")).front());
    form.edit([](RepairInput& input) { input.chargeable = true; });
    form.chooseFault(form.faults(QStringLiteral("漏水渗水")).front());
    EXPECT_FALSE(form.input().chargeable);
    form.choosePlace(form.places(QStringLiteral("321202")).front());
    EXPECT_EQ(form.input().warranty, WarrantyState::Out);
    EXPECT_TRUE(hint.headline().contains(QStringLiteral("2026-11-21"))) << "out since the day after the last";
    EXPECT_TRUE(hint.duty().isEmpty());
}

TEST_F(OutsideControllers, REP_04_ADraftKeepsWhatWasChosenInIt)
{
    RepairFormController form{office.formDesks()};
    form.choosePlace(form.places(QStringLiteral("321201")).front());
    form.chooseFault(form.faults(QStringLiteral("漏水渗水")).front());
    form.edit([](RepairInput& input) { input.warranty = WarrantyState::Out; });
    const WarrantyHintController hint{office.outside, office.session, office.file().changes(), form};
    EXPECT_TRUE(hint.advice());
    EXPECT_EQ(form.input().warranty, WarrantyState::Out);
}

TEST_F(OutsideControllers, AFT_06_TheListSaysWhoIsLateAndHowToReachHim)
{
    NoticeListController list{office.notices, office.letters, office.session, office.file().changes()};
    const QAbstractItemModelTester tester(&list.notices(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(list.notices().rowCount(), 0);
    const ServiceOrder order = office.registeredOrder();
    office.sentNotice(order);
    ASSERT_EQ(list.notices().rowCount(), 1) << "follows the change by itself";
    EXPECT_EQ(list.orderOfNotice(0), order.id);
    EXPECT_EQ(cell(list.notices(), 0, 6), QStringLiteral("13922110033"));
    EXPECT_EQ(list.overdue(), 0);
    office.clock.advanceMinutes(25 * 60);
    list.refresh();
    EXPECT_EQ(list.overdue(), 1);
}

TEST_F(OutsideControllers, AFT_08_SettlingTakesWhatWasShown)
{
    SettlementController controller{office.notices, office.session, office.file().changes()};
    EXPECT_EQ(controller.chosen(), 0) << "the developer, who bears the cost";
    EXPECT_FALSE(controller.maySettle());
    office.acceptedNotice(office.registeredOrder(), 100'000);
    ASSERT_TRUE(controller.maySettle());
    EXPECT_EQ(controller.table().rowCount(), 1);
    EXPECT_TRUE(controller.sums().contains(QStringLiteral("1,080.00"))) << controller.sums().toStdString();
    EXPECT_EQ(controller.months().front(), QStringLiteral("2026-11"));
    EXPECT_EQ(controller.months().at(11), QStringLiteral("2025-12"));
    const auto number = controller.settle();
    ASSERT_TRUE(number);
    EXPECT_FALSE(controller.maySettle());
    EXPECT_TRUE(controller.standing().contains(*number));
    EXPECT_EQ(cell(controller.table(), 0, 8), *number);
    controller.chooseMonth(QStringLiteral("2026-10"));
    EXPECT_EQ(controller.table().rowCount(), 0);
}

TEST_F(OutsideControllers, AFT_07_PercentAndDatesAreReadAsTheyAreTyped)
{
    PartiesController controller{office.outside, office.session, office.file().changes()};
    const OutsideParty developer = controller.parties().front();
    PartiesController::Typed typed = PartiesController::typed(developer);
    EXPECT_EQ(typed.fee, QStringLiteral("8"));
    typed.fee = QStringLiteral("7.5%");
    typed.contractFrom = QStringLiteral("2026/1/5");
    ASSERT_TRUE(controller.save(typed));
    EXPECT_EQ(controller.parties().front().feePermille, 75);
    EXPECT_EQ(controller.parties().front().contractFrom, *Date::of(2026, 1, 5));
    EXPECT_EQ(PartiesController::typed(controller.parties().front()).fee, QStringLiteral("7.5"));
    const auto wrong = [&](const auto& change) {
        PartiesController::Typed bad = PartiesController::typed(controller.parties().front());
        change(bad);
        const auto saved = controller.save(bad);
        return saved ? std::string() : saved.error().field;
    };
    EXPECT_EQ(wrong([](auto& bad) { bad.fee = QStringLiteral("7.55"); }), "serviceFee");
    EXPECT_EQ(wrong([](auto& bad) { bad.fee = QStringLiteral("-1"); }), "serviceFee");
    EXPECT_EQ(wrong([](auto& bad) { bad.fee = QStringLiteral("101"); }), "serviceFee");
    EXPECT_EQ(wrong([](auto& bad) { bad.contractTo = QStringLiteral("31.2."); }), "contractTo");
    EXPECT_EQ(wrong([](auto& bad) { bad.party.name.clear(); }), "name");
}

TEST_F(OutsideControllers, REP_04_TheMappingIsChosenPerFault)
{
    FaultPartsController controller{office.outside, office.session, office.file().changes()};
    int row = 0;
    while (controller.name(row) != QStringLiteral("漏水渗水") &&
           controller.name(row) != QStringLiteral("Leak")) {
        ++row;
    }
    EXPECT_EQ(controller.choices(0).size(), 6U) << "a group has none above it";
    auto choices = controller.choices(row);
    ASSERT_EQ(choices.size(), 7U);
    EXPECT_EQ(choices.at(static_cast<std::size_t>(controller.chosen(row))).part, WarrantyPart::Waterproofing);
    EXPECT_FALSE(controller.choose(row, choices.front()));
    EXPECT_EQ(controller.chosen(row), 0) << "as its group";
    office.session.set(TestOffice::with({Permission::ViewOrders}));
    EXPECT_FALSE(controller.mayEdit());
    EXPECT_TRUE(controller.choose(row, choices.back())) << "refused";
}

} // namespace
} // namespace pd::test
