// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/intakesettings.h"

#include <array>

namespace pd {

namespace {

constexpr int longestName = 60;
constexpr int longestPhone = 30;
constexpr int minutesOfDay = 24 * 60;

struct Limit {
    int IntakeSettings::*member;
    const char* field;
    int least;
    int most;
};

constexpr std::array limits{
    Limit{&IntakeSettings::duplicateHours, "duplicateHours", 1, 720},
    Limit{&IntakeSettings::callerHours, "callerHours", 1, 720},
    Limit{&IntakeSettings::recurringTimes, "recurringTimes", 2, 20},
    Limit{&IntakeSettings::recurringDays, "recurringDays", 1, 365},
    Limit{&IntakeSettings::incidentRooms, "incidentRooms", 2, 100},
    Limit{&IntakeSettings::incidentMinutes, "incidentMinutes", 5, minutesOfDay},
    Limit{&IntakeSettings::badResultTimes, "badResultTimes", 2, 20},
    Limit{&IntakeSettings::badResultDays, "badResultDays", 1, 365},
};

} // namespace

std::span<const NightDesk> allNightDesks()
{
    static constexpr std::array all{NightDesk::Normal, NightDesk::NextDay};
    return all;
}

QString code(NightDesk value)
{
    switch (value) {
    case NightDesk::Normal:
        return QStringLiteral("normal");
    case NightDesk::NextDay:
        return QStringLiteral("next-day");
    }
    return {};
}

Result<IntakeSettings> checked(IntakeSettings settings)
{
    for (const Limit& limit : limits) {
        const int value = settings.*limit.member;
        if (value < limit.least || value > limit.most) {
            return error(ErrorCode::OutOfRange, limit.field,
                         {std::to_string(limit.least), std::to_string(limit.most)});
        }
    }
    settings.liftCompany = settings.liftCompany.trimmed();
    settings.liftPhone = settings.liftPhone.trimmed();
    if (settings.liftCompany.size() > longestName) {
        return error(ErrorCode::TooLong, "liftCompany", {std::to_string(longestName)});
    }
    if (settings.liftPhone.size() > longestPhone) {
        return error(ErrorCode::TooLong, "liftPhone", {std::to_string(longestPhone)});
    }
    return settings;
}

} // namespace pd
