// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

/// How a written room number falls into pieces. Only roomnumber.cpp and rosterfilldown.cpp use this.
namespace pd::spelling {

enum class Kind { Building, Section, Floor, Plain };

/// A stretch of the text with the unit that followed it ("3栋" is {"3", Building}); Plain where there was no
/// unit.
struct Piece {
    QString text;
    Kind kind = Kind::Plain;
};

[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Half width, upper case, no white space, one kind of dash.
QString normalized(const QString& text);
std::vector<Piece> pieces(const QString& text);
/// "1201室" → "1201".
QString withoutRoomUnit(const QString& text);
/// "十二" → "12", "三" → "3"; other text is left alone.
QString chineseNumeralsToDigits(const QString& text);
/// Letters, digits, Han and a few marks such as brackets; no dash, no separator, no control character.
bool isPart(const QString& text);

} // namespace pd::spelling
