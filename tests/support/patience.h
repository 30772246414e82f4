// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define PD_SANITIZED
#endif
#endif

namespace pd::test {

/// Factor on every limit of wall-clock time: under the sanitizers everything takes many times as long.
#ifdef PD_SANITIZED
inline constexpr int patience = 10;
#else
inline constexpr int patience = 1;
#endif

} // namespace pd::test
