// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/pagethumbnails.h"

#include "widgets/printing/documentrenderer.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace pd {

void PageThumbnails::setDocument(const Document& document)
{
    beginResetModel();
    m_document = document;
    m_pictures.clear();
    endResetModel();
}

int PageThumbnails::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.pages.size());
}

QVariant PageThumbnails::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1 of %2").arg(index.row() + 1).arg(rowCount());
    case Qt::DecorationRole: {
        auto picture = m_pictures.find(index.row());
        if (picture == m_pictures.end()) {
            picture = m_pictures.insert(index.row(), paint(index.row()));
        }
        return *picture;
    }
    }
    return {};
}

QPixmap PageThumbnails::paint(int page) const
{
    const QSizeF paper = m_document.paper.page();
    const double dotsPerMillimetre = side / std::max(paper.width(), paper.height());
    QPixmap picture((paper * dotsPerMillimetre).toSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintDocumentPage(painter, m_document, static_cast<std::size_t>(page), dotsPerMillimetre);
    painter.setPen(Qt::gray);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

} // namespace pd
