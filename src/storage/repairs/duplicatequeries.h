// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/duplicates.h"
#include "storage/sql/connection.h"

namespace pd {

/// Finds the orders that a report may repeat. Each select walks the part of one index that is recent or open:
/// the cost does not grow with history. All throw StorageError.
class DuplicateQueries {
public:
    /// More of the same place and kind, or of the same caller, are never looked at.
    static constexpr int most = 50;

    explicit DuplicateQueries(Connection& connection) : m_connection(connection) {}

    /// Those of the span and the open ones, newest first, without doubles; what they have in common with the
    /// report is for duplicatesAmong().
    std::vector<OrderRow> candidates(const ReportSoFar& report, const DuplicateSpan& since);
    /// Orders of the room's building since then whose fault is of the same group.
    std::vector<OrderRow> sameGroupInBuilding(RoomId room, FaultKindId kind, Timestamp since);
    /// Building and group of faults of a hint.
    struct Place {
        BuildingId building{0};
        QString buildingCode;
        FaultKindId group{0};
        QString groupZh;
        QString groupEn;
    };
    std::optional<Place> placeOf(RoomId room, FaultKindId kind);
    std::optional<BuildingId> buildingOf(RoomId room);
    /// How often each of these orders was asked after; those never asked after are left out.
    std::map<OrderId, int> reminders(const std::vector<OrderId>& orders);

    /// The conditions behind candidates() and sameGroupInBuilding(), for tests of their plans.
    static QString byRoomAndKind();
    static QString byPublicPlace();
    static QString openByRoomAndKind();
    static QString openByPublicPlace();
    static QString byReporter();
    static QString byPhone();
    static QString sameGroupSince();

private:
    Connection& m_connection;
};

/// "(3,5,8)": ids as they stand in a statement.
QString idList(const std::vector<OrderId>& orders);

} // namespace pd
