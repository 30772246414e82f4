// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/document.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtGui/QPixmap>

namespace pd {

/// Small pictures of the pages, painted when first asked for.
class PageThumbnails : public QAbstractListModel {
    Q_OBJECT
public:
    /// Pixels of the longer side.
    static constexpr int side = 120;

    using QAbstractListModel::QAbstractListModel;

    void setDocument(const Document& document);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QPixmap paint(int page) const;

    Document m_document;
    mutable QHash<int, QPixmap> m_pictures;
};

} // namespace pd
