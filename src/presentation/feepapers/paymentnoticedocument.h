// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/paymentnotice.h"
#include "presentation/documents/document.h"
#include "presentation/documents/textmeasure.h"
#include "presentation/repairs/orderpapers.h"

#include <span>

namespace pd {

/// Where and when to pay, and what outside units collect in that month.
struct NoticeSurroundings {
    QString words;
    std::vector<OutsideCollection> collections;
    bool twoOnA4 = false; ///< two notices one under the other on A4, to be cut; else one on A5
};

/// 缴费通知单, in the order given. Precondition: not empty.
Document paymentNoticeDocument(std::span<const PaymentNotice> notices, const NoticeSurroundings& surroundings,
                               const PaperHeading& heading, const Clock& clock, const TextMeasure& measure);

/// Households that are to be told by phone, fax or registered mail, with room to tick off. `phones` as they
/// may be shown to who prints it, one per row.
Document noticeWorkList(const QString& month, std::span<const HouseholdNotice> rows,
                        const QStringList& phones, const PaperHeading& heading, const Clock& clock,
                        const TextMeasure& measure);

/// 信箱, 电话, 传真, 挂号信, 当面: on paper.
QString deliveryWayOnPaper(DeliveryWay way);

} // namespace pd
