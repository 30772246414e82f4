// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/pricestore.h"
#include "storage/search/pinyin.h"

#include <array>

namespace pd {

namespace {

struct Line {
    const char16_t* fault;
    const char16_t* zh;
    const char16_t* en;
    const char16_t* unit;
    CostKind kind;
    int price; ///< fen
};

constexpr auto labour = CostKind::Labour;
constexpr auto part = CostKind::Part;
constexpr auto service = CostKind::Service;

constexpr std::array lines{
    Line{u"水龙头阀门", u"更换水龙头（人工）", u"Replace a tap (labour)", u"个", labour, 20'00},
    Line{u"水龙头阀门", u"更换角阀（人工）", u"Replace an angle valve (labour)", u"个", labour, 15'00},
    Line{u"水龙头阀门", u"普通水龙头", u"Plain tap", u"个", part, 35'00},
    Line{u"水龙头阀门", u"角阀", u"Angle valve", u"个", part, 18'50},
    Line{u"漏水渗水", u"水管渗漏维修", u"Repair a leaking pipe", u"处", service, 50'00},
    Line{u"电", u"更换插座、开关（人工）", u"Replace a socket or switch (labour)", u"个", labour, 10'00},
    Line{u"电", u"五孔插座", u"Socket, five-hole", u"个", part, 12'80},
    Line{u"室内灯具", u"安装吸顶灯", u"Mount a ceiling lamp", u"盏", service, 30'00},
    Line{u"跳闸", u"更换空气开关（人工）", u"Replace a breaker (labour)", u"个", labour, 25'00},
    Line{u"下水堵塞", u"疏通下水（机械）", u"Clear a drain by machine", u"次", service, 80'00},
    Line{u"下水堵塞", u"疏通下水（手工）", u"Clear a drain by hand", u"次", service, 40'00},
    Line{u"马桶", u"疏通马桶", u"Clear a toilet", u"次", service, 50'00},
    Line{u"马桶", u"更换马桶水件（人工）", u"Replace toilet fittings (labour)", u"套", labour, 30'00},
    Line{u"门锁打不开", u"更换锁芯（人工）", u"Replace a lock cylinder (labour)", u"把", labour, 30'00},
    Line{u"纱窗", u"更换纱网", u"New insect netting", u"平方米", service, 28'50},
    Line{u"墙地面", u"墙面修补粉刷", u"Mend and paint a wall", u"平方米", service, 35'00},
    Line{u"空调", u"清洗空调（挂机）", u"Clean an air conditioner", u"台", service, 80'00},
    Line{u"油烟机", u"清洗油烟机", u"Clean a cooker hood", u"台", service, 120'00},
    Line{u"", u"维修工时", u"Working time", u"小时", labour, 60'00},
    Line{u"", u"家庭保洁", u"Home cleaning", u"小时", service, 45'00},
    Line{u"", u"桶装饮用水", u"Drinking water, bottle", u"桶", service, 18'00},
};

} // namespace

std::vector<ShippedPrice> shippedPrices()
{
    std::vector<ShippedPrice> prices;
    for (const Line& line : lines) {
        ShippedPrice shipped;
        shipped.item.nameZh = QString::fromUtf16(line.zh);
        shipped.item.nameEn = QString::fromUtf16(line.en);
        shipped.item.initials = pinyin::textInitials(shipped.item.nameZh);
        shipped.item.unit = QString::fromUtf16(line.unit);
        shipped.item.kind = line.kind;
        shipped.fault = QString::fromUtf16(line.fault);
        shipped.price = Price::fromUnits(static_cast<std::int64_t>(line.price) * (Price::scale() / 100));
        prices.push_back(shipped);
    }
    return prices;
}

} // namespace pd
