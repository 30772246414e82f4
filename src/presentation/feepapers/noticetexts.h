// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/paymentnotice.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

// In the present language.
QString deliveryWayText(DeliveryWay way);
QString deliveryResultText(DeliveryResult result);
QString noticeStandingText(NoticeStanding standing);
StateLook noticeStandingLook(NoticeStanding standing);

} // namespace pd
