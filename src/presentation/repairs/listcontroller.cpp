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

Result<std::optional<Date>> parseDay(const QString& typed, const Date& today, const char* field)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (text.isEmpty()) {
        return std::optional<Date>();
    }
    const QStringList parts = text.replace(u'/', u'-').replace(u'.', u'-').split(u'-');
    std::vector<int> numbers;
    for (const QString& part : parts) {
        bool isNumber = false;
        numbers.push_back(part.toInt(&isNumber));
        if (!isNumber) {
            return error(ErrorCode::NotADate, field);
        }
    }
    constexpr int months = 12;
    const auto day = [&]() -> Result<Date> {
        switch (numbers.size()) {
        case 3:
            return Date::of(numbers[0], numbers[1], numbers[2]);
        case 2: {
            const auto date = Date::of(today.year(), numbers[0], numbers[1]);
            return date && *date < today ? Date::of(today.year() + 1, numbers[0], numbers[1]) : date;
        }
        case 1: {
            const auto date = Date::of(today.year(), today.month(), numbers[0]);
            const bool past = date && *date < today;
            return past ? Date::of(today.year() + today.month() / months, today.month() % months + 1, numbers[0])
                        : date;
        }
        default:
            return error(ErrorCode::NotADate);
        }
    }();
    if (!day) {
        return error(ErrorCode::NotADate, field);
    }
    return std::optional(*day);
}

} // namespace pd
