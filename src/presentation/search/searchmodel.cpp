// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/searchmodel.h"

namespace pd {

void SearchModel::search(const QString& typed)
{
    std::vector<SearchHit> hits;
    if (!typed.trimmed().isEmpty()) {
        for (const SearchSource& source : m_sources) {
            auto more = source(typed, mostPerSource);
            hits.insert(hits.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
        }
    }
    beginResetModel();
    m_typed = typed;
    m_hits = std::move(hits);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHit& found = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found.title;
    case DetailRole:
        return found.detail;
    case Qt::AccessibleTextRole:
        return QString(found.title + u' ' + found.detail);
    }
    return {};
}

} // namespace pd
