// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace pd {

/// A typed password: Unicode NFC as UTF-8, overwritten when it goes away. (What a line edit or an input
/// method kept before is out of reach.)
class Password {
public:
    explicit Password(const QString& typed);
    /// As read from standard input.
    static Password fromUtf8(const std::string& bytes);
    Password(Password&& other) noexcept;
    Password& operator=(Password&& other) noexcept;
    Password(const Password&) = delete;
    Password& operator=(const Password&) = delete;
    ~Password();

    [[nodiscard]] std::string_view bytes() const noexcept { return m_bytes; }
    /// Characters, not bytes: 维 is one.
    [[nodiscard]] int length() const noexcept;
    friend bool operator==(const Password& left, const Password& right)
    {
        return left.m_bytes == right.m_bytes;
    }

private:
    void wipe() noexcept;
    std::string m_bytes;
};

inline constexpr int leastPasswordLength = 8;
inline constexpr int greatestPasswordLength = 128;

/// No rules about kinds of characters. Errors (field "password"): PasswordTooShort, PasswordTooLong,
/// PasswordTooCommon (on the list, or the login itself).
Result<void> checkPassword(const Password& password, const QString& login);

} // namespace pd
