// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/duplicatedesk.h"
#include "application/repairs/incidentdesk.h"
#include "application/repairs/oversightdesk.h"
#include "presentation/repairs/repairformcontroller.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pd {

/// What stands beside the repair form while it is filled in: orders that the caller may mean, a fault that
/// recurs, an incident. It warns and offers; it never blocks.
class DuplicateController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    struct Desks {
        DuplicateDesk& duplicates;
        IncidentDesk& incidents;
        OversightDesk& oversight;
        CurrentSession& session;
        Changes& changes;
    };
    DuplicateController(RepairFormController& form, Desks desks, QObject* parent = nullptr);

    /// An order, ready to show.
    struct Line {
        OrderId id{0};
        QString title; ///< "FW-202611-0183 · 3-2-1201 · 厨房漏水"
        QString detail; ///< "same fault · Dispatched · 李强 09:45 · reported 09:10 · asked after 2 times"
        StateLook look;
        bool open = true; ///< can be reminded of
    };
    [[nodiscard]] std::vector<Line> lines() const;
    /// "The 3rd report of this fault here in 30 days …"; empty: it does not recur (REP-27).
    [[nodiscard]] QString recurrence() const;
    /// What callers of the building are told, one incident a line.
    [[nodiscard]] QStringList announced() const;
    /// "Looks like an incident: 3 rooms of building 3 report water since 09:10"; empty: no.
    [[nodiscard]] QString incidentOffer() const;
    /// The incident that the order joins when it is saved; empty: none.
    [[nodiscard]] QString joiningIncident() const;
    /// That what is being typed is left to the desk next day; empty: it is not (REP-26).
    [[nodiscard]] QString nightHint() const;
    [[nodiscard]] bool saysSomething() const;

    /// The call is added to the order as a reminder and the form is empty (Ctrl+J). Errors: those of
    /// DuplicateDesk::remind().
    std::optional<Error> remind(OrderId order);
    /// What to tell the caller about the order reminded of last; empty once the next call begins.
    [[nodiscard]] QString remindedText() const;
    /// Makes the incident out of the reports found, or takes the one that is known; the order being typed
    /// joins it when it is saved. Again: it does not. Errors: those of IncidentDesk::open().
    std::optional<Error> toggleIncident();

    /// Looks at once; otherwise it does so shortly after the last key.
    void look();

Q_SIGNALS:
    void changed();
    /// The order just saved could not join the incident.
    void failed(const pd::Error& error);

private:
    [[nodiscard]] ReportSoFar report() const;
    void lookSoon();
    void joinSaved();

    RepairFormController& m_form;
    Desks m_desks;
    QTimer m_soon;
    ReportSoFar m_looked;
    DuplicateFindings m_findings;
    std::optional<Incident> m_joining;
    std::optional<DuplicateDesk::Reminded> m_reminded;
};

} // namespace pd
