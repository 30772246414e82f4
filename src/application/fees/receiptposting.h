// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session.h"
#include "domain/fees/cart.h"
#include "domain/fees/receipt.h"
#include "storage/unitofwork.h"

namespace pd {

/// What a receipt says beside its lines.
struct ReceiptWords {
    QString attemptKey;
    QString payer;
    QString remark;
};

/// The open shift of who is at the desk. Errors: ShiftRequired.
Result<ShiftId> openShiftOf(UnitOfWork& unit, const Session& session);
/// A receipt of this person's shift with the head of its paper, and nothing else in it yet.
Result<NewReceipt> newReceipt(UnitOfWork& unit, const Session& session, ReceiptKind kind,
                              const ReceiptWords& words);
/// Posts what a cart comes to: penalties run up become charges (and stand still from then on), then the
/// receipt. Precondition: the cart's lines are as they are in the file now. Errors: those of settle() and
/// ReceiptStore::post().
Result<Receipt> postCart(UnitOfWork& unit, const Session& session, const Cart& cart,
                         const ReceiptWords& words);

} // namespace pd
