// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/duplicates.h"

#include <algorithm>
#include <tuple>

namespace pd {

namespace {

constexpr int leastDigits = 5;
constexpr std::int64_t minutesPerHour = 60;
constexpr std::int64_t minutesPerDay = 24 * minutesPerHour;

bool isSamePlaceAndKind(const OrderIntake& intake, const ReportSoFar& report)
{
    if (!report.faultKind || intake.faultKind != report.faultKind) {
        return false;
    }
    if (report.room) {
        return intake.room == report.room;
    }
    return !intake.room && !report.place.isEmpty() && intake.place == report.place;
}

bool isSameCaller(const OrderIntake& intake, const ReportSoFar& report)
{
    if (report.reporter && intake.reporter == report.reporter) {
        return true;
    }
    const QString phone = comparablePhone(report.phone);
    return !phone.isEmpty() && comparablePhone(intake.reporterPhone) == phone;
}

} // namespace

DuplicateSpan duplicateSpan(const IntakeSettings& settings, Timestamp now)
{
    const Timestamp lately = now.plusMinutes(-settings.duplicateHours * minutesPerHour);
    const Timestamp recurrence = now.plusMinutes(-settings.recurringDays * minutesPerDay);
    return {std::min(lately, recurrence), now.plusMinutes(-settings.callerHours * minutesPerHour)};
}

QString comparablePhone(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (const int digit = c.digitValue(); digit >= 0) {
            digits += QChar(u'0' + digit);
        }
    }
    return digits.size() < leastDigits ? QString() : digits;
}

DuplicateFindings duplicatesAmong(const std::vector<OrderRow>& candidates, const ReportSoFar& report,
                                  const IntakeSettings& settings, Timestamp now)
{
    const Timestamp lately = now.plusMinutes(-settings.duplicateHours * minutesPerHour);
    const Timestamp calledLately = now.plusMinutes(-settings.callerHours * minutesPerHour);
    const Timestamp recurrence = now.plusMinutes(-settings.recurringDays * minutesPerDay);
    DuplicateFindings findings;
    for (const OrderRow& row : candidates) {
        const ServiceOrder& order = row.order;
        if (order.state == OrderState::Cancelled) {
            continue;
        }
        const bool alike = isSamePlaceAndKind(order.intake, report);
        findings.earlier += alike && order.reportedAt >= recurrence ? 1 : 0;
        Duplicate found{row};
        found.samePlaceAndKind = alike && (isOpen(order.state) || order.reportedAt >= lately);
        found.sameCaller = order.reportedAt >= calledLately && isSameCaller(order.intake, report);
        if (found.samePlaceAndKind || found.sameCaller) {
            findings.duplicates.push_back(std::move(found));
        }
    }
    findings.recurring = findings.earlier + 1 >= settings.recurringTimes;
    std::ranges::stable_sort(findings.duplicates, {}, [](const Duplicate& one) {
        return std::tuple(!one.samePlaceAndKind, !isOpen(one.row.order.state),
                          -one.row.order.reportedAt.milliseconds());
    });
    if (findings.duplicates.size() > DuplicateFindings::largest) {
        findings.duplicates.erase(findings.duplicates.begin() + DuplicateFindings::largest,
                                  findings.duplicates.end());
    }
    return findings;
}

} // namespace pd
