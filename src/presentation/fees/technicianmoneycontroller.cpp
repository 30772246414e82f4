// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/technicianmoneycontroller.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

template <class Controller>
void follow(Controller* controller, CurrentSession& session, Changes& changes)
{
    QObject::connect(&session, &CurrentSession::changed, controller, &Controller::load);
    QObject::connect(&changes, &Changes::changed, controller, [controller](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Receipts) || topics.contains(Topic::Orders)) {
            controller->load();
        }
    });
}

} // namespace

TechnicianMoneyController::TechnicianMoneyController(CashDesk& desk, CurrentSession& session,
                                                     Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_session(session)
{
    follow(this, session, changes);
    load();
}

void TechnicianMoneyController::load()
{
    auto money = m_desk.technicianMoney(m_session.session());
    setProblem(money ? std::nullopt : std::optional(money.error()));
    m_money = money ? std::move(money).value() : std::vector<TechnicianMoney>();
    tell();
    Q_EMIT changed();
}

void TechnicianMoneyController::tell()
{
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_money.size());
    for (const TechnicianMoney& one : m_money) {
        rows.push_back({one.id.value(),
                        {{one.orderNumber},
                         {one.place},
                         {one.customer},
                         {one.technicianName},
                         {moneyText(one.amount), {}, true},
                         {payMethodText(one.method)},
                         {shortTime(one.at, m_desk.clock())}}});
    }
    model().tell(
        {tr("Order"), tr("Room"), tr("Customer"), tr("Technician"), tr("Amount"), tr("By"), tr("When")},
        std::move(rows));
}

QString TechnicianMoneyController::summary() const
{
    Money sum;
    for (const TechnicianMoney& one : m_money) {
        sum += one.amount;
    }
    return tr("%n time(s) money without a receipt, %1", nullptr, static_cast<int>(m_money.size()))
        .arg(moneyText(sum));
}

const TechnicianMoney* TechnicianMoneyController::money() const
{
    const auto found = std::ranges::find_if(
        m_money, [&](const TechnicianMoney& one) { return chosen() && one.id.value() == *chosen(); });
    return found == m_money.end() ? nullptr : &*found;
}

QString TechnicianMoneyController::title() const
{
    return money() == nullptr ? QString() : money()->orderNumber;
}

std::vector<OrderLine> TechnicianMoneyController::lines() const
{
    const TechnicianMoney* one = money();
    if (one == nullptr) {
        return {};
    }
    return {{tr("Room"), one->place},
            {tr("Customer"), one->customer},
            {tr("Technician"), one->technicianName},
            {tr("Amount"), moneyText(one->amount) + QStringLiteral(" · ") + payMethodText(one->method)},
            {tr("When"), longTime(one->at, m_desk.clock())}};
}

bool TechnicianMoneyController::allows(int action) const
{
    return action == MakeReceipt && money() != nullptr && m_session.session().may(Permission::TakePayment);
}

ActionForm TechnicianMoneyController::form(int action)
{
    Q_UNUSED(action)
    ActionForm form;
    form.title = tr("Make the customer's receipt");
    form.inputs = {
        lineInput("payer", tr("Name on the receipt"), money() == nullptr ? QString() : money()->customer)};
    return form;
}

std::optional<Error> TechnicianMoneyController::submit(int action, const ActionForm& form)
{
    Q_UNUSED(action)
    const TechnicianMoney* one = money();
    if (one == nullptr) {
        return error(ErrorCode::NotFound, "money");
    }
    const auto receipt = m_desk.receiptFor(m_session.session(), one->id, form.value(u"payer"));
    if (!receipt) {
        return receipt.error();
    }
    Q_EMIT receiptIssued(receipt->id);
    return std::nullopt;
}

ReceiptsOwedController::ReceiptsOwedController(CashDesk& desk, CurrentSession& session, Changes& changes,
                                               QObject* parent)
    : ListController(parent), m_desk(desk), m_session(session)
{
    follow(this, session, changes);
    load();
}

void ReceiptsOwedController::load()
{
    auto receipts = m_desk.receiptsOwed(m_session.session());
    setProblem(receipts ? std::nullopt : std::optional(receipts.error()));
    m_receipts = receipts ? std::move(receipts).value() : std::vector<ReceiptOwed>();
    tell();
    Q_EMIT changed();
}

void ReceiptsOwedController::tell()
{
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_receipts.size());
    for (const ReceiptOwed& one : m_receipts) {
        rows.push_back({one.receipt.value(),
                        {{one.number},
                         {one.roomCode},
                         {one.payer},
                         {moneyText(one.total), {}, true},
                         {one.collector},
                         {shortTime(one.notedAt, m_desk.clock())}}});
    }
    model().tell({tr("Receipt"), tr("Room"), tr("Payer"), tr("Amount"), tr("Collected by"), tr("Since")},
                 std::move(rows));
}

QString ReceiptsOwedController::summary() const
{
    return tr("%n receipt(s) to be brought to the customer", nullptr, static_cast<int>(m_receipts.size()));
}

const ReceiptOwed* ReceiptsOwedController::receipt() const
{
    const auto found = std::ranges::find_if(
        m_receipts, [&](const ReceiptOwed& one) { return chosen() && one.receipt.value() == *chosen(); });
    return found == m_receipts.end() ? nullptr : &*found;
}

QString ReceiptsOwedController::title() const
{
    return receipt() == nullptr ? QString() : receipt()->number;
}

std::vector<OrderLine> ReceiptsOwedController::lines() const
{
    const ReceiptOwed* one = receipt();
    if (one == nullptr) {
        return {};
    }
    return {{tr("Room"), one->roomCode},
            {tr("Payer"), one->payer},
            {tr("Amount"), moneyText(one->total)},
            {tr("Collected by"), one->collector},
            {tr("Since"), longTime(one->notedAt, m_desk.clock())}};
}

bool ReceiptsOwedController::allows(int action) const
{
    return action == Deliver && receipt() != nullptr && m_session.session().may(Permission::TakePayment);
}

ActionForm ReceiptsOwedController::form(int action)
{
    Q_UNUSED(action)
    ActionForm form;
    form.title = tr("The receipt was delivered");
    form.inputs = {
        lineInput("deliveredBy", tr("Delivered by"), receipt() == nullptr ? QString() : receipt()->collector),
        lineInput("receivedBy", tr("Received by"), receipt() == nullptr ? QString() : receipt()->payer)};
    return form;
}

std::optional<Error> ReceiptsOwedController::submit(int action, const ActionForm& form)
{
    Q_UNUSED(action)
    const ReceiptOwed* one = receipt();
    if (one == nullptr) {
        return error(ErrorCode::NotFound, "receipt");
    }
    const auto done = m_desk.deliver(m_session.session(), one->receipt, form.value(u"deliveredBy"),
                                     form.value(u"receivedBy"));
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace pd
