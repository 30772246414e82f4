// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoshifts.h"
#include "application/fees/paperwords.h"

#include "application/fees/daydesk.h"
#include "application/fees/shiftdesk.h"
#include "application/office/officecommands.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptstore.h"

#include <array>

namespace pd::demo {

namespace {

constexpr int firstDay = 3; // days ago
constexpr int opens = 8 * 60 + 30;
constexpr int closes = 17 * 60 + 30;
constexpr std::int64_t floatFen = 30'000;

struct Payment {
    int minute;
    std::int64_t fen;
    PayMethod method;
};

constexpr std::array<std::array<Payment, 4>, firstDay> takings{{{{{545, 16'545, PayMethod::Cash},
                                                                  {640, 19'880, PayMethod::WeChat},
                                                                  {835, 33'090, PayMethod::Alipay},
                                                                  {980, 16'545, PayMethod::Cash}}},
                                                                {{{570, 22'610, PayMethod::WeChat},
                                                                  {605, 16'540, PayMethod::Cash},
                                                                  {790, 49'635, PayMethod::Card},
                                                                  {905, 18'200, PayMethod::WeChat}}},
                                                                {{{555, 16'540, PayMethod::Cash},
                                                                  {700, 66'180, PayMethod::Transfer},
                                                                  {850, 20'050, PayMethod::Cash},
                                                                  {940, 17'320, PayMethod::WeChat}}}}};

struct Payer {
    RoomId room;
    QString code;
    QString name;
};

/// Owners of the demo estate that pay.
std::vector<Payer> payers(DataFile& file)
{
    const auto found = file.reads().run(
        Session::system(stationName()), Permission::ViewRegistry,
        [](Connection& db) -> Result<std::vector<Payer>> {
            return db
                .statement(QStringLiteral(
                    "SELECT r.id, r.code, p.name FROM room r JOIN room_person l ON l.id = (SELECT min(k.id) "
                    "FROM room_person k WHERE k.room_id = r.id AND k.role = 'owner') JOIN person p ON p.id = "
                    "l.person_id WHERE r.use = 'residence' ORDER BY r.sort_key LIMIT 12"))
                .all([](const Row& row) {
                    return Payer{row.id<RoomId>(0), row.text(1), row.text(2)};
                });
        });
    return found ? *found : std::vector<Payer>();
}

/// The cashier of the estate, as if logged in.
Session cashier(DataFile& file)
{
    Session session = Session::system(stationName());
    const auto found = file.reads().run(
        session, Permission::ManageStaff,
        [](Connection& db) -> Result<std::optional<std::pair<StaffId, QString>>> {
            return db.statement(QStringLiteral("SELECT id, name FROM staff WHERE login = 'zhengyan'"))
                .first([](const Row& row) { return std::pair(row.id<StaffId>(0), row.text(1)); });
        });
    if (found && *found) {
        session.staff = (*found)->first;
        session.login = QStringLiteral("zhengyan");
        session.name = (*found)->second;
    }
    return session;
}

/// An item of its own, so that what is taken here touches no bill of the other chapters.
Result<FeeItemId> sundryItem(UnitOfWork& unit)
{
    const auto there = unit.connection()
                           .statement(QStringLiteral("SELECT id FROM fee_item WHERE name_zh = '临时停车费'"))
                           .first([](const Row& row) { return row.id<FeeItemId>(0); });
    if (there) {
        return *there;
    }
    return FeeItemId(
        unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO fee_item (name_zh, name_en, initials, kind, period, in_advance, due_day, "
                "part_month, rounding, payer, position) VALUES ('临时停车费', 'Visitor parking', "
                "'lstcf', 'one-off', 'once', 1, 1, 'full', 'fen', 'occupant', 90) RETURNING id"))
            .runReturningId());
}

PrintedLine printed(const QString& room, Money amount)
{
    return {.room = room, .text = QStringLiteral("临时停车费"), .period = {}, .detail = {}, .amount = amount};
}

Result<void> take(UnitOfWork& unit, const Session& session, ShiftId shift, const Payer& payer,
                  const Payment& payment)
{
    const Money amount = Money::fromFen(payment.fen);
    const auto item = sundryItem(unit);
    const auto charge = LedgerStore(unit, LedgerAudit::ByCaller)
                            .post({.room = payer.room,
                                   .item = *item,
                                   .kind = ChargeKind::Manual,
                                   .text = QStringLiteral("临时停车费"),
                                   .period = {},
                                   .dueOn = unit.clock().today(),
                                   .amount = amount,
                                   .run = {},
                                   .order = {},
                                   .original = {},
                                   .payer = {},
                                   .explanation = {},
                                   .reason = QStringLiteral("来访车辆")});
    if (!charge) {
        return charge.error();
    }
    NewReceipt receipt{.kind = ReceiptKind::Payment,
                       .shift = shift,
                       .cashier = *session.staff,
                       .room = payer.room,
                       .payer = payer.name,
                       .lines = {},
                       .tenders = {},
                       .given = {},
                       .change = {},
                       .original = {},
                       .reason = {},
                       .approver = {},
                       .attemptKey = QStringLiteral("demo-shift-%1").arg(charge->value()),
                       .snapshot = {}};
    receipt.lines.push_back({.kind = ReceiptLineKind::Charge,
                             .room = payer.room,
                             .charge = *charge,
                             .deposit = {},
                             .newDeposit = {},
                             .amount = amount});
    receipt.tenders.push_back({payment.method, amount, {}});
    receipt.snapshot.office = QStringLiteral("富成花园");
    receipt.snapshot.payer = payer.name;
    receipt.snapshot.lines.push_back(printed(payer.code, amount));
    receipt.snapshot.tenders.push_back({methodOnPaper(payment.method), amount});
    receipt.snapshot.cashier = session.name;
    receipt.snapshot.demo = true;
    const auto posted = ReceiptStore(unit).post(std::move(receipt));
    return posted ? Result<void>() : Result<void>(posted.error());
}

/// A gate on the same file whose clock stands at a moment of the past.
class Past {
public:
    explicit Past(DataFile& file)
        : m_clock(file.clock().now(), file.clock().utcOffsetMinutes(file.clock().now())),
          m_file(DataFile::open(file.path(), m_clock))
    {
    }
    [[nodiscard]] bool ready() const { return static_cast<bool>(m_file); }
    [[nodiscard]] Error problem() const { return m_file.error(); }
    [[nodiscard]] DataFile& at(const Date& day, int minute)
    {
        m_clock.set(m_clock.instant({day, minute}));
        return *m_file.value();
    }

private:
    FixedClock m_clock;
    Result<std::unique_ptr<DataFile>> m_file;
};

/// The count of a day: right, but for what is missing.
ShiftCloseEntry counted(const std::array<Payment, 4>& payments, Money spent, Money missing)
{
    ShiftCloseEntry entry;
    Money cash = Money::fromFen(floatFen) - spent - missing;
    for (const Payment& payment : payments) {
        const Money amount = Money::fromFen(payment.fen);
        if (payment.method == PayMethod::Cash) {
            cash += amount;
        } else {
            entry.count.others[payment.method] += amount;
        }
    }
    entry.count.cash = inFewestPieces(cash);
    if (missing != Money()) {
        entry.reason = QStringLiteral("找零多找 5 角");
    }
    return entry;
}

/// One day at the desk. The middle one has money taken out and a difference; the last one waits for its
/// sheet.
Result<void> playDay(Past& past, const Session& session, int daysAgo, const Date& day,
                     const std::vector<Payer>& rooms)
{
    const auto& payments = takings.at(static_cast<std::size_t>(firstDay - daysAgo));
    const bool middle = daysAgo == 2;
    const auto at = [&](int minute) -> DataFile& { return past.at(day, minute); };
    DataFile& morning = at(opens);
    const Money inDrawer = Money::fromFen(floatFen);
    const auto shift =
        ShiftDesk(morning.writes(), morning.reads())
            .open(session, {.opening = inDrawer, .cash = inFewestPieces(inDrawer), .reason = {}});
    if (!shift) {
        return shift.error();
    }
    std::size_t turn = static_cast<std::size_t>(daysAgo);
    for (const Payment& payment : payments) {
        const auto taken =
            at(payment.minute).writes().run(session, fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
                return take(unit, session, shift->id, rooms.at(turn++ % rooms.size()), payment);
            });
        if (!taken) {
            return taken;
        }
    }
    DataFile& evening = at(closes);
    ShiftDesk desk(evening.writes(), evening.reads());
    const Money spent = middle ? Money::fromFen(1'200) : Money();
    if (middle) {
        if (auto moved = desk.move(session, ShiftMoveKind::PayOut, spent, QStringLiteral("寄挂号信"));
            !moved) {
            return moved;
        }
    }
    const auto closed =
        desk.close(session, shift->id, counted(payments, spent, middle ? Money::fromFen(50) : Money()));
    if (!closed) {
        return closed.error();
    }
    if (daysAgo > 1) {
        const auto sheet = DayDesk(evening.writes(), evening.reads()).close(session, day);
        return sheet ? Result<void>() : Result<void>(sheet.error());
    }
    return {};
}

} // namespace

Result<void> fillShifts(DataFile& file)
{
    const Session session = cashier(file);
    const auto rooms = payers(file);
    if (!session.staff || rooms.empty()) {
        return {};
    }
    Past past(file);
    if (!past.ready()) {
        return past.problem();
    }
    const Date today = file.clock().today();
    for (int daysAgo = firstDay; daysAgo >= 1; --daysAgo) {
        if (auto played = playDay(past, session, daysAgo, today.plusDays(-daysAgo), rooms); !played) {
            return played;
        }
    }
    return {};
}

} // namespace pd::demo
