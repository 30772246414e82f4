// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderid.h"

#include <QtWidgets/QListView>

#include <optional>
#include <vector>

namespace pd {

/// Cards of the dispatch board below each other: the unassigned ones, or those of one technician. Arrows
/// walk; Space marks, Shift with an arrow marks a run, Ctrl+A all, Esc none. Marked cards are dragged and
/// assigned together.
class BoardList : public QListView {
    Q_OBJECT
public:
    explicit BoardList(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<OrderId> currentOrder() const;
    /// The marked ones in their order; where none is marked, the current one.
    [[nodiscard]] std::vector<OrderId> chosenOrders() const;
    /// Makes the first card current if none is.
    void ensureCurrent();
    /// Orders from other lists may be dropped here.
    void setTakesOrders(bool takes);
    /// Shown in the middle while there is no card.
    void setEmptyText(const QString& text);

    /// In a line of a card, in Chinese; the list is never narrower.
    void setLeastCharacters(int characters);

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
    void ordersDropped(const std::vector<pd::OrderId>& orders);
    /// A drag begins, or has ended.
    void dragging(bool on);
    void marksChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool markByKey(const QKeyEvent& event);
    void markRun(int direction);
    [[nodiscard]] std::vector<OrderId> ordersOf(QModelIndexList indexes) const;
    [[nodiscard]] bool isWelcome(const QDropEvent& event) const;
    void setHovered(bool hovered);

    QString m_emptyText;
    std::optional<QPoint> m_pressed; ///< on a card, with the left button
    QPersistentModelIndex m_anchor;  ///< where a run of marks began
    std::optional<int> m_place;      ///< top of the current card in the viewport
    int m_leastCharacters = 13;
    bool m_takesOrders = false;
    bool m_hovered = false;
};

} // namespace pd
