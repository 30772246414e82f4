// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk without a window that works as fast as it can until it is killed: "writer FILE
// desk|torn|cash0…cash7|cash-careless COUNT SEED". One byte goes to standard output after each action that
// the program has acknowledged.
#include "application/datafile.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/repairdesk.h"
#include "storage/numbering.h"
#include "torture/cashwriter.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <random>
#include <unistd.h>

using namespace pd;

namespace {

constexpr int refused = 3;

void acknowledge()
{
    const char byte = '.';
    if (::write(STDOUT_FILENO, &byte, 1) != 1) {
        ::_exit(4);
    }
}

int fail(const Error& problem)
{
    std::fprintf(stderr, "refused with code %d on %s\n", static_cast<int>(problem.code),
                 problem.field.c_str());
    return refused;
}

std::optional<FaultKindId> anyKind(DataFile& file, const Session& session)
{
    const auto kinds = FaultKindDesk(file.writes(), file.reads()).list(session);
    if (!kinds) {
        return std::nullopt;
    }
    for (const FaultKind& kind : *kinds) {
        if (!kind.isGroup()) {
            return kind.id;
        }
    }
    return std::nullopt;
}

/// Registers orders and takes some of them on; one action is one audit entry of an order.
int work(DataFile& file, int count, std::mt19937& random)
{
    const Session session = Session::system(QStringLiteral("torture"));
    RepairDesk desk(file.writes(), file.reads());
    OrderIntake intake;
    intake.room = RoomId(1);
    intake.faultKind = anyKind(file, session);
    std::optional<ServiceOrder> last;
    for (int i = 0; i < count; ++i) {
        const auto kind = last ? random() % 4 : 0;
        intake.content = QStringLiteral("厨房漏水 %1").arg(random() % 1000);
        DispatchEntry dispatch{StaffId(1), file.clock().now().plusMinutes(30), {}};
        dispatch.nevertheless = QStringLiteral("torture");
        const auto done = kind < 2    ? desk.registerOrder(session, intake)
                          : kind == 2 ? desk.dispatch(session, last->id, last->version, dispatch)
                                      : desk.cancel(session, last->id, last->version, QStringLiteral("误报"));
        if (!done) {
            return fail(done.error());
        }
        acknowledge();
        last = kind < 2 ? std::optional(*done) : std::nullopt;
    }
    return 0;
}

/// The negative control: number and order in transactions of their own, as a careless program would.
int workTorn(const QString& path, int count)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    const Date day = SystemClock().today();
    for (int i = 0; i < count; ++i) {
        QString number;
        {
            Transaction first(connection);
            number = Numbering(connection).next(QStringLiteral("FW"), day);
            first.commit();
        }
        Transaction second(connection);
        connection
            .statement(QStringLiteral("INSERT INTO service_order (number, job_kind, state, place, part, "
                                      "fault_kind_id, urgency, warranty, "
                                      "reported_at_ms, created_by) SELECT ?, 'repair', 'registered', 'x', "
                                      "'own', MIN(id), 'normal', "
                                      "'unknown', 0, 'torture' FROM fault_kind"))
            .bind(number)
            .run();
        second.commit();
        acknowledge();
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        return 2;
    }
    const QString& path = arguments[1];
    const int count = arguments[3].toInt();
    if (arguments[2] == QLatin1String("torn")) {
        return workTorn(path, count);
    }
    std::mt19937 random(arguments[4].toUInt());
    const SystemClock clock;
    const auto file = DataFile::open(path, clock);
    if (!file) {
        return fail(file.error());
    }
    if (arguments[2].startsWith(QLatin1String("cash"))) {
        return torture::takeMoney(**file, arguments[2].mid(4), count, random, acknowledge);
    }
    return work(**file, count, random);
}
