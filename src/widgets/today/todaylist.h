// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>

namespace pd {

class TodayCard;

/// The lines of one card of the page Today. Arrows walk, left and right go to the neighbouring cards, Enter
/// opens.
class TodayList : public QListView {
    Q_OBJECT
public:
    explicit TodayList(TodayCard& card, QWidget* parent = nullptr);

    [[nodiscard]] TodayCard& card() const { return m_card; }
    /// -1: none.
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    /// Before the model changes, and after it: the same line stays the current one, else the one in its
    /// place.
    void keepPlace();
    void restorePlace();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activatedRow(int row);
    /// To the card `direction` places further.
    void stepped(int direction);
    /// Another line, or the focus came or went.
    void placeChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ensureCurrent();

    TodayCard& m_card;
    qint64 m_keptKey = 0;
    int m_keptRow = -1;
};

} // namespace pd
