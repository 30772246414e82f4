// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/feeitem.h"
#include "domain/registry/room.h"

namespace pd {

/// The account of a room: what notices and codes name, and how it pays (FEE-11).
struct FeeAccount {
    RoomId room;
    QString number;                  ///< "ZH0000127"
    std::optional<FeePeriod> period; ///< none: as each item says
    std::int64_t version = 1;
};

/// The number of a room's account; the last digit (Luhn) tells when one was mistyped.
QString accountNumber(RoomId room);
/// Whether the last digit fits the others.
bool isAccountNumber(QStringView text);

} // namespace pd
