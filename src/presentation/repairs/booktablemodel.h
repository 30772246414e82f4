// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderid.h"
#include "presentation/repairs/orderrowsmodel.h"

#include <QtCore/QAbstractTableModel>

#include <optional>
#include <vector>

namespace pd {

struct BookColumn {
    QString heading;
    bool right = false; ///< figures
};
struct BookCell {
    QString text;
    StateLook look = {};
};
struct BookRow {
    std::vector<BookCell> cells;
    QString key; ///< by which a view finds the line again: an order number
    std::optional<OrderId> order = {};
    std::optional<bool> ticked = {}; ///< none: cannot be ticked
    bool strong = false;             ///< a sum
};

/// A list of the slip books as lines of text; icon and tone under the roles of order lists.
class BookTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(std::vector<BookColumn> columns, std::vector<BookRow> rows);
    /// Nothing outside the list.
    [[nodiscard]] const BookRow* rowAt(int row) const;
    /// -1: not in the list.
    [[nodiscard]] int rowOf(const QString& key) const;

private:
    std::vector<BookColumn> m_columns;
    std::vector<BookRow> m_rows;
};

} // namespace pd
