// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roster.h"

/// Values out of single cells of a roster. Only roster.cpp uses this.
namespace pd::roster {

/// One line without control and direction characters, blanks made single.
QString cleaned(const QString& text);
/// True for what people write where there is nothing: 无, 暂无, "-", "/", 空.
bool meansNone(const QString& text);

/// "2019/5/1", "2019年5月1日", "2019.05.01", "20190501", day numbers. Errors: NotADate.
Result<Date> dateOf(const Cell& cell, bool date1904);
/// "89.4", "89.40㎡", "1,234.5"; rounded half up to 1/100 m². Errors: NotANumber, OutOfRange.
Result<Area> areaOf(const QString& text);
/// "50%", "1/2", "0.5", "50" (per cent). Errors: NotANumber, OutOfRange.
Result<Share> shareOf(const Cell& cell);

/// Nothing for an unknown word.
std::optional<RoomUse> useOf(const QString& text);
std::optional<RoomState> stateOf(const QString& text);
/// Words such as 已交房 that are known and say nothing about who lives there.
bool saysNoState(const QString& text);

struct RoleWord {
    RoomRole role;
    bool isRelation; ///< 配偶: also says the relation to the owner
};
std::optional<RoleWord> roleOf(const QString& text);

/// Use as the room number tells it: 商铺5 is a shop.
RoomUse likelyUse(const QString& number);

} // namespace pd::roster
