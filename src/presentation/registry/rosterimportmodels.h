// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/registry/importbatch.h"
#include "domain/registry/roster.h"

#include <QtCore/QAbstractTableModel>

#include <map>
#include <utility>
#include <vector>

namespace pd {

/// Row, column and words of each problem, then of each note; texts are made as they come on screen. Answers
/// OrderIconRole and OrderToneRole for the delegate.
class RosterProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<RosterProblem> problems, std::vector<RosterNote> notes);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString problemText(const RosterProblem& problem, int column) const;
    [[nodiscard]] QString noteText(const RosterNote& note, int column) const;

    std::vector<RosterProblem> m_problems;
    std::vector<RosterNote> m_notes;
};

/// The first rows of the chosen table, columns as mapped. What is filled down has an arrow and says where
/// from.
class RosterPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int shownRows = 20;
    using QAbstractTableModel::QAbstractTableModel;
    void set(const Workbook& workbook, const RosterMapping& mapping);
    void clear();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addFilled(const SheetRow& row, RosterFillDown& fillDown);

    RosterMapping m_mapping;
    std::vector<SheetRow> m_rows;
    std::map<std::pair<int, int>, int> m_from; ///< place in m_rows and column → row it was filled from
};

/// Earlier imports, newest first.
class ImportBatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ImportBatchModel(const Clock& clock, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_clock(clock)
    {
    }
    void set(std::vector<ImportBatch> batches);
    /// Nothing for a row that is not there.
    [[nodiscard]] const ImportBatch* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Clock& m_clock;
    std::vector<ImportBatch> m_batches;
};

} // namespace pd
