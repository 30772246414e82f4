// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/undoline.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace pd {

UndoLine::UndoLine(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("undoLine"));
    auto* drawing = new QLabel(this);
    drawing->setPixmap(icon(QStringLiteral("tick"), Tone::Success).pixmap(16, 16));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_button->setObjectName(QStringLiteral("undoButton"));
    m_button->setIcon(icon(QStringLiteral("undo")));
    m_button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid::one, grid::half, grid::one, grid::half);
    row->setSpacing(grid::one);
    row->addWidget(drawing);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    hide();
}

void UndoLine::setController(AssignmentController& controller, QAction& undo)
{
    m_controller = &controller;
    m_undo = &undo;
    connect(m_button, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_controller, &AssignmentController::undoChanged, this, &UndoLine::showState);
    onLanguage(this, [this] { showState(); });
}

void UndoLine::showState()
{
    const bool offered = m_controller->canUndo();
    m_undo->setEnabled(offered);
    setVisible(offered);
    m_text->setText(m_controller->undoText());
    m_button->setText(tr("Undo (%1 s)").arg(m_controller->secondsLeft()));
    m_button->setToolTip(shortcutText(m_undo));
}

} // namespace pd
