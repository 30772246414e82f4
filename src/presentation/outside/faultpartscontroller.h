// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/outside/outsidedesk.h"
#include "presentation/outside/texttable.h"

namespace pd {

/// Which part of the warranty each fault belongs to (REP-04).
class FaultPartsController : public QObject {
    Q_OBJECT
public:
    /// One thing that can be chosen for a kind.
    struct Choice {
        QString text;
        bool own = true;
        std::optional<WarrantyPart> part;
    };

    /// All of it outlives the controller.
    FaultPartsController(OutsideDesk& desk, CurrentSession& session, Changes& changes,
                         QObject* parent = nullptr);

    [[nodiscard]] TextTable& table() { return m_table; }
    [[nodiscard]] bool mayEdit() const { return m_session.session().may(Permission::ManageFaultKinds); }
    /// As the group (not for groups), no part, and every part. Precondition of these three: the row exists.
    [[nodiscard]] std::vector<Choice> choices(int row) const;
    /// Index into choices() of what is set.
    [[nodiscard]] int chosen(int row) const;
    [[nodiscard]] QString name(int row) const;
    /// Errors: those of OutsideDesk::mapFault().
    std::optional<Error> choose(int row, const Choice& choice);
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void load();
    void retell();

Q_SIGNALS:
    void loaded();

private:
    OutsideDesk& m_desk;
    CurrentSession& m_session;
    TextTable m_table;
    std::vector<FaultPart> m_lines;
    std::optional<Error> m_problem;
};

} // namespace pd
