// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/faultkind.h"

namespace pd {

Result<FaultKind> checked(FaultKind kind)
{
    constexpr int longestName = 60;
    struct Text {
        QString FaultKind::*member;
        const char* field;
    };
    for (const Text& text : {Text{&FaultKind::nameZh, "name"}, Text{&FaultKind::nameEn, "nameEn"},
                             Text{&FaultKind::trade, "trades"}}) {
        QString& value = kind.*text.member;
        value = value.trimmed();
        if (value.size() > longestName) {
            return error(ErrorCode::TooLong, text.field, {std::to_string(longestName)});
        }
    }
    if (kind.nameZh.isEmpty()) {
        return error(ErrorCode::Required, "name");
    }
    return kind;
}

} // namespace pd
