// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/reports/figuresdesk.h"
#include "presentation/reports/figurestablemodel.h"

#include <QtCore/QObject>

namespace pd {

/// Timeliness and completion of a month (KPI-07), by technician, fault or month.
class FiguresController : public QObject {
    Q_OBJECT
public:
    FiguresController(FiguresDesk& desk, CurrentSession& session, Changes& changes,
                      QObject* parent = nullptr);

    [[nodiscard]] FiguresTableModel& model() { return m_model; }
    [[nodiscard]] const Date& month() const { return m_month; }
    [[nodiscard]] FigureGroup group() const { return m_group; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// "12 orders of the month were cancelled and are not counted."
    [[nodiscard]] QString summary() const;
    /// What the numbers mean, one sentence each.
    [[nodiscard]] static QStringList definitions();

    /// The latest month is the present one.
    void stepMonth(int months);
    [[nodiscard]] bool isLatest() const;
    void choose(FigureGroup group);
    /// Reads when the page comes on screen; changes meanwhile are not followed.
    void refresh();

    /// The orders behind the number there, with their name for the list: "2026-11 李强: in time". Errors:
    /// NotPermitted, Storage….
    struct Behind {
        std::set<OrderId> orders;
        QString caption;
    };
    Result<Behind> behind(const QModelIndex& index) const;
    [[nodiscard]] QString suggestedFile() const;
    /// Every grouping on a sheet of its own. Errors: FileUnwritable….
    Result<void> exportTo(const QString& path) const;
    /// What the paper needs: technicians and fault groups of the month.
    Result<std::vector<MonthFigures>> forPaper() const;

Q_SIGNALS:
    void changed();

private:
    FiguresDesk& m_desk;
    CurrentSession& m_session;
    FiguresTableModel m_model;
    Date m_month;
    FigureGroup m_group = FigureGroup::Technicians;
    std::optional<Error> m_problem;
    bool m_shown = false;
};

} // namespace pd
