// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/paymethod.h"

#include <array>

namespace pd {

QString code(PayMethod method)
{
    switch (method) {
    case PayMethod::Cash:
        return QStringLiteral("cash");
    case PayMethod::WeChat:
        return QStringLiteral("wechat");
    case PayMethod::Alipay:
        return QStringLiteral("alipay");
    case PayMethod::Card:
        return QStringLiteral("card");
    case PayMethod::Transfer:
        return QStringLiteral("transfer");
    }
    return {};
}

std::span<const PayMethod> allPayMethods()
{
    static constexpr std::array all{PayMethod::Cash, PayMethod::WeChat, PayMethod::Alipay, PayMethod::Card,
                                    PayMethod::Transfer};
    return all;
}

} // namespace pd
