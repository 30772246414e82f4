// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/masking.h"

#include <QtCore/QList>

namespace pd {

namespace {

/// Shows `head` and `tail` characters (code points) of `text`; everything is hidden where they would cover
/// it.
QString hidden(const QString& text, qsizetype head, qsizetype tail)
{
    QList<uint> characters = text.toUcs4();
    const bool coversAll = head + tail >= characters.size();
    const qsizetype first = coversAll ? 0 : head;
    const qsizetype last = coversAll ? characters.size() : characters.size() - tail;
    for (qsizetype i = first; i < last; ++i) {
        characters[i] = u'*';
    }
    QString result;
    for (const uint character : std::as_const(characters)) {
        result += QChar::fromUcs4(character);
    }
    return result;
}

} // namespace

QString maskedPhone(const QString& phone)
{
    if (phone.size() >= 11) {
        return hidden(phone, 3, 4);
    }
    return phone.size() >= 7 ? hidden(phone, 2, 2) : hidden(phone, 0, 1);
}

QString maskedName(const QString& name)
{
    return hidden(name, 1, name.toUcs4().size() >= 3 ? 1 : 0);
}

QString maskedIdNumber(const QString& number)
{
    return number.size() >= 15 ? hidden(number, 3, 4) : hidden(number, 0, 0);
}

} // namespace pd
