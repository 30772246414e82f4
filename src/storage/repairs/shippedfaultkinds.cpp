// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/faultkindstore.h"
#include "storage/search/pinyin.h"

#include <array>

namespace pd {

namespace {

/// A line without group starts one.
struct Line {
    const char16_t* zh;
    const char16_t* en;
    Urgency urgency;
    const char16_t* trade;
    bool isGroup = false;
};

constexpr auto immediate = Urgency::Immediate;
constexpr auto urgent = Urgency::Urgent;
constexpr auto normal = Urgency::Normal;

constexpr std::array lines{
    Line{u"水", u"Water", normal, u"水工", true},
    Line{u"爆管跑水", u"Burst pipe", immediate, u"水工"},
    Line{u"漏水渗水", u"Leak", urgent, u"水工"},
    Line{u"停水", u"No water", urgent, u"水工"},
    Line{u"水龙头阀门", u"Tap or valve", normal, u"水工"},
    Line{u"水压不足", u"Low pressure", normal, u"水工"},
    Line{u"水表", u"Water meter", normal, u"水工"},

    Line{u"电", u"Electricity", normal, u"电工", true},
    Line{u"漏电冒火花", u"Live part or sparks", immediate, u"电工"},
    Line{u"停电", u"No power", urgent, u"电工"},
    Line{u"跳闸", u"Breaker trips", urgent, u"电工"},
    Line{u"插座开关", u"Socket or switch", normal, u"电工"},
    Line{u"室内灯具", u"Indoor lamp", normal, u"电工"},
    Line{u"电表", u"Electricity meter", normal, u"电工"},

    Line{u"管道", u"Drains", normal, u"水工", true},
    Line{u"污水返溢", u"Sewage backs up", immediate, u"水工"},
    Line{u"下水堵塞", u"Blocked drain", urgent, u"水工"},
    Line{u"马桶", u"Toilet", urgent, u"水工"},
    Line{u"地漏返味", u"Smelling floor drain", normal, u"水工"},
    Line{u"雨水管", u"Rain pipe", normal, u"水工"},

    Line{u"门窗", u"Doors and windows", normal, u"木工", true},
    Line{u"门锁打不开", u"Lock does not open", urgent, u"木工"},
    Line{u"玻璃破碎", u"Broken glass", urgent, u"木工"},
    Line{u"门", u"Door", normal, u"木工"},
    Line{u"窗", u"Window", normal, u"木工"},
    Line{u"纱窗", u"Insect screen", normal, u"木工"},

    Line{u"墙地面", u"Walls and floors", normal, u"泥瓦工", true},
    Line{u"外墙脱落", u"Falling facade parts", immediate, u"泥瓦工"},
    Line{u"屋面渗漏", u"Leaking roof", urgent, u"泥瓦工"},
    Line{u"墙面开裂", u"Cracked wall", normal, u"泥瓦工"},
    Line{u"墙面发霉", u"Mouldy wall", normal, u"泥瓦工"},
    Line{u"瓷砖空鼓", u"Loose tiles", normal, u"泥瓦工"},
    Line{u"地面破损", u"Damaged floor", normal, u"泥瓦工"},

    Line{u"弱电", u"Low voltage", normal, u"弱电工", true},
    Line{u"门禁对讲", u"Intercom or entry", normal, u"弱电工"},
    Line{u"网络", u"Network", normal, u"弱电工"},
    Line{u"有线电视", u"Cable television", normal, u"弱电工"},
    Line{u"监控", u"Cameras", normal, u"弱电工"},
    Line{u"车闸", u"Car barrier", urgent, u"弱电工"},

    Line{u"电梯", u"Lift", urgent, u"电梯工", true},
    Line{u"电梯困人", u"People trapped in the lift", immediate, u"电梯工"},
    Line{u"电梯停运", u"Lift out of order", urgent, u"电梯工"},
    Line{u"电梯异响抖动", u"Noise or jolts", urgent, u"电梯工"},
    Line{u"电梯按钮显示", u"Buttons or display", normal, u"电梯工"},

    Line{u"消防", u"Fire protection", urgent, u"电工", true},
    Line{u"燃气异味", u"Smell of gas", immediate, u"综合工"},
    Line{u"报警误报", u"False alarm", urgent, u"电工"},
    Line{u"消火栓", u"Hydrant", urgent, u"水工"},
    Line{u"应急照明", u"Emergency lighting", normal, u"电工"},

    Line{u"公共设施", u"Common facilities", normal, u"综合工", true},
    Line{u"井盖", u"Manhole cover", immediate, u"综合工"},
    Line{u"公共照明", u"Common lighting", normal, u"电工"},
    Line{u"单元门", u"House door", urgent, u"木工"},
    Line{u"道路", u"Road or path", normal, u"泥瓦工"},
    Line{u"健身游乐设施", u"Playground or fitness equipment", normal, u"综合工"},
    Line{u"绿化", u"Greenery", normal, u"综合工"},

    Line{u"暖通家电", u"Heating and appliances", normal, u"综合工", true},
    Line{u"暖气漏水", u"Leaking radiator", immediate, u"水工"},
    Line{u"暖气不热", u"Cold radiator", urgent, u"水工"},
    Line{u"空调", u"Air conditioning", normal, u"综合工"},
    Line{u"热水器", u"Water heater", normal, u"综合工"},
    Line{u"油烟机", u"Cooker hood", normal, u"综合工"},

    Line{u"其他", u"Other", normal, u"综合工", true},
    Line{u"上门查看", u"Somebody to come and look", normal, u"综合工"},
    Line{u"其他报修", u"Other repair", normal, u"综合工"},
};

FaultKind kindOf(const Line& line, int position)
{
    FaultKind kind;
    kind.nameZh = QString::fromUtf16(line.zh);
    kind.nameEn = QString::fromUtf16(line.en);
    kind.initials = pinyin::textInitials(kind.nameZh);
    kind.urgency = line.urgency;
    kind.trade = QString::fromUtf16(line.trade);
    kind.position = position;
    return kind;
}

} // namespace

std::vector<ShippedFaultGroup> shippedFaultKinds()
{
    std::vector<ShippedFaultGroup> groups;
    for (const Line& line : lines) {
        if (line.isGroup) {
            groups.push_back({kindOf(line, static_cast<int>(groups.size())), {}});
        } else {
            std::vector<FaultKind>& kinds = groups.back().kinds;
            kinds.push_back(kindOf(line, static_cast<int>(kinds.size())));
        }
    }
    return groups;
}

} // namespace pd
