// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/settlementcontroller.h"

#include "domain/months.h"
#include "presentation/format/format.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

SettlementController::SettlementController(NoticeDesk& desk, CurrentSession& session, Changes& changes,
                                           QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_table([] {
          return QStringList{tr("Notice"),   tr("Order"), tr("Room"), tr("What was done"), tr("Done by"),
                             tr("Accepted"), tr("Cost"),  tr("Fee"),  tr("Settled")};
      }),
      m_month(monthText(desk.clock().today()))
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Outside)) {
            refresh();
        }
    });
    connect(&session, &CurrentSession::changed, this, &SettlementController::refresh);
    refresh();
}

QStringList SettlementController::months() const
{
    constexpr int offered = 12;
    QStringList months;
    Date day = m_desk.clock().today();
    while (months.size() < offered) {
        months << monthText(day);
        day = day.plusDays(-day.day());
    }
    if (!months.contains(m_month)) {
        months << m_month;
    }
    return months;
}

int SettlementController::chosen() const
{
    const auto found =
        std::ranges::find_if(m_parties, [this](const OutsideParty& party) { return party.id == m_party; });
    return found == m_parties.end() ? -1 : static_cast<int>(found - m_parties.begin());
}

void SettlementController::chooseParty(int index)
{
    if (index >= 0 && index < std::ssize(m_parties)) {
        m_party = m_parties[static_cast<std::size_t>(index)].id;
        m_settled = false;
        load();
    }
}

void SettlementController::chooseMonth(const QString& month)
{
    m_month = month;
    m_settled = false;
    load();
}

void SettlementController::showSettled(OutsidePartyId party, const QString& month)
{
    m_party = party;
    m_month = month;
    m_settled = true;
    load();
}

void SettlementController::refresh()
{
    auto parties = m_desk.bearers(m_session.session());
    m_parties = parties ? std::move(parties).value() : std::vector<OutsideParty>();
    if (chosen() < 0) {
        m_party = m_parties.empty() ? std::nullopt : m_parties.front().id;
    }
    load();
}

void SettlementController::load()
{
    m_sheet.reset();
    m_problem.reset();
    if (m_party) {
        const Session& session = m_session.session();
        auto sheet = m_settled ? m_desk.settledSheet(session, *m_party, m_month)
                               : m_desk.sheet(session, *m_party, m_month);
        if (sheet) {
            m_sheet = std::move(sheet).value();
        } else {
            m_problem = sheet.error();
        }
    }
    retell();
    Q_EMIT refreshed();
}

void SettlementController::retell()
{
    TableLines lines;
    const Clock& clock = m_desk.clock();
    for (const NoticeRow& row : m_sheet ? m_sheet->rows : std::vector<NoticeRow>()) {
        const OutsideNotice& notice = row.notice;
        lines.push_back({{shortNumber(notice.number)},
                         {shortNumber(row.orderNumber)},
                         {row.place},
                         {notice.result.simplified()},
                         {row.crewName.isEmpty() ? replacementText(Replacement::Own) : row.crewName},
                         {shortTime(notice.inspectedAt, clock)},
                         {moneyText(notice.cost.value_or(Money())), {}, true},
                         {moneyText(notice.fee.value_or(Money())), {}, true},
                         {row.settlementNumber}});
    }
    m_table.setLines(std::move(lines));
}

OrderId SettlementController::orderOf(int row) const
{
    return m_sheet->rows[static_cast<std::size_t>(row)].notice.order;
}

QString SettlementController::sums() const
{
    if (!m_sheet) {
        return {};
    }
    return tr("%n job(s) · cost %1 + fee %2 = %3", nullptr, m_sheet->jobs)
        .arg(moneyText(m_sheet->cost), moneyText(m_sheet->fee), moneyText(m_sheet->cost + m_sheet->fee));
}

QString SettlementController::standing() const
{
    if (!m_sheet) {
        return {};
    }
    if (m_sheet->open) {
        return tr("Not settled yet, up to the end of %1.").arg(m_month);
    }
    QStringList numbers;
    for (const Settlement& settlement : m_sheet->settlements) {
        numbers << settlement.number;
    }
    return numbers.isEmpty()
               ? tr("Nothing to settle for %1.").arg(m_month)
               : tr("Settled for %1 under %2.").arg(m_month, numbers.join(QStringLiteral(", ")));
}

bool SettlementController::maySettle() const
{
    return m_sheet && m_sheet->open && m_session.session().may(Permission::HandleWarranty);
}

Result<QString> SettlementController::settle()
{
    if (!m_sheet) {
        return error(ErrorCode::NotFound, "party");
    }
    const SettlementSheet shown = *m_sheet;
    const auto settled =
        m_desk.settle(m_session.session(), *shown.party.id, shown.month, shown.jobs, shown.cost + shown.fee);
    if (!settled) {
        load();
        return settled.error();
    }
    refresh();
    return settled->number;
}

Result<void> SettlementController::exportTo(const QString& path)
{
    if (!m_sheet) {
        return error(ErrorCode::NotFound, "party");
    }
    return m_desk.exportSheet(m_session.session(), *m_sheet, path);
}

QString SettlementController::fileName() const
{
    return QStringLiteral("保修维修结算表 %1 %2.xlsx")
        .arg(m_sheet ? m_sheet->party.name : QString(), m_month);
}

} // namespace pd
