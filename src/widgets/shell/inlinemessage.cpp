// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/inlinemessage.h"

#include "presentation/errortext.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <utility>

namespace pd {

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_label(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setProperty("role", QStringLiteral("message"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setProperty("role", QStringLiteral("flat"));
    m_close->setIcon(icon(QStringLiteral("close")));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid::one, grid::half, grid::half, grid::half);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, [this] {
        // What runs may clear this message, and itself with it.
        if (const auto run = m_run) {
            run();
        }
    });
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::clear);
    onLanguage(this, [this] { retranslate(); });
    hide();
}

void InlineMessage::say(Tone tone, std::function<QString()> text)
{
    m_tone = tone;
    m_text = std::move(text);
    m_actionText = nullptr;
    m_run = nullptr;
    setLook(this, "tone", toneKey(tone));
    setLook(m_label, "tone", toneKey(tone));
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(toneIcon(tone), tone).pixmap(QSize(side, side)));
    retranslate();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::say(const Error& error)
{
    say(Tone::Danger, [error] { return errorText(error); });
}

void InlineMessage::offer(std::function<QString()> text, std::function<void()> action)
{
    m_actionText = std::move(text);
    m_run = std::move(action);
    retranslate();
}

void InlineMessage::clear()
{
    m_text = nullptr;
    m_actionText = nullptr;
    m_run = nullptr;
    hide();
}

QString InlineMessage::text() const
{
    return m_text ? m_text() : QString();
}

void InlineMessage::retranslate()
{
    m_label->setText(text());
    setAccessibleName(text());
    m_action->setText(m_actionText ? m_actionText() : QString());
    m_action->setVisible(static_cast<bool>(m_actionText));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace pd
