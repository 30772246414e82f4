// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <vector>

namespace pd {

/// Enter goes on to the next input, Shift+Enter back, Ctrl+Enter saves. An Enter that belongs to an input
/// method does nothing of this. In inputs of several lines Enter stays a new line: Tab or Ctrl+Enter leave
/// them.
class EnterKeys : public QObject {
    Q_OBJECT
public:
    /// A child of the form. Inputs in the order in which people fill them; hidden and disabled ones are
    /// skipped.
    EnterKeys(QWidget* form, const std::vector<QWidget*>& inputs);

    /// True while an input method is putting characters together.
    [[nodiscard]] bool composing() const { return m_composing; }
    /// To the next input after `from`; emits finished() behind the last one.
    void goOn(QWidget* from);
    void goBack(QWidget* from);

Q_SIGNALS:
    /// Ctrl+Enter.
    void saveRequested();
    /// Enter in the last input.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool enterPressed(QWidget* input, Qt::KeyboardModifiers modifiers);

    std::vector<QPointer<QWidget>> m_inputs;
    bool m_composing = false;
};

} // namespace pd
