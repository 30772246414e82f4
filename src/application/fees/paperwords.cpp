// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/paperwords.h"

namespace pd {

QString methodOnPaper(PayMethod method)
{
    switch (method) {
    case PayMethod::Cash:
        return QStringLiteral("现金");
    case PayMethod::WeChat:
        return QStringLiteral("微信");
    case PayMethod::Alipay:
        return QStringLiteral("支付宝");
    case PayMethod::Card:
        return QStringLiteral("刷卡");
    case PayMethod::Transfer:
        return QStringLiteral("转账");
    }
    return {};
}

QString tenderOnReceipt(std::optional<PayMethod> method)
{
    return method ? methodOnPaper(*method) : QStringLiteral("预存抵扣");
}

QString wayBackOnPaper(std::optional<PayMethod> method)
{
    return method ? methodOnPaper(*method) : QStringLiteral("转入预存");
}

} // namespace pd
