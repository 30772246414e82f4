// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/suggestion.h"

#include <QtWidgets/QListWidget>

#include <vector>

namespace pd {

/// Suggestions below an input. Never takes the focus: the input keeps it, and with it the input method.
class SuggestionList : public QListWidget {
    Q_OBJECT
public:
    /// Lies over the window of `input`, which owns it.
    explicit SuggestionList(QWidget* input);

    /// Shows them below `anchor` (in coordinates of the input) with the first one current; hides for none.
    void offer(const std::vector<Suggestion>& suggestions, const QRect& anchor);
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    void step(int rows);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_input;
};

} // namespace pd
