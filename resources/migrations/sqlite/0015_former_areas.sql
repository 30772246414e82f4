-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The built-up area a room had until a day, before it was measured anew: bills of those days use it. What holds now stands
-- in room.built_area.
CREATE TABLE room_former_area (
    room_id    INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    until_date TEXT NOT NULL,
    built_area INTEGER NOT NULL CHECK (built_area > 0), -- 1/100 m²
    PRIMARY KEY (room_id, until_date)
) WITHOUT ROWID, STRICT;
