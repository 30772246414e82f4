// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderid.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <map>

namespace pd {

/// What the clerk enters of one order, as typed.
struct ReviewInput {
    QString holder;
    QString reason; ///< code of a WaitingReason; empty: the state stays
    QString promise;
    QString words;
    QString informed; ///< code of a CustomerInformed; empty: not answered

    friend bool operator==(const ReviewInput&, const ReviewInput&) = default;
};

/// What is typed at the end of the review.
struct ReviewClosing {
    QString reportedTo;
    QString note;

    friend bool operator==(const ReviewClosing&, const ReviewClosing&) = default;
};

/// Everything of a day's review that is typed and not saved.
struct ReviewDraft {
    std::map<OrderId, ReviewInput> typed;
    ReviewClosing closing;
};

/// Empty where nothing is typed.
QJsonObject toJson(const ReviewDraft& draft);
ReviewDraft reviewDraftFrom(const QJsonObject& json);

} // namespace pd
