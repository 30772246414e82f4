// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/cashactions.h"

#include "domain/codes.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/listcontroller.h"

#include <QtCore/QLocale>
#include <QtCore/QUuid>

#include <algorithm>

namespace pd {

namespace {

std::vector<std::pair<QString, QString>> methodChoices()
{
    std::vector<std::pair<QString, QString>> methods;
    for (const PayMethod method : allPayMethods()) {
        methods.emplace_back(code(method), payMethodText(method));
    }
    return methods;
}

QString nameOf(const DepositKind& kind)
{
    return QLocale().language() == QLocale::Chinese || kind.nameEn.isEmpty() ? kind.nameZh : kind.nameEn;
}

QString plain(Money amount)
{
    return QString::fromStdString(amount.toString());
}

std::optional<Error> errorOf(const Result<Receipt>& done)
{
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace

CashActions::CashActions(Desks desks, CashController& controller, QObject* parent)
    : QObject(parent), m_desks(desks), m_controller(controller)
{
}

std::vector<HeldDeposit> CashActions::held() const
{
    std::vector<HeldDeposit> deposits;
    for (const CashRoom& room : m_controller.cart().rooms) {
        std::ranges::copy(room.deposits, std::back_inserter(deposits));
    }
    return deposits;
}

Money CashActions::waivable(std::optional<std::int64_t> row) const
{
    const auto charge = row ? m_controller.chargeAt(*row) : std::nullopt;
    const OwedLine* line = charge ? m_controller.cart().line(*charge) : nullptr;
    if (line == nullptr) {
        return {};
    }
    return line->kind == ChargeKind::Penalty ? line->open : line->penalty;
}

bool CashActions::allows(int action, std::optional<std::int64_t> row) const
{
    if (m_controller.cart().isEmpty() || m_work.running()) {
        return false;
    }
    const auto may = [&](Permission permission) { return session().may(permission); };
    switch (static_cast<Action>(action)) {
    case TakeDeposit:
    case TakePrepayment:
        return may(Permission::TakePayment);
    case ReturnDeposit:
        return may(Permission::RefundPayment) && !held().empty();
    case KeepDeposit:
        return may(Permission::TakePayment) && !held().empty();
    case ReturnPrepayment:
        return may(Permission::RefundPayment) && m_controller.cart().rooms.front().prepaid > Money();
    case Waive:
        return may(Permission::TakePayment) && waivable(row) > Money();
    case actionCount:
        break;
    }
    return false;
}

ActionForm CashActions::form(int action, std::optional<std::int64_t> row)
{
    m_action = action;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_charge = row ? m_controller.chargeAt(*row) : std::nullopt;
    ActionForm form;
    const auto addApprover = [&] {
        form.inputs.push_back(lineInput("reason", tr("Reason")));
        form.inputs.push_back(lineInput("login", tr("Login of who approves")));
        form.inputs.push_back(secretInput("password", tr("Password")));
    };
    const auto addReturn = [&](Money most) {
        form.inputs.push_back(lineInput("amount", tr("Amount, yuan"), plain(most)));
        form.inputs.push_back(
            choiceInput("method", tr("Given back by"), methodChoices(), code(PayMethod::Cash)));
        form.inputs.push_back(lineInput("reason", tr("Reason")));
    };
    const auto addDeposits = [&] {
        std::vector<std::pair<QString, QString>> choices;
        for (const HeldDeposit& one : held()) {
            choices.emplace_back(
                QString::number(one.id.value()),
                QStringLiteral("%1 · %2 · %3").arg(one.text, one.number, moneyText(one.held)));
        }
        const QString first = choices.empty() ? QString() : choices.front().first;
        form.inputs.push_back(choiceInput("deposit", tr("Deposit"), std::move(choices), first));
    };
    const auto deposits = held();
    const Money firstHeld = deposits.empty() ? Money() : deposits.front().held;
    switch (static_cast<Action>(action)) {
    case TakeDeposit: {
        form.title = tr("Take a deposit");
        auto kinds = m_desks.cash.depositKinds(session());
        m_kinds = kinds ? std::move(kinds).value() : std::vector<DepositKind>();
        std::vector<std::pair<QString, QString>> choices;
        choices.reserve(m_kinds.size());
        for (const DepositKind& kind : m_kinds) {
            choices.emplace_back(QString::number(kind.item.value()), nameOf(kind));
        }
        const QString first = choices.empty() ? QString() : choices.front().first;
        form.inputs = {choiceInput("item", tr("For what"), std::move(choices), first),
                       lineInput("amount", tr("Amount, yuan"))};
        break;
    }
    case TakePrepayment:
        form.title = tr("Take a prepayment");
        form.inputs = {lineInput("amount", tr("Amount, yuan"))};
        break;
    case ReturnDeposit:
        form.title = tr("Return a deposit");
        addDeposits();
        addReturn(firstHeld);
        break;
    case KeepDeposit:
        form.title = tr("Keep a deposit");
        addDeposits();
        form.inputs.push_back(lineInput("amount", tr("Amount, yuan"), plain(firstHeld)));
        addApprover();
        break;
    case ReturnPrepayment:
        form.title = tr("Give a prepayment back");
        addReturn(m_controller.cart().rooms.front().prepaid);
        break;
    case Waive:
        form.title = tr("Waive the late penalty");
        form.inputs.push_back(lineInput("amount", tr("Amount, yuan"), plain(waivable(row))));
        addApprover();
        break;
    case actionCount:
        break;
    }
    return form;
}

void CashActions::submit(const ActionForm& form)
{
    switch (static_cast<Action>(m_action)) {
    case TakeDeposit:
    case TakePrepayment:
        Q_EMIT finished(takeAlong(form));
        break;
    case ReturnDeposit:
    case ReturnPrepayment:
        Q_EMIT finished(giveBack(form));
        break;
    case KeepDeposit:
    case Waive:
        approved(form);
        break;
    case actionCount:
        break;
    }
}

std::optional<Error> CashActions::takeAlong(const ActionForm& form)
{
    const auto amount = parseMoney(form.value(u"amount"), "amount");
    if (!amount) {
        return amount.error();
    }
    if (*amount <= Money()) {
        return error(ErrorCode::OutOfRange, "amount", {"0.01", Money::fromFen(Money::limit()).toString()});
    }
    const RoomId room = m_controller.cart().rooms.front().room;
    if (m_action == TakePrepayment) {
        m_controller.add(CartPrepayment{room, *amount});
        return std::nullopt;
    }
    const FeeItemId item(form.value(u"item").toLongLong());
    const auto kind = std::ranges::find(m_kinds, item, &DepositKind::item);
    if (kind == m_kinds.end()) {
        return error(ErrorCode::Required, "item");
    }
    m_controller.add(CartDeposit{room, {item, m_controller.cart().payerName(), kind->nameZh}, *amount});
    return std::nullopt;
}

std::optional<Error> CashActions::giveBack(const ActionForm& form)
{
    const auto amount = parseMoney(form.value(u"amount"), "amount");
    if (!amount) {
        return amount.error();
    }
    const auto method = fromCode(allPayMethods(), form.value(u"method"));
    if (!method) {
        return error(ErrorCode::Required, "method");
    }
    const GiveBackEntry entry{*amount, *method, form.value(u"reason"), m_key};
    const auto done =
        m_action == ReturnDeposit
            ? m_desks.cash.giveBackDeposit(session(), DepositId(form.value(u"deposit").toLongLong()), entry)
            : m_desks.cash.giveBackPrepayment(session(), m_controller.cart().rooms.front().room, entry);
    if (done) {
        Q_EMIT receiptIssued(done->id);
    }
    return errorOf(done);
}

void CashActions::approved(const ActionForm& form)
{
    const auto amount = parseMoney(form.value(u"amount"), "amount");
    if (!amount) {
        Q_EMIT finished(amount.error());
        return;
    }
    const auto pending = m_desks.staff.beginLogin(form.value(u"login"));
    if (!pending) {
        Q_EMIT finished(pending.error());
        return;
    }
    // std::function wants copies; a password has none.
    auto secret = std::make_shared<Password>(form.value(u"password"));
    const DepositId deposit(form.value(u"deposit").toLongLong());
    m_work.start<LoginVerdict>(
        [pending = *pending, secret] { return pending.verify(*secret); },
        [this, pending = *pending, amount = *amount, reason = form.value(u"reason"), deposit,
         keep = m_action == KeepDeposit, charge = m_charge](const LoginVerdict& verdict) {
            const auto approver = m_desks.staff.finishLogin(pending, verdict);
            if (!approver) {
                Q_EMIT finished(approver.error());
                return;
            }
            const auto done = keep     ? m_desks.cash.forfeit(session(), *approver, deposit, amount, reason)
                              : charge ? m_desks.cash.waive(session(), *approver, *charge, amount, reason)
                                       : Result<void>(error(ErrorCode::NotFound, "charge"));
            Q_EMIT finished(done ? std::nullopt : std::optional(done.error()));
        });
}

} // namespace pd
