// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/registry/registrydesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/repairs/ordertablemodel.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pd {

enum class OrderPeriod { Always, Today, Yesterday, SevenDays, ThirtyDays };
std::span<const OrderPeriod> allOrderPeriods();
QString orderPeriodText(OrderPeriod period);
/// "0183", "FW-202611-0183", "202611-": what is looked for among numbers and not among words.
bool looksLikeOrderNumber(const QString& text);

/// One filter button: an open state, or one of the lists that cut across them.
struct OrderChip {
    QString id; ///< code(OrderState), "late", "long-open", "to-release" or "finished"
    QString text;
    std::optional<int> count;
};

/// What narrows the list down.
struct OrderChoice {
    QStringList chips; ///< ids; none: everything open
    std::optional<StaffId> technician;
    std::optional<BuildingId> building;
    OrderPeriod period = OrderPeriod::Always;
    QString text;                          ///< a number ("0183") or words; looks through closed orders too
    std::optional<std::set<OrderId>> only; ///< none but these: what stands behind a number of a report
    QString onlyName;                      ///< what they are, in words

    friend bool operator==(const OrderChoice&, const OrderChoice&) = default;
};

/// The list of orders with its filters; follows every change at this desk and at others.
class OrderListController : public QObject {
    Q_OBJECT
public:
    struct Desks {
        RepairDesk& orders;
        StaffDesk& staff;
        RegistryDesk& registry;
        CurrentSession& session;
        Changes& changes;
    };
    explicit OrderListController(Desks desks, QObject* parent = nullptr);

    [[nodiscard]] OrderTableModel& model() { return m_model; }
    [[nodiscard]] const Clock& clock() const { return m_desks.orders.clock(); }
    [[nodiscard]] std::vector<OrderChip> chips() const;
    [[nodiscard]] const std::vector<Technician>& technicians() const { return m_technicians; }
    [[nodiscard]] const std::vector<Building>& buildings() const { return m_buildings; }
    [[nodiscard]] int unassigned() const;
    /// Orders of which a clock runs late: counted where the clocks are looked at.
    void setLate(int orders);
    /// Orders that wait for the supervisor's release (REP-24): known where they are watched.
    void setToRelease(std::set<OrderId> orders);
    /// Why the list or its counts could not be read.
    [[nodiscard]] std::optional<Error> problem() const;

    [[nodiscard]] const OrderChoice& choice() const { return m_choice; }
    void choose(const std::function<void(OrderChoice&)>& change);
    [[nodiscard]] bool filtered() const { return m_choice != OrderChoice(); }

    void refresh();

Q_SIGNALS:
    void countsChanged();
    /// Technicians or buildings to choose from.
    void choicesChanged();
    /// The same list is about to be read again; a view keeps its place until refreshed().
    void refreshing();
    void refreshed();
    /// Another list now.
    void filterChanged();

private:
    void loadChoices();
    void loadCounts();
    [[nodiscard]] OrderFilter filter() const;

    Desks m_desks;
    OrderTableModel m_model;
    OrderCounts m_counts;
    std::optional<int> m_late;
    std::set<OrderId> m_toRelease;
    std::optional<Error> m_countsProblem;
    std::vector<Technician> m_technicians;
    std::vector<Building> m_buildings;
    OrderChoice m_choice;
    QTimer m_minute;
};

} // namespace pd
