// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/lanecolumn.h"

#include "widgets/repairs/boardlist.h"
#include "widgets/repairs/hourstrip.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace pd {

namespace {

constexpr int laneCharacters = 8; ///< six lanes stand side by side on the smallest screen

} // namespace

LaneColumn::LaneColumn(int figure, const DispatchLane& lane, QWidget* parent)
    : QFrame(parent), m_name(new QLabel(this)), m_trade(new QLabel(this)), m_load(new QLabel(this)),
      m_hours(new HourStrip(this)), m_list(new BoardList(this)), m_figure(figure)
{
    setProperty("role", QStringLiteral("card"));
    auto* number = new QLabel(QString::number(figure), this);
    number->setProperty("role", QStringLiteral("pill"));
    number->setProperty("tone", toneKey(Tone::Accent));
    m_name->setProperty("role", QStringLiteral("subheading"));
    m_load->setProperty("role", QStringLiteral("muted"));
    m_trade->setProperty("role", QStringLiteral("muted"));
    m_name->setWordWrap(true);
    m_load->setWordWrap(true);
    for (QLabel* label : {number, m_name, m_trade, m_load}) {
        label->setTextFormat(Qt::PlainText);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::one);
    head->addWidget(number);
    head->addWidget(m_name, 1);
    head->addWidget(m_trade);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::one, grid::one, grid::one, grid::one);
    column->setSpacing(grid::half);
    column->addLayout(head);
    column->addWidget(m_load);
    column->addWidget(m_hours);
    column->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("lane%1").arg(figure));
    m_list->setModel(lane.cards.get());
    m_list->setTakesOrders(true);
    m_list->setLeastCharacters(laneCharacters);
}

void LaneColumn::show(const DispatchLane& lane, const QString& load, const QString& emptyText,
                      std::optional<int> now)
{
    m_hours->show(lane, now);
    m_name->setText(lane.name);
    m_trade->setText(lane.trade);
    m_load->setText(load);
    m_list->setEmptyText(emptyText);
    m_list->setAccessibleName(
        QStringLiteral("%1 %2 %3 %4").arg(m_figure).arg(lane.name, lane.trade, load).simplified());
}

} // namespace pd
