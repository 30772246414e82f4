// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/phrases.h"

#include <algorithm>

namespace pd {

namespace {

const std::vector<Phrase>& phrases()
{
    static const std::vector<Phrase> list{
        {QStringLiteral("cfls"), QStringLiteral("厨房漏水")},
        {QStringLiteral("cfsltls"), QStringLiteral("厨房水龙头漏水")},
        {QStringLiteral("cfxsgds"), QStringLiteral("厨房下水管堵塞")},
        {QStringLiteral("wsjls"), QStringLiteral("卫生间漏水")},
        {QStringLiteral("wsjdlds"), QStringLiteral("卫生间地漏堵塞")},
        {QStringLiteral("mtds"), QStringLiteral("马桶堵塞")},
        {QStringLiteral("mtbcs"), QStringLiteral("马桶不出水")},
        {QStringLiteral("mtysls"), QStringLiteral("马桶一直漏水")},
        {QStringLiteral("thbss"), QStringLiteral("天花板渗水，楼上疑似漏水")},
        {QStringLiteral("ytfs"), QStringLiteral("阳台返水")},
        {QStringLiteral("sbls"), QStringLiteral("水表漏水，请先关总阀")},
        {QStringLiteral("syd"), QStringLiteral("水压低")},
        {QStringLiteral("mys"), QStringLiteral("没有水")},
        {QStringLiteral("myd"), QStringLiteral("没有电")},
        {QStringLiteral("qwtd"), QStringLiteral("全屋停电，空开合不上")},
        {QStringLiteral("kktz"), QStringLiteral("空开跳闸")},
        {QStringLiteral("tz"), QStringLiteral("跳闸")},
        {QStringLiteral("dbl"), QStringLiteral("灯不亮")},
        {QStringLiteral("czmd"), QStringLiteral("插座没电")},
        {QStringLiteral("rhmsdbk"), QStringLiteral("入户门锁打不开")},
        {QStringLiteral("msh"), QStringLiteral("门锁坏")},
        {QStringLiteral("chgbs"), QStringLiteral("窗户关不上")},
        {QStringLiteral("blsl"), QStringLiteral("玻璃碎裂，注意安全")},
        {QStringLiteral("dtkr"), QStringLiteral("电梯困人，请立即救援")},
        {QStringLiteral("dtbd"), QStringLiteral("电梯不动")},
        {QStringLiteral("dtyxyyx"), QStringLiteral("电梯运行有异响")},
        {QStringLiteral("djwsy"), QStringLiteral("对讲无声音")},
        {QStringLiteral("wlbt"), QStringLiteral("网络不通")},
        {QStringLiteral("mjskbl"), QStringLiteral("门禁刷卡不灵")},
        {QStringLiteral("qptl"), QStringLiteral("墙皮脱落")},
        {QStringLiteral("czqg"), QStringLiteral("瓷砖起鼓")},
        {QStringLiteral("jlyr"), QStringLiteral("家里有人，随时可以上门")},
        {QStringLiteral("smqdh"), QStringLiteral("上门前请先打电话")},
        {QStringLiteral("yzzbcl"), QStringLiteral("业主自备材料")},
        {QStringLiteral("xdcl"), QStringLiteral("需带材料")},
    };
    return list;
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

std::vector<Phrase> phrasesFor(const QString& typed)
{
    constexpr std::size_t most = 5;
    const QString wanted = typed.toLower();
    std::vector<Phrase> found;
    if (wanted.size() < 2) {
        return found;
    }
    std::ranges::copy_if(phrases(), std::back_inserter(found),
                         [&](const Phrase& phrase) { return phrase.initials.startsWith(wanted); });
    std::ranges::stable_sort(found, {}, [&](const Phrase& phrase) { return phrase.initials != wanted; });
    if (found.size() > most) {
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(most), found.end());
    }
    return found;
}

QString phraseKey(const QString& text, qsizetype cursor)
{
    qsizetype begin = cursor;
    while (begin > 0 && isLatinLetter(text.at(begin - 1))) {
        --begin;
    }
    return text.mid(begin, cursor - begin);
}

} // namespace pd
