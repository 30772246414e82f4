// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job as a story: an office's roster comes in, a caller reports a leak, a technician is sent, the
// slip and the day's list are printed, the slip comes back, the order is closed, and the file is sound.
#include "application/registry/registrydesk.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/repairdesk.h"
#include "application/staff/staffdesk.h"
#include "support/commandlinerun.h"
#include "support/encodings.h"
#include "support/pdffile.h"
#include "support/testoffice.h"

#include <QtCore/QFile>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

/// As an office keeps it: GB18030, a title above the header, an example row, a total below.
QByteArray officeRoster()
{
    const QString text = QStringLiteral("富成花园业主花名册,,,,\r\n"
                                        "序号,房号(必填),业主姓名,联系电话,建筑面积(㎡)\r\n"
                                        "示例:,1-1-101,张三,13800000000,89.4\r\n"
                                        "1,3栋2单元1201,单小明,13812345678,89.43\r\n"
                                        "2,3#-2-1202,李娜,0311-8765432,98.37\r\n"
                                        "3,3-0-商铺5,王五,13912345678,120.5\r\n"
                                        "合计,3户,,,308.3\r\n");
    return inGb18030(text);
}

class RosterToList : public testing::Test {
protected:
    void SetUp() override
    {
        QFile roster(path("花名册.csv"));
        ASSERT_TRUE(roster.open(QIODevice::WriteOnly));
        roster.write(officeRoster());
        roster.close();
        const auto made =
            run({QStringLiteral("init"), QStringLiteral("--data"), data(), QStringLiteral("--estate"),
                 QStringLiteral("富成花园"), QStringLiteral("--admin"), QStringLiteral("boss")});
        ASSERT_EQ(made.exitCode, exitDone) << made.err.toStdString();
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString data() const { return path("office.pdesk"); }
    [[nodiscard]] CommandLineRun run(const QStringList& arguments) const
    {
        return runCommand(arguments, clock, QStringLiteral("correct horse\n"));
    }

    FixedClock clock{morning()};

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(RosterToList, AnOrderGoesFromTheRosterToThePrintedListAndBack)
{
    // The roster comes in through the command line, as IT staff would do it.
    const auto imported = run({QStringLiteral("import-roster"), path("花名册.csv"), QStringLiteral("--data"),
                               data(), QStringLiteral("--login"), QStringLiteral("boss")});
    ASSERT_EQ(imported.exitCode, exitDone) << imported.err.toStdString() << imported.out.toStdString();

    {
        auto opened = DataFile::open(data(), clock);
        ASSERT_TRUE(opened);
        DataFile& file = **opened;
        StaffDesk staff(file.writes(), file.reads());
        const auto login = staff.logIn(QStringLiteral("boss"), Password(QStringLiteral("correct horse")));
        ASSERT_TRUE(login);
        Session supervisor = login.value();
        supervisor.permissions = Permissions::all();

        StaffDetails plumber;
        plumber.name = QStringLiteral("李强");
        plumber.technician = true;
        plumber.trade = QStringLiteral("水工");
        const auto technician = staff.add(supervisor, plumber, std::nullopt);
        ASSERT_TRUE(technician);

        // The caller says "three, two, twelve-o-one".
        RegistryDesk registry(file.writes(), file.reads());
        const auto rooms = registry.rooms(supervisor, {});
        ASSERT_TRUE(rooms);
        ASSERT_EQ(rooms->rows.size(), 3U);
        const auto room = std::find_if(rooms->rows.begin(), rooms->rows.end(), [](const auto& row) {
            return row.code == QStringLiteral("3-2-1201");
        });
        ASSERT_NE(room, rooms->rows.end());

        const auto kinds = FaultKindDesk(file.writes(), file.reads()).list(supervisor);
        ASSERT_TRUE(kinds);
        const auto leak = std::find_if(kinds->begin(), kinds->end(), [](const FaultKind& kind) {
            return !kind.isGroup() && kind.nameZh.contains(QStringLiteral("漏"));
        });
        ASSERT_NE(leak, kinds->end());

        RepairDesk repairs(file.writes(), file.reads());
        OrderIntake call;
        call.room = room->room;
        call.faultKind = leak->id;
        call.content = QStringLiteral("厨房水槽下面漏水");
        call.reporterName = QStringLiteral("单小明");
        auto order = repairs.registerOrder(supervisor, call);
        ASSERT_TRUE(order);
        EXPECT_EQ(order->number, QStringLiteral("FW-202611-0001"));

        clock.advanceMinutes(4);
        order = repairs.dispatch(supervisor, order->id, order->version,
                                 {technician.value(), clock.now().plusMinutes(10), {}});
        ASSERT_TRUE(order);
        const auto original = repairs.slipPrinted(supervisor, order->id);
        ASSERT_TRUE(original);
        EXPECT_FALSE(original->isReprint());
    }

    // The list of the day, while the technician is out.
    const QString pdf = path("list.pdf");
    const auto listed =
        run({QStringLiteral("dispatch-list"), QStringLiteral("--data"), data(), QStringLiteral("--date"),
             QStringLiteral("2026-11-21"), QStringLiteral("--pdf"), pdf});
    ASSERT_EQ(listed.exitCode, exitDone) << listed.err.toStdString();
    const QString text =
        poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    for (const char* expected : {"富成花园", "FW-202611-0001", "3-2-1201", "李强", "厨房水槽下面漏水"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected << "\n" << text.toStdString();
    }

    // REP_21: a day later it stands on the notice, without the customer's name.
    FixedClock tomorrow{clock.now().plusMinutes(25 * 60)};
    const QString noticePdf = path("notice.pdf");
    const auto noticed = runCommand(
        {QStringLiteral("long-open"), QStringLiteral("--data"), data(), QStringLiteral("--pdf"), noticePdf},
        tomorrow);
    ASSERT_EQ(noticed.exitCode, exitDone) << noticed.err.toStdString();
    const QString notice =
        poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), noticePdf, QStringLiteral("-")});
    EXPECT_TRUE(notice.contains(QStringLiteral("FW-202611-0001"))) << notice.toStdString();
    EXPECT_FALSE(notice.contains(QStringLiteral("单小明"))) << notice.toStdString();

    {
        auto opened = DataFile::open(data(), clock);
        ASSERT_TRUE(opened);
        RepairDesk repairs((*opened)->writes(), (*opened)->reads());
        const Session desk = TestOffice::admin();
        auto found = repairs.findByNumber(desk, QStringLiteral("0001"));
        ASSERT_TRUE(found);
        ServiceOrder order = found->row.order;
        clock.advanceMinutes(12);
        auto step = repairs.recordArrival(desk, order.id, order.version, {});
        ASSERT_TRUE(step);
        clock.advanceMinutes(30);
        step = repairs.finish(desk, order.id, step->version,
                              {std::nullopt, std::nullopt, QStringLiteral("已更换角阀")});
        ASSERT_TRUE(step);
        ReturnEntry slip;
        slip.signedByCustomer = true;
        step = repairs.returnSlip(desk, order.id, step->version, slip);
        ASSERT_TRUE(step);
        step = repairs.close(desk, order.id, step->version);
        ASSERT_TRUE(step);
        EXPECT_EQ(step->state, OrderState::Closed);
        const auto history = repairs.order(desk, order.id);
        ASSERT_TRUE(history);
        EXPECT_EQ(history->events.size(), 6U);
    }
    const auto verified = run({QStringLiteral("verify"), QStringLiteral("--data"), data()});
    EXPECT_EQ(verified.exitCode, exitDone) << verified.err.toStdString();
}

TEST_F(RosterToList, ABadRowIsNamedByRowAndColumnAndNothingIsStored)
{
    QFile roster(path("bad.csv"));
    ASSERT_TRUE(roster.open(QIODevice::WriteOnly));
    roster.write(QStringLiteral("房号,业主姓名,联系电话\n3-2-1201,单小明,13812345678\n3-2-1202,李娜,12345\n")
                     .toUtf8());
    roster.close();
    const QStringList command{QStringLiteral("import-roster"), path("bad.csv"),
                              QStringLiteral("--data"),        data(),
                              QStringLiteral("--login"),       QStringLiteral("boss")};
    const auto refused = run(command);
    EXPECT_EQ(refused.exitCode, exitRefused);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("3"))) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(QStringLiteral("联系电话"))) << refused.err.toStdString();
    const auto rooms = [&] {
        Connection connection(data(), Connection::Mode::ReadOnly);
        return connection.statement(QStringLiteral("SELECT COUNT(*) FROM room")).integer();
    };
    EXPECT_EQ(rooms(), 0);
    EXPECT_EQ(
        run(command + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--skip-bad-rows")}).exitCode,
        exitDone);
    EXPECT_EQ(rooms(), 0);
    EXPECT_EQ(run(command + QStringList{QStringLiteral("--skip-bad-rows")}).exitCode, exitDone);
    EXPECT_EQ(rooms(), 1);
    const auto wrong = runCommand(command, clock, QStringLiteral("wrong password\n"));
    EXPECT_EQ(wrong.exitCode, exitRefused);
}

TEST_F(RosterToList, ADryRunSaysWhichRowsTookTheirBuildingFromAbove)
{
    QFile roster(path("once.csv"));
    ASSERT_TRUE(roster.open(QIODevice::WriteOnly));
    roster.write(QStringLiteral("楼栋,房号,业主姓名\n3栋,1201,单小明\n,1202,李娜\n,1203,王五\n").toUtf8());
    roster.close();
    const auto dry = run({QStringLiteral("import-roster"), path("once.csv"), QStringLiteral("--data"), data(),
                          QStringLiteral("--login"), QStringLiteral("boss"), QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.exitCode, exitDone) << dry.err.toStdString();
    EXPECT_TRUE(dry.err.contains(QStringLiteral("Rows 3 to 4, column A (楼栋): “3栋”")))
        << dry.err.toStdString();
}
