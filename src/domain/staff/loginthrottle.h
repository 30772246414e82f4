// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

namespace pd {

/// Failed logins in a row of one login at one machine.
struct FailedTries {
    int count = 0;
    Timestamp lastAt{0};
};

inline constexpr int freeTries = 5;

/// How long after the last failure the next try is refused: 0 for the first five, then 2, 4, 8, 16, 30, 60,
/// 60 … s.
int pauseAfter(int failures);

/// Whole seconds (rounded up) until the next try; 0: now. A clock that stands before the last failure has
/// been set back: the whole pause is due again.
int secondsToWait(const FailedTries& tries, Timestamp now);

} // namespace pd
