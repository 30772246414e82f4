// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/rosterimport.h"

#include "storage/spreadsheets/spreadsheetreader.h"
#include "support/patience.h"
#include "support/testoffice.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

SpreadsheetFile csv(const QByteArray& text)
{
    return {QStringLiteral("名册.csv"), QString(64, u'a'),
            parseCsv(text, QStringLiteral("名册.csv")).value()};
}

class RosterImportTest : public testing::Test {
protected:
    TestOffice office;
    RosterImport import{office.writes(), office.reads()};
    Session admin = TestOffice::admin();

    RosterMapping mapping(const SpreadsheetFile& file)
    {
        const auto result = import.detect(admin, file.workbook);
        EXPECT_TRUE(result);
        return result ? *result : RosterMapping{};
    }
    Result<ImportSummary> run(const QByteArray& text, BadRows badRows = BadRows::Refuse)
    {
        const SpreadsheetFile file = csv(text);
        return import.import(admin, file, mapping(file), badRows);
    }
    std::int64_t number(const char16_t* sql)
    {
        Connection connection(office.path(), Connection::Mode::ReadOnly);
        return connection.statement(QString::fromUtf16(sql)).integer();
    }
    /// Every row of a select, columns apart by "|", rows by blanks.
    std::string rows(const char16_t* sql)
    {
        Connection connection(office.path(), Connection::Mode::ReadOnly);
        std::string text;
        for (const QString& row :
             connection.statement(QString::fromUtf16(sql)).all([](const Row& one) { return one.text(0); })) {
            text += (text.empty() ? "" : " ") + row.toStdString();
        }
        return text;
    }
    /// Everything the registry holds, apart from ids and versions.
    std::string registry()
    {
        return rows(u"SELECT code || use || state || IFNULL(built_area, 0) || note FROM room ORDER BY code") +
               "\n" + rows(u"SELECT name || id_number || employer FROM person ORDER BY name, id") + "\n" +
               rows(u"SELECT p.name || h.phone FROM person p JOIN person_phone h ON h.person_id = p.id ORDER "
                    u"BY p.name, "
                    u"p.id, h.position") +
               "\n" +
               rows(u"SELECT r.code || p.name || x.role || x.relation || IFNULL(x.from_date, '') FROM "
                    u"room_person x JOIN "
                    u"room r ON r.id = x.room_id JOIN person p ON p.id = x.person_id ORDER BY 1") +
               "\n" +
               rows(u"SELECT b.code || '/' || s.code FROM section s JOIN building b ON b.id = s.building_id "
                    u"ORDER BY 1") +
               "\n" + rows(u"SELECT code FROM building ORDER BY code");
    }
};

const QByteArray small = "房号,建筑面积,业主姓名,联系电话,租户,联系电话\n"
                         "3-2-1201,89.4,张三,13800138000,王五,13700137000\n"
                         "3-2-1202,90,李四,13900139000,,\n"
                         "3-0-商铺5,30,张三,13800138000,,\n";

} // namespace

TEST_F(RosterImportTest, StoresRoomsPeopleAndRoles)
{
    const auto summary = run(small);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->counts, (ImportCounts{3, 0, 0, 3, 0}));
    EXPECT_EQ(
        rows(u"SELECT code || ':' || use || ':' || state || ':' || built_area FROM room ORDER BY sort_key"),
        "3-商铺5:shop:lived-in:3000 3-2-1201:residence:let:8940 3-2-1202:residence:lived-in:9000");
    EXPECT_EQ(rows(u"SELECT r.code || ':' || p.name || ':' || x.role FROM room_person x JOIN room r ON r.id "
                   u"= x.room_id "
                   u"JOIN person p ON p.id = x.person_id ORDER BY r.sort_key, x.role"),
              "3-商铺5:张三:owner 3-2-1201:张三:owner 3-2-1201:王五:tenant 3-2-1202:李四:owner");
    EXPECT_EQ(rows(u"SELECT initials || ':' || pinyin FROM person ORDER BY id"),
              "zs:zhangsan ww:wangwu ls:lisi");
}

TEST_F(RosterImportTest, TheSamePersonInSeveralRoomsIsOne)
{
    ASSERT_TRUE(run(small));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM person WHERE name = '张三'"), 1);
    ASSERT_TRUE(run("房号,业主姓名,身份证号\n4-1-101,赵六,11010519491231002X\n4-1-102,赵六,"
                    "11010519491231002x\n4-1-103,赵六,\n"));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM person WHERE name = '赵六'"), 2)
        << "the third has neither phone nor ID number";
}

TEST_F(RosterImportTest, ASecondTimeChangesNothing)
{
    ASSERT_TRUE(run(small));
    const std::string before = registry();
    const auto again = run(small);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts, (ImportCounts{0, 0, 3, 0, 0}));
    EXPECT_EQ(registry(), before);
}

TEST_F(RosterImportTest, WhatTheFileDoesNotMentionStays)
{
    ASSERT_TRUE(run("房号,建筑面积,备注,业主姓名,业主电话\n3-2-1201,89.4,有犬,张三,13800138000\n"));
    const auto summary =
        run("房号,状态,业主姓名,业主电话,工作单位\n3-2-1201,装修中,张三,13900139000,电力局\n");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->counts, (ImportCounts{0, 1, 0, 0, 1}));
    EXPECT_EQ(rows(u"SELECT state || ':' || built_area || ':' || note FROM room"), "decorating:8940:有犬");
    EXPECT_EQ(rows(u"SELECT phone FROM person_phone ORDER BY position"), "13800138000 13900139000");
    EXPECT_EQ(rows(u"SELECT employer FROM person"), "电力局");
}

TEST_F(RosterImportTest, AllOrNothingUnlessBadRowsAreSkipped)
{
    const QByteArray bad =
        "房号,业主姓名,业主电话\n3-2-1201,张三,13800138000\n合在一起,李四,13900139000\n3-2-1203,王五,138\n";
    const auto refused = run(bad);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), error(ErrorCode::ImportRefused, {}, {"2"}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM room"), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM import_batch"), 0);

    const auto summary = run(bad, BadRows::Skip);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->rowsLeftOut, 2);
    EXPECT_EQ(rows(u"SELECT code FROM room"), "3-2-1201");
}

TEST_F(RosterImportTest, ADryRunTellsTheSameAndStoresNothing)
{
    const SpreadsheetFile file = csv(small + "3-2-1299,1,错\n,5,钱七,\n");
    const auto check = import.check(admin, file.workbook, mapping(file));
    ASSERT_TRUE(check);
    EXPECT_EQ(check->counts.roomsAdded, 4);
    ASSERT_EQ(check->problems.size(), 1U);
    EXPECT_EQ(check->problems[0].row, 6);
    EXPECT_EQ(check->problems[0].code, RosterProblemCode::RoomMissing);
    EXPECT_EQ(check->rows, 5);
    EXPECT_EQ(check->badRows, 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM room"), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry"), 1) << "a dry run leaves no trace";
}

TEST_F(RosterImportTest, ADryRunSaysWhatWasFilledDownAndTheImportStoresIt)
{
    const QByteArray once = "楼栋,单元,房号,业主姓名\n1栋,1单元,101,张三\n,,102,李四\n,2单元,101,王五\n";
    const SpreadsheetFile file = csv(once);
    const auto check = import.check(admin, file.workbook, mapping(file));
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->problems.empty());
    EXPECT_EQ(check->counts.roomsAdded, 3);
    ASSERT_EQ(check->notes.size(), 2U);
    EXPECT_EQ(check->notes[0], (RosterNote{3, 4, 2, 2, 0, QStringLiteral("楼栋"), QStringLiteral("1栋")}));
    ASSERT_TRUE(run(once));
    EXPECT_EQ(rows(u"SELECT code FROM room ORDER BY sort_key"), "1-1-101 1-1-102 1-2-101");
}

TEST_F(RosterImportTest, OneAuditEntryNamesFileAndCounts)
{
    ASSERT_TRUE(run(small));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE command = 'registry.import'"), 1);
    const std::string after = rows(u"SELECT after FROM audit_entry WHERE command = 'registry.import'");
    EXPECT_NE(after.find("名册.csv"), std::string::npos);
    EXPECT_NE(after.find("\"roomsAdded\":3"), std::string::npos);
    EXPECT_NE(after.find(std::string(64, 'a')), std::string::npos);
    EXPECT_EQ(after.find("138"), std::string::npos);
}

TEST_F(RosterImportTest, UndoTakesEverythingBack)
{
    ASSERT_TRUE(run("房号,建筑面积,业主姓名,业主电话\n3-2-1201,80,张三,13800138000\n"));
    const std::string before = registry();
    const auto second =
        run("房号,建筑面积,备注,业主姓名,业主电话,使用人,与业主关系\n"
            "3-2-1201,89.4,有犬,张三,13800138000/13700137000,小张,儿子\n5-1-101,70,,张三,13800138000,,\n");
    ASSERT_TRUE(second);
    EXPECT_NE(registry(), before);
    const auto undone = import.undo(admin, second->batch);
    ASSERT_TRUE(undone) << static_cast<int>(undone.error().code);
    EXPECT_EQ(registry(), before);
    EXPECT_EQ(import.undo(admin, second->batch).error().code, ErrorCode::NotFound);
    const auto batches = import.batches(admin);
    ASSERT_TRUE(batches);
    ASSERT_EQ(batches->size(), 2U);
    EXPECT_TRUE((*batches)[0].undone);
    EXPECT_FALSE((*batches)[1].undone);
}

TEST_F(RosterImportTest, UndoIsBlockedByLaterEditsAndNamesThem)
{
    const auto first = run(small);
    ASSERT_TRUE(first);
    ASSERT_TRUE(run("房号,备注\n3-2-1202,新备注\n"));
    const std::string before = registry();
    const auto blocked = import.undo(admin, first->batch);
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error(), error(ErrorCode::ImportUndoBlocked, {}, {"room", "3-2-1202"}));
    EXPECT_EQ(registry(), before);
}

TEST_F(RosterImportTest, UndoIsBlockedByAnOrderAndNamesIt)
{
    const auto summary = run(small);
    ASSERT_TRUE(summary);
    Connection connection(office.path(), Connection::Mode::ReadWrite);
    connection.execute(QStringLiteral("INSERT INTO fault_kind (id, name_zh) VALUES (9001, '水')"));
    connection.execute(QStringLiteral(
        "INSERT INTO service_order (number, job_kind, state, room_id, place, part, fault_kind_id, urgency, "
        "warranty, reported_at_ms, created_by) SELECT 'FW-202611-0001', 'repair', 'registered', id, code, "
        "'own', 9001, 'normal', 'unknown', 1, 'x' FROM room WHERE code = '3-2-1201'"));
    const auto blocked = import.undo(admin, summary->batch);
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error(), error(ErrorCode::ImportUndoBlocked, {}, {"order", "FW-202611-0001"}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM room"), 3);
}

TEST_F(RosterImportTest, UndoIsBlockedWhenAPersonGotAnotherRoom)
{
    const auto first = run("房号,业主姓名,业主电话\n3-2-1201,张三,13800138000\n");
    ASSERT_TRUE(first);
    ASSERT_TRUE(run("房号,业主姓名,业主电话\n4-1-101,张三,13800138000\n"));
    EXPECT_EQ(import.undo(admin, first->batch).error(),
              error(ErrorCode::ImportUndoBlocked, {}, {"room", "4-1-101"}));
}

TEST_F(RosterImportTest, CancellingStoresNothing)
{
    const SpreadsheetFile file = csv(small);
    int calls = 0;
    const auto result =
        import.import(admin, file, mapping(file), BadRows::Refuse, [&](int, int) { return ++calls < 3; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM room"), 0);
    EXPECT_EQ(import.check(admin, file.workbook, mapping(file), [](int, int) { return false; }).error().code,
              ErrorCode::Cancelled);
}

TEST_F(RosterImportTest, RightsAreAsked)
{
    const Session clerk = TestOffice::with({Permission::ViewRegistry, Permission::EditRegistry});
    const SpreadsheetFile file = csv(small);
    const RosterMapping columns = mapping(file);
    EXPECT_EQ(import.detect(clerk, file.workbook).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(import.check(clerk, file.workbook, columns).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(import.import(clerk, file, columns, BadRows::Skip).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(import.batches(clerk).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(import.undo(clerk, ImportBatchId(1)).error().code, ErrorCode::NotPermitted);
}

TEST_F(RosterImportTest, StoredPeopleContradictingTheFileAreProblems)
{
    ASSERT_TRUE(run("房号,业主姓名,身份证号\n3-2-1201,张三,11010519491231002X\n"));
    const SpreadsheetFile file = csv("房号,业主姓名,身份证号\n3-2-1301,李四,11010519491231002X\n");
    const auto check = import.check(admin, file.workbook, mapping(file));
    ASSERT_TRUE(check);
    ASSERT_EQ(check->problems.size(), 1U);
    EXPECT_EQ(check->problems[0].code, RosterProblemCode::PersonContradicts);
}

TEST_F(RosterImportTest, AChangedMappingIsRemembered)
{
    const SpreadsheetFile file = csv("房号,业主姓名,登记号\n3-2-1201,张三,13800138000\n");
    RosterMapping columns = mapping(file);
    ASSERT_EQ(columns.columns.size(), 3U);
    EXPECT_FALSE(columns.columns[2].field);
    columns.columns[2].field = RosterField::OwnerPhone;
    ASSERT_TRUE(import.import(admin, file, columns, BadRows::Refuse));
    EXPECT_EQ(rows(u"SELECT phone FROM person_phone"), "13800138000");
    EXPECT_EQ(mapping(csv("房号,业主姓名,登记号\n")).columns[2].field, RosterField::OwnerPhone);
}

TEST_F(RosterImportTest, TheTemplateIsReadAndItsExamplePassedOver)
{
    const QString path = office.folder() + QStringLiteral("/模板.xlsx");
    ASSERT_TRUE(RosterImport::writeTemplate(path));
    const auto file = RosterImport::open(path);
    ASSERT_TRUE(file);
    const RosterMapping columns = mapping(*file);
    EXPECT_EQ(columns.headerRow, 1);
    EXPECT_EQ(columns.columns.size(), 11U);
    for (const MappedColumn& column : columns.columns) {
        EXPECT_TRUE(column.field) << column.header.toStdString();
    }
    const auto check = import.check(admin, file->workbook, columns);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->rows, 0);
    EXPECT_TRUE(check->problems.empty());
}

TEST_F(RosterImportTest, TwentyThousandRoomsAreStoredWholeAndFast)
{
    QByteArray text = "房号,建筑面积,业主姓名,业主电话,租户,租户电话\n";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray room = QByteArray::number(i / 800 + 1) + "-" + QByteArray::number(i / 400 % 2 + 1) +
                                "-" + QByteArray::number((i / 4 % 100 + 1) * 100 + i % 4 + 1);
        text += room + ",89.4,业主" + QByteArray::number(i) + "," + QByteArray::number(13'800'000'000 + i) +
                (i % 2 == 0 ? ",租户" + QByteArray::number(i) + "," + QByteArray::number(13'900'000'000 + i)
                            : ",,") +
                "\n";
    }
    const SpreadsheetFile file = csv(text);
    const RosterMapping columns = mapping(file);
    QElapsedTimer timer;
    timer.start();
    const auto summary = import.import(admin, file, columns, BadRows::Refuse);
    const qint64 elapsed = timer.elapsed();
    RecordProperty("milliseconds", static_cast<int>(elapsed));
    std::printf("20,000 rooms: %lld ms\n", static_cast<long long>(elapsed));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->counts, (ImportCounts{20'000, 0, 0, 30'000, 0}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM room"), 20'000);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM person"), 30'000);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM room_person"), 30'000);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM person_phone"), 30'000);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM building"), 25);
    // The promise (P10) is 5 s in a release build; this is the unoptimised one.
    EXPECT_LT(elapsed, 30'000 * patience);
    ASSERT_TRUE(import.undo(admin, summary->batch));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM room") + number(u"SELECT COUNT(*) FROM person") +
                  number(u"SELECT COUNT(*) FROM building"),
              0);
}
