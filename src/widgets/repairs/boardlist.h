// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderid.h"

#include <QtWidgets/QListView>

#include <optional>

namespace pd {

/// Cards of the dispatch board below each other: the unassigned ones, or those of one technician.
class BoardList : public QListView {
    Q_OBJECT
public:
    explicit BoardList(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<OrderId> currentOrder() const;
    /// Makes the first card current if none is.
    void ensureCurrent();
    /// Orders from other lists may be dropped here.
    void setTakesOrders(bool takes);
    /// Shown in the middle while there is no card.
    void setEmptyText(const QString& text);

    /// Around a change of the model: the current card keeps its place on the screen.
    void keepPlace();
    void restorePlace();

    /// Wide enough for a card that says something.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A figure key: 1 is the first technician.
    void figurePressed(int figure);
    void openRequested(pd::OrderId order);
    /// Left (-1) or right (+1).
    void stepped(int direction);
    void orderDropped(pd::OrderId order);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] bool isWelcome(const QDropEvent& event) const;
    void setHovered(bool hovered);

    QString m_emptyText;
    std::optional<int> m_place; ///< top of the current card in the viewport
    bool m_takesOrders = false;
    bool m_hovered = false;
};

} // namespace pd
