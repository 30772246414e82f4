// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/cashdesk.h"

#include "application/fees/ordercharges.h"
#include "application/fees/receiptposting.h"
#include "storage/fees/cashqueries.h"
#include "storage/fees/cashstore.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/receiptstore.h"
#include "storage/repairs/serviceorderqueries.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::int64_t moneyShownMs = 92LL * 24 * 60 * 60'000;
constexpr int longestName = 60;

Date todayOf(UnitOfWork& unit)
{
    return unit.clock().civil(unit.now()).date;
}

/// The cart of what was confirmed on the screen, with the lines as they are in the file.
Result<Cart> cartOf(UnitOfWork& unit, const PayEntry& entry)
{
    CashQueries queries(unit.connection());
    Cart cart;
    cart.first = entry.rooms.front();
    cart.order = queries.penaltyOrder();
    cart.keepRest = entry.keepRest;
    cart.deposits = entry.deposits;
    cart.prepayments = entry.prepayments;
    cart.money = entry.money;
    std::vector<OwedLine> owed;
    for (const RoomId room : entry.rooms) {
        auto lines = queries.owed(room, todayOf(unit));
        std::ranges::move(lines, std::back_inserter(owed));
    }
    for (const PaidLine& line : entry.lines) {
        const auto found = std::ranges::find(owed, line.charge, &OwedLine::charge);
        if (found == owed.end() || found->due() != line.due) {
            const auto charge = LedgerQueries(unit.connection()).charge(line.charge);
            return error(ErrorCode::Conflict, "cart",
                         {charge ? charge->details.text.toStdString() : std::string()});
        }
        cart.lines.push_back({*found, line.part});
    }
    for (const RoomId room : entry.setOffs) {
        cart.setOffs.push_back({room, LedgerQueries(unit.connection()).prepaid(room)});
    }
    return cart;
}

QString remarkOf(const PayEntry& entry)
{
    const QString collector = entry.collector.trimmed();
    return collector.isEmpty() ? QString() : QStringLiteral("代收：") + collector;
}

/// The receipt an earlier try of this payment gave.
std::optional<Result<Receipt>> earlier(UnitOfWork& unit, const Session& session, const QString& key)
{
    if (!ReceiptQueries(unit.connection()).byAttempt(key)) {
        return std::nullopt;
    }
    auto same = newReceipt(unit, session, ReceiptKind::Payment, {key, {}, {}});
    return same ? ReceiptStore(unit).post(std::move(same).value()) : Result<Receipt>(same.error());
}

} // namespace

Result<std::vector<CashRoom>> CashDesk::rooms(const Session& session, const std::vector<RoomId>& rooms)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<CashRoom>> {
                           const Transaction reading(connection, Transaction::Kind::Read);
                           std::vector<CashRoom> found;
                           for (const RoomId room : rooms) {
                               if (auto one = CashQueries(connection).room(room, clock().today())) {
                                   found.push_back(std::move(*one));
                               }
                           }
                           return found;
                       });
}

Result<std::vector<DepositKind>> CashDesk::depositKinds(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [](Connection& connection) -> Result<std::vector<DepositKind>> {
                           return CashQueries(connection).depositKinds();
                       });
}

Result<PenaltyOrder> CashDesk::penaltyOrder(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees, [](Connection& connection) -> Result<PenaltyOrder> {
        return CashQueries(connection).penaltyOrder();
    });
}

Result<bool> CashDesk::shiftOpen(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<bool> {
        return session.staff && CashQueries(connection).openShift(*session.staff).has_value();
    });
}

Result<Receipt> CashDesk::pay(const Session& session, const PayEntry& entry)
{
    return m_writes.run(session, takePayment, [&](UnitOfWork& unit) -> Result<Receipt> {
        if (auto same = earlier(unit, session, entry.attemptKey)) {
            return std::move(*same);
        }
        if (entry.rooms.empty()) {
            return error(ErrorCode::Required, "room");
        }
        if (auto shift = openShiftOf(unit, session); !shift) {
            return shift.error();
        }
        for (const auto& [field, text] :
             {std::pair("payer", entry.payer), std::pair("collector", entry.collector)}) {
            if (text.size() > longestName) {
                return error(ErrorCode::TooLong, field, {std::to_string(longestName)});
            }
        }
        const auto cart = cartOf(unit, entry);
        if (!cart) {
            return cart.error();
        }
        auto receipt =
            postCart(unit, session, *cart, {entry.attemptKey, entry.payer.trimmed(), remarkOf(entry)});
        if (receipt && !entry.collector.trimmed().isEmpty()) {
            CashStore(unit).owe(receipt->id, entry.collector.trimmed());
        }
        return receipt;
    });
}

Result<Receipt> CashDesk::receiptFor(const Session& session, OrderMoneyId id, const QString& payer)
{
    return m_writes.run(session, receiptTechnicianMoney, [&](UnitOfWork& unit) -> Result<Receipt> {
        CashQueries queries(unit.connection());
        const auto money = queries.technicianMoney(id);
        if (!money || !money->room) {
            return error(ErrorCode::NotFound, "money");
        }
        const int before = queries.receiptsOf(id);
        // A receipt that holds is the answer; one that was undone makes room for the next.
        const auto key = [&](int number) {
            return QStringLiteral("order-money:%1:%2").arg(id.value()).arg(number);
        };
        if (before > 0) {
            const auto last = ReceiptQueries(unit.connection()).byAttempt(key(before));
            const auto receipt = last ? ReceiptQueries(unit.connection()).receipt(*last) : std::nullopt;
            if (receipt && !receipt->voidReason && !receipt->reversedBy) {
                return *earlier(unit, session, key(before));
            }
        }
        auto charge = queries.chargeOf(money->order);
        if (!charge) { // the slip came back before charges were kept
            const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(money->order);
            if (!order) {
                return error(ErrorCode::NotFound, "money");
            }
            if (auto posted = chargeOrder(unit, *order); !posted) {
                return posted.error();
            }
            charge = queries.chargeOf(money->order);
        }
        Cart cart;
        cart.first = money->room;
        cart.order = queries.penaltyOrder();
        cart.money = {{money->method, money->amount, {}}};
        cart.keepRest = true; // what the customer paid twice is his prepayment
        for (OwedLine& line : queries.owed(*money->room, todayOf(unit))) {
            if (line.charge == charge) {
                cart.lines.push_back({std::move(line), std::nullopt});
            }
        }
        auto receipt =
            postCart(unit, session, cart,
                     {key(before + 1), payer.trimmed().isEmpty() ? money->customer : payer.trimmed(),
                      QStringLiteral("维修单 %1，%2 代收").arg(money->orderNumber, money->technicianName)});
        if (receipt) {
            CashStore(unit).link(id, receipt->id);
        }
        return receipt;
    });
}

Result<std::vector<TechnicianMoney>> CashDesk::technicianMoney(const Session& session)
{
    return m_reads.run(
        session, Permission::ViewFees, [&](Connection& connection) -> Result<std::vector<TechnicianMoney>> {
            return CashQueries(connection).technicianMoney(clock().now().plusMilliseconds(-moneyShownMs));
        });
}

Result<std::vector<ReceiptOwed>> CashDesk::receiptsOwed(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [](Connection& connection) -> Result<std::vector<ReceiptOwed>> {
                           return CashQueries(connection).receiptsOwed();
                       });
}

Result<void> CashDesk::deliver(const Session& session, ReceiptId receipt, const QString& by,
                               const QString& to)
{
    return m_writes.run(session, deliverReceipt, [&](UnitOfWork& unit) -> Result<void> {
        if (by.trimmed().isEmpty()) {
            return error(ErrorCode::Required, "deliveredBy");
        }
        if (!CashStore(unit).deliver(receipt, by.trimmed(), to.trimmed())) {
            return error(ErrorCode::AlreadyDone, "receipt");
        }
        return {};
    });
}

Result<void> CashDesk::setPenaltyOrder(const Session& session, PenaltyOrder order)
{
    return m_writes.run(session, pd::setPenaltyOrder, [&](UnitOfWork& unit) -> Result<void> {
        CashStore(unit).setPenaltyOrder(order);
        return {};
    });
}

} // namespace pd
