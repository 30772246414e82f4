// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace pd {

class ActionCatalog;
struct Guide;

/// A text over the right part of its parent: the user guide (F1) or the key card (Ctrl+/). The page beside it
/// goes on working; Esc closes it.
class SidePanel : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent);

    /// Opened at the named section, else at the beginning. Shown again after a change of language: hence a
    /// function.
    void showGuide(std::function<Guide()> guide, const QString& section);
    void showKeys(const ActionCatalog& actions);
    void closePanel();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(std::function<void()> fill);
    void fillGuide(const Guide& guide, const QString& section);
    void place();
    void print();

    QLabel* m_title;
    QToolButton* m_print;
    QToolButton* m_close;
    QTextBrowser* m_text;
    std::function<void()> m_fill;
    QPointer<QWidget> m_before;
};

/// The key card as a table for reading and printing: every action with keys, by category.
QString keyCardHtml(const ActionCatalog& actions);

} // namespace pd
