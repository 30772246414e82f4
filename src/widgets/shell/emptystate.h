// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace pd {

/// What a list shows at zero rows: why it is empty and what can be done about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Texts are asked again after a change of language. `action` may be nullptr only where there is truly
    /// nothing to do; its button follows text and enabled state of the action.
    void explain(const QString& iconName, std::function<QString()> title, std::function<QString()> why,
                 QAction* action = nullptr);

private:
    void retranslate();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_why;
    QPushButton* m_button;
    QAction* m_action = nullptr;
    std::function<QString()> m_titleText;
    std::function<QString()> m_whyText;
    QString m_iconName;
};

} // namespace pd
