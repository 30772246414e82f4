// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/alarmbanner.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace pd {

AlarmBanner::AlarmBanner(AlarmController& controller, QAction* take, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_take(take), m_icon(new QLabel(this)),
      m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("alarmBanner"));
    setProperty("role", QStringLiteral("message"));
    setProperty("tone", toneKey(Tone::Danger));
    m_text->setProperty("tone", toneKey(Tone::Danger));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_button->setProperty("primary", true);
    m_button->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, grid::one, grid::two, grid::one);
    row->setSpacing(grid::two);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_button->setVisible(m_take != nullptr);
    if (m_take != nullptr) {
        connect(m_button, &QPushButton::clicked, m_take, &QAction::trigger);
    }
    connect(&m_controller, &AlarmController::changed, this, &AlarmBanner::show);
    connect(&m_controller, &AlarmController::raised, this, [this] {
        if (m_take != nullptr) { // one sound for both
            QApplication::beep();
        }
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        QApplication::alert(window());
    });
    onLanguage(this, [this] { show(); });
}

void AlarmBanner::show()
{
    const int side = 2 * fontMetrics().height();
    m_icon->setPixmap(icon(QStringLiteral("warning"), Tone::Danger).pixmap(QSize(side, side)));
    const QString text = m_take != nullptr ? m_controller.text() : m_controller.lockedText();
    m_text->setText(text);
    setAccessibleName(text);
    if (m_take != nullptr) {
        m_button->setText(tr("I take it (%1)").arg(shortcutText(m_take)));
        m_button->setEnabled(m_controller.mayTake());
        m_take->setEnabled(m_controller.stands() && m_controller.mayTake());
    }
    setVisible(m_controller.stands());
}

} // namespace pd
