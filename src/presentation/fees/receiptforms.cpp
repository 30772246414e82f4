// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "presentation/fees/receiptscontroller.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"

#include <QtCore/QUuid>

#include <memory>

namespace pd {

// What is asked before a receipt is taken back; the list is in receiptscontroller.cpp.

namespace {

QString prepaymentCode()
{
    return QStringLiteral("prepayment");
}

std::vector<std::pair<QString, QString>> methodChoices(bool prepayment)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const PayMethod method : allPayMethods()) {
        choices.emplace_back(code(method), payMethodText(method));
    }
    if (prepayment) {
        choices.emplace_back(prepaymentCode(), ReceiptsController::tr("Into the prepayment"));
    }
    return choices;
}

QString lineField(int position)
{
    return QStringLiteral("line:%1").arg(position);
}

template <class T>
std::optional<Error> errorOr(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

void ReceiptsController::addApprover(ActionForm& form, Money amount) const
{
    if (amount > m_limit || -amount > m_limit) {
        form.inputs.push_back(
            lineInput("login", tr("Second person's login (above %1)").arg(moneyText(m_limit))));
        form.inputs.push_back(secretInput("password", tr("Password")));
    }
}

ActionForm ReceiptsController::refundForm() const
{
    ActionForm form;
    form.title = tr("Refund");
    QString method;
    for (const Tender& tender : m_details->receipt.details.tenders) {
        if (method.isEmpty()) {
            method = tender.method ? code(*tender.method) : prepaymentCode();
        }
    }
    for (const ReceiptLineStanding& line : m_details->lines) {
        if (line.left > Money()) {
            ActionInput input = lineInput("line",
                                          QStringLiteral("%1 %2 %3")
                                              .arg(line.printed.room, line.printed.text, line.printed.period)
                                              .simplified(),
                                          {}, tr("up to %1").arg(moneyText(line.left)));
            input.field = lineField(line.position);
            form.inputs.push_back(std::move(input));
        }
    }
    form.inputs.push_back(lineInput("reason", tr("Reason")));
    form.inputs.push_back(choiceInput("method", tr("Given back by"), methodChoices(true), method));
    form.inputs.push_back(
        lineInput("methodReason", tr("Why not as it was paid"), {}, tr("only by another method")));
    form.inputs.push_back(choiceInput(
        "forgiven", tr("What is given back"),
        {{QStringLiteral("yes"), tr("is not owed any more")}, {QStringLiteral("no"), tr("is owed again")}},
        QStringLiteral("yes")));
    addApprover(form, m_details->refundable());
    return form;
}

ActionForm ReceiptsController::form(int action)
{
    m_attempt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ActionForm form;
    switch (static_cast<Action>(action)) {
    case Check:
        form.title = tr("Check a paper");
        form.inputs = {
            lineInput("code", tr("Code or number on it"), {}, tr("scan the QR code, or 3F9A20C1"))};
        break;
    case Void:
        form.title = tr("Void the receipt");
        form.inputs = {lineInput("reason", tr("Reason")),
                       yesNoInput("copies", tr("Every copy of the paper is back"), std::nullopt)};
        addApprover(form, m_details->receipt.total);
        break;
    case Reverse:
        form.title = tr("Reverse the receipt");
        form.inputs = {lineInput("reason", tr("Reason"))};
        addApprover(form, m_details->receipt.total);
        break;
    case Refund:
        form = refundForm();
        break;
    case Withdraw:
        form.title = tr("Pay prepaid money out");
        form.inputs = {
            lineInput("room", tr("Room"), m_details ? m_details->room : QString(),
                      QStringLiteral("3-2-1201")),
            lineInput("amount", tr("Amount, yuan")),
            lineInput("payer", tr("Paid to")),
            choiceInput("method", tr("Given back by"), methodChoices(false), code(PayMethod::Cash)),
            lineInput("reason", tr("Reason")),
            lineInput("login", tr("Second person's login (above %1)").arg(moneyText(m_limit))),
            secretInput("password", tr("Password"))};
        break;
    case SetLimit:
        form.title = tr("Limit for a second person");
        form.inputs = {lineInput("limit", tr("Without a second person up to, yuan"),
                                 QString::fromStdString(m_limit.toString()))};
        break;
    case actionCount:
        break;
    }
    return form;
}

std::optional<Error> ReceiptsController::check(const ActionForm& form)
{
    auto checked = m_desk.check(m_session.session(), form.value(u"code"));
    if (!checked) {
        return checked.error();
    }
    m_checked = std::move(checked).value();
    if (m_checked->receipt) {
        open(*m_checked->receipt);
    }
    Q_EMIT paperChecked();
    return std::nullopt;
}

std::optional<Error> ReceiptsController::submit(int action, const ActionForm& form)
{
    if (m_work.running()) {
        return std::nullopt;
    }
    if (action == Check) {
        return check(form);
    }
    if (action == SetLimit) {
        const auto limit = parseMoney(form.value(u"limit"), "limit");
        return limit ? errorOr(m_desk.setLimit(m_session.session(), *limit)) : std::optional(limit.error());
    }
    if (!form.value(u"login").trimmed().isEmpty()) {
        const auto pending = m_staff.beginLogin(form.value(u"login"));
        if (!pending) {
            return pending.error();
        }
        // std::function wants copies; a password has none.
        auto secret = std::make_shared<Password>(form.value(u"password"));
        m_work.start<LoginVerdict>([pending = *pending, secret] { return pending.verify(*secret); },
                                   [this, pending = *pending, action, form](const LoginVerdict& verdict) {
                                       const auto approver = m_staff.finishLogin(pending, verdict);
                                       Q_EMIT settled(approver ? carryOut(action, form, *approver)
                                                               : std::optional(approver.error()));
                                   });
        return std::nullopt;
    }
    return carryOut(action, form, std::nullopt);
}

std::optional<Error> ReceiptsController::carryOut(int action, const ActionForm& form,
                                                  const std::optional<Session>& approver)
{
    const Session& session = m_session.session();
    if (action == Withdraw) {
        return withdraw(form, approver);
    }
    const auto receipt = chosenReceipt();
    if (!receipt) {
        return error(ErrorCode::NotFound, "receipt");
    }
    if (action == Void) {
        return errorOr(m_desk.voidReceipt(
            session, {*receipt, form.value(u"reason"), form.value(u"copies") == u"yes"}, approver));
    }
    if (action == Reverse) {
        return errorOr(m_desk.reverse(session, {*receipt, form.value(u"reason"), m_attempt}, approver));
    }
    return refund(form, approver);
}

std::optional<Error> ReceiptsController::refund(const ActionForm& form,
                                                const std::optional<Session>& approver)
{
    if (!m_details) {
        return error(ErrorCode::NotFound, "receipt");
    }
    RefundEntry entry{.receipt = m_details->receipt.id,
                      .parts = {},
                      .method = fromCode(allPayMethods(), form.value(u"method")),
                      .methodReason = form.value(u"methodReason"),
                      .reason = form.value(u"reason"),
                      .forgiven = form.value(u"forgiven") != u"no",
                      .attemptKey = m_attempt};
    for (const ReceiptLineStanding& line : m_details->lines) {
        const QString field = lineField(line.position);
        const QString typed = form.value(field).trimmed();
        if (typed.isEmpty()) {
            continue;
        }
        const auto amount = parseMoney(typed, "amount");
        if (!amount) {
            return error(amount.error().code, field.toStdString(), amount.error().parameters);
        }
        entry.parts.push_back({line.position, *amount});
    }
    return errorOr(m_desk.refund(m_session.session(), entry, approver));
}

std::optional<Error> ReceiptsController::withdraw(const ActionForm& form,
                                                  const std::optional<Session>& approver)
{
    const auto amount = parseMoney(form.value(u"amount"), "amount");
    if (!amount) {
        return amount.error();
    }
    const WithdrawalEntry entry{
        .room = form.value(u"room"),
        .amount = *amount,
        .method = fromCode(allPayMethods(), form.value(u"method")).value_or(PayMethod::Cash),
        .payer = form.value(u"payer"),
        .reason = form.value(u"reason"),
        .attemptKey = m_attempt};
    return errorOr(m_desk.withdraw(m_session.session(), entry, approver));
}

} // namespace pd
