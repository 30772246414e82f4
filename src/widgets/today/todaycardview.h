// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace pd {

class TodayCard;
class TodayList;

/// One card of the page Today: icon, title, how many lines and how many of them are late, and the lines.
class TodayCardView : public QFrame {
    Q_OBJECT
public:
    explicit TodayCardView(TodayCard& card, QWidget* parent = nullptr);

    [[nodiscard]] TodayList& list() const { return *m_list; }
    /// Title and counts as they are now, in the present language.
    void retell();

private:
    TodayCard& m_card;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_count;
    TodayList* m_list;
};

} // namespace pd
