// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/rosterfield.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <array>
#include <utility>

namespace pd {

namespace {

using enum RosterField;

struct Named {
    RosterField field;
    const char* code;
    const char16_t* headers; ///< synonyms in normalized form, apart by blanks
};

constexpr std::array<Named, 31> named{{
    {Room, "room",
     u"房号 房间号 房屋编号 房产编号 房屋号 房间编号 房间 房屋 房屋地址 门牌号 门牌 户号 房产 单元房号 "
     u"楼栋房号 房屋坐落 地址 资源编号 "
     u"资源名称 room roomno roomnumber roomcode unit unitno house address"},
    {Building, "building",
     u"楼栋 楼号 栋号 幢号 楼栋号 楼宇 楼宇名称 楼栋名称 座 座号 栋 幢 楼 号楼 楼幢 building block tower"},
    {Section, "section", u"单元 单元号 单元名称 梯号 门号 梯 section entrance stair"},
    {Floor, "floor", u"楼层 层 层号 所在楼层 所在层 floor level storey"},
    {Number, "number", u"室号 室 房 门户号 户室号 室号/房号 号 flat flatno apartment"},
    {BuiltArea, "built-area",
     u"建筑面积 面积 房屋面积 产权面积 计费面积 收费面积 建面 builtarea builtuparea grossarea area"},
    {InnerArea, "inner-area",
     u"套内面积 套内建筑面积 使用面积 室内面积 实用面积 套内 innerarea netarea usablearea"},
    {Use, "use",
     u"房屋用途 用途 房屋类型 房间类型 房产类型 物业类型 业态 使用性质 房屋性质 类型 use usage type "
     u"roomtype"},
    {State, "state",
     u"状态 房屋状态 入住状态 使用状态 居住状态 房态 入住情况 居住情况 房间状态 state status occupancy"},
    {Handover, "handover",
     u"交房日期 交房时间 交付日期 交付时间 收楼日期 收房日期 收楼时间 收房时间 接房日期 handover "
     u"handoverdate"},
    {RoomNote, "room-note", u"备注 房屋备注 说明 附注 注意事项 note notes remark remarks comment"},
    {OwnerName, "owner-name",
     u"业主 业主姓名 业主名称 产权人 产权人姓名 所有权人 房主 房主姓名 户主 户主姓名 owner ownername"},
    {OwnerPhone, "owner-phone",
     u"业主电话 业主手机 业主联系电话 业主手机号 业主手机号码 业主联系方式 产权人电话 房主电话 户主电话 "
     u"ownerphone ownermobile"},
    {OwnerIdNumber, "owner-id",
     u"业主身份证 业主身份证号 业主身份证号码 业主证件号 业主证件号码 产权人身份证号 ownerid owneridnumber"},
    {OwnerShare, "owner-share", u"产权比例 产权份额 份额 共有份额 产权占比 占有份额 share ownershare"},
    {TenantName, "tenant-name",
     u"租户 租户姓名 租户名称 承租人 承租人姓名 租客 租客姓名 租赁人 tenant tenantname"},
    {TenantPhone, "tenant-phone",
     u"租户电话 租户手机 租户联系电话 租户手机号 租户联系方式 承租人电话 租客电话 租客手机 tenantphone "
     u"tenantmobile"},
    {TenantIdNumber, "tenant-id",
     u"租户身份证 租户身份证号 租户证件号 租户证件号码 承租人身份证号 租客身份证号 tenantid"},
    {OccupantName, "occupant-name",
     u"使用人 使用人姓名 居住人 住户 居住人姓名 实际使用人 现住户 occupant occupantname"},
    {OccupantPhone, "occupant-phone",
     u"使用人电话 使用人手机 使用人联系电话 使用人手机号 居住人电话 住户电话 occupantphone"},
    {OccupantIdNumber, "occupant-id",
     u"使用人身份证 使用人身份证号 居住人身份证号 使用人证件号码 occupantid"},
    {PersonName, "person-name",
     u"住户姓名 人员姓名 客户姓名 客户名称 成员姓名 家庭成员 personname residentname"},
    {PersonPhone, "person-phone", u"客户电话 成员电话 住户手机 personphone residentphone"},
    {PersonIdNumber, "person-id", u"客户身份证号 成员身份证号 客户证件号码 personid residentid"},
    {PersonRole, "person-role",
     u"身份 人员类型 住户类型 客户类型 人员类别 住户身份 角色 人员身份 role persontype"},
    {Relation, "relation",
     u"与业主关系 和业主关系 与户主关系 与产权人关系 关系 relation relationship relationtoowner"},
    {MoveIn, "move-in",
     u"入住日期 入住时间 入伙日期 入伙时间 起租日期 租赁开始日期 迁入日期 movein moveindate"},
    {Employer, "employer", u"工作单位 单位 所在单位 工作单位名称 employer company"},
    {EmergencyContact, "emergency-contact", u"紧急联系人 紧急联系人姓名 应急联系人 emergencycontact"},
    {EmergencyPhone, "emergency-phone",
     u"紧急联系电话 紧急电话 紧急联系人电话 紧急联系方式 应急电话 emergencyphone"},
    {Birthday, "birthday", u"生日 出生日期 出生年月 出生年月日 birthday dateofbirth"},
}};

constexpr std::array<std::pair<RosterHint, const char16_t*>, 3> hints{{
    {RosterHint::Name, u"姓名 名字 名称 name fullname"},
    {RosterHint::Phone,
     u"联系电话 电话 手机 手机号 手机号码 联系方式 电话号码 移动电话 联系手机 固定电话 固话 家庭电话 "
     u"住宅电话 电话1 电话2 手机1 手机2 "
     u"备用电话 联系电话1 联系电话2 phone phoneno phonenumber mobile telephone tel cell contact"},
    {RosterHint::Id,
     u"身份证号 身份证 身份证号码 证件号 证件号码 身份证件号码 公民身份号码 id idno idnumber idcard"},
}};

QHash<QString, RosterHeader> headerTable()
{
    QHash<QString, RosterHeader> table;
    for (const Named& one : named) {
        for (const QString& header : QString::fromUtf16(one.headers).split(u' ', Qt::SkipEmptyParts)) {
            table.insert(header, {one.field, {}});
        }
    }
    for (const auto& [hint, headers] : hints) {
        for (const QString& header : QString::fromUtf16(headers).split(u' ', Qt::SkipEmptyParts)) {
            table.insert(header, {{}, hint});
        }
    }
    return table;
}

} // namespace

QString code(RosterField field)
{
    for (const Named& one : named) {
        if (one.field == field) {
            return QString::fromLatin1(one.code);
        }
    }
    return {};
}

std::optional<RosterField> rosterFieldOf(const QString& text)
{
    for (const Named& one : named) {
        if (text == QLatin1StringView(one.code)) {
            return one.field;
        }
    }
    return std::nullopt;
}

std::span<const RosterField> allRosterFields()
{
    static constexpr auto fields = [] {
        std::array<RosterField, named.size()> result{};
        for (std::size_t i = 0; i < named.size(); ++i) {
            result[i] = named[i].field;
        }
        return result;
    }();
    return fields;
}

QString normalizedHeader(const QString& header)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[【{<《][^)\\]】}>》]*[)\\]】}>》]?"));
    static const QRegularExpression noise(QStringLiteral("[\\s*:：_.,、;#\"'!?-]|必填|选填"));
    static const QRegularExpression unit(QStringLiteral("(/?(m2|平方米|平米|平方))$"));
    QString text = header.left(60).normalized(QString::NormalizationForm_KC).toLower();
    text.remove(brackets).remove(noise).remove(unit);
    return text;
}

RosterHeader headerMeaning(const QString& header)
{
    static const QHash<QString, RosterHeader> table = headerTable();
    const QString text = normalizedHeader(header);
    const auto whole = table.constFind(text);
    if (whole != table.constEnd()) {
        return *whole;
    }
    for (const QString& part : text.split(u'/', Qt::SkipEmptyParts)) {
        const auto found = table.constFind(part);
        if (found != table.constEnd()) {
            return *found;
        }
    }
    return {};
}

} // namespace pd
