// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/cashwriter.h"

#include "application/fees/shiftdesk.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptstore.h"

#include <QtCore/QUuid>

#include <cstdio>

namespace pd::torture {

namespace {

constexpr int refused = 3;
constexpr int mostBusy = 20; // eight desks without a pause on a machine that does other things too
constexpr RoomId room{901};
constexpr FeeItemId item{901};

int fail(const Error& problem)
{
    std::fprintf(stderr, "refused with code %d on %s\n", static_cast<int>(problem.code),
                 problem.field.c_str());
    return refused;
}

/// After a power cut the shift is still open.
Result<ShiftId> shiftOf(ShiftDesk& shifts, const Session& session)
{
    const auto current = shifts.current(session);
    if (!current) {
        return current.error();
    }
    if (*current) {
        return (*current)->shift.id;
    }
    const auto opened = shifts.open(session, {.opening = Money(), .cash = {}, .reason = {}});
    return opened ? Result<ShiftId>(opened->id) : Result<ShiftId>(opened.error());
}

NewReceipt receiptFor(const Session& session, ShiftId shift, ChargeId charge, Money part, Money over)
{
    NewReceipt receipt{.kind = ReceiptKind::Payment,
                       .shift = shift,
                       .cashier = *session.staff,
                       .room = room,
                       .payer = QStringLiteral("王芳"),
                       .lines = {},
                       .tenders = {},
                       .given = {},
                       .change = {},
                       .original = {},
                       .reason = {},
                       .approver = {},
                       .attemptKey = QUuid::createUuid().toString(),
                       .snapshot = {}};
    receipt.lines.push_back({.kind = ReceiptLineKind::Charge,
                             .room = room,
                             .charge = charge,
                             .deposit = {},
                             .newDeposit = {},
                             .amount = part});
    if (over > Money()) {
        receipt.lines.push_back({.kind = ReceiptLineKind::Prepayment,
                                 .room = room,
                                 .charge = {},
                                 .deposit = {},
                                 .newDeposit = {},
                                 .amount = over});
    }
    receipt.tenders.push_back({PayMethod::Cash, part + over, {}});
    return receipt;
}

Result<ChargeId> charge(UnitOfWork& unit, Money amount)
{
    const Date today = unit.clock().today();
    return LedgerStore(unit).post({.room = room,
                                   .item = item,
                                   .kind = ChargeKind::Manual,
                                   .text = QStringLiteral("物业服务费"),
                                   .period = {},
                                   .dueOn = today,
                                   .amount = amount,
                                   .run = {},
                                   .order = {},
                                   .original = {},
                                   .payer = {},
                                   .explanation = {},
                                   .reason = QStringLiteral("torture")});
}

} // namespace

int takeMoney(DataFile& file, const QString& desk, int count, std::mt19937& random,
              const std::function<void()>& acknowledge)
{
    const bool careless = desk == QLatin1String("-careless");
    Session session = Session::system(QStringLiteral("desk-") + desk);
    session.staff = StaffId(1'000 + (careless ? 0 : desk.toInt()));
    session.login = QStringLiteral("desk") + desk;
    session.name = session.login;
    ShiftDesk shifts(file.writes(), file.reads());
    const auto shift = shiftOf(shifts, session);
    if (!shift) {
        return fail(shift.error());
    }
    constexpr Command pay{"torture.pay", Permission::TakePayment};
    int busy = 0;
    for (int done = 0; done < count;) {
        const Money owed = Money::fromFen(2 + static_cast<std::int64_t>(random() % 100'000));
        const Money some = Money::fromFen(1 + static_cast<std::int64_t>(random()) % owed.fen());
        const Money part = careless ? Money::fromFen(1) : some;
        const Money over =
            random() % 4 == 0 ? Money::fromFen(static_cast<std::int64_t>(random() % 1'000)) : Money();
        const bool breaks = random() % 10 == 0;
        std::optional<NewReceipt> asked;
        const auto posted = file.writes().run(session, pay, [&](UnitOfWork& unit) -> Result<Receipt> {
            const auto id = charge(unit, owed);
            if (!id) {
                return id.error();
            }
            asked = receiptFor(session, *shift, *id, part, over);
            auto receipt = ReceiptStore(unit).post(*asked);
            if (careless && receipt) {
                unit.connection().statement(QStringLiteral("DELETE FROM charge_open")).run();
            }
            return breaks ? Result<Receipt>(error(ErrorCode::Cancelled)) : receipt;
        });
        if (!posted && (posted.error().code == ErrorCode::Cancelled ||
                        (posted.error().code == ErrorCode::StorageBusy && ++busy < mostBusy))) {
            continue; // a person would press the key again
        }
        if (!posted) {
            return fail(posted.error());
        }
        acknowledge();
        ++done;
        if (random() % 10 == 0) { // the key pressed twice
            const auto again = file.writes().run(session, pay, [&](UnitOfWork& unit) -> Result<Receipt> {
                return ReceiptStore(unit).post(*asked);
            });
            if (again ? again->number != posted->number : again.error().code != ErrorCode::StorageBusy) {
                return refused + 1;
            }
        }
    }
    return 0;
}

} // namespace pd::torture
