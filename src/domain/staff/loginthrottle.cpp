// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/loginthrottle.h"

#include <algorithm>
#include <array>

namespace pd {

int pauseAfter(int failures)
{
    static constexpr std::array<int, 6> pauses{2, 4, 8, 16, 30, 60};
    if (failures < freeTries) {
        return 0;
    }
    const auto step = static_cast<std::size_t>(failures - freeTries);
    return pauses[std::min(step, pauses.size() - 1)];
}

int secondsToWait(const FailedTries& tries, Timestamp now)
{
    const int pause = pauseAfter(tries.count);
    const std::int64_t elapsed = now.milliseconds() - tries.lastAt.milliseconds();
    if (elapsed < 0) {
        return pause;
    }
    const std::int64_t left = pause * std::int64_t{1000} - elapsed;
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

} // namespace pd
