// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaycardview.h"

#include "presentation/today/todaycard.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/theme.h"
#include "widgets/today/todaylist.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace pd {

TodayCardView::TodayCardView(TodayCard& card, QWidget* parent)
    : QFrame(parent), m_card(card), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_count(new QLabel(this)), m_list(new TodayList(card, this))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("subheading"));
    m_count->setProperty("role", QStringLiteral("pill"));
    for (QLabel* label : {m_title, m_count}) {
        label->setTextFormat(Qt::PlainText);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::one);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::one, grid::one, grid::one, grid::one);
    column->setSpacing(grid::half);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_list->setObjectName(card.id());
    retell();
}

void TodayCardView::retell()
{
    const int lines = m_card.rowCount();
    const int late = m_card.late();
    const Tone tone = late > 0 ? Tone::Danger : lines > 0 ? Tone::Accent : Tone::Neutral;
    m_icon->setPixmap(icon(m_card.iconName(), tone).pixmap(fontMetrics().height()));
    m_title->setText(m_card.title());
    m_count->setText(late > 0 ? tr("%1 · %2 late").arg(lines).arg(late) : QString::number(lines));
    m_count->setVisible(lines > 0);
    setLook(m_count, "tone", toneKey(tone));
    m_list->setAccessibleName(QStringLiteral("%1 %2").arg(m_card.title(), m_count->text()));
    m_list->viewport()->update();
}

} // namespace pd
