// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/fieldtexts.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QTableWidget;

namespace pd {

/// Somebody else saved first: each field that stands otherwise now, mine beside theirs. What was typed stays
/// typed until one of the two buttons is used.
class ConflictPanel : public QFrame {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);
    void compare(const std::vector<FieldDifference>& differences);

Q_SIGNALS:
    /// Save what was typed over theirs.
    void mineChosen();
    /// Give up what was typed.
    void theirsChosen();

private:
    QLabel* m_title;
    QTableWidget* m_table;
    QPushButton* m_mine;
    QPushButton* m_theirs;
};

} // namespace pd
