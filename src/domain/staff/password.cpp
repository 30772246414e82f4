// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/password.h"

#include "domain/staff/commonpasswords.h"

#include <algorithm>
#include <cstring>

namespace pd {

Password::Password(const QString& typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    m_bytes.assign(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    explicit_bzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    // A text without anything to normalise is the caller's own buffer.
    if (normal.constData() != typed.constData()) {
        explicit_bzero(normal.data(), static_cast<std::size_t>(normal.size()) * sizeof(QChar));
    }
}

Password Password::fromUtf8(const std::string& bytes)
{
    QString text = QString::fromStdString(bytes);
    Password result(text);
    text.fill(u'\0');
    return result;
}

// A moved-from short string keeps its characters in place, so moving copies and wipes.
Password::Password(Password&& other) noexcept : m_bytes(other.m_bytes)
{
    other.wipe();
}

Password& Password::operator=(Password&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        other.wipe();
    }
    return *this;
}

Password::~Password()
{
    wipe();
}

void Password::wipe() noexcept
{
    explicit_bzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

int Password::length() const noexcept
{
    return static_cast<int>(std::ranges::count_if(
        m_bytes, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

Result<void> checkPassword(const Password& password, const QString& login)
{
    if (password.length() < leastPasswordLength) {
        return error(ErrorCode::PasswordTooShort, "password", {std::to_string(leastPasswordLength)});
    }
    if (password.length() > greatestPasswordLength) {
        return error(ErrorCode::PasswordTooLong, "password", {std::to_string(greatestPasswordLength)});
    }
    if (isCommonPassword(password.bytes(), login.toStdString())) {
        return error(ErrorCode::PasswordTooCommon, "password");
    }
    return {};
}

} // namespace pd
