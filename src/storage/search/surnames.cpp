// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/surnames.h"

#include <QtCore/QHash>

#include <array>
#include <utility>

namespace pd::pinyin {

namespace {

constexpr std::array<std::pair<char32_t, const char*>, 58> single{{
    {U'单', "shan dan chan"},
    {U'曾', "zeng ceng"},
    {U'解', "xie jie"},
    {U'仇', "qiu chou"},
    {U'区', "ou qu"},
    {U'查', "zha cha"},
    {U'盖', "ge gai"},
    {U'任', "ren"},
    {U'朴', "piao pu"},
    {U'翟', "zhai di"},
    {U'覃', "qin tan"},
    {U'缪', "miao mou"},
    {U'乐', "yue le"},
    {U'种', "chong zhong"},
    {U'尉', "wei yu"},
    {U'黑', "he hei"},
    {U'洗', "xian xi"},
    {U'冼', "xian"},
    {U'郇', "xun huan"},
    {U'佴', "nai er"},
    {U'重', "chong zhong"},
    {U'折', "she zhe"},
    {U'员', "yun yuan"},
    {U'繁', "po fan"},
    {U'秘', "bi mi"},
    {U'召', "shao zhao"},
    {U'燕', "yan"},
    {U'华', "hua"},
    {U'纪', "ji"},
    {U'宁', "ning"},
    {U'哈', "ha"},
    {U'应', "ying"},
    {U'沈', "shen chen"},
    {U'葛', "ge"},
    {U'晟', "cheng sheng"},
    {U'邵', "shao"},
    {U'长', "zhang chang"},
    {U'石', "shi dan"},
    {U'车', "che ju"},
    {U'谌', "chen shen"},
    {U'卜', "bu"},
    {U'柏', "bai bo"},
    {U'薄', "bo bao"},
    {U'臧', "zang"},
    {U'过', "guo"},
    {U'干', "gan"},
    {U'隗', "wei kui"},
    {U'逄', "pang"},
    {U'乜', "nie mie"},
    {U'么', "yao me"},
    {U'祭', "zhai ji"},
    {U'能', "nai neng"},
    {U'宓', "mi fu"},
    {U'阚', "kan"},
    {U'麴', "qu"},
    {U'载', "dai zai"},
    {U'贾', "jia gu"},
    {U'叶', "ye xie"},
}};

constexpr std::array<std::pair<const char16_t*, const char*>, 18> twofold{{
    {u"万俟", "mo qi"},
    {u"尉迟", "yu chi"},
    {u"单于", "chan yu"},
    {u"长孙", "zhang sun"},
    {u"澹台", "tan tai"},
    {u"令狐", "ling hu"},
    {u"宰父", "zai fu"},
    {u"谷梁", "gu liang"},
    {u"皇甫", "huang fu"},
    {u"呼延", "hu yan"},
    {u"濮阳", "pu yang"},
    {u"乐正", "yue zheng"},
    {u"亓官", "qi guan"},
    {u"夏侯", "xia hou"},
    {u"鲜于", "xian yu"},
    {u"宇文", "yu wen"},
    {u"相里", "xiang li"},
    {u"子车", "zi ju"},
}};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

QStringList surnameReadings(char32_t character)
{
    static const QHash<char32_t, QStringList> table = [] {
        QHash<char32_t, QStringList> result;
        for (const auto& [key, readings] : single) {
            result.insert(key, words(readings));
        }
        return result;
    }();
    return table.value(character);
}

std::vector<QStringList> doubleSurname(const QString& surname)
{
    for (const auto& [key, reading] : twofold) {
        if (surname == QStringView(key)) {
            return {words(reading)};
        }
    }
    return {};
}

} // namespace pd::pinyin
