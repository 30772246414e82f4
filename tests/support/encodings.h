// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <unicode/ucnv.h>

namespace pd::test {

/// As older office programs save it.
inline QByteArray inGb18030(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("gb18030", &status);
    QByteArray bytes(text.size() * 4 + 8, '\0');
    const int32_t length = ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const UChar*>(text.utf16()),
                                           static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(U_SUCCESS(status) ? length : 0);
    return bytes;
}

} // namespace pd::test
