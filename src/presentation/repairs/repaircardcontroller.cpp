// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/repaircardcontroller.h"

#include "presentation/format/format.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

RepairCardController::RepairCardController(AfterCareDesk& desk, const CurrentSession& session,
                                           Changes& changes, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_table([] {
          return QStringList{tr("Number"), tr("Date"),     tr("What was wrong"), tr("Technician"),
                             tr("Result"), tr("Material"), tr("Charge")};
      })
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Registry)) {
            load();
        }
    });
}

void RepairCardController::setRoom(RoomId room)
{
    m_room = room;
    load();
}

void RepairCardController::load()
{
    if (!m_room) {
        return;
    }
    auto card = m_desk.card(m_session.session(), *m_room);
    m_card = card ? std::optional(std::move(card).value()) : std::nullopt;
    retell();
}

void RepairCardController::retell()
{
    TableLines lines;
    for (const RepairCardRow& row : m_card ? m_card->rows : std::vector<RepairCardRow>()) {
        const bool again = !row.reworkOf.isEmpty();
        const Timestamp at = row.doneAt.value_or(row.reportedAt);
        const QString charge = row.charge                          ? moneyText(*row.charge)
                               : row.warranty == WarrantyState::In ? warrantyText(row.warranty)
                                                                   : tr("free");
        lines.push_back(
            {{shortNumber(row.number)},
             {dateText(m_desk.clock().civil(at).date)},
             {row.content.simplified(),
              {again ? QStringLiteral("undo") : QString(), again ? StateTone::Warning : StateTone::Neutral}},
             {row.technicianName},
             {row.result.simplified()},
             {row.material},
             {charge, {}, true}});
    }
    m_table.setLines(std::move(lines));
    Q_EMIT changed();
}

OrderId RepairCardController::orderOf(int row) const
{
    return m_card->rows[static_cast<std::size_t>(row)].order;
}

QString RepairCardController::summary() const
{
    if (!m_card || m_card->rows.empty()) {
        return tr("No repair of the home's own parts is on the card yet.");
    }
    const RepairCardRow& last = m_card->rows.front();
    const QString day = dateText(m_desk.clock().civil(last.doneAt.value_or(last.reportedAt)).date);
    return tr("%n repair(s) of the home's own parts, the last one on %1.", nullptr,
              static_cast<int>(m_card->rows.size()))
        .arg(day);
}

} // namespace pd
