// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/searchsource.h"

#include <QtCore/QAbstractListModel>

namespace pd {

/// The hits of all sources for what stands in the search box. A source stands before those added later.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr std::size_t mostPerSource = 50;
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void addSource(SearchSource source) { m_sources.push_back(std::move(source)); }

    /// Asks every source again, even for the same text.
    void search(const QString& typed);
    [[nodiscard]] const QString& typed() const noexcept { return m_typed; }
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const SearchHit& hit(int row) const { return m_hits.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: title; DetailRole: detail; accessible text: both.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchSource> m_sources;
    QString m_typed;
    std::vector<SearchHit> m_hits;
};

} // namespace pd
