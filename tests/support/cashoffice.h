// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptstore.h"
#include "support/feeoffice.h"

#include <stdexcept>

namespace pd::test {

/// Money moved in one open transaction, as the cash desk moves it.
class CashDrawer {
public:
    CashDrawer(UnitOfWork& unit, ShiftId shift, StaffId cashier)
        : m_unit(unit), m_shift(shift), m_cashier(cashier)
    {
    }

    [[nodiscard]] NewReceipt receipt(ReceiptKind kind, RoomId room, const QString& key) const
    {
        NewReceipt receipt{.kind = kind,
                           .shift = m_shift,
                           .cashier = m_cashier,
                           .room = room,
                           .payer = QStringLiteral("王芳"),
                           .lines = {},
                           .tenders = {},
                           .given = {},
                           .change = {},
                           .original = {},
                           .reason = {},
                           .approver = {},
                           .attemptKey = key,
                           .snapshot = {}};
        receipt.snapshot.cashier = QStringLiteral("周敏");
        return receipt;
    }
    static void addCharge(NewReceipt& receipt, RoomId room, ChargeId charge, Money amount)
    {
        receipt.lines.push_back({.kind = ReceiptLineKind::Charge,
                                 .room = room,
                                 .charge = charge,
                                 .deposit = {},
                                 .newDeposit = {},
                                 .amount = amount});
    }
    static void addPrepayment(NewReceipt& receipt, RoomId room, Money amount)
    {
        receipt.lines.push_back({.kind = ReceiptLineKind::Prepayment,
                                 .room = room,
                                 .charge = {},
                                 .deposit = {},
                                 .newDeposit = {},
                                 .amount = amount});
    }
    Receipt post(const NewReceipt& receipt) { return valueOf(ReceiptStore(m_unit).post(receipt)); }

    /// Pays a part of a charge; what is over goes into the prepayment.
    Receipt pay(RoomId room, ChargeId charge, Money part, Money over, PayMethod method, const QString& key)
    {
        NewReceipt paid = receipt(ReceiptKind::Payment, room, key);
        addCharge(paid, room, charge, part);
        if (over > Money()) {
            addPrepayment(paid, room, over);
        }
        paid.tenders.push_back({method, part + over, {}});
        return post(paid);
    }
    Receipt setOff(RoomId room, ChargeId charge, Money amount, const QString& key)
    {
        NewReceipt used = receipt(ReceiptKind::SetOff, room, key);
        addCharge(used, room, charge, amount);
        used.tenders.push_back({std::nullopt, amount, {}, room});
        return post(used);
    }
    /// False: prepaid money of it is used by now.
    bool takeBack(const Receipt& receipt)
    {
        if (!LedgerStore(m_unit, LedgerAudit::ByCaller).takeBack(receipt.id, receipt.id)) {
            return false;
        }
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO receipt_void (receipt_id, shift_id, reason, at_ms, actor) "
                                      "VALUES (?, ?, 'wrong room', ?, 'cashier')"))
            .bind(receipt.id)
            .bind(m_shift)
            .bind(m_unit.now())
            .run();
        return true;
    }
    /// Gives back a part of what a receipt paid of a charge.
    Receipt refund(const Receipt& original, ChargeId charge, Money part, PayMethod method, const QString& key)
    {
        NewReceipt back = receipt(ReceiptKind::Refund, *original.details.room, key);
        addCharge(back, *original.details.room, charge, -part);
        back.tenders.push_back({method, -part, {}});
        back.original = original.id;
        back.reason = QStringLiteral("多收");
        Receipt posted = post(back);
        const auto done =
            LedgerStore(m_unit, LedgerAudit::ByCaller).takeBack(original.id, posted.id, charge, part);
        if (!done) {
            throw std::runtime_error("refund");
        }
        return posted;
    }

    template <class T>
    static T valueOf(const Result<T>& result)
    {
        if (!result) {
            throw std::runtime_error("refused with code " +
                                     std::to_string(static_cast<int>(result.error().code)) + " on " +
                                     result.error().field);
        }
        return *result;
    }

private:
    UnitOfWork& m_unit;
    ShiftId m_shift;
    StaffId m_cashier;
};

/// Several people around one drawer.
class CashOffice : public FeeOffice {
public:
    CashOffice()
    {
        change([](UnitOfWork& unit) {
            Connection& c = unit.connection();
            c.statement(QStringLiteral("INSERT INTO staff (id, login, name) VALUES (902, 'second', '郑燕')"))
                .run();
            c.statement(QStringLiteral("INSERT INTO staff (id, login, name) VALUES (903, 'boss', '陈华')"))
                .run();
        });
    }

    [[nodiscard]] static Session person(std::int64_t id, const char* login, const QString& name,
                                        const QString& station, Permissions permissions)
    {
        return {StaffId(id), QString::fromLatin1(login), name, station, permissions};
    }
    /// Has the shift that FeeOffice opened.
    [[nodiscard]] static Session cashierSession()
    {
        return person(901, "cashier", QStringLiteral("周敏"), QStringLiteral("desk"), cashierRights());
    }
    [[nodiscard]] static Session secondSession(const char* station = "second-desk")
    {
        return person(902, "second", QStringLiteral("郑燕"), QString::fromLatin1(station), cashierRights());
    }
    [[nodiscard]] static Session boss()
    {
        return person(903, "boss", QStringLiteral("陈华"), QStringLiteral("desk"), Permissions::all());
    }
    static Permissions cashierRights()
    {
        return {Permission::LogIn,       Permission::ViewFees,      Permission::TakePayment,
                Permission::VoidReceipt, Permission::RefundPayment, Permission::CloseDay};
    }

    ChargeId owed(std::int64_t fen)
    {
        std::optional<ChargeId> id;
        change([&](UnitOfWork& unit) {
            id = CashDrawer::valueOf(LedgerStore(unit).post(bill("2026-11-01", "2026-11-30", fen)));
        });
        return *id;
    }
    /// A charge of that amount is posted and paid in the shift of FeeOffice.
    Receipt paid(std::int64_t fen, PayMethod method = PayMethod::Cash)
    {
        const ChargeId charge = owed(fen);
        std::optional<Receipt> receipt;
        change([&](UnitOfWork& unit) {
            receipt = CashDrawer(unit, shift, cashier)
                          .pay(room, charge, Money::fromFen(fen), {}, method,
                               QStringLiteral("paid-%1").arg(charge.value()));
        });
        return *receipt;
    }
    /// SQL with the triggers off, as somebody would who has the file and knows his way.
    void tamper(const char* trigger, const char* sql)
    {
        change([&](UnitOfWork& unit) {
            if (*trigger != '\0') {
                unit.connection().execute(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger));
            }
            unit.connection().statement(QString::fromUtf8(sql)).run();
        });
    }
};

} // namespace pd::test
