// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/clocktablemodel.h"

#include "presentation/repairs/clockwordstext.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

ClockTableModel::ClockTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

int ClockTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ClockTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const ClockLine& ClockTableModel::line(const QModelIndex& index) const
{
    return m_lines[static_cast<std::size_t>(index.row())];
}

int ClockTableModel::rowOf(OrderId order, OrderClockKind kind) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const ClockLine& line) {
        return line.row.order.id == order && line.clock.kind == kind;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

QString ClockTableModel::text(const ClockLine& line, int column) const
{
    switch (static_cast<Column>(column)) {
    case Due:
        return QStringLiteral("%1 · %2").arg(shortTime(line.clock.due, m_clock),
                                             clockStatusText(line.clock, m_clock));
    case Kind:
        return orderClockText(line.clock.kind);
    case Place:
        return line.row.order.intake.place;
    case Content:
        return orderContent(line.row);
    case Technician:
        return line.row.technicianName;
    case Step:
        return orderClockStep(line.clock.kind);
    case Addressee:
        return clockAddresseeText(addresseeOf(line.clock.kind));
    case columns:
        break;
    }
    return {};
}

StateLook ClockTableModel::look(const ClockLine& line, int column) const
{
    if (column == Due) {
        const StateLook status = clockStatusLook(line.clock, m_clock.now());
        return status.tone == StateTone::Neutral ? StateLook{status.icon, StateTone::Warning} : status;
    }
    if (column == Content && line.row.order.intake.urgency != Urgency::Normal) {
        return urgencyLook(line.row.order.intake.urgency);
    }
    return {};
}

QVariant ClockTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ClockLine& shown = line(index);
    const int column = index.column();
    return orderCellData(
        role, shown.row.order.id, [&] { return text(shown, column); },
        [&] { return QStringLiteral("%1  %2").arg(shown.row.order.number, text(shown, column)); },
        [&] { return look(shown, column); });
}

QVariant ClockTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Due:
        return tr("Due");
    case Kind:
        return tr("Limit");
    case Place:
        return tr("Place");
    case Content:
        return tr("Content");
    case Technician:
        return tr("Technician");
    case Step:
        return tr("What to do");
    case Addressee:
        return tr("Who");
    case columns:
        break;
    }
    return {};
}

void ClockTableModel::setLines(std::vector<ClockLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ClockTableModel::retell()
{
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace pd
