// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/room.h"
#include "domain/repairs/orderwords.h"

namespace pd {

/// Whether a fault lies in the warranty period of its part (REP-04).
struct WarrantyAnswer {
    WarrantyState state = WarrantyState::Unknown; ///< Unknown: no part, or no date known of it
    std::optional<WarrantyPart> part;
    std::optional<Date> end; ///< last day in warranty

    friend bool operator==(const WarrantyAnswer&, const WarrantyAnswer&) = default;
};

/// On the day of the report: the last day of the warranty still counts.
WarrantyAnswer warrantyOn(const Date& day, std::optional<WarrantyPart> part,
                          const std::vector<RoomWarranty>& warranty);

} // namespace pd
