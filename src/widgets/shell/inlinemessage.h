// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace pd {

/// A line of text with icon, colour and at most one way out, next to what caused it. Hidden until something
/// is said. The texts are asked again after a change of language.
class InlineMessage : public QFrame {
    Q_OBJECT
public:
    explicit InlineMessage(QWidget* parent = nullptr);

    /// `text` is a function because it is asked again after a change of language.
    void say(Tone tone, std::function<QString()> text);
    /// errorText() in the tone of danger.
    void say(const Error& error);
    /// A button in the message just said; gone with the next one.
    void offer(std::function<QString()> text, std::function<void()> action);
    void clear();

    [[nodiscard]] bool saysSomething() const { return static_cast<bool>(m_text); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

private:
    void retranslate();

    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_action;
    QToolButton* m_close;
    Tone m_tone = Tone::Info;
    std::function<QString()> m_text;
    std::function<QString()> m_actionText;
    std::function<void()> m_run;
};

} // namespace pd
