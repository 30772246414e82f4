// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/clocksettingscontroller.h"

#include "application/currentsession.h"
#include "presentation/repairs/clockwordstext.h"

#include <algorithm>

namespace pd {

namespace {

/// Days of the week in words instead of their codes.
Error inWords(Error problem)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (std::string& parameter : problem.parameters) {
            if (parameter == weekdayCode(weekday).toStdString()) {
                parameter = weekdayText(weekday).toStdString();
            }
        }
    }
    return problem;
}

} // namespace

const ClockSettingsInput& ClockSettingsController::read()
{
    const auto rules = m_desk.rules(m_session.session());
    m_stored = rules ? *rules : ClockRules();
    m_storedInput = clockSettingsInput(m_stored);
    return m_storedInput;
}

bool ClockSettingsController::mayChange() const
{
    return m_session.session().may(changeClockRules.permission);
}

std::vector<Error> ClockSettingsController::save(const ClockSettingsInput& input)
{
    TypedClockRules typed = typedClockRules(input);
    if (!typed.errors.empty()) {
        return std::move(typed.errors);
    }
    const auto saved = m_desk.change(m_session.session(), m_stored, typed.rules);
    if (!saved) {
        return {inWords(saved.error())};
    }
    read();
    return {};
}

Result<QString> ClockSettingsController::preview(const ClockSettingsInput& input)
{
    const TypedClockRules typed = typedClockRules(input);
    if (!typed.errors.empty()) {
        return typed.errors.front();
    }
    const auto preview = m_desk.preview(m_session.session(), typed.rules);
    if (!preview) {
        return inWords(preview.error());
    }
    if (preview->moved == 0) {
        return tr("No due time of an open order moves.");
    }
    return tr("Saving moves %1 of the %2 due times of open orders. What was missed stays missed.")
        .arg(preview->moved)
        .arg(preview->open);
}

Result<void> ClockSettingsController::addDays(ClockSettingsInput& input, const QString& typed) const
{
    const auto days = parseCalendarDays(typed, m_desk.clock().today());
    if (!days) {
        return days.error();
    }
    for (const CalendarDay& day : *days) {
        std::erase_if(input.days, [&](const CalendarDay& other) { return other.date == day.date; });
        input.days.push_back(day);
    }
    std::ranges::sort(input.days, {}, &CalendarDay::date);
    return {};
}

} // namespace pd
