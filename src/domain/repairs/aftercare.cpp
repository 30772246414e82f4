// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/aftercare.h"

#include "domain/repairs/orderrules.h"

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;

bool slipIsBack(const ServiceOrder& order)
{
    return order.state == OrderState::Returned || order.state == OrderState::Closed;
}

} // namespace

Result<OrderCompletion> checked(OrderCompletion completion, const ServiceOrder& order, Timestamp now)
{
    if (order.state != OrderState::Done && !slipIsBack(order)) {
        return outOfTurn(order, "complete");
    }
    completion.cause = completion.cause.trimmed();
    completion.method = completion.method.trimmed();
    completion.reviewedBy = completion.reviewedBy.trimmed();
    if (completion.cause.isEmpty() && completion.method.isEmpty()) {
        return error(ErrorCode::Required, "cause");
    }
    for (const auto& [text, field, longest] :
         {std::tuple(completion.cause, "cause", longestText),
          std::tuple(completion.method, "method", longestText),
          std::tuple(completion.reviewedBy, "reviewedBy", longestLine)}) {
        if (text.size() > longest) {
            return error(ErrorCode::TooLong, field, {std::to_string(longest)});
        }
    }
    if (completion.reviewedBy.isEmpty()) {
        completion.reviewedAt.reset();
    } else if (!completion.reviewedAt) {
        completion.reviewedAt = now;
    }
    return completion;
}

Result<SlipFiling> filed(SlipFiling filing, const ServiceOrder& order, const Entering& entering)
{
    if (!slipIsBack(order)) {
        return outOfTurn(order, "file");
    }
    if (!filing.property) {
        return error(ErrorCode::Required, "propertyCopy");
    }
    if (order.intake.chargeable && !filing.finance) {
        return error(ErrorCode::Required, "financeCopy");
    }
    if (!filing.servicing) {
        return error(ErrorCode::Required, "servicingCopy");
    }
    filing.filedAt = entering.now;
    filing.filedBy = entering.actor;
    return filing;
}

Result<OrderIntake> reworkIntake(const ServiceOrder& original, const QString& reason)
{
    if (!slipIsBack(original)) {
        return outOfTurn(original, "rework");
    }
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (why.size() > longestText) {
        return error(ErrorCode::TooLong, "reason", {std::to_string(longestText)});
    }
    OrderIntake intake = original.intake;
    const QString before = original.intake.content;
    intake.content = (why + QLatin1Char('\n') + original.number +
                      (before.isEmpty() ? QString() : QStringLiteral(": ") + before))
                         .left(longestText);
    intake.chargeable = false;
    intake.expected.reset();
    intake.appointmentAt.reset();
    intake.wishedTechnician.reset();
    intake.backFilled = false;
    return intake;
}

} // namespace pd
