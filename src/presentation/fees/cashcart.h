// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/cashdesk.h"

#include <QtCore/QJsonObject>

#include <map>
#include <set>
#include <vector>

namespace pd {

/// What lies on the counter between clerk and payer: rooms, what is ticked, what was said and what was
/// typed. Kept as a draft; nothing of it is in the file before it is paid.
struct CashCart {
    QString attemptKey; ///< of the payment that comes out of it (B5)
    std::vector<CashRoom> rooms;
    std::set<ChargeId> unticked;
    std::map<ChargeId, Money> parts;
    std::vector<CartDeposit> deposits;
    std::vector<CartPrepayment> prepayments;
    std::vector<CartMoney> money; ///< noted already, of other methods
    bool setOff = false;
    bool keepRest = false;
    QString payer; ///< typed; empty: the first room's
    QString collector;

    [[nodiscard]] bool isEmpty() const { return rooms.empty(); }
    /// Empty again, with another key.
    void begin();
    [[nodiscard]] QString payerName() const;
    [[nodiscard]] const OwedLine* line(ChargeId charge) const;
    /// Money that lies there already.
    [[nodiscard]] Money noted() const;
    /// As the domain settles it; `last`: what is being given now, if anything.
    [[nodiscard]] Cart cart(PenaltyOrder order, const std::optional<CartMoney>& last) const;
    /// As the desk takes it.
    [[nodiscard]] PayEntry entry(const std::optional<CartMoney>& last) const;
    /// Ticks and parts of lines that are gone go too.
    void forgetGone();
};

/// What is kept of a cart: rooms by their number, no names of people but the typed ones.
QJsonObject toJson(const CashCart& cart);
/// The way back; the rooms themselves are read anew.
struct StoredCart {
    CashCart cart;
    std::vector<RoomId> rooms;
};
StoredCart cashCart(const QJsonObject& json);

} // namespace pd
