// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outside/warranty.h"

#include <algorithm>

namespace pd {

WarrantyAnswer warrantyOn(const Date& day, std::optional<WarrantyPart> part,
                          const std::vector<RoomWarranty>& warranty)
{
    WarrantyAnswer answer{WarrantyState::Unknown, part, std::nullopt};
    const auto found =
        std::ranges::find_if(warranty, [&](const RoomWarranty& one) { return part && one.part == *part; });
    if (found != warranty.end()) {
        answer.end = found->end;
        answer.state = day <= found->end ? WarrantyState::In : WarrantyState::Out;
    }
    return answer;
}

} // namespace pd
