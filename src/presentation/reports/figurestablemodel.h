// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/figures.h"

#include <QtCore/QAbstractTableModel>

namespace pd {

/// "96.7 %"; "–" where there is nothing to divide.
QString rateText(const std::optional<int>& tenths);
QString figureGroupText(FigureGroup group);

/// The total and, below it, one line each; every number can be opened.
class FiguresTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Orders, Arrived, InTime, Timeliness, Done, Completion, columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(std::optional<MonthFigures> figures);
    [[nodiscard]] const std::optional<MonthFigures>& figures() const { return m_figures; }
    /// The orders behind the number there; a rate opens those that spoil it, a name all of its line.
    [[nodiscard]] std::optional<FigureCell> cell(const QModelIndex& index) const;
    /// "李强": the name of a line in the present language.
    [[nodiscard]] QString name(int row) const;
    /// After a change of language.
    void retell();

private:
    [[nodiscard]] const FigureRow& line(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    std::optional<MonthFigures> m_figures;
};

/// What the number at a column counts, in words: "in time".
QString figureColumnText(FigureColumn column);

} // namespace pd
