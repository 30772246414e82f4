// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/financecopydesk.h"
#include "application/repairs/slipdesk.h"
#include "support/repairoffice.h"

namespace pd::test {

/// What a test does with the slips of a repair office.
struct SlipWork {
    explicit SlipWork(RepairOffice& repairs)
        : office(repairs), slips(repairs.writes(), repairs.reads()),
          finance(repairs.writes(), repairs.reads())
    {
    }

    RepairOffice& office;
    SlipDesk slips;
    FinanceCopyDesk finance;

    void nextDay() const { office.clock.advanceMinutes(24LL * 60); }
    [[nodiscard]] Date today() const { return office.clock.today(); }
    [[nodiscard]] Date yesterday() const { return today().plusDays(-1); }

    /// A paid order whose slip is back.
    ServiceOrder paidOrder(std::int64_t fen, const QString& kind = {})
    {
        OrderIntake intake = office.intake();
        intake.chargeable = true;
        intake.reporterName = QStringLiteral("张三丰");
        if (!kind.isEmpty()) {
            intake.faultKind = kindNamed(kind);
        }
        const Session admin = TestOffice::admin();
        RepairDesk& desk = office.desk;
        ServiceOrder order = RepairOffice::valueOf(desk.registerOrder(admin, intake));
        order = RepairOffice::valueOf(desk.recordConsent(
            admin, order.id, order.version, {QStringLiteral("张三丰"), std::nullopt, std::nullopt}));
        order = RepairOffice::valueOf(desk.dispatch(admin, order.id, order.version, office.toLi()));
        office.clock.advanceMinutes(60);
        ReturnEntry entry;
        entry.arrivedAt = office.clock.now().plusMinutes(-30);
        entry.doneAt = office.clock.now().plusMinutes(-10);
        entry.result = QStringLiteral("已修好");
        entry.signedByCustomer = true;
        entry.charge = Money::fromFen(fen);
        return RepairOffice::valueOf(desk.returnSlip(admin, order.id, order.version, entry));
    }
    [[nodiscard]] FaultKindId kindNamed(const QString& name) const
    {
        FaultKindDesk kinds(office.writes(), office.reads());
        for (const FaultKind& kind : RepairOffice::valueOf(kinds.list(TestOffice::admin()))) {
            if (kind.nameZh == name && !kind.isGroup()) {
                return *kind.id;
            }
        }
        throw std::runtime_error("no such fault kind");
    }
    /// SQL past the program, as a damaged or tampered file has it.
    void tamper(const QString& sql) const
    {
        RepairOffice::valueOf(office.writes().run(
            TestOffice::admin(), Command{"test.tamper", Permission::ReconcileSlips},
            [&](UnitOfWork& unit) -> Result<int> {
                unit.connection().executeScript(sql.toUtf8());
                unit.audit(QStringLiteral("tampered"), {}, {{QStringLiteral("sql"), sql}});
                return 0;
            }));
    }
    [[nodiscard]] std::int64_t sqlInteger(const QString& sql) const
    {
        return RepairOffice::valueOf(office.reads().run(TestOffice::admin(), Permission::ViewOrders,
                                                        [&](Connection& connection) -> Result<std::int64_t> {
                                                            return connection.statement(sql).integer();
                                                        }));
    }
};

} // namespace pd::test
