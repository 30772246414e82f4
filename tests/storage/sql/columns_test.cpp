// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/columns.h"

#include <gtest/gtest.h>

using namespace pd;

TEST(EditedColumns, OneListMakesInsertAndUpdate)
{
    const EditedColumns columns(QStringLiteral("person"), {QStringLiteral("name"), QStringLiteral("note")});
    EXPECT_EQ(columns.insert(), QStringLiteral("INSERT INTO person (name, note) VALUES (?, ?) RETURNING id"));
    EXPECT_EQ(columns.insert({QStringLiteral("batch_id")}),
              QStringLiteral("INSERT INTO person (name, note, batch_id) VALUES (?, ?, ?) RETURNING id"));
    EXPECT_EQ(columns.update(), QStringLiteral("UPDATE person SET name = ?, note = ?, version = version + 1 "
                                               "WHERE id = ? AND version = ?"));
}
