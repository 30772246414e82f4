// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/figurestablemodel.h"

#include "presentation/repairs/faultchoices.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

FigureColumn counted(int column)
{
    switch (column) {
    case FiguresTableModel::Arrived:
        return FigureColumn::Arrived;
    case FiguresTableModel::InTime:
        return FigureColumn::InTime;
    case FiguresTableModel::Timeliness:
        return FigureColumn::Late;
    case FiguresTableModel::Done:
        return FigureColumn::Done;
    case FiguresTableModel::Completion:
        return FigureColumn::Open;
    default:
        return FigureColumn::Orders;
    }
}

} // namespace

QString rateText(const std::optional<int>& tenths)
{
    return tenths ? QStringLiteral("%1.%2 %").arg(*tenths / 10).arg(*tenths % 10) : QStringLiteral("–");
}

QString figureGroupText(FigureGroup group)
{
    switch (group) {
    case FigureGroup::Technicians:
        return inWords(QT_TRANSLATE_NOOP("Figures", "Technicians"));
    case FigureGroup::FaultGroups:
        return inWords(QT_TRANSLATE_NOOP("Figures", "Fault groups"));
    case FigureGroup::FaultKinds:
        return inWords(QT_TRANSLATE_NOOP("Figures", "Fault kinds"));
    case FigureGroup::Months:
        return inWords(QT_TRANSLATE_NOOP("Figures", "Months"));
    }
    return {};
}

QString figureColumnText(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Orders:
        return inWords(QT_TRANSLATE_NOOP("Figures", "orders"));
    case FigureColumn::Arrived:
        return inWords(QT_TRANSLATE_NOOP("Figures", "arrived"));
    case FigureColumn::InTime:
        return inWords(QT_TRANSLATE_NOOP("Figures", "in time"));
    case FigureColumn::Late:
        return inWords(QT_TRANSLATE_NOOP("Figures", "not in time"));
    case FigureColumn::Done:
        return inWords(QT_TRANSLATE_NOOP("Figures", "done in the month"));
    case FigureColumn::Open:
        return inWords(QT_TRANSLATE_NOOP("Figures", "not done in the month"));
    }
    return {};
}

int FiguresTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_figures ? 0 : 1 + static_cast<int>(m_figures->rows.size());
}

int FiguresTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const FigureRow& FiguresTableModel::line(int row) const
{
    return row == 0 ? m_figures->total : m_figures->rows[static_cast<std::size_t>(row - 1)];
}

QString FiguresTableModel::name(int row) const
{
    if (row == 0) {
        return inWords(QT_TRANSLATE_NOOP("Figures", "Whole month"));
    }
    const FigureRow& shown = line(row);
    if (!shown.key) {
        return inWords(QT_TRANSLATE_NOOP("Figures", "nobody yet"));
    }
    return faultName(shown.nameZh, shown.nameEn);
}

QString FiguresTableModel::text(int row, int column) const
{
    const FigureRow& shown = line(row);
    switch (static_cast<Column>(column)) {
    case Name:
        return name(row);
    case Timeliness:
        return rateText(shown.timeliness());
    case Completion:
        return rateText(shown.completion());
    case Orders:
    case Arrived:
    case InTime:
    case Done:
        return QString::number(shown.count(counted(column)));
    case columns:
        break;
    }
    return {};
}

QVariant FiguresTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(name(index.row()), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == 0);
        return index.row() == 0 ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant FiguresTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Name:
        return m_figures ? figureGroupText(m_figures->group) : QString();
    case Orders:
        return tr("Orders");
    case Arrived:
        return tr("Arrived");
    case InTime:
        return tr("In time");
    case Timeliness:
        return tr("Timeliness");
    case Done:
        return tr("Done");
    case Completion:
        return tr("Completion");
    case columns:
        break;
    }
    return {};
}

void FiguresTableModel::show(std::optional<MonthFigures> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

std::optional<FigureCell> FiguresTableModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || !m_figures) {
        return std::nullopt;
    }
    FigureCell cell{m_figures->month, m_figures->group, index.row() == 0, {}, counted(index.column())};
    if (!cell.total) {
        cell.key = line(index.row()).key;
    }
    return cell;
}

void FiguresTableModel::retell()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace pd
