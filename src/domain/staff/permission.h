// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <span>

namespace pd {

/// What a person may do. Roles are sets of these (STF-04, STF-05, STF-06).
enum class Permission {
    ViewRegistry,
    EditRegistry,
    ImportRegistry,
    RevealPersonalData, ///< see whole phone and ID numbers; leaves a trace
    ViewCalls,
    RecordCall, ///< take calls, answer them later, hand them over
    ViewOrders,
    RegisterOrder,
    DispatchOrder,
    RecordProgress, ///< arrival, waiting, done
    ReturnSlip,
    CloseOrder,
    CancelOrder,
    PrintOrders, ///< slips and dispatch lists
    ReprintSlip, ///< print again, marked
    ManageFaultKinds,
    ManagePrices,    ///< price list, free quote lines
    ManageStock,     ///< receipts, issues and counts of repair parts
    ApproveDiscount, ///< as the second person: reductions over the limit, free repair of own damage
    ReleaseOrder,    ///< self-inspection reports (REP-24), a day full of work (REP-17)
    HandleWarranty,  ///< notices to developer and contractors, their settlement
    ReconcileSlips,  ///< check of the numbers, binding, lists for finance
    ViewFees,        ///< charges, receipts, arrears
    ManageFees,      ///< fee items, prices, whom they are charged to
    RunBilling,      ///< preview and post bills, print payment notices
    CheckBilling,    ///< the housekeeper's check before notices go out (FEE-02)
    TakePayment,     ///< cash desk and own shift
    VoidReceipt,     ///< of the own shift
    RefundPayment,   ///< refunds and reversals
    ReprintReceipt,
    ApproveMoney, ///< as the second person: reductions, waivers, differences over the limit
    CloseDay,
    ChaseArrears, ///< contacts, promises, letters to debtors
    ViewReports,
    ManageStaff,
    ManageSettings,
    BackUp,
    VerifyData,
    ViewAudit,
    LogIn, ///< enter the program, change one's own password; every role has it
};
inline constexpr std::size_t permissionCount = static_cast<std::size_t>(Permission::LogIn) + 1;

/// A set of permissions.
class Permissions {
public:
    constexpr Permissions() = default;
    Permissions(std::initializer_list<Permission> list);
    static Permissions all();
    [[nodiscard]] bool contains(Permission permission) const;
    Permissions& operator|=(const Permissions& other);
    friend bool operator==(const Permissions&, const Permissions&) = default;

private:
    std::bitset<permissionCount> m_bits;
};

/// Stable text of a permission, for audit and error parameters: "dispatch-order".
QString code(Permission permission);
std::span<const Permission> allPermissions();

} // namespace pd
