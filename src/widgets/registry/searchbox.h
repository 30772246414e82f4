// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/searchmodel.h"

#include <QtWidgets/QLineEdit>

class QListView;

namespace pd {

/// The one box that finds anything. Hits stand in a list below while it has the focus; arrows choose, Enter
/// takes (the first one if none is chosen), Esc closes the list, then clears the box. Enter inside an
/// input-method composition does nothing.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(SearchModel& model, QWidget* parent = nullptr);
    ~SearchBox() override;

    /// Whether the text goes away when a hit is taken; it does unless told otherwise.
    void setClearedByChoice(bool cleared) { m_clearedByChoice = cleared; }
    [[nodiscard]] bool listOpen() const;

Q_SIGNALS:
    void roomChosen(pd::RoomId room);
    void personChosen(const pd::PersonInRoom& person);
    void orderChosen(pd::OrderId order);
    void callChosen(pd::CallId call);
    void paperChosen(const pd::PaperHit& paper);
    void receiptChosen(pd::ReceiptId receipt);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search();
    void openList();
    void closeList();
    void move(int rows);
    void take(int row);

    SearchModel& m_model;
    QListView* m_list; ///< a child of the window, so that the focus stays here
    bool m_composing = false;
    bool m_clearedByChoice = true;
};

} // namespace pd
