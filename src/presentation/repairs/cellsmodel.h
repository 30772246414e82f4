// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace pd {

/// One place of a list of words and figures.
struct ListCell {
    QString text;
    StateLook look = {};
    bool figure = false;   ///< aligned by its last place
    bool editable = false; ///< typed into like a sheet

    friend bool operator==(const ListCell& left, const ListCell& right)
    {
        return left.text == right.text && left.look.icon == right.look.icon &&
               left.look.tone == right.look.tone && left.figure == right.figure &&
               left.editable == right.editable;
    }
};

/// A short list that is told anew whenever something changes: headings, and rows that have a number.
class CellsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        std::int64_t id = 0;
        std::vector<ListCell> cells;

        friend bool operator==(const Row&, const Row&) = default;
    };
    using Edited = std::function<void(std::int64_t id, int column, const QString& text)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// The mark of a view stays where the rows are the same ones.
    void tell(const QStringList& headings, std::vector<Row> rows);
    void onEdited(Edited edited) { m_edited = std::move(edited); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Nothing for an invalid index.
    [[nodiscard]] std::optional<std::int64_t> idAt(const QModelIndex& index) const;
    /// -1: not in the list.
    [[nodiscard]] int rowOf(std::int64_t id) const;

private:
    [[nodiscard]] const ListCell& cell(const QModelIndex& index) const;

    QStringList m_headings;
    std::vector<Row> m_rows;
    Edited m_edited;
};

} // namespace pd
