// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters/contactletter.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// Reads contact letters. Throws StorageError.
class LetterQueries {
public:
    explicit LetterQueries(Connection& connection) : m_connection(connection) {}
    std::optional<ContactLetter> letter(LetterId id);
    /// The latest first.
    std::vector<ContactLetter> ofOrder(OrderId order);
    /// Without reply, the earliest due first; at most `most`.
    std::vector<ContactLetter> open(int most);

private:
    Connection& m_connection;
};

/// Writes contact letters, tells the order's history of them, audits. Throws StorageError.
class LetterStore {
public:
    explicit LetterStore(UnitOfWork& unit) : m_unit(unit) {}
    /// Gives id and number "LX-…".
    ContactLetter insert(const ContactLetter& letter);
    /// Errors: Conflict.
    Result<ContactLetter> update(const ContactLetter& before, const ContactLetter& after);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
