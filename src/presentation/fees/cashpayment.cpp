// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The money side of the cash desk; rooms and lines are in cashcontroller.cpp.
#include "presentation/fees/cashcontroller.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"

#include <algorithm>

namespace pd {

void CashController::setMethod(PayMethod method)
{
    if (method == m_method) {
        return;
    }
    // What was typed under the other method lies on the counter.
    if (!m_typed.trimmed().isEmpty()) {
        const auto given = givenNow();
        if (!given) {
            setProblem(given.error());
            return;
        }
        if (*given) {
            m_cart.money.push_back(**given);
        }
    }
    m_typed.clear();
    m_reference.clear();
    m_method = method;
    touched();
}

void CashController::typeAmount(const QString& typed)
{
    if (typed != m_typed) {
        m_typed = typed;
        touched();
    }
}

void CashController::setReference(const QString& reference)
{
    m_reference = reference;
}

void CashController::setSetOff(bool on)
{
    m_cart.setOff = on;
    touched();
}

void CashController::setKeepRest(bool on)
{
    m_cart.keepRest = on;
    touched();
}

void CashController::setPayer(const QString& payer)
{
    m_cart.payer = payer;
    m_drafts.touched();
}

void CashController::setCollector(const QString& collector)
{
    m_cart.collector = collector;
    m_drafts.touched();
}

void CashController::takeMoneyBack()
{
    m_cart.money.clear();
    touched();
}

CartSums CashController::sums() const
{
    return sumsOf(m_cart.cart(m_order, std::nullopt));
}

Money CashController::remaining() const
{
    return std::max(sums().toPay() - m_cart.noted(), Money());
}

Result<std::optional<CartMoney>> CashController::givenNow() const
{
    Money amount = remaining();
    if (!m_typed.trimmed().isEmpty()) {
        const auto typed = parseMoney(m_typed, "amount");
        if (!typed) {
            return typed.error();
        }
        amount = *typed;
    }
    if (amount == Money()) {
        return std::optional<CartMoney>();
    }
    return std::optional(CartMoney{m_method, amount, m_reference.trimmed()});
}

Result<CartSettlement> CashController::settlement() const
{
    const auto given = givenNow();
    if (!given) {
        return given.error();
    }
    return settle(m_cart.cart(m_order, *given));
}

Money CashController::prepaid() const
{
    Money sum;
    for (const CashRoom& room : m_cart.rooms) {
        sum += room.prepaid;
    }
    return sum;
}

QString CashController::hint() const
{
    if (m_cart.isEmpty()) {
        return {};
    }
    const auto done = settlement();
    if (!done) {
        return {};
    }
    QStringList words;
    if (done->missing > Money()) {
        words += tr("%1 remains owed").arg(moneyText(done->missing));
    }
    if (done->rest > Money()) {
        words += tr("%1 becomes prepayment").arg(moneyText(done->rest));
    }
    words += m_armed ? tr("Enter again: take the money and print") : tr("Enter: check, Enter again: pay");
    return words.join(QStringLiteral(" · "));
}

void CashController::setProblem(std::optional<Error> problem)
{
    m_problem = std::move(problem);
    Q_EMIT changed();
}

bool CashController::enter()
{
    if (m_cart.isEmpty()) {
        return false;
    }
    const auto settled = settlement();
    if (!settled) {
        m_armed = false;
        setProblem(settled.error());
        return false;
    }
    if (!m_armed) {
        m_armed = true;
        setProblem(std::nullopt);
        return true;
    }
    const auto given = givenNow();
    auto receipt = m_desks.cash.pay(session(), m_cart.entry(given ? *given : std::nullopt));
    if (!receipt) {
        m_armed = false;
        load();
        setProblem(receipt.error());
        return false;
    }
    m_cart.begin();
    forgetTyped();
    m_drafts.forget();
    m_last = std::move(receipt).value();
    tell();
    Q_EMIT changed();
    Q_EMIT begun();
    Q_EMIT receiptIssued(m_last->id);
    return true;
}

} // namespace pd
