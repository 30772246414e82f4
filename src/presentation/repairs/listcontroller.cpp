// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/listcontroller.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace pd {

void ListController::choose(std::optional<std::int64_t> id)
{
    if (id != m_chosen) {
        m_chosen = id;
        loadChosen();
        Q_EMIT changed();
    }
}

ActionInput lineInput(const char* field, const QString& label, const QString& value, const QString& hint)
{
    return {QString::fromLatin1(field), InputKind::Line, label, value, hint};
}

ActionInput yesNoInput(const char* field, const QString& label, std::optional<bool> value)
{
    ActionInput input{QString::fromLatin1(field), InputKind::YesNo, label, {}};
    if (value) {
        input.value = *value ? QStringLiteral("yes") : QStringLiteral("no");
    }
    input.choices = {{QStringLiteral("yes"), QCoreApplication::translate("OrderActionForm", "Yes")},
                     {QStringLiteral("no"), QCoreApplication::translate("OrderActionForm", "No")}};
    return input;
}

ActionInput choiceInput(const char* field, const QString& label,
                        std::vector<std::pair<QString, QString>> choices, const QString& value)
{
    ActionInput input{QString::fromLatin1(field), InputKind::Choice, label, value};
    input.choices = std::move(choices);
    return input;
}

ActionInput itemInput(const char* field, const QString& label, const QString& value,
                      std::optional<std::int64_t> chosen, const QString& hint)
{
    ActionInput input{QString::fromLatin1(field), InputKind::Item, label, value, hint};
    input.chosen = chosen;
    return input;
}

ActionInput secretInput(const char* field, const QString& label)
{
    return {QString::fromLatin1(field), InputKind::Secret, label, {}};
}

namespace {

/// What stands between the dashes; empty: something that is no number.
std::vector<int> numbersIn(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    const QStringList parts = text.replace(u'/', u'-').replace(u'.', u'-').split(u'-');
    std::vector<int> numbers;
    for (const QString& part : parts) {
        bool isNumber = false;
        numbers.push_back(part.toInt(&isNumber));
        if (!isNumber) {
            return {};
        }
    }
    return numbers;
}

/// The day nearest to today in one direction (+1, -1). Errors: NotADate.
Result<Date> nearest(const std::vector<int>& numbers, const Date& today, int direction)
{
    constexpr int months = 12;
    if (numbers.size() == 3) {
        return Date::of(numbers[0], numbers[1], numbers[2]);
    }
    const auto wrongSide = [&](const Date& date) { return direction > 0 ? date < today : date > today; };
    if (numbers.size() == 2) {
        const auto date = Date::of(today.year(), numbers[0], numbers[1]);
        return date && wrongSide(*date) ? Date::of(today.year() + direction, numbers[0], numbers[1]) : date;
    }
    if (numbers.size() != 1) {
        return error(ErrorCode::NotADate);
    }
    const auto date = Date::of(today.year(), today.month(), numbers[0]);
    if (!date || !wrongSide(*date)) {
        return date;
    }
    const int month = today.year() * months + today.month() - 1 + direction;
    return Date::of(month / months, month % months + 1, numbers[0]);
}

Result<std::optional<Date>> dayOf(const QString& typed, const Date& today, const char* field, int direction)
{
    if (typed.trimmed().isEmpty()) {
        return std::optional<Date>();
    }
    const auto day = nearest(numbersIn(typed), today, direction);
    if (!day) {
        return error(ErrorCode::NotADate, field);
    }
    return std::optional(*day);
}

} // namespace

Result<std::optional<Date>> parseDay(const QString& typed, const Date& today, const char* field)
{
    return dayOf(typed, today, field, 1);
}

Result<std::optional<Date>> parsePastDay(const QString& typed, const Date& today, const char* field)
{
    return dayOf(typed, today, field, -1);
}

} // namespace pd
