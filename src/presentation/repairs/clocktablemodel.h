// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/clockdesk.h"
#include "presentation/repairs/orderrowsmodel.h"

#include <QtCore/QAbstractTableModel>

namespace pd {

/// Runs of clocks that are late or due soon, one line each. Icon, tone and order under the roles of order
/// lists.
class ClockTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Kind, Place, Content, Technician, Step, Addressee, columns };

    explicit ClockTableModel(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setLines(std::vector<ClockLine> lines);
    /// Precondition: the index is valid.
    [[nodiscard]] const ClockLine& line(const QModelIndex& index) const;
    /// Where that run stands; -1: not in the list.
    [[nodiscard]] int rowOf(OrderId order, OrderClockKind kind) const;
    /// After a change of language.
    void retell();

private:
    [[nodiscard]] QString text(const ClockLine& line, int column) const;
    [[nodiscard]] StateLook look(const ClockLine& line, int column) const;

    const Clock& m_clock;
    std::vector<ClockLine> m_lines;
};

} // namespace pd
