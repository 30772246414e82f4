// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/registrysearch.h"

#include "domain/registry/roomnumber.h"

#include <algorithm>

namespace pd {

namespace {

constexpr qsizetype leastPhoneFigures = 3;

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Whether one of the space-separated words makes `fits` true.
template <class Fits>
bool anyWord(QStringView words, Fits fits)
{
    qsizetype at = 0;
    while (at < words.size()) {
        qsizetype end = words.indexOf(u' ', at);
        if (end < 0) {
            end = words.size();
        }
        if (fits(words.mid(at, end - at))) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace()) {
            result += c.toLower();
        }
    }
    return result;
}

RegistryQuery::RegistryQuery(const QString& typed)
    : m_folded(foldedForSearch(typed)), m_room(roomSearchText(typed))
{
    m_figures = std::ranges::all_of(m_folded, isFigure);
    m_letters = std::ranges::all_of(m_folded, isLetter);
    if (m_room.count(u'-') == 1) {
        m_building = m_room.section(u'-', 0, 0);
        m_number = m_room.section(u'-', 1);
    }
}

std::optional<SearchRank> RegistryQuery::rankRoom(QStringView code, QStringView compact) const
{
    if (isEmpty()) {
        return std::nullopt;
    }
    if (code == m_room || compact == m_folded) {
        return SearchRank::RoomExact;
    }
    const QStringView number = code.mid(code.lastIndexOf(u'-') + 1);
    if (!m_room.isEmpty() && number == m_room) {
        return SearchRank::NumberExact;
    }
    if ((!m_room.isEmpty() && code.startsWith(m_room)) || compact.startsWith(m_folded)) {
        return SearchRank::RoomPrefix;
    }
    if (!m_room.isEmpty() && number.startsWith(m_room)) {
        return SearchRank::NumberPrefix;
    }
    if (!m_number.isEmpty() && number.startsWith(m_number) && code.left(code.indexOf(u'-')) == m_building) {
        return SearchRank::RoomWithoutSection;
    }
    if (m_folded.size() > 1 && compact.contains(m_folded)) {
        return SearchRank::RoomAnywhere;
    }
    return std::nullopt;
}

std::optional<SearchRank> RegistryQuery::rankPerson(QStringView name, QStringView initials,
                                                    QStringView pinyin, QStringView phones) const
{
    if (isEmpty()) {
        return std::nullopt;
    }
    if (m_figures) {
        return rankPhone(phones);
    }
    if (name.startsWith(m_folded)) {
        return name.size() == m_folded.size() ? SearchRank::NameExact : SearchRank::NamePrefix;
    }
    if (m_letters) {
        if (anyWord(initials, [&](QStringView word) { return word == m_folded; })) {
            return SearchRank::InitialsExact;
        }
        const auto begins = [&](QStringView word) { return word.startsWith(m_folded); };
        if (anyWord(initials, begins)) {
            return SearchRank::InitialsPrefix;
        }
        if (anyWord(pinyin, begins)) {
            return SearchRank::PinyinPrefix;
        }
    }
    if (name.contains(m_folded)) {
        return SearchRank::NameAnywhere;
    }
    return std::nullopt;
}

std::optional<SearchRank> RegistryQuery::rankPhone(QStringView phones) const
{
    if (m_folded.size() < leastPhoneFigures || !phones.contains(m_folded)) {
        return std::nullopt;
    }
    const bool atEnd = anyWord(phones, [&](QStringView phone) { return phone.endsWith(m_folded); });
    return atEnd ? SearchRank::PhoneEnd : SearchRank::PhoneAnywhere;
}

} // namespace pd
