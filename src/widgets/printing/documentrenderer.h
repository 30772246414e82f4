// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/document.h"

#include <QtGui/QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace pd {

/// Paints one page of a document, the same on screen, PDF and paper. The page's top left corner is the
/// painter's origin; `dotsPerMillimetre` is the resolution of its coordinates. `page` must exist.
void paintDocumentPage(QPainter& painter, const Document& document, std::size_t page,
                       double dotsPerMillimetre);

/// Sets the device to the document's paper and paints every page, moved by `offset` millimetres (positive:
/// right and down). False if the device does not take the paper or the job.
[[nodiscard]] bool paintDocument(QPagedPaintDevice& device, const Document& document, QPointF offset = {});
/// The same on the form the device has for that paper.
[[nodiscard]] bool paintDocument(QPagedPaintDevice& device, const Document& document, QPointF offset,
                                 const QPageLayout& layout);

/// Exact size and orientation, no margins: documents place everything from the paper's corner.
[[nodiscard]] QPageLayout pageLayout(const Paper& paper);

} // namespace pd
