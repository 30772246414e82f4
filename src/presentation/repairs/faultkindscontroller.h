// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/faultkinddesk.h"

#include <QtCore/QObject>

namespace pd {

/// The editable two-level list of what can be broken.
class FaultKindsController : public QObject {
    Q_OBJECT
public:
    FaultKindsController(FaultKindDesk& desk, CurrentSession& session, Changes& changes,
                         QObject* parent = nullptr);

    /// Each group followed by its kinds, inactive ones too.
    [[nodiscard]] const std::vector<FaultKind>& kinds() const { return m_kinds; }
    [[nodiscard]] const FaultKind* find(FaultKindId id) const;
    [[nodiscard]] bool mayEdit() const;
    /// Adds a kind without id, else changes it. Gives the stored one.
    Result<FaultKind> save(const FaultKind& kind);
    /// One place up (-1) or down (1) among its brothers; nothing happens at the end.
    Result<void> move(FaultKindId id, int places);
    void reload();

Q_SIGNALS:
    void changed();

private:
    FaultKindDesk& m_desk;
    CurrentSession& m_session;
    std::vector<FaultKind> m_kinds;
};

} // namespace pd
