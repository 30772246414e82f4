// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "presentation/calls/calltablemodel.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <functional>

namespace pd {

/// One filter button above the call book.
struct CallChip {
    QString id; ///< "today", "open", "due", or code(CallCategory)
    QString text;
    std::optional<int> count;
};

/// What narrows the book down.
struct CallChoice {
    QStringList chips;
    QString text; ///< a number ("0031") or words

    friend bool operator==(const CallChoice&, const CallChoice&) = default;
};

/// The call book with its filters; follows every change at this desk and at others.
class CallListController : public QObject {
    Q_OBJECT
public:
    /// All three outlive the controller.
    CallListController(CallDesk& desk, CurrentSession& session, Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] CallTableModel& model() { return m_model; }
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }
    [[nodiscard]] std::vector<CallChip> chips() const;
    /// Call-backs whose promised time is past.
    [[nodiscard]] int overdue() const { return m_counts.overdue; }
    /// Why the book or its counts could not be read.
    [[nodiscard]] std::optional<Error> problem() const;

    [[nodiscard]] const CallChoice& choice() const { return m_choice; }
    void choose(const std::function<void(CallChoice&)>& change);
    [[nodiscard]] bool filtered() const { return m_choice != CallChoice(); }

    void refresh();

Q_SIGNALS:
    void countsChanged();
    /// The same list is about to be read again; a view keeps its place until refreshed().
    void refreshing();
    void refreshed();
    /// Another list now.
    void filterChanged();

private:
    void loadCounts();
    [[nodiscard]] CallFilter filter() const;

    CallDesk& m_desk;
    CurrentSession& m_session;
    CallTableModel m_model;
    CallCounts m_counts;
    std::optional<Error> m_countsProblem;
    CallChoice m_choice;
    QTimer m_minute;
};

} // namespace pd
