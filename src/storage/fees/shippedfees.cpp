// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/shippedfees.h"

#include <array>

namespace pd {

namespace {

struct Line {
    const char16_t* zh;
    const char16_t* en;
    FeeKind kind;
    FeePeriod period;
    FeePayer payer;
};

constexpr std::array lines{
    Line{u"物业服务费", u"Property management fee", FeeKind::ByArea, FeePeriod::Month, FeePayer::Owner},
    Line{u"车位管理费", u"Parking space fee", FeeKind::Fixed, FeePeriod::Month, FeePayer::Owner},
    Line{u"车辆停放费", u"Vehicle parking fee", FeeKind::Vehicle, FeePeriod::Month, FeePayer::Occupant},
    Line{u"生活垃圾清运费", u"Refuse collection fee", FeeKind::Fixed, FeePeriod::Year, FeePayer::Occupant},
    Line{u"装修垃圾清运费", u"Decoration waste removal", FeeKind::OneOff, FeePeriod::Once, FeePayer::Owner},
    Line{u"有偿服务费", u"Paid services", FeeKind::Service, FeePeriod::Once, FeePayer::Occupant},
    Line{u"装修押金", u"Decoration deposit", FeeKind::Deposit, FeePeriod::Once, FeePayer::Owner},
};

} // namespace

std::vector<ShippedFee> shippedFees()
{
    std::vector<ShippedFee> fees;
    for (const Line& line : lines) {
        ShippedFee fee;
        fee.item.nameZh = QString::fromUtf16(line.zh);
        fee.item.nameEn = QString::fromUtf16(line.en);
        fee.item.kind = line.kind;
        fee.item.period = line.period;
        fee.item.payer = line.payer;
        fee.item.position = static_cast<int>(fees.size()) + 1;
        fees.push_back(std::move(fee));
    }
    fees[0].chargedTo = {RoomUse::Residence, RoomUse::Shop, RoomUse::Office};
    fees[1].chargedTo = {RoomUse::Parking};
    return fees;
}

} // namespace pd
