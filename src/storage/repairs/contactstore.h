// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/todaywork.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// Reads contacts and the open orders that calls follow from. Throws StorageError.
class ContactQueries {
public:
    explicit ContactQueries(Connection& connection) : m_connection(connection) {}

    /// In order of happening.
    std::vector<OrderContact> ofOrder(OrderId order);
    /// Every order that is dispatched, on site or waiting, with its promising events and its contacts, at
    /// most `largest`, the newest. What it costs does not depend on what is closed.
    std::vector<OpenOrder> openOrders();
    static constexpr int largest = 2000;

    CallSettings settings();

private:
    Connection& m_connection;
};

/// Writes contacts, each with its event, and audits. Throws StorageError.
class ContactStore {
public:
    explicit ContactStore(UnitOfWork& unit) : m_unit(unit) {}
    /// Gives the contact with its id. The order keeps its version: nobody's open form is disturbed.
    OrderContact add(const OrderContact& contact);
    /// Many at once without events and with one audit entry, for the demo estate.
    void addPast(std::span<const OrderContact> contacts);
    void set(const CallSettings& settings);

private:
    std::int64_t insert(const OrderContact& contact);

    UnitOfWork& m_unit;
};

} // namespace pd
