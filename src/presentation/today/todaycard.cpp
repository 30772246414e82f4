// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/today/todaycard.h"

#include "presentation/format/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

Result<QString> TodayCard::answer(int, TodayAnswer)
{
    return error(ErrorCode::Internal);
}

std::optional<ActionForm> TodayCard::form(int) const
{
    return std::nullopt;
}

std::optional<Error> TodayCard::record(int, const ActionForm&)
{
    return error(ErrorCode::Internal);
}

int TodayCard::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TodayCard::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const DispatchCard& card = m_lines[static_cast<std::size_t>(index.row())].card;
    switch (role) {
    case DispatchCardsModel::CardRole:
        return QVariant::fromValue(card);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cardText(card);
    default:
        return {};
    }
}

int TodayCard::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_lines, key, &Line::key);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void TodayCard::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_late = static_cast<int>(std::ranges::count(m_lines, true, &Line::late));
    endResetModel();
}

CardMark dueMark(Timestamp at, Timestamp now)
{
    const auto minutes = (at.milliseconds() - now.milliseconds()) / 60'000;
    if (at < now) {
        return {QCoreApplication::translate("TodayCard", "%1 late").arg(durationText(minutes)),
                {QStringLiteral("warning"), StateTone::Danger}};
    }
    return {QCoreApplication::translate("TodayCard", "in %1").arg(durationText(minutes)),
            {QStringLiteral("clock"), StateTone::Neutral}};
}

} // namespace pd
