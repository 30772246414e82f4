// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/emptystate.h"

#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace pd {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_why(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("subheading"));
    m_why->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_title, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(QStringLiteral("emptyStateAction"));
    m_button->hide();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid::one);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addSpacing(grid::half);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    onLanguage(this, [this] { retranslate(); });
}

void EmptyState::explain(const QString& iconName, std::function<QString()> title,
                         std::function<QString()> why, QAction* action)
{
    m_iconName = iconName;
    m_titleText = std::move(title);
    m_whyText = std::move(why);
    if (m_action != action) {
        m_button->disconnect();
        if (m_action != nullptr) {
            m_action->disconnect(this);
        }
        m_action = action;
        if (action != nullptr) {
            connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
            connect(action, &QAction::changed, this, &EmptyState::retranslate);
            connect(action, &QObject::destroyed, this, [this] {
                m_action = nullptr;
                m_button->hide();
            });
        }
    }
    retranslate();
}

void EmptyState::retranslate()
{
    if (!m_titleText) {
        return;
    }
    const int side = 2 * fontMetrics().height();
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(side, side)));
    m_title->setText(m_titleText());
    m_why->setText(m_whyText());
    m_button->setVisible(m_action != nullptr);
    if (m_action != nullptr) {
        m_button->setText(m_action->text());
        m_button->setToolTip(m_action->toolTip());
        m_button->setIcon(m_action->icon());
        m_button->setEnabled(m_action->isEnabled());
    }
}

} // namespace pd
