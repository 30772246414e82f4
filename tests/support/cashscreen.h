// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/drafts/draftdesk.h"
#include "application/registry/registrysearchindex.h"
#include "application/staff/staffdesk.h"
#include "presentation/fees/cashactions.h"
#include "presentation/fees/cashcontroller.h"
#include "storage/fees/ledgerstore.h"
#include "storage/registry/registryqueries.h"
#include "support/feeoffice.h"

namespace pd::test {

/// The cashier at the desk, two rooms that can be found, and everything that the cash desk works with.
class CashScreens : public FeeOffice {
public:
    CashScreens()
    {
        Session cashierSession = admin();
        cashierSession.staff = cashier;
        cashierSession.login = QStringLiteral("cashier");
        cashierSession.name = QStringLiteral("周敏");
        session.set(cashierSession);
        const auto rows =
            reads().run(admin(), Permission::ViewRegistry, [&](Connection& db) -> Result<RegistrySearchRows> {
                return RegistryQueries(db).searchRows(clock.today());
            });
        m_index = RegistrySearchIndex::build(*rows);
    }

    CurrentSession session;
    StaffDesk staff{writes(), reads()};
    CashDesk cash{writes(), reads()};
    DraftStore draftStore{folder() + QStringLiteral("/drafts")};
    DraftDesk drafts{draftStore, clock};

    [[nodiscard]] CashController::Desks desks()
    {
        return {cash, drafts, session, file().changes(),
                [this](const QString& typed, std::size_t limit) { return m_index.search(typed, limit); }};
    }
    [[nodiscard]] CashActions::Desks actionDesks() { return {cash, staff, session}; }
    ChargeId owes(const char* from, std::int64_t fen, std::optional<RoomId> whose = {})
    {
        std::optional<ChargeId> id;
        change([&](UnitOfWork& unit) {
            NewCharge charge = bill(from, from, fen);
            charge.room = whose.value_or(room);
            id = *LedgerStore(unit).post(charge);
            unit.changed(Topic::Charges);
        });
        return *id;
    }

private:
    RegistrySearchIndex m_index;
};

} // namespace pd::test
