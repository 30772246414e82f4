// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/suggestion.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLineEdit>

#include <functional>
#include <vector>

namespace pd {

class SuggestionList;

/// A line that offers what may be meant while somebody types. Up and Down walk through the offers; Enter and
/// Tab take the marked one and go on, Escape closes the list. Instead of QCompleter, which disturbs input
/// methods.
class TypeAheadBox : public QLineEdit {
    Q_OBJECT
public:
    using Source = std::function<std::vector<Suggestion>(const QString& typed)>;

    explicit TypeAheadBox(QWidget* parent = nullptr);
    ~TypeAheadBox() override;

    void setSource(Source source) { m_source = std::move(source); }
    /// Whether an empty box offers something when Down is pressed; typed text always does.
    [[nodiscard]] bool listOpen() const;
    /// Takes the marked offer; false when the list is closed.
    bool acceptCurrent();
    void openList();

Q_SIGNALS:
    /// The person typed; what was chosen before no longer holds.
    void typed(const QString& text);
    /// Number of the offer in the source's last answer.
    void chosen(int offer);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(int offer);

    Source m_source;
    QPointer<SuggestionList> m_list;
};

} // namespace pd
