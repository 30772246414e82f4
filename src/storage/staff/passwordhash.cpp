// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staff/passwordhash.h"

#include <array>
#include <new>
#include <sodium.h>
#include <stdexcept>

namespace pd {

namespace {

std::string base64(const unsigned char* bytes, std::size_t size)
{
    std::string text(sodium_base64_ENCODED_LEN(size, sodium_base64_VARIANT_ORIGINAL_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    text.pop_back();
    return text;
}

template <std::size_t Size>
std::string randomBase64()
{
    std::array<unsigned char, Size> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return base64(bytes.data(), bytes.size());
}

} // namespace

PasswordCost PasswordCost::lowForTests()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

PasswordHasher::PasswordHasher(PasswordCost cost) : m_cost(cost)
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium cannot be initialised");
    }
}

QString PasswordHasher::hash(const Password& password) const
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::string_view bytes = password.bytes();
    if (crypto_pwhash_str_alg(text.data(), bytes.data(), bytes.size(), m_cost.passes, m_cost.memoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw std::bad_alloc();
    }
    return QString::fromLatin1(text.data());
}

bool PasswordHasher::matches(const QString& hash, const Password& password) const
{
    const QByteArray text = hash.toLatin1();
    const std::string_view bytes = password.bytes();
    return crypto_pwhash_str_verify(text.constData(), bytes.data(), bytes.size()) == 0;
}

bool PasswordHasher::isOutdated(const QString& hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), m_cost.passes, m_cost.memoryBytes) !=
           0;
}

QString PasswordHasher::unmatchable() const
{
    // Well formed, so that verifying does all the work; the outcome is random, so nobody knows a password for
    // it.
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$%3$%4")
        .arg(m_cost.memoryBytes / 1024)
        .arg(m_cost.passes)
        .arg(QString::fromStdString(randomBase64<crypto_pwhash_SALTBYTES>()),
             QString::fromStdString(randomBase64<32>()));
}

} // namespace pd
