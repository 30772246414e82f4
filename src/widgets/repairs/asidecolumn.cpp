// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/asidecolumn.h"

#include "widgets/repairs/householdcardview.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QVBoxLayout>

namespace pd {

namespace {

constexpr int leastWidth = 320;

} // namespace

AsideColumn::AsideColumn(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(leastWidth);
    auto* content = new QFrame;
    content->setProperty("role", QStringLiteral("sidebar"));
    m_blocks = new QVBoxLayout(content);
    m_blocks->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    m_blocks->setSpacing(grid::one);
    m_card = new HouseholdCardView;
    m_card->setObjectName(QStringLiteral("card"));
    m_blocks->addWidget(m_card, 1);
    setWidget(content);
}

void AsideColumn::addBlock(QWidget* block)
{
    m_blocks->insertWidget(m_blocks->indexOf(m_card), block);
}

} // namespace pd
