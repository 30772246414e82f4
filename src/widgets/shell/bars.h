// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/theme.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QToolButton>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;

namespace pd {

/// State of something that runs by itself (backup, data check, printer), with text, icon and colour. A click
/// or Space leads to where it can be mended. Hidden until told something.
class StatusChip : public QToolButton {
    Q_OBJECT
public:
    StatusChip(const QString& id, QWidget* parent);
    /// Texts are asked again after a change of language; `why` is the tooltip and says what a click does.
    void tell(Tone tone, std::function<QString()> text, std::function<QString()> why);

private:
    void retranslate();
    Tone m_tone = Tone::Neutral;
    std::function<QString()> m_text;
    std::function<QString()> m_why;
};

/// Above the page: search box, who is at the desk, lock.
class TopBar : public QFrame {
    Q_OBJECT
public:
    TopBar(const QList<QAction*>& sessionActions, QAction* lock, QWidget* parent);
    /// Takes the box over; there is one at most.
    void setSearchBox(QWidget* box);
    [[nodiscard]] QWidget* searchBox() const noexcept { return m_search; }
    /// "王芳 (前台)"; empty hides the button.
    void setPerson(const QString& person);
    void setDemo(bool demo);

private:
    QHBoxLayout* m_row;
    QLabel* m_demo;
    QToolButton* m_person;
    QToolButton* m_lock;
    QWidget* m_search = nullptr;
};

/// Key hints that fit, one after the other; the rest is not shown.
class HintBar : public QWidget {
    Q_OBJECT
public:
    explicit HintBar(QWidget* parent = nullptr);
    void setActions(const QList<QAction*>& actions);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QList<QToolButton*> m_hints;
};

/// Below the page: key hints or a passing message, then the status chips.
class BottomBar : public QFrame {
    Q_OBJECT
public:
    explicit BottomBar(QWidget* parent = nullptr);
    void setHints(const QList<QAction*>& actions);
    /// For some seconds in place of the hints; empty brings the hints back.
    void say(const QString& text);
    /// Makes it at the first asking; the first one stands leftmost.
    StatusChip* chip(const QString& id);
    /// A small button right of the chip, shown while the action is enabled. Precondition: asked once per
    /// chip.
    void setChipAction(const QString& id, QAction* action);
    /// After every control that exists by now.
    void moveToEndOfTabOrder();

private:
    QHBoxLayout* m_row;
    HintBar* m_hints;
    QLabel* m_message;
    QTimer m_timer;
};

} // namespace pd
