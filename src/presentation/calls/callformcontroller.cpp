// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/callformcontroller.h"

#include "presentation/repairs/ordertime.h"

namespace pd {

CallFormController::CallFormController(CallDesk& calls, const CallerDesks& caller, QObject* parent)
    : CallerController(caller, parent), m_calls(calls), m_session(caller.session)
{
    loadDraft();
}

CallFormController::~CallFormController()
{
    keepDraft();
}

QString CallFormController::formKind() const
{
    return QStringLiteral("call");
}

QString CallFormController::matter() const
{
    return m_input.reason.simplified();
}

QString CallFormController::promiseText() const
{
    const CheckedCall input = checked(m_input, clock());
    return input.intake.promisedAt ? longTime(*input.intake.promisedAt, clock()) : QString();
}

QString CallFormController::readBack() const
{
    QStringList parts;
    const auto add = [&](const QString& text) {
        if (!text.trimmed().isEmpty()) {
            parts << text.trimmed();
        }
    };
    add(m_input.placeText);
    add(m_input.reporterName);
    QString phone = m_input.reporterPhone;
    if (phone.trimmed().isEmpty() && m_input.reporter && card()) { // the usual one, masked
        for (const auto& member : card()->members) {
            phone = member.id == *m_input.reporter ? member.phone : phone;
        }
    }
    add(phone);
    if (m_input.startedAt && !parts.isEmpty()) {
        parts << longTime(*m_input.startedAt, clock());
    }
    return parts.join(QStringLiteral(" · "));
}

bool CallFormController::mayMakeOrder() const
{
    return m_session.session().may(Permission::RegisterOrder);
}

void CallFormController::edit(const std::function<void(CallInput&)>& change)
{
    const CallInput before = m_input;
    change(m_input);
    if (m_input != before) {
        touched();
    }
}

void CallFormController::touched()
{
    if (m_input.isEmpty()) {
        m_input.startedAt.reset();
    } else if (!m_input.startedAt) {
        m_input.startedAt = clock().now();
    }
    CallerController::touched();
}

void CallFormController::restore(const QJsonObject& content)
{
    m_input = callInputFrom(content);
    setProblems({});
}

void CallFormController::setProblems(std::vector<Error> errors)
{
    m_problems = std::move(errors);
    Q_EMIT problemsChanged();
}

std::optional<Call> CallFormController::store(bool handled)
{
    const CheckedCall input = checked(m_input, clock());
    setProblems(input.errors);
    if (!input.errors.empty()) {
        return std::nullopt;
    }
    const auto call = m_calls.take(m_session.session(), input.intake, handled, m_input.startedAt);
    if (!call) {
        setProblems({call.error()});
        return std::nullopt;
    }
    m_input = {};
    forgetDraft();
    loadCard();
    Q_EMIT inputReplaced();
    return *call;
}

bool CallFormController::save()
{
    const auto call = store(m_input.handled);
    if (call) {
        Q_EMIT saved(*call);
    }
    return call.has_value();
}

bool CallFormController::saveForOrder()
{
    edit([](CallInput& input) { input.category = CallCategory::Need; });
    const auto call = store(false);
    if (call) {
        Q_EMIT orderRequested(*call);
    }
    return call.has_value();
}

} // namespace pd
