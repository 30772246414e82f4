// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/pinyin.h"

#include "storage/search/surnames.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <algorithm>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace pd::pinyin {

namespace {

/// ICU's reading of single characters, remembered. The transliterator itself costs 130 ms to make and is used
/// under the write lock only.
class Readings {
public:
    explicit Readings(const char* id) : m_id(id) {}

    /// "lv" for 吕; the character itself, lower case, when it has no reading; nothing for marks and blanks.
    QString of(char32_t character)
    {
        {
            const std::shared_lock lock(m_mutex);
            const auto found = m_known.constFind(character);
            if (found != m_known.constEnd()) {
                return *found;
            }
        }
        const std::unique_lock lock(m_mutex);
        const QString reading = ask(character);
        m_known.insert(character, reading);
        return reading;
    }

private:
    QString ask(char32_t character)
    {
        const QString text = QString::fromUcs4(&character, 1);
        if (character < 128) {
            return text[0].isLetterOrNumber() ? text.toLower() : QString();
        }
        if (!m_transliterator) {
            UErrorCode status = U_ZERO_ERROR;
            m_transliterator.reset(
                icu::Transliterator::createInstance(icu::UnicodeString(m_id), UTRANS_FORWARD, status));
        }
        if (!m_transliterator) {
            return {};
        }
        icu::UnicodeString unicode(static_cast<UChar32>(character));
        m_transliterator->transliterate(unicode);
        return plain(QString::fromUtf16(unicode.getBuffer(), unicode.length()));
    }

    /// Tone marks off; ü becomes v.
    static QString plain(const QString& marked)
    {
        QString result;
        for (const QChar c : marked.normalized(QString::NormalizationForm_KD)) {
            if (c.unicode() == 0x0308 && result.endsWith(u'u')) {
                result.back() = u'v';
            } else if (c.unicode() < 128 && c.isLetterOrNumber()) {
                result += c.toLower();
            }
        }
        return result;
    }

    const char* m_id;
    std::shared_mutex m_mutex;
    QHash<char32_t, QString> m_known;
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

Readings& general()
{
    static Readings readings("Han-Latin");
    return readings;
}

Readings& names()
{
    static Readings readings("Han-Latin/Names");
    return readings;
}

QStringList syllables(const QList<uint>& characters)
{
    QStringList result;
    bool latinWord = false;
    for (const uint character : characters) {
        const QString reading = general().of(character);
        if (character < 128 && latinWord && !reading.isEmpty()) {
            result.back() += reading;
        } else if (!reading.isEmpty()) {
            result.push_back(reading);
        }
        latinWord = character < 128 && !reading.isEmpty();
    }
    return result;
}

/// Every reading of a name as syllables: surname readings first, the given name in its commonest reading.
std::vector<QStringList> nameReadings(const QString& name)
{
    const QList<uint> characters = name.trimmed().toUcs4();
    std::vector<QStringList> result;
    if (characters.isEmpty()) {
        return result;
    }
    const auto add = [&](QStringList surname, const QStringList& given) {
        surname += given;
        if (!surname.isEmpty() && std::find(result.begin(), result.end(), surname) == result.end()) {
            result.push_back(surname);
        }
    };
    if (characters.size() > 2) {
        const QStringList given = syllables(characters.mid(2));
        for (const QStringList& surname : doubleSurname(name.trimmed().left(2))) {
            add(surname, given);
        }
    }
    if (characters[0] < 128) {
        add({}, syllables(characters));
        return result;
    }
    const QStringList given = syllables(characters.mid(1));
    for (const QString& surname : surnameReadings(characters[0])) {
        add({surname}, given);
    }
    for (Readings* readings : {&names(), &general()}) {
        const QString surname = readings->of(characters[0]);
        add(surname.isEmpty() ? QStringList() : QStringList(surname), given);
    }
    return result;
}

QString initialsOf(const QStringList& syllables)
{
    QString result;
    for (const QString& syllable : syllables) {
        result += syllable[0];
    }
    return result;
}

QString joined(QStringList words)
{
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace

QString nameInitials(const QString& name)
{
    QStringList words;
    for (const QStringList& reading : nameReadings(name)) {
        words += initialsOf(reading);
    }
    return joined(std::move(words));
}

QString namePinyin(const QString& name)
{
    QStringList words;
    for (const QStringList& reading : nameReadings(name)) {
        const QString whole = reading.join(QString());
        words += whole;
        if (whole.contains(u'v')) {
            words += QString(whole).replace(u'v', u'u');
        }
    }
    return joined(std::move(words));
}

QString textInitials(const QString& text)
{
    return initialsOf(syllables(text.toUcs4()));
}

QString textPinyin(const QString& text)
{
    return syllables(text.toUcs4()).join(QString());
}

} // namespace pd::pinyin
