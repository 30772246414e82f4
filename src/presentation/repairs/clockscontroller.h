// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "presentation/repairs/clocktablemodel.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pd {

/// What is late or due within the hour, and the warnings, which are given once. Looks every half minute and
/// after every change of orders.
class ClocksController : public QObject {
    Q_OBJECT
public:
    /// One filter button.
    struct ChipState {
        QString id; ///< "late", "soon" or "mine"
        QString text;
        int count = 0;
    };
    static constexpr int horizonMinutes = 60;

    ClocksController(ClockDesk& desk, CurrentSession& session, Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] ClockTableModel& model() { return m_model; }
    [[nodiscard]] std::vector<ChipState> chips() const;
    /// Ids of chips; none: everything.
    void choose(const QStringList& chips);
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }
    [[nodiscard]] int late() const;
    [[nodiscard]] int soon() const { return static_cast<int>(m_lines.size()) - late(); }
    /// Orders with at least one late clock.
    [[nodiscard]] int lateOrders() const;
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }

    /// Gives the warnings that are due and reads the list.
    void refresh();

Q_SIGNALS:
    /// The list is about to be read again; a view keeps its place until changed().
    void refreshing();
    void changed();
    /// A limit nears or was missed: one sentence for all that came together.
    void told(const QString& text);

private:
    void read();
    void show();
    void tell(const std::vector<ClockLine>& news);
    [[nodiscard]] bool isLate(const ClockLine& line) const;
    [[nodiscard]] bool isMine(const ClockLine& line) const;

    ClockDesk& m_desk;
    CurrentSession& m_session;
    ClockTableModel m_model;
    std::vector<ClockLine> m_lines;
    std::optional<Error> m_problem;
    QStringList m_chosen;
    QTimer m_regular;
    QTimer m_soon;
};

} // namespace pd
