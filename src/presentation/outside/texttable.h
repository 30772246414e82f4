// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace pd {

struct TableCell {
    QString text;
    StateLook look = {};
    bool right = false; ///< an amount
};
using TableLines = std::vector<std::vector<TableCell>>;

/// A short list told in texts: whoever owns it fills it again when something changed and after a change of
/// language. Icon and tone under the roles of order lists.
class TextTable : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TextTable(std::function<QStringList()> headings, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// As many lines as before keep the marked one.
    void setLines(TableLines lines);

private:
    std::function<QStringList()> m_headings;
    TableLines m_lines;
};

} // namespace pd
