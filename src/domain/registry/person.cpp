// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/person.h"

#include "domain/registry/idnumber.h"
#include "domain/registry/masking.h"
#include "domain/registry/phone.h"

#include <array>

namespace pd {

namespace {

constexpr int longestName = 50;
constexpr int longestText = 100;
constexpr int longestNote = 500;
constexpr qsizetype mostPhones = 10;

QString storedPhone(const QString& typed)
{
    const auto phone = parsePhone(typed);
    return phone ? *phone : typed.trimmed();
}

void checkLength(const QString& text, int longest, const char* field, std::vector<Error>& errors)
{
    if (text.size() > longest) {
        errors.push_back(error(ErrorCode::TooLong, field, {std::to_string(longest)}));
    }
}

} // namespace

QString code(NoticePreference preference)
{
    switch (preference) {
    case NoticePreference::LetterBox:
        return QStringLiteral("letter-box");
    case NoticePreference::Phone:
        return QStringLiteral("phone");
    case NoticePreference::Fax:
        return QStringLiteral("fax");
    case NoticePreference::RegisteredMail:
        return QStringLiteral("registered-mail");
    }
    return {};
}

std::span<const NoticePreference> allNoticePreferences()
{
    static constexpr std::array all{NoticePreference::LetterBox, NoticePreference::Phone,
                                    NoticePreference::Fax, NoticePreference::RegisteredMail};
    return all;
}

PersonDetails normalized(PersonDetails details)
{
    details.name = details.name.simplified();
    QStringList phones;
    for (const QString& typed : std::as_const(details.phones)) {
        const QString phone = storedPhone(typed);
        if (!phone.isEmpty() && !phones.contains(phone)) {
            phones << phone;
        }
    }
    details.phones = phones;
    details.employer = details.employer.simplified();
    details.idNumber = details.idNumber.trimmed();
    if (const auto number = parseIdNumber(details.idNumber)) {
        details.idNumber = number->text;
        if (!details.birthday) {
            details.birthday = number->birthday;
        }
    }
    details.emergencyContact = details.emergencyContact.simplified();
    details.emergencyPhone = storedPhone(details.emergencyPhone);
    details.note = details.note.trimmed();
    return details;
}

std::vector<Error> check(const PersonDetails& details, const Date& today)
{
    std::vector<Error> errors;
    if (details.name.isEmpty()) {
        errors.push_back(error(ErrorCode::Required, "name"));
    }
    checkLength(details.name, longestName, "name", errors);
    for (const QString& phone : details.phones) {
        if (!parsePhone(phone)) {
            errors.push_back(error(ErrorCode::NotAPhone, "phone", {phone.toStdString()}));
            break;
        }
    }
    if (details.phones.size() > mostPhones) {
        errors.push_back(error(ErrorCode::OutOfRange, "phone", {"0", std::to_string(mostPhones)}));
    }
    if (!details.idNumber.isEmpty() && !parseIdNumber(details.idNumber)) {
        errors.push_back(error(ErrorCode::NotAnIdNumber, "idNumber"));
    }
    const Date earliest = Date::fromDayNumber(-25'567); // 1900-01-01
    if (details.birthday && (*details.birthday < earliest || *details.birthday > today)) {
        errors.push_back(error(ErrorCode::OutOfRange, "birthday", {earliest.toString(), today.toString()}));
    }
    checkLength(details.employer, longestText, "employer", errors);
    checkLength(details.emergencyContact, longestName, "emergencyContact", errors);
    if (!details.emergencyPhone.isEmpty() && !parsePhone(details.emergencyPhone)) {
        errors.push_back(
            error(ErrorCode::NotAPhone, "emergencyPhone", {details.emergencyPhone.toStdString()}));
    }
    checkLength(details.note, longestNote, "note", errors);
    return errors;
}

PersonDetails masked(PersonDetails details)
{
    for (QString& phone : details.phones) {
        phone = maskedPhone(phone);
    }
    details.emergencyPhone = maskedPhone(details.emergencyPhone);
    details.idNumber = maskedIdNumber(details.idNumber);
    return details;
}

PersonDetails unmasked(PersonDetails edited, const PersonDetails& stored)
{
    QStringList left = stored.phones;
    for (QString& phone : edited.phones) {
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (phone.trimmed() == maskedPhone(left[i])) {
                phone = left.takeAt(i);
                break;
            }
        }
    }
    if (edited.emergencyPhone.trimmed() == maskedPhone(stored.emergencyPhone)) {
        edited.emergencyPhone = stored.emergencyPhone;
    }
    if (edited.idNumber.trimmed() == maskedIdNumber(stored.idNumber)) {
        edited.idNumber = stored.idNumber;
    }
    return edited;
}

} // namespace pd
