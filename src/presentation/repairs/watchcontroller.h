// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/incidentdesk.h"
#include "application/repairs/oversightdesk.h"
#include "presentation/repairs/orderactionform.h"
#include "presentation/repairs/orderrowsmodel.h"
#include "presentation/repairs/orderstory.h"

namespace pd {

/// The lists of what needs somebody's word.
enum class WatchList { Incidents, Releases, Rechecks, Night };
std::span<const WatchList> allWatchLists();
/// "releases"
QString code(WatchList list);
QString watchListText(WatchList list);
/// Why the list is empty, and what would stand in it.
QString watchListEmptyText(WatchList list);

enum class IncidentAction { Change, Close };

/// Incidents, reports to release, rechecks due, reports of the night.
class WatchController : public QObject {
    Q_OBJECT
public:
    struct Desks {
        OversightDesk& oversight;
        IncidentDesk& incidents;
        CurrentSession& session;
        Changes& changes;
    };
    /// All of it outlives the controller.
    explicit WatchController(Desks desks, QObject* parent = nullptr);

    void choose(WatchList list);
    [[nodiscard]] WatchList chosen() const { return m_list; }
    [[nodiscard]] int count(WatchList list) const;
    /// What waits for a word: everything but the reports of the night and closed incidents.
    [[nodiscard]] int waiting() const;
    /// Those of WatchList::Releases.
    [[nodiscard]] std::set<OrderId> toRelease() const;
    /// Orders of the chosen list; of Incidents: those of the incident shown.
    [[nodiscard]] OrderRowsModel& orders() { return m_orders; }
    [[nodiscard]] const std::vector<IncidentRow>& incidents() const { return m_incidents; }
    /// "SJ-202611-0003 · building 3 · water · 3 of 5 open"
    [[nodiscard]] QString lineOf(const IncidentRow& row) const;

    void showIncident(IncidentId id);
    [[nodiscard]] const std::optional<IncidentDetails>& incident() const { return m_incident; }
    [[nodiscard]] std::vector<OrderLine> incidentLines() const;
    [[nodiscard]] bool allows(IncidentAction action) const;
    [[nodiscard]] ActionForm form(IncidentAction action);
    /// Nothing: it was done.
    std::optional<Error> submit(IncidentAction action, const ActionForm& form);
    /// After closing: what became of each order, and why some stay; empty: nothing was closed just now.
    [[nodiscard]] QString closingReport() const;
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void refresh();

Q_SIGNALS:
    void changed();
    void incidentChanged();

private:
    void loadOrders();
    void loadIncident();

    Desks m_desks;
    WatchList m_list = WatchList::Incidents;
    OrderRowsModel m_orders;
    std::vector<IncidentRow> m_incidents;
    std::map<WatchList, std::vector<OrderRow>> m_rows;
    std::optional<IncidentDetails> m_incident;
    std::optional<IncidentClosing> m_closing;
    std::optional<Error> m_problem;
    int m_version = 0; ///< of the incident as the form was opened
};

} // namespace pd
