// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace pd {

class HouseholdCardView;

/// What stands beside a form: blocks of other workflows in one frame, and under them the household of the
/// caller. Scrolls when the blocks are many, so that they never make the window higher.
class AsideColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit AsideColumn(QWidget* parent = nullptr);

    /// The column owns the block from then on; the block hides while it has nothing to say.
    void addBlock(QWidget* block);
    [[nodiscard]] HouseholdCardView& card() const { return *m_card; }

private:
    QVBoxLayout* m_blocks = nullptr;
    HouseholdCardView* m_card = nullptr;
};

} // namespace pd
