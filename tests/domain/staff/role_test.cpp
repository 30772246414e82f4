// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/role.h"

#include <gtest/gtest.h>

#include <string_view>

using namespace pd;

namespace {

struct Line {
    Permission permission;
    std::string_view roles;
};

// One column per role, in the order of the enum: front desk, night desk, dispatcher, technician, butler,
// cashier, guard, manager, auditor, administrator.
// clang-format off
constexpr Line matrix[] = {
    {Permission::ViewRegistry,        "xxx.xxxxxx"},
    {Permission::EditRegistry,        "x.x.x..x.x"},
    {Permission::ImportRegistry,      "..x....x.x"},
    {Permission::RevealPersonalData,  "xxx.xx.x.x"},
    {Permission::ViewCalls,           "xxx.x..xxx"},
    {Permission::RecordCall,          "xxx.x..x.x"},
    {Permission::ViewOrders,          "xxxxxx.xxx"},
    {Permission::RegisterOrder,       "xxx.x..x.x"},
    {Permission::DispatchOrder,       "xxx....x.x"},
    {Permission::RecordProgress,      "xxxx...x.x"},
    {Permission::ReturnSlip,          "xxx....x.x"},
    {Permission::CloseOrder,          "x.x....x.x"},
    {Permission::CancelOrder,         "x.x....x.x"},
    {Permission::PrintOrders,         "xxx.x..x.x"},
    {Permission::ReprintSlip,         "xxx....x.x"},
    {Permission::ManageFaultKinds,    "..x....x.x"},
    {Permission::ManagePrices,         "..x....x.x"},
    {Permission::ManageStock,          "x.x....x.x"},
    {Permission::ApproveDiscount,      ".......x.x"},
    {Permission::ReleaseOrder,         "..x....x.x"},
    {Permission::HandleWarranty,       "x.x....x.x"},
    {Permission::ReconcileSlips,       "xxx....x.x"},
    {Permission::ViewFees,             "x.x.xx.xxx"},
    {Permission::ManageFees,           "..x....x.x"},
    {Permission::RunBilling,           "..x..x.x.x"},
    {Permission::CheckBilling,         "..x.x..x.x"},
    {Permission::TakePayment,          "..x..x.x.x"},
    {Permission::VoidReceipt,          "..x..x.x.x"},
    {Permission::RefundPayment,        "..x..x.x.x"},
    {Permission::ReprintReceipt,       "..x..x.x.x"},
    {Permission::ApproveMoney,         "..x....x.x"},
    {Permission::CloseDay,             "..x..x.x.x"},
    {Permission::ChaseArrears,         "..x.x..x.x"},
    {Permission::ViewReports,          "..x....xxx"},
    {Permission::ManageStaff,         ".........x"},
    {Permission::ManageSettings,      ".......x.x"},
    {Permission::BackUp,              "..x....x.x"},
    {Permission::VerifyData,          ".......xxx"},
    {Permission::ViewAudit,           ".......xxx"},
    {Permission::LogIn,               "xxxxxxxxxx"},
};
// clang-format on

} // namespace

TEST(Role, STF_04_05_06_EveryRoleMayDoExactlyWhatTheTableSays)
{
    ASSERT_EQ(std::size(matrix), permissionCount);
    for (std::size_t line = 0; line < permissionCount; ++line) {
        ASSERT_EQ(matrix[line].permission, static_cast<Permission>(line));
        ASSERT_EQ(matrix[line].roles.size(), allRoles().size());
        for (const Role role : allRoles()) {
            const bool expected = matrix[line].roles[static_cast<std::size_t>(role)] == 'x';
            EXPECT_EQ(permissionsOf(role).contains(matrix[line].permission), expected)
                << code(role).toStdString() << " / " << code(matrix[line].permission).toStdString();
        }
    }
}

TEST(Role, STF_04_FrontDeskIssuesCollectsAndConfirmsServiceOrders)
{
    const Permissions frontDesk = permissionsOf(Role::FrontDesk);
    for (const Permission permission :
         {Permission::RegisterOrder, Permission::DispatchOrder, Permission::ReturnSlip,
          Permission::CloseOrder, Permission::PrintOrders}) {
        EXPECT_TRUE(frontDesk.contains(permission)) << code(permission).toStdString();
    }
}

TEST(Role, STF_05_ButlerKeepsTheArchives)
{
    EXPECT_TRUE(permissionsOf(Role::Butler).contains(Permission::EditRegistry));
    EXPECT_FALSE(permissionsOf(Role::Butler).contains(Permission::DispatchOrder));
}

TEST(Role, STF_06_SupervisorMayWhateverTheDeskAndTheButlersMay)
{
    Permissions both = permissionsOf(Role::Dispatcher);
    both |= permissionsOf(Role::FrontDesk);
    both |= permissionsOf(Role::Butler);
    EXPECT_EQ(both, permissionsOf(Role::Dispatcher));
}

TEST(Role, SeveralRolesAddUp)
{
    const Permissions both = permissionsOf({Role::Cashier, Role::Technician});
    EXPECT_TRUE(both.contains(Permission::RevealPersonalData));
    EXPECT_TRUE(both.contains(Permission::RecordProgress));
    EXPECT_FALSE(both.contains(Permission::CloseOrder));
    EXPECT_EQ(permissionsOf(std::set<Role>{}), Permissions());
}

TEST(Role, CodesComeBack)
{
    for (const Role role : allRoles()) {
        EXPECT_EQ(roleOf(code(role)), role);
    }
    EXPECT_EQ(roleOf(QStringLiteral("emperor")), std::nullopt);
}
