// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/orderid.h"
#include "domain/repairs/orderwords.h"

#include <QtCore/QString>

#include <optional>

namespace pd {

/// What can be broken, two levels: a kind without parent is a group and is never chosen for an order.
struct FaultKind {
    std::optional<FaultKindId> id; ///< none: not stored yet
    std::optional<FaultKindId> parent;
    QString nameZh;
    QString nameEn;
    QString initials; ///< pinyin initials of nameZh, set by the desk
    Urgency urgency = Urgency::Normal;
    QString trade; ///< whose work it is, as in the staff list: "水工"
    int position = 0;
    bool active = true;
    int version = 1;

    [[nodiscard]] bool isGroup() const { return !parent.has_value(); }
    friend bool operator==(const FaultKind&, const FaultKind&) = default;
};

/// Trims the texts. Errors: Required (nameZh), TooLong.
Result<FaultKind> checked(FaultKind kind);

} // namespace pd
