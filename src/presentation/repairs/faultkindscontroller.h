// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/faultkinddesk.h"
#include "presentation/repairs/faultkindsmodel.h"

#include <QtCore/QObject>

namespace pd {

/// The office's own list of what can be broken.
class FaultKindsController : public QObject {
    Q_OBJECT
public:
    FaultKindsController(FaultKindDesk& desk, CurrentSession& session, Changes& changes,
                         QObject* parent = nullptr);

    [[nodiscard]] FaultKindsModel& model() { return m_model; }
    [[nodiscard]] bool mayManage() const { return m_session.session().may(Permission::ManageFaultKinds); }
    /// Why there is no list.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void load();
    /// Without id a new one. Errors: those of FaultKindDesk::add() and change().
    Result<FaultKindId> save(const FaultKind& kind);
    /// One place up (-1) or down (+1) among its siblings; nothing happens at the end of the list. Errors:
    /// those of FaultKindDesk::reorder().
    std::optional<Error> move(FaultKindId id, int direction);
    /// Whether move() would do anything.
    [[nodiscard]] bool canMove(FaultKindId id, int direction) const;

Q_SIGNALS:
    /// The list was read again; the model has been reset.
    void loaded();

private:
    FaultKindDesk& m_desk;
    CurrentSession& m_session;
    FaultKindsModel m_model;
    std::optional<Error> m_problem;
};

} // namespace pd
