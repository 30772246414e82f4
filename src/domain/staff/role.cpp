// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/role.h"

#include "domain/codes.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

using enum Permission;

struct RoleData {
    Role role;
    const char* code;
    Permissions permissions;
};

/// What each role may do: the one place. tests/domain/staff/role_test.cpp holds the same as a table of its
/// own.
const std::array<RoleData, 10>& roleTable()
{
    static const std::array<RoleData, 10> table{{
        {Role::FrontDesk,
         "front-desk",
         {LogIn, ViewFees, ManageStock, HandleWarranty, ReconcileSlips, ViewRegistry, EditRegistry,
          RevealPersonalData, ViewCalls, RecordCall, ViewOrders, RegisterOrder, DispatchOrder, RecordProgress,
          ReturnSlip, CloseOrder, CancelOrder, PrintOrders, ReprintSlip}},
        {Role::NightDesk,
         "night-desk",
         {LogIn, ReconcileSlips, ViewRegistry, RevealPersonalData, ViewCalls, RecordCall, ViewOrders,
          RegisterOrder, DispatchOrder, RecordProgress, ReturnSlip, PrintOrders, ReprintSlip}},
        {Role::Dispatcher,
         "dispatcher",
         {LogIn,        ViewFees,      ManageFees,     RunBilling,         CheckBilling,   TakePayment,
          VoidReceipt,  RefundPayment, ReprintReceipt, ApproveMoney,       CloseDay,       ChaseArrears,
          ManagePrices, ManageStock,   ReleaseOrder,   HandleWarranty,     ReconcileSlips, ViewReports,
          ViewRegistry, EditRegistry,  ImportRegistry, RevealPersonalData, ViewCalls,      RecordCall,
          ViewOrders,   RegisterOrder, DispatchOrder,  RecordProgress,     ReturnSlip,     CloseOrder,
          CancelOrder,  PrintOrders,   ReprintSlip,    ManageFaultKinds,   BackUp}},
        {Role::Technician, "technician", {LogIn, ViewOrders, RecordProgress}},
        {Role::Butler,
         "butler",
         {LogIn, ViewFees, CheckBilling, ChaseArrears, ViewRegistry, EditRegistry, RevealPersonalData,
          ViewCalls, RecordCall, ViewOrders, RegisterOrder, PrintOrders}},
        {Role::Cashier,
         "cashier",
         {LogIn, ViewFees, RunBilling, TakePayment, VoidReceipt, RefundPayment, ReprintReceipt, CloseDay,
          ViewRegistry, RevealPersonalData, ViewOrders}},
        {Role::Guard, "guard", {LogIn, ViewRegistry}},
        {Role::Manager,
         "manager",
         {LogIn,        ViewFees,      ManageFees,      RunBilling,     CheckBilling,       TakePayment,
          VoidReceipt,  RefundPayment, ReprintReceipt,  ApproveMoney,   CloseDay,           ChaseArrears,
          ManagePrices, ManageStock,   ApproveDiscount, ReleaseOrder,   HandleWarranty,     ReconcileSlips,
          ViewReports,  ViewRegistry,  EditRegistry,    ImportRegistry, RevealPersonalData, ViewCalls,
          RecordCall,   ViewOrders,    RegisterOrder,   DispatchOrder,  RecordProgress,     ReturnSlip,
          CloseOrder,   CancelOrder,   PrintOrders,     ReprintSlip,    ManageFaultKinds,   ManageSettings,
          BackUp,       VerifyData,    ViewAudit}},
        {Role::Auditor,
         "auditor",
         {LogIn, ViewFees, ViewReports, ViewRegistry, ViewCalls, ViewOrders, VerifyData, ViewAudit}},
        {Role::Administrator, "administrator", Permissions::all()},
    }};
    return table;
}

const RoleData& dataOf(Role role)
{
    return roleTable()[static_cast<std::size_t>(role)];
}

} // namespace

std::span<const Role> allRoles()
{
    static const auto roles = [] {
        std::array<Role, 10> list{};
        std::ranges::transform(roleTable(), list.begin(), &RoleData::role);
        return list;
    }();
    return roles;
}

QString code(Role role)
{
    return QString::fromLatin1(dataOf(role).code);
}

std::optional<Role> roleOf(const QString& code)
{
    return fromCode(allRoles(), code);
}

Permissions permissionsOf(Role role)
{
    return dataOf(role).permissions;
}

Permissions permissionsOf(const std::set<Role>& roles)
{
    Permissions result;
    for (const Role role : roles) {
        result |= permissionsOf(role);
    }
    return result;
}

} // namespace pd
