// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace pd {

/// Passwords that are tried first, lower case, of eight characters and more (shorter ones are refused
/// anyway).
std::span<const std::string_view> commonPasswords();

/// On the list or equal to the login, capitals or not; one character repeated counts as common too.
bool isCommonPassword(std::string_view password, std::string_view login);

} // namespace pd
