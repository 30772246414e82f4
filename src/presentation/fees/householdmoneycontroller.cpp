// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/householdmoneycontroller.h"

#include "presentation/format/format.h"

namespace pd {

HouseholdMoneyController::HouseholdMoneyController(ArrearsDesk& desk, const CurrentSession& session,
                                                   Changes& changes, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Receipts) || topics.contains(Topic::Charges)) {
            load();
        }
    });
}

void HouseholdMoneyController::setRoom(RoomId room)
{
    m_room = room;
    load();
}

void HouseholdMoneyController::load()
{
    if (!m_room) {
        return;
    }
    auto money = m_desk.money(m_session.session(), *m_room);
    m_money = money ? std::optional(std::move(money).value()) : std::nullopt;
    Q_EMIT changed();
}

QString HouseholdMoneyController::summary() const
{
    if (!m_money) {
        return {};
    }
    QStringList words;
    if (m_money->owed > Money()) {
        QString owes = tr("Owes %1").arg(moneyText(m_money->owed));
        if (m_money->overdue > Money() && m_money->since) {
            owes += tr(", overdue %1 since %2").arg(moneyText(m_money->overdue), dateText(*m_money->since));
        }
        if (m_money->penalty > Money()) {
            owes += tr(", penalty to today %1").arg(moneyText(m_money->penalty));
        }
        words += owes;
    } else {
        words += m_money->owed < Money() ? tr("Has a credit of %1").arg(moneyText(-m_money->owed))
                                         : tr("Owes nothing");
    }
    if (m_money->prepaid > Money()) {
        words += tr("prepaid %1").arg(moneyText(m_money->prepaid));
    }
    if (m_money->deposits > Money()) {
        words += tr("deposits %1").arg(moneyText(m_money->deposits));
    }
    return words.join(QStringLiteral(" · "));
}

QString HouseholdMoneyController::receiptText(const HouseholdReceipt& receipt) const
{
    const QString text =
        QStringLiteral("%1  %2  %3").arg(receipt.number, dateText(receipt.on), moneyText(receipt.total));
    return receipt.voided ? tr("%1  voided").arg(text) : text;
}

Result<AccountStatement> HouseholdMoneyController::statement() const
{
    if (!m_room) {
        return error(ErrorCode::NotFound, "room");
    }
    const Date today = m_desk.clock().today();
    const int year = today.month() == 1 ? today.year() - 1 : today.year();
    return m_desk.statement(m_session.session(), *m_room, Date::of(year, 1, 1).value(), today);
}

} // namespace pd
