// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/roletexts.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoleTexts)
};

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::FrontDesk:
        return Texts::tr("Front desk");
    case Role::NightDesk:
        return Texts::tr("Night desk");
    case Role::Dispatcher:
        return Texts::tr("Supervisor");
    case Role::Technician:
        return Texts::tr("Technician");
    case Role::Butler:
        return Texts::tr("Butler");
    case Role::Cashier:
        return Texts::tr("Cashier");
    case Role::Guard:
        return Texts::tr("Guard");
    case Role::Manager:
        return Texts::tr("Manager");
    case Role::Auditor:
        return Texts::tr("Auditor");
    case Role::Administrator:
        return Texts::tr("Administrator");
    }
    return {};
}

QString rolesText(const std::set<Role>& roles)
{
    QStringList names;
    for (const Role role : roles) {
        names.append(roleName(role));
    }
    return names.join(Texts::tr(", ", "between the names of roles"));
}

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::ViewRegistry:
        return Texts::tr("See rooms and people");
    case Permission::EditRegistry:
        return Texts::tr("Change rooms and people");
    case Permission::ImportRegistry:
        return Texts::tr("Import rosters");
    case Permission::RevealPersonalData:
        return Texts::tr("See whole phone and ID numbers");
    case Permission::ViewCalls:
        return Texts::tr("See the call book");
    case Permission::RecordCall:
        return Texts::tr("Take calls and settle them");
    case Permission::ViewOrders:
        return Texts::tr("See service orders");
    case Permission::RegisterOrder:
        return Texts::tr("Register repairs");
    case Permission::DispatchOrder:
        return Texts::tr("Dispatch orders");
    case Permission::RecordProgress:
        return Texts::tr("Record arrival, waiting and completion");
    case Permission::ReturnSlip:
        return Texts::tr("Take slips back");
    case Permission::CloseOrder:
        return Texts::tr("Close orders");
    case Permission::CancelOrder:
        return Texts::tr("Cancel orders");
    case Permission::PrintOrders:
        return Texts::tr("Print slips and dispatch lists");
    case Permission::ReprintSlip:
        return Texts::tr("Print slips again");
    case Permission::ManageFaultKinds:
        return Texts::tr("Change the kinds of faults");
    case Permission::ManagePrices:
        return Texts::tr("Change the price list");
    case Permission::ManageStock:
        return Texts::tr("Manage the stock of repair parts");
    case Permission::ApproveDiscount:
        return Texts::tr("Approve reductions of a charge");
    case Permission::ReleaseOrder:
        return Texts::tr("Release reports of engineering, declare a day full");
    case Permission::HandleWarranty:
        return Texts::tr("Handle warranty with developer and contractors");
    case Permission::ReconcileSlips:
        return Texts::tr("Check, bind and hand over slips");
    case Permission::ViewFees:
        return Texts::tr("See charges and receipts");
    case Permission::ManageFees:
        return Texts::tr("Manage fee items and prices");
    case Permission::RunBilling:
        return Texts::tr("Prepare and post bills");
    case Permission::CheckBilling:
        return Texts::tr("Check bills before they go out");
    case Permission::TakePayment:
        return Texts::tr("Take payments");
    case Permission::VoidReceipt:
        return Texts::tr("Void receipts of the own shift");
    case Permission::RefundPayment:
        return Texts::tr("Give money back, reverse receipts");
    case Permission::ReprintReceipt:
        return Texts::tr("Print receipts again");
    case Permission::ApproveMoney:
        return Texts::tr("Approve reductions, waivers and differences of cash");
    case Permission::CloseDay:
        return Texts::tr("Close the day");
    case Permission::ChaseArrears:
        return Texts::tr("Chase arrears");
    case Permission::ViewReports:
        return Texts::tr("See figures and reports");
    case Permission::ManageStaff:
        return Texts::tr("Manage staff and rights");
    case Permission::ManageSettings:
        return Texts::tr("Change the settings of the centre");
    case Permission::BackUp:
        return Texts::tr("Make backups");
    case Permission::VerifyData:
        return Texts::tr("Check the data file");
    case Permission::ViewAudit:
        return Texts::tr("See who changed what");
    case Permission::LogIn:
        return Texts::tr("Log in");
    }
    return {};
}

QStringList rightsOf(Role role)
{
    const Permissions permissions = permissionsOf(role);
    QStringList rights;
    for (const Permission permission : allPermissions()) {
        if (permission != Permission::LogIn && permissions.contains(permission)) {
            rights.append(permissionText(permission));
        }
    }
    return rights;
}

} // namespace pd
