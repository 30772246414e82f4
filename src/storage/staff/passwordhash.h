// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/password.h"

#include <QtCore/QString>

#include <cstddef>

namespace pd {

/// What one guess costs.
struct PasswordCost {
    unsigned long long passes = 3;
    std::size_t memoryBytes = 64UL * 1024 * 1024;

    /// Next to nothing. For tests that are not about the cost itself.
    static PasswordCost lowForTests();
};

/// Argon2id as PHC strings. Thread-safe; each call takes about a quarter of a second at full cost.
class PasswordHasher {
public:
    explicit PasswordHasher(PasswordCost cost = {});
    PasswordHasher(const PasswordHasher&) = delete;
    PasswordHasher& operator=(const PasswordHasher&) = delete;
    virtual ~PasswordHasher() = default;

    /// Throws std::bad_alloc when the memory is not to be had.
    [[nodiscard]] QString hash(const Password& password) const;
    [[nodiscard]] virtual bool matches(const QString& hash, const Password& password) const;
    /// Made with another cost than this hasher's.
    [[nodiscard]] bool isOutdated(const QString& hash) const;
    /// A hash that no password matches, as costly to try as a real one.
    [[nodiscard]] QString unmatchable() const;

private:
    PasswordCost m_cost;
};

} // namespace pd
