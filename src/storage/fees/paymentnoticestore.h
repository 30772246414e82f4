// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/paymentnotice.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads what households are told to pay. Only bills of posted runs are there (FEE-02). Throws StorageError.
class PaymentNoticeQueries {
public:
    /// `today` decides who owns and lives in a room.
    PaymentNoticeQueries(Connection& connection, const Date& today) : m_connection(connection), m_today(today)
    {
    }

    /// Households that owe something due by the end of the month or were told something for it. Precondition:
    /// the month is one.
    HouseholdNotices list(const NoticeFilter& filter);
    /// One household of the list, whatever the filter; none: it owes nothing and was told nothing.
    std::optional<HouseholdNotice> household(const QString& month, RoomId room);
    /// With its lines. Precondition as household().
    PaymentNotice notice(const QString& month, const HouseholdNotice& room);
    std::vector<OutsideCollection> collections(const QString& month);

private:
    Statement rows(const QString& columns, const NoticeFilter& filter, std::optional<RoomId> room,
                   const QString& rest);
    QStringList unposted(const QString& month);

    Connection& m_connection;
    Date m_today;
};

/// Callers leave the audit entry. Throws StorageError.
class PaymentNoticeStore {
public:
    explicit PaymentNoticeStore(UnitOfWork& unit) : m_unit(unit) {}

    /// It was printed, with these sums.
    void made(const QString& month, const HouseholdNotice& room);
    void delivered(const QString& month, RoomId room, DeliveryWay way, const DeliveryEntry& entry,
                   const QString& by);
    CollectionId announce(const OutsideCollection& collection);
    /// Errors: NotFound.
    Result<void> end(CollectionId id);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
