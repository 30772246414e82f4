// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/room.h"

#include <optional>
#include <vector>

namespace pd {

/// Which rooms a list shows.
struct RoomFilter {
    std::optional<BuildingId> building;
    QString text; ///< part of a room code or of the name of somebody who is there; empty: all

    friend bool operator==(const RoomFilter&, const RoomFilter&) = default;
};

/// Behind which room the next page begins.
struct RoomCursor {
    QString sortKey;
    RoomId room;
};

struct RoomListRow {
    RoomId room;
    QString code;
    RoomUse use;
    RoomState state;
    QString firstPerson; ///< an owner, else anybody who is there; may be empty
    bool caution = false;
};

struct RoomListPage {
    std::vector<RoomListRow> rows;
    std::optional<RoomCursor> next; ///< none: this is the last page
};

} // namespace pd
