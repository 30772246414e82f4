// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>
#include <vector>

namespace pd {

using PersonId = Id<struct PersonTag>;

/// How a person wants to get notices.
enum class NoticePreference { LetterBox, Phone, Fax, RegisteredMail };

QString code(NoticePreference preference);
std::span<const NoticePreference> allNoticePreferences();

/// What a clerk types about a person (REG-01).
struct PersonDetails {
    QString name;
    QStringList phones; ///< digits, as dialled; the first is the usual one
    QString employer;
    QString idNumber; ///< optional; 18 figures or 15, checked
    std::optional<Date> birthday;
    QString emergencyContact;
    QString emergencyPhone; ///< digits
    NoticePreference noticePreference = NoticePreference::LetterBox;
    bool vip = false;
    QString note;

    friend bool operator==(const PersonDetails&, const PersonDetails&) = default;
};

struct Person {
    PersonId id;
    PersonDetails details;
    std::int64_t version = 1;

    friend bool operator==(const Person&, const Person&) = default;
};

/// Trimmed, numbers as they are stored, empty and double phones left out, the birthday taken from the ID
/// number where none is given. What cannot be read stays as typed.
PersonDetails normalized(PersonDetails details);
/// Everything wrong with normalized details; nothing means sound. Fields: name, phone, idNumber, birthday,
/// employer, emergencyContact, emergencyPhone, note. Errors: Required, TooLong, NotAPhone, NotAnIdNumber,
/// OutOfRange.
std::vector<Error> check(const PersonDetails& details, const Date& today);

/// Phones and numbers masked, the rest whole.
PersonDetails masked(PersonDetails details);
/// `edited` with every value that is still the masked one of `stored` put back: who may not see a number can
/// leave it as it is.
PersonDetails unmasked(PersonDetails edited, const PersonDetails& stored);

} // namespace pd
