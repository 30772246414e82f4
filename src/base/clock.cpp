// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>
#include <ctime>

namespace pd {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMinutes = 1440;

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

} // namespace

CivilTime Clock::civil(Timestamp at) const
{
    const std::int64_t minutes = floorDivide(at.milliseconds(), minuteMs) + utcOffsetMinutes(at);
    const std::int64_t day = floorDivide(minutes, dayMinutes);
    return {Date::fromDayNumber(day), static_cast<int>(minutes - day * dayMinutes)};
}

Timestamp Clock::instant(CivilTime civil) const
{
    const std::int64_t local = (civil.date.dayNumber() * dayMinutes + civil.minute) * minuteMs;
    const Timestamp guess(local - utcOffsetMinutes(Timestamp(local)) * minuteMs);
    return Timestamp(local - utcOffsetMinutes(guess) * minuteMs);
}

Timestamp SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp(std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
}

int SystemClock::utcOffsetMinutes(Timestamp at) const
{
    const std::time_t seconds = static_cast<std::time_t>(floorDivide(at.milliseconds(), 1000));
    std::tm local{};
    localtime_r(&seconds, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

} // namespace pd
