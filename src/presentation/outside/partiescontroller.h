// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/outside/outsidedesk.h"
#include "presentation/outside/texttable.h"

namespace pd {

/// The outside units of the office as they are edited.
class PartiesController : public QObject {
    Q_OBJECT
public:
    /// What stands in the form, as typed.
    struct Typed {
        OutsideParty party; ///< everything that is chosen or plain text
        QString contractFrom;
        QString contractTo;
        QString fee; ///< percent: "8", "7.5"

        friend bool operator==(const Typed&, const Typed&) = default;
    };

    /// All of it outlives the controller.
    PartiesController(OutsideDesk& desk, CurrentSession& session, Changes& changes,
                      QObject* parent = nullptr);

    [[nodiscard]] TextTable& table() { return m_table; }
    [[nodiscard]] const std::vector<OutsideParty>& parties() const { return m_parties; }
    /// -1: not in the list.
    [[nodiscard]] int rowOf(OutsidePartyId id) const;
    [[nodiscard]] bool mayEdit() const { return m_session.session().may(Permission::HandleWarranty); }
    [[nodiscard]] static Typed typed(const OutsideParty& party);
    /// Errors: those of OutsideDesk::add() and change(), NotADate (contractFrom, contractTo), NotANumber
    /// (serviceFee).
    Result<OutsidePartyId> save(const Typed& typed);
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void load();
    void retell();

Q_SIGNALS:
    void loaded();

private:
    OutsideDesk& m_desk;
    CurrentSession& m_session;
    TextTable m_table;
    std::vector<OutsideParty> m_parties;
    std::optional<Error> m_problem;
};

} // namespace pd
