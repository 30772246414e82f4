// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/office/officedesk.h"
#include "support/testoffice.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {
struct Office : TestOffice {
    OfficeDesk desk{writes(), reads()};
    OfficeSettings named() const
    {
        OfficeSettings settings;
        settings.name = QStringLiteral("富成花园");
        settings.language = QStringLiteral("zh_CN");
        settings.backupFolder = QStringLiteral("/srv/copies");
        settings.lockMinutes = 3;
        return settings;
    }
};
} // namespace

TEST(OfficeDesk, KeepsTheSettings)
{
    Office office;
    EXPECT_EQ(*office.desk.settings(), OfficeSettings());
    OfficeSettings demo = office.named();
    demo.demo = true;
    ASSERT_TRUE(office.desk.change(TestOffice::admin(), OfficeSettings(), demo));
    EXPECT_EQ(*office.desk.settings(), demo);
    EXPECT_EQ(office.desk.change(TestOffice::admin(), OfficeSettings(), office.named()).error().code,
              ErrorCode::Conflict)
        << "somebody else was quicker";
    EXPECT_EQ(office.desk.change(TestOffice::admin(), demo, OfficeSettings()).error(),
              error(ErrorCode::Required, "name"));
    EXPECT_EQ(*office.desk.settings(), demo);
}

TEST(OfficeDesk, REP_30_KeepsAndAuditsWhichSlipCopiesArePrinted)
{
    Office office;
    ASSERT_TRUE(office.desk.change(TestOffice::admin(), OfficeSettings(), office.named()));
    EXPECT_EQ(office.desk.settings()->slips, SlipCopies()) << "all four on plain paper unless told otherwise";
    const SlipCopies wanted{SlipPaper::Carbon, {SlipCopy::Customer, SlipCopy::CustomerService}};
    ASSERT_TRUE(
        office.desk.amend(TestOffice::admin(), [&](OfficeSettings& settings) { settings.slips = wanted; }));
    EXPECT_EQ(office.desk.settings()->slips, wanted);
    EXPECT_EQ(office.desk.settings()->backupFolder, office.named().backupFolder);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    const QString last =
        connection.statement(QStringLiteral("SELECT after FROM audit_entry ORDER BY sequence DESC LIMIT 1"))
            .first([](const Row& row) { return row.text(0); })
            .value_or(QString());
    EXPECT_TRUE(last.contains(QStringLiteral(R"("slipCopies":"customer-service,customer")")))
        << last.toStdString();
    EXPECT_TRUE(last.contains(QStringLiteral(R"("slipPaper":"carbon")")));
}

TEST(OfficeDesk, BacksUpAndRemembersWhen)
{
    Office office;
    EXPECT_FALSE(office.desk.care()->backedUpAt.has_value());
    const auto path = office.desk.backUpNow(TestOffice::admin(), office.folder() + QStringLiteral("/copies"));
    ASSERT_TRUE(path);
    EXPECT_TRUE(QFileInfo::exists(*path));
    EXPECT_EQ(office.desk.care()->backedUpAt, office.clock.now());
    const auto copy = DataFile::open(*path, office.clock);
    ASSERT_TRUE(copy);
    EXPECT_EQ(office.desk.backUpNow(TestOffice::admin(), QStringLiteral("/proc/nowhere")).error().code,
              ErrorCode::FolderUnwritable);
    EXPECT_EQ(office.desk.backUpNow(TestOffice::admin(), QStringLiteral("/proc/unplugged/disk")).error(),
              error(ErrorCode::FolderNotFound, {}, {"/proc/unplugged/disk"}));
}

TEST(OfficeDesk, AStoppedBackupLeavesNoFileAndNoNote)
{
    Office office;
    const QString folder = office.folder() + QStringLiteral("/copies");
    for (int last = 1; last <= 6; ++last) {
        int asked = 0;
        const Progress stop = [&asked, last](int, int) { return ++asked < last; };
        EXPECT_EQ(office.desk.backUpNow(TestOffice::admin(), folder, stop).error().code,
                  ErrorCode::Cancelled);
        EXPECT_TRUE(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty()) << last;
    }
    EXPECT_FALSE(office.desk.care()->backedUpAt.has_value());
    EXPECT_EQ(office.desk.verify(TestOffice::admin(), [](int, int) { return false; }).error().code,
              ErrorCode::Cancelled);
    EXPECT_FALSE(office.desk.care()->checkedAt.has_value());
    EXPECT_TRUE(office.desk.backUpNow(TestOffice::admin(), folder, [](int, int) { return true; }));
}

TEST(OfficeDesk, VerifiesAndRemembersTheOutcome)
{
    Office office;
    EXPECT_FALSE(office.desk.care()->checkedAt.has_value());
    const auto report = office.desk.verify(TestOffice::admin());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->sound) << report->problem.toStdString();
    EXPECT_EQ(office.desk.care()->checkedAt, office.clock.now());
    EXPECT_TRUE(office.desk.care()->sound);

    {
        Connection other(office.path(), Connection::Mode::ReadWrite);
        other.execute(
            QStringLiteral("INSERT INTO number_series (series, month, given) VALUES ('FW', '202611', 7)"));
    }
    const auto bad = office.desk.verify(TestOffice::admin());
    ASSERT_TRUE(bad);
    EXPECT_FALSE(bad->sound);
    EXPECT_FALSE(office.desk.care()->sound);
}

TEST(OfficeDesk, UnsoundFileGivesNoCopy)
{
    Office office;
    {
        Connection other(office.path(), Connection::Mode::ReadWrite);
        other.execute(
            QStringLiteral("INSERT INTO number_series (series, month, given) VALUES ('FW', '202611', 7)"));
    }
    EXPECT_EQ(office.desk.backUpNow(TestOffice::admin(), office.folder()).error().code,
              ErrorCode::BackupUnsound);
    EXPECT_FALSE(office.desk.care()->backedUpAt.has_value());
}

TEST(OfficeDesk, EverythingIsRefusedWithoutTheRight)
{
    Office office;
    const Session nobody = TestOffice::with({Permission::LogIn, Permission::ViewOrders});
    EXPECT_EQ(office.desk.change(nobody, OfficeSettings(), office.named()).error(),
              error(ErrorCode::NotPermitted, {}, {"manage-settings"}));
    EXPECT_EQ(office.desk.amend(nobody, [](OfficeSettings& s) { s.slips.paper = SlipPaper::Carbon; }).error(),
              error(ErrorCode::NotPermitted, {}, {"manage-settings"}));
    EXPECT_EQ(office.desk.backUpNow(nobody, office.folder()).error(),
              error(ErrorCode::NotPermitted, {}, {"back-up"}));
    EXPECT_EQ(office.desk.verify(nobody).error(), error(ErrorCode::NotPermitted, {}, {"verify-data"}));
    EXPECT_EQ(*office.desk.settings(), OfficeSettings());
}
