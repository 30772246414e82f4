// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/initials.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace pd {

namespace {

/// The first character of each letter in pinyin order.
constexpr std::array<std::pair<char16_t, char16_t>, 23> firsts{
    {{u'阿', u'a'}, {u'八', u'b'}, {u'嚓', u'c'}, {u'哒', u'd'}, {u'妸', u'e'}, {u'发', u'f'},
     {u'旮', u'g'}, {u'哈', u'h'}, {u'讥', u'j'}, {u'咔', u'k'}, {u'垃', u'l'}, {u'妈', u'm'},
     {u'拏', u'n'}, {u'噢', u'o'}, {u'妑', u'p'}, {u'七', u'q'}, {u'呥', u'r'}, {u'仨', u's'},
     {u'他', u't'}, {u'屲', u'w'}, {u'夕', u'x'}, {u'丫', u'y'}, {u'帀', u'z'}}};

/// Characters of desk words with a second reading.
const QHash<char16_t, QString>& secondReadings()
{
    static const QHash<char16_t, QString> readings{
        {u'重', QStringLiteral("cz")}, {u'行', QStringLiteral("xh")}, {u'长', QStringLiteral("cz")},
        {u'调', QStringLiteral("dt")}, {u'单', QStringLiteral("ds")}, {u'会', QStringLiteral("hk")},
        {u'传', QStringLiteral("cz")}, {u'弹', QStringLiteral("dt")}, {u'查', QStringLiteral("cz")},
        {u'都', QStringLiteral("d")},  {u'切', QStringLiteral("q")},  {u'系', QStringLiteral("xj")},
    };
    return readings;
}

bool isHan(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
}

QString ofHan(const QCollator& pinyin, QChar c)
{
    if (const QString known = secondReadings().value(c.unicode()); !known.isEmpty()) {
        return known;
    }
    const auto next =
        std::upper_bound(firsts.begin(), firsts.end(), c, [&pinyin](QChar one, const auto& first) {
            return pinyin.compare(QString(one), QString(QChar(first.first))) < 0;
        });
    return next == firsts.begin() ? QString() : QString(QChar((next - 1)->second));
}

} // namespace

QStringList initials(const QString& text)
{
    static const QCollator pinyin(QLocale(QLocale::Chinese, QLocale::China));
    QStringList result;
    for (const QChar c : text) {
        if (isHan(c)) {
            result << ofHan(pinyin, c);
        } else if (c.isLetterOrNumber()) {
            result << QString(c.toLower());
        }
    }
    return result;
}

bool initialsContain(const QStringList& initials, const QString& typed)
{
    for (qsizetype start = 0; start + typed.size() <= initials.size(); ++start) {
        qsizetype matched = 0;
        while (matched < typed.size() && initials[start + matched].contains(typed[matched])) {
            ++matched;
        }
        if (matched == typed.size()) {
            return true;
        }
    }
    return false;
}

} // namespace pd
