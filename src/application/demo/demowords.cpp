// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demowords.h"

#include <QtCore/QStringList>

#include <array>

namespace pd::demo {

namespace {

/// What callers say when the kind's name contains the key.
struct Sayings {
    const char16_t* key;
    const char16_t* sayings; ///< separated by |
};

constexpr std::array allSayings{
    Sayings{u"漏", u"厨房水槽下面漏水，地上都是水|卫生间顶上往下滴水，怀疑楼上漏|阳台水管接口渗水，越来越大|"
                   u"暖气片接口漏水，用盆接着呢"},
    Sayings{u"堵", u"厨房下水道堵了，水返上来了|卫生间地漏堵塞，有异味|马桶堵了，家里有老人，请尽快"},
    Sayings{u"水龙头", u"水龙头关不严，一直滴水|洗手盆龙头坏了，拧不动"},
    Sayings{u"马桶", u"马桶水箱不停上水|马桶按钮按下去弹不起来"},
    Sayings{u"无水", u"家里突然没有水了，邻居家有|热水不出水，冷水正常"},
    Sayings{u"水压", u"水压特别小，热水器打不着火"},
    Sayings{u"电", u"家里跳闸，推上去又跳|客厅插座没电，其他房间正常|空气开关烧黑了，有糊味"},
    Sayings{u"灯", u"楼道灯不亮，晚上看不见|客厅吸顶灯一闪一闪的|单元门口的感应灯坏了"},
    Sayings{u"插座", u"厨房插座松动，插上就冒火花|卧室插座没电"},
    Sayings{u"门", u"入户门锁打不开，钥匙能转不开门|单元门关不上，闭门器坏了|卧室门下沉，关不严"},
    Sayings{u"窗", u"窗户把手断了，关不上|纱窗破了要换，业主自备材料|推拉窗滑轮坏了"},
    Sayings{u"锁", u"门锁坏了，人在门外|防盗门锁芯卡住"},
    Sayings{u"墙", u"卧室墙皮起泡脱落|外墙渗水，墙上一片霉点|客厅墙面开裂，有一米多长"},
    Sayings{u"地", u"地砖空鼓翘起来了|卫生间地面返潮"},
    Sayings{u"对讲", u"对讲门铃不响，快递上不来|可视对讲没有图像"},
    Sayings{u"网", u"弱电箱没信号，上不了网|电视没有信号"},
    Sayings{u"电梯", u"电梯按钮不亮|电梯运行有异响，抖动|电梯门关不上，反复开合"},
    Sayings{u"暖", u"暖气不热，只有一片热|暖气阀门拧不动"},
    Sayings{u"道闸", u"地库道闸不抬杆"},
    Sayings{u"井盖", u"楼前井盖响，车一过就咣当"},
};

QString oneOf(Random& random, const QString& list)
{
    const QStringList choices = list.split(u'|');
    return choices.at(pick(random, static_cast<int>(choices.size())));
}

} // namespace

QString complaintText(Random& random, const QString& kind)
{
    QString text = kind + QStringLiteral("，请派人上门看看");
    for (const Sayings& entry : allSayings) {
        if (kind.contains(QStringView(entry.key))) {
            text = oneOf(random, QString::fromUtf16(entry.sayings));
            break;
        }
    }
    if (chance(random, 25)) {
        text +=
            oneOf(random,
                  QStringLiteral(
                      "，家里有老人|，下午四点以后在家|，来之前请先打电话|，上次修过又坏了|，宠物会先关好"));
    }
    return text;
}

bool isPublicWork(const QString& kind)
{
    static const QStringList words{QStringLiteral("电梯"), QStringLiteral("楼道"), QStringLiteral("单元门"),
                                   QStringLiteral("公共"), QStringLiteral("道闸"), QStringLiteral("井盖"),
                                   QStringLiteral("路灯"), QStringLiteral("消防"), QStringLiteral("健身")};
    for (const QString& word : words) {
        if (kind.contains(word)) {
            return true;
        }
    }
    return false;
}

QString publicPlace(Random& random, const QString& roomCode)
{
    const QString building = roomCode.section(u'-', 0, 0);
    return building + QStringLiteral("栋") +
           oneOf(random,
                 QStringLiteral("一层大堂|二单元门口|三层楼道|地下一层|楼前道路|北侧花园|电梯厅|地库入口"));
}

QString waitingText(Random& random, WaitingReason reason)
{
    return reason == WaitingReason::Parts
               ? oneOf(random,
                       QStringLiteral("需订购阀芯，明日到货|需更换锁体，已报采购|灯具型号停产，另购同款"))
               : oneOf(random, QStringLiteral("需两人配合，约次日再来|墙面需干透后再补|业主有事外出，改约"));
}

QString resultText(Random& random)
{
    return oneOf(
        random,
        QStringLiteral(
            "已修复，试用正常|更换配件后恢复正常|处理完毕，业主确认|调试后恢复正常|已处理，旧件交业主"));
}

} // namespace pd::demo
