// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/permission.h"

namespace pd {

Permissions::Permissions(std::initializer_list<Permission> list)
{
    for (const Permission permission : list) {
        m_bits.set(static_cast<std::size_t>(permission));
    }
}

Permissions Permissions::all()
{
    Permissions result;
    result.m_bits.set();
    return result;
}

bool Permissions::contains(Permission permission) const
{
    return m_bits.test(static_cast<std::size_t>(permission));
}

Permissions& Permissions::operator|=(const Permissions& other)
{
    m_bits |= other.m_bits;
    return *this;
}

QString code(Permission permission)
{
    switch (permission) {
    case Permission::ViewRegistry:
        return QStringLiteral("view-registry");
    case Permission::EditRegistry:
        return QStringLiteral("edit-registry");
    case Permission::ImportRegistry:
        return QStringLiteral("import-registry");
    case Permission::RevealPersonalData:
        return QStringLiteral("reveal-personal-data");
    case Permission::ViewCalls:
        return QStringLiteral("view-calls");
    case Permission::RecordCall:
        return QStringLiteral("record-call");
    case Permission::ViewOrders:
        return QStringLiteral("view-orders");
    case Permission::RegisterOrder:
        return QStringLiteral("register-order");
    case Permission::DispatchOrder:
        return QStringLiteral("dispatch-order");
    case Permission::RecordProgress:
        return QStringLiteral("record-progress");
    case Permission::ReturnSlip:
        return QStringLiteral("return-slip");
    case Permission::CloseOrder:
        return QStringLiteral("close-order");
    case Permission::CancelOrder:
        return QStringLiteral("cancel-order");
    case Permission::PrintOrders:
        return QStringLiteral("print-orders");
    case Permission::ReprintSlip:
        return QStringLiteral("reprint-slip");
    case Permission::ManageFaultKinds:
        return QStringLiteral("manage-fault-kinds");
    case Permission::ManagePrices:
        return QStringLiteral("manage-prices");
    case Permission::ManageStock:
        return QStringLiteral("manage-stock");
    case Permission::ApproveDiscount:
        return QStringLiteral("approve-discount");
    case Permission::ReleaseOrder:
        return QStringLiteral("release-order");
    case Permission::HandleWarranty:
        return QStringLiteral("handle-warranty");
    case Permission::ReconcileSlips:
        return QStringLiteral("reconcile-slips");
    case Permission::ViewFees:
        return QStringLiteral("view-fees");
    case Permission::ManageFees:
        return QStringLiteral("manage-fees");
    case Permission::RunBilling:
        return QStringLiteral("run-billing");
    case Permission::CheckBilling:
        return QStringLiteral("check-billing");
    case Permission::TakePayment:
        return QStringLiteral("take-payment");
    case Permission::VoidReceipt:
        return QStringLiteral("void-receipt");
    case Permission::RefundPayment:
        return QStringLiteral("refund-payment");
    case Permission::ReprintReceipt:
        return QStringLiteral("reprint-receipt");
    case Permission::ApproveMoney:
        return QStringLiteral("approve-money");
    case Permission::CloseDay:
        return QStringLiteral("close-day");
    case Permission::ChaseArrears:
        return QStringLiteral("chase-arrears");
    case Permission::ViewReports:
        return QStringLiteral("view-reports");
    case Permission::ManageStaff:
        return QStringLiteral("manage-staff");
    case Permission::ManageSettings:
        return QStringLiteral("manage-settings");
    case Permission::BackUp:
        return QStringLiteral("back-up");
    case Permission::VerifyData:
        return QStringLiteral("verify-data");
    case Permission::ViewAudit:
        return QStringLiteral("view-audit");
    case Permission::LogIn:
        return QStringLiteral("log-in");
    }
    return {};
}

std::span<const Permission> allPermissions()
{
    static const auto all = [] {
        std::array<Permission, permissionCount> list{};
        for (std::size_t i = 0; i < permissionCount; ++i) {
            list[i] = static_cast<Permission>(i);
        }
        return list;
    }();
    return all;
}

} // namespace pd
