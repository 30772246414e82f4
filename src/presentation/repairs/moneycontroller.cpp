// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/moneycontroller.h"

#include "domain/codes.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

/// Rows of money that came in are numbered below nought: they are lines of the day, not orders.
std::int64_t rowId(std::size_t place)
{
    return -1 - static_cast<std::int64_t>(place);
}

} // namespace

MoneyController::MoneyController(OrderCostDesk& desk, CurrentSession& session, Changes& changes,
                                 QObject* parent)
    : ListController(parent), m_desk(desk), m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &MoneyController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders)) {
            load();
        }
    });
    load();
}

void MoneyController::load()
{
    const auto day = m_desk.moneyOf(m_session.session(), m_date.value_or(m_desk.clock().today()));
    setProblem(day ? std::nullopt : std::optional(day.error()));
    m_money = day ? *day : MoneyDay{m_desk.clock().today(), {}, {}};
    tell();
    Q_EMIT changed();
}

void MoneyController::tell()
{
    const QStringList headings{tr("Order"),   tr("Place"),     tr("Technician"), tr("Charge"),
                               tr("Missing"), tr("Handed in"), tr("By"),         tr("When")};
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_money.outstanding.size() + m_money.rows.size());
    for (const OutstandingMoney& one : m_money.outstanding) {
        rows.push_back({one.order.value(),
                        {{one.number},
                         {one.place},
                         {one.technicianName},
                         {moneyText(one.charge), {}, true},
                         {moneyText(one.missing), {QStringLiteral("warning"), StateTone::Warning}, true},
                         {{}, {}, true},
                         {},
                         {tr("slip %1").arg(shortTime(one.returnedAt, m_desk.clock()))}}});
    }
    std::size_t place = 0;
    for (const MoneyRow& one : m_money.rows) {
        rows.push_back({rowId(place++),
                        {{one.number},
                         {one.place},
                         {one.technicianName},
                         {moneyText(one.charge), {}, true},
                         {one.missing > Money() ? moneyText(one.missing) : QString(), {}, true},
                         {moneyText(one.handedIn.amount), {}, true},
                         {payMethodText(one.handedIn.method)},
                         {shortTime(one.handedIn.at, m_desk.clock())}}});
    }
    model().tell(headings, std::move(rows));
}

QString MoneyController::summary() const
{
    Money got;
    for (const MoneyRow& row : m_money.rows) {
        got += row.handedIn.amount;
    }
    Money missing;
    for (const OutstandingMoney& one : m_money.outstanding) {
        missing += one.missing;
    }
    QString text = tr("%1: %2 handed in").arg(dayText(m_money.date, m_desk.clock().today()), moneyText(got));
    if (missing > Money()) {
        text += QStringLiteral(" · ") +
                tr("%1 of %n slip(s) still out", nullptr, static_cast<int>(m_money.outstanding.size()))
                    .arg(moneyText(missing));
    }
    return text;
}

const OutstandingMoney* MoneyController::outstanding() const
{
    const auto found = std::ranges::find_if(m_money.outstanding, [&](const OutstandingMoney& one) {
        return chosen() && one.order.value() == *chosen();
    });
    return found == m_money.outstanding.end() ? nullptr : &*found;
}

const MoneyRow* MoneyController::handedIn() const
{
    for (std::size_t place = 0; place < m_money.rows.size(); ++place) {
        if (chosen() == rowId(place)) {
            return &m_money.rows[place];
        }
    }
    return nullptr;
}

std::optional<OrderId> MoneyController::chosenOrder() const
{
    if (const OutstandingMoney* one = outstanding()) {
        return one->order;
    }
    const MoneyRow* row = handedIn();
    return row == nullptr ? std::nullopt : std::optional(row->order);
}

QString MoneyController::title() const
{
    if (const OutstandingMoney* one = outstanding()) {
        return one->number;
    }
    const MoneyRow* row = handedIn();
    return row == nullptr ? QString() : row->number;
}

std::vector<OrderLine> MoneyController::lines() const
{
    if (const OutstandingMoney* one = outstanding()) {
        return {{tr("Place"), one->place},
                {tr("Technician"), one->technicianName},
                {tr("Charge"), moneyText(one->charge)},
                {tr("Missing"), moneyText(one->missing)},
                {tr("Slip returned"), longTime(one->returnedAt, m_desk.clock())}};
    }
    const MoneyRow* row = handedIn();
    if (row == nullptr) {
        return {};
    }
    std::vector<OrderLine> lines{{tr("Place"), row->place},
                                 {tr("Technician"), row->technicianName},
                                 {tr("Charge"), moneyText(row->charge)},
                                 {tr("Handed in"), moneyText(row->handedIn.amount) + QStringLiteral(" · ") +
                                                       payMethodText(row->handedIn.method)},
                                 {tr("Received by"), row->receiverName},
                                 {tr("When"), longTime(row->handedIn.at, m_desk.clock())}};
    if (!row->handedIn.note.isEmpty()) {
        lines.push_back({tr("Note"), row->handedIn.note});
    }
    return lines;
}

bool MoneyController::allows(int action) const
{
    return action == ShowDay || (m_session.session().may(Permission::ReturnSlip) && outstanding() != nullptr);
}

ActionForm moneyForm(Money missing)
{
    ActionForm form;
    form.title = MoneyController::tr("Take in the technician's money");
    std::vector<std::pair<QString, QString>> methods;
    for (const PayMethod method : allPayMethods()) {
        methods.emplace_back(code(method), payMethodText(method));
    }
    form.inputs = {
        lineInput("amount", MoneyController::tr("Amount, yuan"), QString::fromStdString(missing.toString())),
        choiceInput("method", MoneyController::tr("Paid by"), std::move(methods), code(PayMethod::Cash)),
        lineInput("note", MoneyController::tr("Note"))};
    return form;
}

Result<MoneyEntry> moneyEntry(const ActionForm& form)
{
    const auto amount = parseMoney(form.value(u"amount"), "amount");
    if (!amount) {
        return amount.error();
    }
    return MoneyEntry{*amount, fromCode(allPayMethods(), form.value(u"method")), form.value(u"note")};
}

ActionForm MoneyController::form(int action)
{
    if (action == HandIn) {
        const OutstandingMoney* one = outstanding();
        return moneyForm(one == nullptr ? Money() : one->missing);
    }
    ActionForm form;
    form.title = tr("Show another day");
    form.inputs = {lineInput("date", tr("Day"), {}, tr("11-25, 2026-11-25; empty: today"))};
    return form;
}

std::optional<Error> MoneyController::submit(int action, const ActionForm& form)
{
    if (action == ShowDay) {
        const auto day = parsePastDay(form.value(u"date"), m_desk.clock().today(), "date");
        if (!day) {
            return day.error();
        }
        m_date = *day;
        load();
        return std::nullopt;
    }
    const OutstandingMoney* one = outstanding();
    if (one == nullptr) {
        return error(ErrorCode::NotFound, "charge");
    }
    const auto entry = moneyEntry(form);
    if (!entry) {
        return entry.error();
    }
    const auto done = m_desk.handIn(m_session.session(), one->order, *entry);
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace pd
