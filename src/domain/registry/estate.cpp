// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/estate.h"

#include "domain/registry/roomnumber.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int longestCode = 20;
constexpr int longestName = 50;

void checkCode(const QString& code, std::vector<Error>& errors)
{
    if (code.size() > longestCode) {
        errors.push_back(error(ErrorCode::TooLong, "code", {std::to_string(longestCode)}));
    }
    if (code.contains(u'-')) {
        errors.push_back(error(ErrorCode::UnknownChoice, "code", {code.toStdString()}));
    }
}

/// `read` takes the part out of a room number written with it.
QString spelled(const QString& code, const Result<RoomNumber>& read, QString RoomNumber::*part)
{
    // A dash would make two parts of one; check() tells of it.
    return read && !code.contains(u'-') ? (*read).*part : code.trimmed();
}

} // namespace

std::string sectionField(const std::optional<SectionId>& id)
{
    return id ? "section:" + std::to_string(id->value()) : "moreSections";
}

BuildingEntry normalized(BuildingEntry entry)
{
    const QString anyNumber = QStringLiteral("101");
    entry.details.code = spelled(entry.details.code, roomNumberOf(entry.details.code, {}, {}, anyNumber),
                                 &RoomNumber::building);
    entry.details.name = entry.details.name.simplified();
    for (SectionEntry& section : entry.sections) {
        section.code = spelled(section.code, roomNumberOf(QStringLiteral("1"), section.code, {}, anyNumber),
                               &RoomNumber::section);
    }
    std::erase_if(entry.sections,
                  [](const SectionEntry& section) { return !section.id && section.code.isEmpty(); });
    return entry;
}

std::vector<Error> check(const BuildingEntry& entry)
{
    auto errors = check(entry.details);
    for (auto it = entry.sections.begin(); it != entry.sections.end(); ++it) {
        const std::string field = sectionField(it->id);
        for (Error& wrong : checkSectionCode(it->code)) {
            wrong.field = field;
            errors.push_back(wrong);
        }
        const auto same = [&](const SectionEntry& other) { return other.code == it->code; };
        if (std::any_of(entry.sections.begin(), it, same)) {
            errors.push_back(error(ErrorCode::Duplicate, field, {it->code.toStdString()}));
        }
    }
    return errors;
}

std::vector<Error> check(const BuildingDetails& details)
{
    std::vector<Error> errors;
    if (details.code.trimmed().isEmpty()) {
        errors.push_back(error(ErrorCode::Required, "code"));
    }
    checkCode(details.code, errors);
    if (details.name.size() > longestName) {
        errors.push_back(error(ErrorCode::TooLong, "name", {std::to_string(longestName)}));
    }
    return errors;
}

std::vector<Error> checkSectionCode(const QString& code)
{
    std::vector<Error> errors;
    checkCode(code, errors);
    return errors;
}

QString roomCode(const QString& building, const QString& section, const QString& number)
{
    return section.isEmpty() ? building + u'-' + number : building + u'-' + section + u'-' + number;
}

QString naturalSortKey(QStringView text)
{
    constexpr qsizetype width = 8;
    QString key;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] < u'0' || text[at] > u'9') {
            key += text[at++];
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') {
            ++end;
        }
        key += QString(std::max<qsizetype>(0, width - (end - at)), u'0');
        key += text.mid(at, end - at);
        at = end;
    }
    return key;
}

QString roomSortKey(const QString& building, const QString& section, const QString& number)
{
    return naturalSortKey(building) + u' ' + naturalSortKey(section) + u' ' + naturalSortKey(number);
}

} // namespace pd
