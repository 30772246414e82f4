// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roomnumber.h"

#include "domain/registry/estate.h"
#include "domain/registry/roomspelling.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace pd {

namespace {

using spelling::Kind;
using spelling::Piece;

constexpr int leastFloor = -9;
constexpr int greatestFloor = 200;

std::optional<int> floorOfNumber(const QString& number)
{
    qsizetype digits = 0;
    while (digits < number.size() && spelling::isDigit(number[digits])) {
        ++digits;
    }
    if (digits < 3 || digits > 4) {
        return std::nullopt;
    }
    const int floor = number.left(digits).toInt() / 100;
    return floor > 0 ? std::optional(floor) : std::nullopt;
}

QString withoutLeadingZeros(QString text)
{
    while (text.size() > 1 && text.startsWith(u'0') && spelling::isDigit(text[1])) {
        text.remove(0, 1);
    }
    return text;
}

bool meansNone(const QString& section)
{
    return section == u"0" || section == u"无" || section == u"/" || section == u"\\";
}

Error unknown(const QString& given)
{
    return error(ErrorCode::UnknownChoice, {}, {given.left(40).toStdString()});
}

struct Parts {
    std::optional<QString> building;
    std::optional<QString> section;
    std::optional<QString> floor;
    std::optional<QString> number;
};

/// Gives one labelled piece to its slot; false when the slot is taken.
bool take(Parts& parts, const Piece& piece)
{
    std::optional<QString>* slot = nullptr;
    switch (piece.kind) {
    case Kind::Building:
        slot = &parts.building;
        break;
    case Kind::Section:
        slot = &parts.section;
        break;
    case Kind::Floor:
        slot = &parts.floor;
        break;
    case Kind::Plain:
        return true;
    }
    if (slot->has_value()) {
        return false;
    }
    *slot = piece.text;
    return true;
}

/// Pieces without a unit fill, in order, what the labelled ones left open.
bool fillPlain(Parts& parts, const std::vector<Piece>& pieces)
{
    std::vector<QString> plain;
    for (const Piece& piece : pieces) {
        if (piece.kind == Kind::Plain) {
            plain.push_back(piece.text);
        }
    }
    std::vector<std::optional<QString>*> open;
    if (!parts.building) {
        open.push_back(&parts.building);
    }
    const bool sectionOpen = !parts.section.has_value();
    const bool floorOpen = !parts.floor.has_value();
    const std::size_t optional = plain.size() - std::min(plain.size(), open.size() + 1);
    if (optional >= 1 && sectionOpen) {
        open.push_back(&parts.section);
    }
    if (floorOpen && optional >= (sectionOpen ? 2U : 1U)) {
        open.push_back(&parts.floor);
    }
    open.push_back(&parts.number);
    if (plain.size() != open.size()) {
        return false;
    }
    for (std::size_t i = 0; i < plain.size(); ++i) {
        *open[i] = plain[i];
    }
    return true;
}

Result<RoomNumber> roomOf(const Parts& parts, const QString& given)
{
    if (!parts.building || !parts.number) {
        return unknown(given);
    }
    RoomNumber room;
    room.building = withoutLeadingZeros(*parts.building);
    room.section = withoutLeadingZeros(parts.section.value_or(QString()));
    room.number = *parts.number;
    if (meansNone(room.section)) {
        room.section.clear();
    }
    if (parts.floor && !parts.floor->isEmpty()) {
        const Result<int> floor = parseFloor(*parts.floor);
        if (!floor) {
            return unknown(given);
        }
        room.floor = *floor;
        if (room.number.size() <= 2 &&
            std::all_of(room.number.begin(), room.number.end(), spelling::isDigit) && *floor > 0) {
            room.number = QString::number(*floor) + room.number.rightJustified(2, u'0');
        }
    } else {
        room.floor = floorOfNumber(room.number);
    }
    for (const QString* part : {&room.building, &room.section, &room.number}) {
        if (part->size() > roomPartLimit) {
            return error(ErrorCode::TooLong, {}, {std::to_string(roomPartLimit)});
        }
        if (!spelling::isPart(*part)) {
            return unknown(given);
        }
    }
    if (room.building.isEmpty() || room.number.isEmpty() || room.number.contains(u'栋') ||
        room.number.contains(u'幢') || room.number.contains(QStringLiteral("单元"))) {
        return unknown(given);
    }
    return room;
}

/// A column that should hold one part; `kind` is what its unit would say.
QString partOf(const QString& text, Kind kind)
{
    const auto pieces = spelling::pieces(text);
    if (pieces.size() != 1) {
        return spelling::normalized(text);
    }
    const Piece& piece = pieces.front();
    return piece.kind == kind || piece.kind == Kind::Plain ? piece.text : spelling::normalized(text);
}

Result<RoomNumber> parsed(const QString& text)
{
    const QString normalized = spelling::normalized(text);
    if (normalized.isEmpty()) {
        return error(ErrorCode::Required);
    }
    const std::vector<Piece> pieces = spelling::pieces(text);
    Parts parts;
    bool fits = !pieces.empty();
    for (std::size_t i = 0; fits && i < pieces.size(); ++i) {
        // "3-2单元-1201": what stands before the section is the building.
        if (pieces[i].kind == Kind::Section && i == 1 && pieces[0].kind == Kind::Plain) {
            parts.building = pieces[0].text;
        }
        fits = take(parts, pieces[i]);
    }
    std::vector<Piece> rest = pieces;
    if (fits && parts.building && rest.front().kind == Kind::Plain && rest.front().text == *parts.building) {
        rest.erase(rest.begin());
    }
    if (!fits || !fillPlain(parts, rest)) {
        return unknown(text);
    }
    return roomOf(parts, text);
}

Result<RoomNumber> ofColumns(const QString& building, const QString& section, const QString& floor,
                             const QString& number)
{
    if (spelling::normalized(number).isEmpty()) {
        return error(ErrorCode::Required);
    }
    Parts parts;
    parts.building = partOf(building, Kind::Building);
    if (parts.building->isEmpty()) {
        return parsed(number);
    }
    parts.section = partOf(section, Kind::Section);
    parts.floor = spelling::normalized(floor);
    if (const auto whole = parsed(number)) {
        RoomNumber room = *whole;
        const QString columnSection = withoutLeadingZeros(*parts.section);
        const bool sameBuilding = room.building == withoutLeadingZeros(*parts.building);
        const bool sameSection = columnSection.isEmpty() || columnSection == room.section ||
                                 (meansNone(columnSection) && room.section.isEmpty());
        if (sameBuilding && sameSection) {
            if (const auto given = parseFloor(floor)) {
                room.floor = *given;
            }
            return room;
        }
        if (!parts.section->isEmpty() || !room.section.isEmpty()) {
            return error(ErrorCode::Conflict);
        }
    }
    if (parts.section->isEmpty() && spelling::pieces(number).size() == 2) {
        return parsed(*parts.building + u'-' + number); // "2-1201" or "2单元1201" beside a building column
    }
    parts.number = spelling::withoutRoomUnit(spelling::normalized(number));
    return roomOf(parts, number);
}

/// A room whose code would be read back as another one, or not at all, is none: people type codes.
Result<RoomNumber> readable(Result<RoomNumber> room, const QString& given)
{
    if (!room) {
        return room;
    }
    const QString code = room->code();
    const auto again = parsed(code);
    return again && again->code() == code ? room : unknown(given);
}

} // namespace

QString RoomNumber::code() const
{
    return roomCode(building, section, number);
}

QString RoomNumber::compact() const
{
    return building + section + number;
}

QString RoomNumber::sortKey() const
{
    return roomSortKey(building, section, number);
}

Result<RoomNumber> parseRoomNumber(const QString& text)
{
    return readable(parsed(text), text);
}

Result<RoomNumber> roomNumberOf(const QString& building, const QString& section, const QString& floor,
                                const QString& number)
{
    return readable(ofColumns(building, section, floor, number), number);
}

Result<int> parseFloor(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(-|B|地下|负)?(\\d{1,3})(F|层|楼)?$"));
    const auto match = form.match(spelling::chineseNumeralsToDigits(spelling::normalized(text)));
    if (!match.hasMatch()) {
        return error(ErrorCode::NotANumber);
    }
    const int value = match.captured(2).toInt() * (match.captured(1).isEmpty() ? 1 : -1);
    if (value < leastFloor || value > greatestFloor || value == 0) {
        return error(ErrorCode::OutOfRange, {}, {std::to_string(leastFloor), std::to_string(greatestFloor)});
    }
    return value;
}

QString roomSearchText(const QString& text)
{
    if (const auto room = parseRoomNumber(text)) {
        return room->code();
    }
    const QString normalized = spelling::normalized(text);
    QString result;
    for (const Piece& piece : spelling::pieces(text)) {
        if (!spelling::isPart(piece.text)) {
            return {};
        }
        const bool labelled = piece.kind != Kind::Plain;
        result += labelled ? withoutLeadingZeros(piece.text) + u'-' : piece.text + u'-';
    }
    if (result.endsWith(u'-') && !normalized.endsWith(u'-')) {
        const auto pieces = spelling::pieces(text);
        if (pieces.back().kind == Kind::Plain) {
            result.chop(1);
        }
    }
    return result;
}

std::vector<QString> codesOfCompact(const QString& digits)
{
    std::vector<QString> codes;
    if (digits.size() < 3 || digits.size() > 9 ||
        !std::all_of(digits.begin(), digits.end(), spelling::isDigit)) {
        return codes;
    }
    for (qsizetype building = 1; building <= std::min<qsizetype>(3, digits.size() - 2); ++building) {
        for (qsizetype section = 0; section <= 2 && building + section < digits.size() - 1; ++section) {
            const QString number = digits.mid(building + section);
            if (digits[0] == u'0' || (section > 0 && digits[building] == u'0') || number.size() > 5) {
                continue;
            }
            codes.push_back(
                RoomNumber{digits.left(building), digits.mid(building, section), number, {}}.code());
        }
    }
    return codes;
}

} // namespace pd
