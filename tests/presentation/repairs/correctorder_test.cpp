// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/oversightdesk.h"
#include "domain/codes.h"
#include "support/repairscreen.h"

namespace pd::test {
namespace {

struct CorrectOrder : testing::Test {
    RepairScreens office;
    OrderDetailController detail{office.detailDesks()};
    Session admin = TestOffice::admin();

    ServiceOrder stored(OrderId id) { return RepairOffice::valueOf(office.desk.order(admin, id)).row.order; }
    ActionForm formOf(const ServiceOrder& order)
    {
        EXPECT_TRUE(detail.show(order.id));
        return detail.form(OrderAction::Correct);
    }
    static ActionInput& input(ActionForm& form, const char* field)
    {
        for (ActionInput& one : form.inputs) {
            if (one.field == QLatin1String(field)) {
                return one;
            }
        }
        throw std::runtime_error(std::string("no ") + field);
    }
};

TEST_F(CorrectOrder, OriginBackFillingAndTheWishedTechnicianAreCorrectedAndStandInTheHistory)
{
    const ServiceOrder order = office.registeredOrder();
    ActionForm form = formOf(order);
    input(form, "origin").value = code(OrderOrigin::Department);
    input(form, "originDetail").value = QStringLiteral("保洁");
    input(form, "urgency").value = code(Urgency::Urgent);
    input(form, "backFilled").value = QStringLiteral("yes");
    input(form, "wishedTechnician").value = QStringLiteral("赵刚");
    input(form, "wishedTechnician").chosen = RepairOffice::zhao.value();
    EXPECT_EQ(detail.submit(form), std::nullopt);
    const OrderIntake now = stored(order.id).intake;
    EXPECT_EQ(now.origin, OrderOrigin::Department);
    EXPECT_EQ(now.originDetail, QStringLiteral("保洁"));
    EXPECT_TRUE(now.backFilled);
    EXPECT_EQ(now.wishedTechnician, RepairOffice::zhao);
    const QString fields = RepairOffice::valueOf(office.desk.order(admin, order.id)).events.back().detail;
    for (const char* field : {"origin", "backFilled", "wishedTechnician"}) {
        EXPECT_TRUE(fields.contains(QLatin1String(field))) << field;
    }
    ActionForm again = formOf(order);
    EXPECT_EQ(input(again, "wishedTechnician").value, QStringLiteral("赵刚"));
    input(again, "origin").value = code(OrderOrigin::Customer);
    input(again, "backFilled").value = QStringLiteral("no");
    input(again, "wishedTechnician").value.clear();
    input(again, "wishedTechnician").chosen.reset();
    EXPECT_EQ(detail.submit(again), std::nullopt);
    EXPECT_EQ(stored(order.id).intake.originDetail, QString()) << "a customer is no department";
    EXPECT_FALSE(stored(order.id).intake.wishedTechnician);
}

TEST_F(CorrectOrder, WhatCannotBeIsSaidAtItsField)
{
    const ServiceOrder order = office.registeredOrder();
    ActionForm form = formOf(order);
    input(form, "wishedTechnician").value = QStringLiteral("谁");
    const auto unknown = detail.submit(form);
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->code, ErrorCode::UnknownChoice);
    EXPECT_EQ(unknown->field, "wishedTechnician");
    input(form, "wishedTechnician").value.clear();
    input(form, "backFilled").value = QStringLiteral("yes");
    const auto normal = detail.submit(form);
    ASSERT_TRUE(normal);
    EXPECT_EQ(normal->field, "backFilled") << "REP-34: urgent work only";
}

TEST_F(CorrectOrder, REP_24_WhatTurnsOutToBeOfEngineeringAsksForItsReleaseAndKeepsAskingWhateverIsCorrected)
{
    OversightDesk oversight(office.writes(), office.reads());
    const auto waiting = [&] { return RepairOffice::valueOf(oversight.pendingReleases(admin)).size(); };
    const ServiceOrder order = office.registeredOrder();
    ActionForm form = formOf(order);
    input(form, "origin").value = code(OrderOrigin::SelfInspection);
    ASSERT_EQ(detail.submit(form), std::nullopt);
    EXPECT_EQ(waiting(), 1U);
    form = formOf(order);
    input(form, "origin").value = code(OrderOrigin::Customer);
    ASSERT_EQ(detail.submit(form), std::nullopt);
    EXPECT_EQ(waiting(), 1U) << "the supervisor has the word";
}

} // namespace
} // namespace pd::test
