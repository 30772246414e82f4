// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demofeepapers.h"

#include "application/fees/paymentnoticedesk.h"
#include "domain/months.h"

namespace pd::demo {

Result<void> fillFeePapers(DataFile& file, const Session& cashier)
{
    PaymentNoticeDesk desk(file.writes(), file.reads());
    const Date today = file.clock().today();
    const QString month = monthText(today);
    const Date collected = Date::of(today.year(), today.month(), 25).value();
    const auto announced = desk.announce(
        cashier, {{},
                  month,
                  QStringLiteral("城市燃气公司"),
                  QStringLiteral("燃气费"),
                  QStringLiteral("%1月%2日 9:00–11:00").arg(collected.month()).arg(collected.day()),
                  QStringLiteral("1栋一楼大堂"),
                  QStringLiteral("李工"),
                  QStringLiteral("0571-8888 6601")});
    if (!announced) {
        return announced;
    }
    NoticeFilter filter;
    filter.month = month;
    const auto list = desk.list(cashier, filter);
    if (!list) {
        return list.error();
    }
    constexpr std::size_t step = 10;
    std::vector<RoomId> printed;
    for (std::size_t i = 0; i < list->rows.size(); i += step) {
        printed.push_back(list->rows[i].room);
    }
    if (printed.empty()) {
        return {};
    }
    if (const auto made = desk.made(cashier, month, printed); !made) {
        return made;
    }
    if (const auto told = desk.deliver(cashier, month, printed, {}); !told) {
        return told;
    }
    return desk.deliver(
        cashier, month, {printed.data(), 1},
        {DeliveryWay::InPerson, DeliveryResult::Objected, QStringLiteral("认为公摊面积有误，已请财务核对")});
}

} // namespace pd::demo
