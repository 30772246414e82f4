// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roomspelling.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace pd::spelling {

namespace {

/// Longer units first. 号 and 楼 mean the building when it is still open.
const std::array<std::pair<QStringView, Kind>, 14> units{{
    {u"号楼", Kind::Building},
    {u"#楼", Kind::Building},
    {u"单元", Kind::Section},
    {u"栋", Kind::Building},
    {u"幢", Kind::Building},
    {u"座", Kind::Building},
    {u"棟", Kind::Building},
    {u"#", Kind::Building},
    {u"门", Kind::Section},
    {u"梯", Kind::Section},
    {u"层", Kind::Floor},
    {u"楼", Kind::Building},
    {u"号", Kind::Building},
    {u"F", Kind::Floor},
}};

bool isLatin(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// "3", "A", "B12": what stands before a unit in the usual case.
bool isPlainCode(const QString& text)
{
    return !text.isEmpty() && text.size() <= 6 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isLatin(c); });
}

struct Found {
    qsizetype at = -1;
    qsizetype length = 0;
    Kind kind = Kind::Plain;
};

bool fits(const QString& text, qsizetype at, QStringView unit, Kind kind, bool buildingOpen, bool last)
{
    const QString before = chineseNumeralsToDigits(text.left(at));
    const bool code = isPlainCode(before);
    const bool atEnd = at + unit.size() == text.size();
    if (unit == u"号") {
        return code && buildingOpen && !(atEnd && last);
    }
    if (unit == u"F") {
        return code && !atEnd && isDigit(text[at - 1]) && !buildingOpen;
    }
    if (kind == Kind::Building && buildingOpen) {
        return at > 0;
    }
    if (unit == u"楼") {
        return code;
    }
    if (kind == Kind::Section && !atEnd && (text[at + 1] == u'面' || text[at + 1] == u'市')) {
        return false;
    }
    return code && kind != Kind::Building;
}

Found firstUnit(const QString& text, bool buildingOpen, bool last)
{
    Found found;
    for (const auto& [unit, kind] : units) {
        const qsizetype at = text.indexOf(unit);
        if (at <= 0 || (found.at >= 0 && at >= found.at) || !fits(text, at, unit, kind, buildingOpen, last)) {
            continue;
        }
        const bool floor = unit == u"楼" && !buildingOpen;
        found = {at, unit.size(), floor ? Kind::Floor : kind};
    }
    return found;
}

void cut(const QString& given, bool first, bool last, bool& buildingOpen, std::vector<Piece>& pieces)
{
    QString text = given;
    while (!text.isEmpty()) {
        const Found unit = firstUnit(text, buildingOpen && first, last);
        if (unit.at < 0) {
            break;
        }
        QString value = chineseNumeralsToDigits(text.left(unit.at));
        if (value.startsWith(u'第') && value.size() > 1) {
            value = chineseNumeralsToDigits(value.mid(1));
        }
        if (unit.kind == Kind::Building && !isPlainCode(value)) {
            value = text.left(unit.at + unit.length); // "商业楼" keeps its unit: it is a name
        }
        pieces.push_back({value, unit.kind});
        buildingOpen = buildingOpen && unit.kind != Kind::Building;
        text.remove(0, unit.at + unit.length);
    }
    if (!text.isEmpty()) {
        pieces.push_back({last ? withoutRoomUnit(text) : text, Kind::Plain});
    }
}

} // namespace

QString normalized(const QString& text)
{
    constexpr qsizetype longest = 200; // no room number is longer; keeps hostile cells cheap
    QString result;
    const QString half = text.left(longest).normalized(QString::NormalizationForm_KC);
    for (const QChar c : half) {
        const char16_t u = c.unicode();
        const bool dash =
            (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == u'_' || u == u'~' || u == 0x30FC;
        if (c.isSpace() || u == 0x200B || u == 0xFEFF) {
            continue;
        }
        result += dash ? QChar(u'-') : c;
    }
    return result.toUpper();
}

std::vector<Piece> pieces(const QString& text)
{
    QString whole = normalized(text);
    if (!whole.contains(u'-') && whole.count(u'/') == 2) {
        whole.replace(u'/', u'-');
    }
    std::vector<Piece> result;
    bool buildingOpen = true;
    const QStringList stretches = whole.split(u'-', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        cut(stretches[i], i == 0, i + 1 == stretches.size(), buildingOpen, result);
    }
    return result;
}

QString withoutRoomUnit(const QString& text)
{
    static const std::array<QStringView, 4> roomUnits{u"号房", u"室", u"房", u"号"};
    for (const QStringView unit : roomUnits) {
        const qsizetype before = text.size() - unit.size();
        if (before > 0 && text.endsWith(unit) && (isDigit(text[before - 1]) || isLatin(text[before - 1]))) {
            return text.left(before);
        }
    }
    return text;
}

QString chineseNumeralsToDigits(const QString& text)
{
    static const QString numerals = QStringLiteral("零一二三四五六七八九");
    if (text.isEmpty() || text.size() > 3) {
        return text;
    }
    int value = 0;
    int digit = -1;
    bool tens = false;
    for (const QChar c : text) {
        if (c == u'十' && !tens) {
            value = 10 * (digit < 0 ? 1 : digit);
            digit = -1;
            tens = true;
            continue;
        }
        const qsizetype found = numerals.indexOf(c);
        if (found < 0 || digit >= 0) {
            return text;
        }
        digit = static_cast<int>(found);
    }
    return QString::number(value + std::max(digit, 0));
}

bool isPart(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || QStringView(u"()[]+.&·").contains(c);
    });
}

} // namespace pd::spelling
