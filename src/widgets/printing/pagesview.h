// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/document.h"

#include <QtWidgets/QAbstractScrollArea>

namespace pd {

/// The pages of a document one under the other, as they will be on paper.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr double leastZoom = 0.25;
    static constexpr double greatestZoom = 4.0;

    explicit PagesView(QWidget* parent = nullptr);

    void setDocument(const Document& document);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    /// The page at the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);

    /// 1.0 is the size of the paper. Kept within leastZoom … greatestZoom.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    /// As wide as the view, also after it is resized.
    void fitWidth();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double dotsPerMillimetre(double zoom) const;
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] QSizeF pageSize() const;
    /// In coordinates of the scrolled contents.
    [[nodiscard]] QRectF pageBox(int page) const;
    [[nodiscard]] QPointF origin() const;
    void layOut();

    Document m_document;
    double m_zoom = 1;
    bool m_fitting = true;
    int m_current = 0;
};

} // namespace pd
