// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/rostercells.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace pd::roster {

namespace {

template <class Value>
using Words = QHash<QString, Value>;

template <class Value, std::size_t Size>
Words<Value> wordsOf(const std::array<std::pair<Value, const char16_t*>, Size>& table)
{
    Words<Value> words;
    for (const auto& [value, list] : table) {
        for (const QString& word : QString::fromUtf16(list).split(u' ')) {
            words.insert(word, value);
        }
    }
    return words;
}

template <class Value>
std::optional<Value> wordOf(const Words<Value>& words, const QString& text)
{
    const auto found = words.constFind(text.normalized(QString::NormalizationForm_KC).toLower());
    return found != words.constEnd() ? std::optional(*found) : std::nullopt;
}

Result<Date> dateOfSerial(std::int64_t serial, bool date1904)
{
    constexpr std::int64_t epoch = -25'569; // 1899-12-30
    constexpr std::int64_t from1904 = 1'462;
    // 1927 … 2119: smaller numbers in such a column are mistakes, not days.
    if (serial < 10'000 || serial > 80'000) {
        return error(ErrorCode::NotADate);
    }
    return Date::fromDayNumber(serial + epoch + (date1904 ? from1904 : 0));
}

Result<Date> civil(int year, int month, int day)
{
    if (year < 1900 || year > 2200) {
        return error(ErrorCode::NotADate);
    }
    return Date::of(year, month, day);
}

/// Digits with a point to units of `places`, rounded half up.
std::optional<std::int64_t> rounded(const QString& text, int places)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})(?:\\.(\\d{0,20}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString fraction = match.captured(2).leftJustified(places + 1, u'0');
    const std::int64_t units = (match.captured(1) + fraction.left(places)).toLongLong();
    return units + (fraction[places] >= u'5' ? 1 : 0);
}

} // namespace

QString cleaned(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        const auto category = c.category();
        const bool plain = category != QChar::Other_Control && category != QChar::Other_Format;
        result += plain ? c : QChar(c.isSpace() ? u' ' : 0x200B);
    }
    return result.remove(QChar(0x200B)).simplified();
}

bool meansNone(const QString& text)
{
    static const QStringList words{QStringLiteral("无"),   QStringLiteral("暂无"), QStringLiteral("没有"),
                                   QStringLiteral("-"),    QStringLiteral("--"),   QStringLiteral("—"),
                                   QStringLiteral("/"),    QStringLiteral("\\"),   QStringLiteral("空"),
                                   QStringLiteral("空置"), QStringLiteral("未售"), QStringLiteral("待定"),
                                   QStringLiteral("N/A"),  QStringLiteral("n/a")};
    return text.isEmpty() || words.contains(text);
}

Result<Date> dateOf(const Cell& cell, bool date1904)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[ T].*)?$"));
    static const QRegularExpression whole(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)$"));
    static const QRegularExpression serial(QStringLiteral("^(\\d{5})(?:\\.\\d+)?$"));
    const QString text = cleaned(cell.text).normalized(QString::NormalizationForm_KC);
    for (const QRegularExpression* pattern : {&form, &whole}) {
        const auto match = pattern->match(text);
        if (match.hasMatch()) {
            return civil(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        }
    }
    const auto match = serial.match(text);
    if (match.hasMatch()) {
        return dateOfSerial(match.captured(1).toInt(), date1904);
    }
    return error(ErrorCode::NotADate);
}

Result<Area> areaOf(const QString& text)
{
    static const QRegularExpression unit(QStringLiteral("\\s*(m2|平方米|平米|平方|平)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    QString number = cleaned(text).normalized(QString::NormalizationForm_KC).remove(unit);
    if (grouped.match(number).hasMatch()) {
        number.remove(u',');
    }
    const auto units = rounded(number, 2);
    if (!units) {
        return error(ErrorCode::NotANumber);
    }
    constexpr std::int64_t greatest = 99'999'999;
    if (*units > greatest) {
        return error(ErrorCode::OutOfRange, {}, {"0", Area::fromUnits(greatest).toString()});
    }
    return Area::fromUnits(*units);
}

Result<Share> shareOf(const Cell& cell)
{
    static const QRegularExpression fraction(QStringLiteral("^(\\d{1,4})/(\\d{1,4})$"));
    QString text = cleaned(cell.text).normalized(QString::NormalizationForm_KC).remove(u' ');
    std::optional<std::int64_t> units;
    const auto match = fraction.match(text);
    if (match.hasMatch() && match.captured(2).toInt() > 0) {
        units = (10'000LL * match.captured(1).toInt()) / match.captured(2).toInt();
    } else if (text.endsWith(u'%')) {
        units = rounded(text.chopped(1), 2);
    } else {
        // Up to 1 it is a part of one, as a cell formatted as per cent holds it; above, per cent.
        const auto whole = rounded(text, 4);
        units = whole && *whole <= 10'000 ? whole : rounded(text, 2);
    }
    if (!units) {
        return error(ErrorCode::NotANumber);
    }
    if (*units < 1 || *units > 10'000) {
        return error(ErrorCode::OutOfRange, {}, {"0", "100"});
    }
    return Share::fromUnits(*units);
}

std::optional<RoomUse> useOf(const QString& text)
{
    static const auto table = wordsOf(std::array<std::pair<RoomUse, const char16_t*>, 5>{{
        {RoomUse::Residence, u"住宅 普通住宅 居住 民用 居民 公寓 别墅 洋房 高层 小高层 多层 高层住宅 "
                             u"多层住宅 residence residential house flat apartment"},
        {RoomUse::Shop, u"商铺 商业 店铺 店面 门面 门市 底商 铺面 商用 门店 shop retail commercial"},
        {RoomUse::Office, u"办公 写字楼 办公室 办公用房 办公楼 office"},
        {RoomUse::Parking, u"车位 车库 停车位 地下车位 地上车位 停车场 parking garage"},
        {RoomUse::Store, u"储藏室 储藏间 储物间 仓库 杂物间 地下室 仓储 store storage storeroom"},
    }});
    return wordOf(table, text);
}

std::optional<RoomState> stateOf(const QString& text)
{
    static const auto table = wordsOf(std::array<std::pair<RoomState, const char16_t*>, 4>{{
        {RoomState::Vacant, u"空置 空置房 空房 空 闲置 未入住 未售 未交房 未交付 待售 vacant empty"},
        {RoomState::LivedIn, u"入住 已入住 自住 居住 居住中 常住 已住 入伙 已入伙 在住 lived-in occupied"},
        {RoomState::Let, u"出租 已出租 租赁 租住 在租 出租中 let rented"},
        {RoomState::Decorating, u"装修 装修中 在装修 正在装修 decorating"},
    }});
    return wordOf(table, text);
}

bool saysNoState(const QString& text)
{
    static const QStringList words{QStringLiteral("已售"),   QStringLiteral("已交房"),
                                   QStringLiteral("已交付"), QStringLiteral("已收楼"),
                                   QStringLiteral("已收房"), QStringLiteral("正常"),
                                   QStringLiteral("其他"),   QStringLiteral("其它")};
    return meansNone(text) || words.contains(text);
}

std::optional<RoleWord> roleOf(const QString& text)
{
    static const auto roles = wordsOf(std::array<std::pair<RoomRole, const char16_t*>, 5>{{
        {RoomRole::Owner, u"业主 产权人 户主 本人 房主 共有人 业主本人 owner"},
        {RoomRole::Tenant, u"租户 租客 承租人 租赁人 租赁 tenant"},
        {RoomRole::Occupant, u"使用人 居住人 住户 常住人 occupant resident"},
        {RoomRole::Family, u"家属 家人 亲属 家庭成员 业主家属 family"},
        {RoomRole::Contact, u"联系人 紧急联系人 代理人 contact"},
    }});
    static const auto relations = wordsOf(std::array<std::pair<RoomRole, const char16_t*>, 1>{{
        {RoomRole::Family, u"配偶 妻子 妻 丈夫 夫 夫妻 父母 父亲 母亲 父 母 子女 儿子 女儿 子 女 父子 母子 "
                           u"父女 母女 兄弟 姐妹 兄 弟 姐 妹 祖父 祖母 外公 "
                           u"外婆 孙子 孙女 儿媳 女婿 岳父 岳母 公公 婆婆 亲戚 spouse wife husband father "
                           u"mother son daughter parent child"},
    }});
    if (const auto role = wordOf(roles, text)) {
        return RoleWord{*role, false};
    }
    const auto role = wordOf(relations, text);
    return role ? std::optional(RoleWord{*role, true}) : std::nullopt;
}

RoomUse likelyUse(const QString& number)
{
    static const std::array<std::pair<QStringView, RoomUse>, 8> words{{{u"铺", RoomUse::Shop},
                                                                       {u"店", RoomUse::Shop},
                                                                       {u"门面", RoomUse::Shop},
                                                                       {u"门市", RoomUse::Shop},
                                                                       {u"车位", RoomUse::Parking},
                                                                       {u"车库", RoomUse::Parking},
                                                                       {u"储藏", RoomUse::Store},
                                                                       {u"储物", RoomUse::Store}}};
    for (const auto& [word, use] : words) {
        if (number.contains(word)) {
            return use;
        }
    }
    return RoomUse::Residence;
}

} // namespace pd::roster
