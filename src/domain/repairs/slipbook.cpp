// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/slipbook.h"

#include "domain/lengths.h"
#include "domain/staff/programlogin.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestText = 2000;

} // namespace

std::span<const NumberFate> allNumberFates()
{
    static constexpr std::array all{NumberFate::Back,      NumberFate::Out,    NumberFate::NotSent,
                                    NumberFate::Cancelled, NumberFate::Merged, NumberFate::Missing};
    return all;
}

QString code(NumberFate fate)
{
    switch (fate) {
    case NumberFate::Back:
        return QStringLiteral("back");
    case NumberFate::Out:
        return QStringLiteral("out");
    case NumberFate::NotSent:
        return QStringLiteral("not-sent");
    case NumberFate::Cancelled:
        return QStringLiteral("cancelled");
    case NumberFate::Merged:
        return QStringLiteral("merged");
    case NumberFate::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

std::span<const BlankFate> allBlankFates()
{
    static constexpr std::array all{BlankFate::Used, BlankFate::Spoiled, BlankFate::Lost};
    return all;
}

QString code(BlankFate fate)
{
    switch (fate) {
    case BlankFate::Used:
        return QStringLiteral("used");
    case BlankFate::Spoiled:
        return QStringLiteral("spoiled");
    case BlankFate::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

NumberCounts countsOf(const std::vector<NumberLine>& lines)
{
    NumberCounts counts;
    for (const NumberLine& line : lines) {
        counts.given += line.fate == NumberFate::Missing ? 0 : 1;
        switch (line.fate) {
        case NumberFate::Back:
            ++counts.back;
            break;
        case NumberFate::Out:
            ++counts.out;
            break;
        case NumberFate::NotSent:
            ++counts.notSent;
            break;
        case NumberFate::Cancelled:
            ++counts.cancelled;
            break;
        case NumberFate::Merged:
            ++counts.merged;
            break;
        case NumberFate::Missing:
            ++counts.missing;
            break;
        }
    }
    return counts;
}

bool needsWords(const NumberLine& line, Timestamp now)
{
    if (!line.explanation.isEmpty()) {
        return false;
    }
    const bool late = line.fate == NumberFate::Out && line.due && *line.due < now;
    return line.fate == NumberFate::Missing || (late && !line.chase);
}

bool needsWordsToBind(const NumberLine& line)
{
    const bool here = line.fate == NumberFate::Back || line.fate == NumberFate::Cancelled ||
                      line.fate == NumberFate::Merged;
    return !here && line.explanation.isEmpty();
}

QString wordsOf(const NumberLine& line)
{
    QStringList words;
    if (!line.reason.isEmpty()) {
        words += line.by.isEmpty() || line.by == programLogin
                     ? line.reason
                     : QStringLiteral("%1 (%2)").arg(line.reason, line.by);
    }
    if (line.chase) {
        words += QStringLiteral("%1: %2").arg(line.chase->person, line.chase->answer);
    }
    if (!line.explanation.isEmpty()) {
        words += line.explanation;
    }
    return words.join(QStringLiteral("; ")).simplified();
}

Result<ChaseEntry> checked(ChaseEntry entry, Timestamp now)
{
    entry.person = entry.person.trimmed();
    entry.answer = entry.answer.trimmed();
    if (entry.person.isEmpty()) {
        return error(ErrorCode::Required, "person");
    }
    if (entry.answer.isEmpty()) {
        return error(ErrorCode::Required, "answer");
    }
    if (const auto problem = tooLong(entry.person, "person", longestLine)) {
        return *problem;
    }
    if (const auto problem = tooLong(entry.answer, "answer", longestText)) {
        return *problem;
    }
    if (entry.at && *entry.at > now) {
        return error(ErrorCode::TimeOrder, "chasedAt", {"chasedAt", "now"});
    }
    return entry;
}

Result<QString> checkedExplanation(const QString& reason)
{
    QString words = reason.trimmed();
    if (words.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "explanation");
    }
    if (const auto problem = tooLong(words, "explanation", longestText)) {
        return *problem;
    }
    return words;
}

Result<BlankEntry> checked(BlankEntry entry, const Date& today)
{
    entry.number = entry.number.simplified();
    entry.orderNumber = entry.orderNumber.simplified();
    entry.reason = entry.reason.trimmed();
    if (entry.number.isEmpty()) {
        return error(ErrorCode::Required, "blankNumber");
    }
    if (!entry.drawnOn) {
        return error(ErrorCode::Required, "drawnOn");
    }
    if (*entry.drawnOn > today) {
        return error(ErrorCode::OutOfRange, "drawnOn", {Date::fromDayNumber(0).toString(), today.toString()});
    }
    if (entry.fate == BlankFate::Used && entry.orderNumber.isEmpty()) {
        return error(ErrorCode::Required, "orderNumber");
    }
    if (entry.fate != BlankFate::Used && entry.reason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (const auto problem = tooLong(entry.number, "blankNumber", longestLine)) {
        return *problem;
    }
    if (const auto problem = tooLong(entry.reason, "reason", longestText)) {
        return *problem;
    }
    return entry;
}

Result<SignEntry> checked(SignEntry entry, const char* field)
{
    entry.by = entry.by.trimmed();
    entry.note = entry.note.trimmed();
    if (entry.by.isEmpty()) {
        return error(ErrorCode::Required, field);
    }
    if (const auto problem = tooLong(entry.by, field, longestLine)) {
        return *problem;
    }
    if (const auto problem = tooLong(entry.note, "note", longestText)) {
        return *problem;
    }
    return entry;
}

std::optional<Error> refusedSigning(const DayNumbers& numbers, Timestamp now, const Date& today)
{
    if (numbers.day >= today) {
        const std::string yesterday = today.plusDays(-1).toString();
        return error(ErrorCode::OutOfRange, "day", {yesterday, yesterday});
    }
    const auto open =
        std::ranges::find_if(numbers.lines, [&](const NumberLine& line) { return needsWords(line, now); });
    if (open != numbers.lines.end()) {
        return error(ErrorCode::ReasonRequired, "explanation", {open->number.toStdString()});
    }
    return std::nullopt;
}

std::optional<Error> refusedBinding(const MonthNumbers& numbers)
{
    if (!numbers.over) {
        return error(ErrorCode::OutOfRange, "month",
                     {numbers.month.toStdString(), numbers.month.toStdString()});
    }
    const auto open = std::ranges::find_if(numbers.lines, needsWordsToBind);
    if (open != numbers.lines.end()) {
        return error(ErrorCode::ReasonRequired, "explanation", {open->number.toStdString()});
    }
    return std::nullopt;
}

Date keepUntil(const Date& boundOn, int years)
{
    const auto same = Date::of(boundOn.year() + years, boundOn.month(), boundOn.day());
    return same ? *same : *Date::of(boundOn.year() + years, boundOn.month(), boundOn.day() - 1);
}

} // namespace pd
