// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outside/warrantyhintview.h"

#include "presentation/outside/warrantyhintcontroller.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace pd {

WarrantyHintView::WarrantyHintView(WarrantyHintController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_icon(new QLabel(this)), m_headline(new QLabel(this)),
      m_duty(new QLabel(this))
{
    setObjectName(QStringLiteral("warrantyHint"));
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    auto* card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    around->addWidget(card);
    auto* cells = new QGridLayout(card);
    cells->setContentsMargins(grid::two, grid::one, grid::two, grid::one);
    cells->setHorizontalSpacing(grid::one);
    cells->setVerticalSpacing(2);
    for (QLabel* label : {m_headline, m_duty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_headline->setObjectName(QStringLiteral("warrantyHeadline"));
    m_duty->setObjectName(QStringLiteral("warrantyDuty"));
    cells->addWidget(m_icon, 0, 0, Qt::AlignTop);
    cells->addWidget(m_headline, 0, 1);
    cells->addWidget(m_duty, 1, 1);
    cells->setColumnStretch(1, 1);
    connect(&m_controller, &WarrantyHintController::changed, this, &WarrantyHintView::tell);
    onLanguage(this, [this] { tell(); });
}

void WarrantyHintView::tell()
{
    const auto& advice = m_controller.advice();
    setVisible(advice.has_value());
    if (!advice) {
        return;
    }
    const bool in = advice->answer.state == WarrantyState::In;
    const Tone tone = in ? Tone::Success : Tone::Warning;
    m_icon->setPixmap(
        icon(in ? QStringLiteral("check") : QStringLiteral("clock"), tone).pixmap(fontMetrics().height()));
    m_headline->setText(m_controller.headline());
    setLook(m_headline, "tone", toneKey(tone));
    m_duty->setText(m_controller.duty());
    m_duty->setVisible(!m_duty->text().isEmpty());
}

} // namespace pd
