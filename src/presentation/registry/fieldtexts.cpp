// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/fieldtexts.h"

#include "domain/codes.h"

#include <QtCore/QRegularExpression>

namespace pd {

namespace {

QString textOf(const std::optional<Date>& date)
{
    return date ? QString::fromStdString(date->toString()) : QString();
}

template <int Places>
QString textOf(const std::optional<Decimal<Places>>& value)
{
    return value ? QString::fromStdString(value->toString()) : QString();
}

const QRegularExpression& separators()
{
    static const QRegularExpression apart(QStringLiteral("[\\s,;，；、/]+"));
    return apart;
}

/// Reads the texts of one form and collects what cannot be read.
class Reader {
public:
    Reader(const FieldTexts& texts, std::vector<Error>& errors) : m_texts(texts), m_errors(errors) {}

    [[nodiscard]] QString text(const char* field) const { return m_texts.value(QLatin1String(field)); }
    std::optional<Date> date(const QString& field)
    {
        return read<Date>(field, [](const QString& text) { return typedDate(text); });
    }
    template <class T>
    std::optional<T> decimal(const char* field)
    {
        return read<T>(QLatin1String(field),
                       [](const QString& text) { return T::parse(text.toStdString()); });
    }
    std::optional<int> integer(const char* field)
    {
        return read<int>(QLatin1String(field), [](const QString& text) -> Result<int> {
            bool ok = false;
            const int value = text.toInt(&ok);
            return ok ? Result<int>(value) : error(ErrorCode::NotANumber);
        });
    }
    template <class Enum>
    Enum choice(const char* field, std::span<const Enum> all, Enum otherwise) const
    {
        return fromCode(all, text(field)).value_or(otherwise);
    }

private:
    template <class T, class Read>
    std::optional<T> read(const QString& field, Read reader)
    {
        const QString typed = m_texts.value(field).trimmed();
        if (typed.isEmpty()) {
            return std::nullopt;
        }
        const Result<T> value = reader(typed);
        if (!value) {
            Error problem = value.error();
            problem.field = field.toStdString();
            m_errors.push_back(problem);
            return std::nullopt;
        }
        return *value;
    }

    const FieldTexts& m_texts;
    std::vector<Error>& m_errors;
};

} // namespace

std::vector<FieldDifference> differences(const FieldTexts& mine, const FieldTexts& theirs)
{
    std::vector<FieldDifference> result;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        const QString typed = mine.value(it.key());
        if (typed != it.value()) {
            result.push_back({it.key(), typed, it.value()});
        }
    }
    return result;
}

FieldTexts fieldTexts(const RoomEntry& entry)
{
    const RoomDetails& room = entry.details;
    FieldTexts texts{
        {QStringLiteral("building"), entry.building},
        {QStringLiteral("section"), entry.section},
        {QStringLiteral("number"), room.number},
        {QStringLiteral("floor"), room.floor ? QString::number(*room.floor) : QString()},
        {QStringLiteral("use"), code(room.use)},
        {QStringLiteral("state"), code(room.state)},
        {QStringLiteral("builtArea"), textOf(room.builtArea)},
        {QStringLiteral("innerArea"), textOf(room.innerArea)},
        {QStringLiteral("feeCoefficient"), textOf(std::optional(room.feeCoefficient))},
        {QStringLiteral("handover"), textOf(room.handover)},
        {QStringLiteral("butler"), room.butler ? QString::number(room.butler->value()) : QString()},
        {QStringLiteral("note"), room.note}};
    for (const WarrantyPart part : allWarrantyParts()) {
        texts.insert(code(part), QString());
    }
    for (const RoomWarranty& warranty : room.warranty) {
        texts.insert(code(warranty.part), textOf(std::optional(warranty.end)));
    }
    return texts;
}

Typed<RoomEntry> typedRoom(const FieldTexts& texts)
{
    Typed<RoomEntry> result;
    Reader reader(texts, result.errors);
    result.value.building = reader.text("building");
    result.value.section = reader.text("section");
    RoomDetails& room = result.value.details;
    room.number = reader.text("number");
    room.floor = reader.integer("floor");
    room.use = reader.choice("use", allRoomUses(), RoomUse::Residence);
    room.state = reader.choice("state", allRoomStates(), RoomState::Vacant);
    room.builtArea = reader.decimal<Area>("builtArea");
    room.innerArea = reader.decimal<Area>("innerArea");
    room.feeCoefficient = reader.decimal<FeeCoefficient>("feeCoefficient").value_or(room.feeCoefficient);
    room.handover = reader.date(QStringLiteral("handover"));
    if (const auto butler = reader.integer("butler")) {
        room.butler = StaffId(*butler);
    }
    room.note = reader.text("note");
    for (const WarrantyPart part : allWarrantyParts()) {
        if (const auto end = reader.date(code(part))) {
            room.warranty.push_back({part, *end});
        }
    }
    return result;
}

FieldTexts fieldTexts(const BuildingEntry& entry)
{
    FieldTexts texts{{QStringLiteral("code"), entry.details.code},
                     {QStringLiteral("name"), entry.details.name},
                     {QString::fromStdString(sectionField({})), QString()}};
    for (const SectionEntry& section : entry.sections) {
        texts.insert(QString::fromStdString(sectionField(section.id)), section.code);
    }
    return texts;
}

BuildingEntry typedBuilding(const FieldTexts& texts)
{
    BuildingEntry entry{{texts.value(QStringLiteral("code")), texts.value(QStringLiteral("name"))}, {}};
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it.key().startsWith(QLatin1String("section:"))) {
            entry.sections.push_back({SectionId(it.key().section(u':', 1).toLongLong()), it.value()});
        }
    }
    for (const QString& code :
         texts.value(QString::fromStdString(sectionField({}))).split(separators(), Qt::SkipEmptyParts)) {
        entry.sections.push_back({std::nullopt, code});
    }
    return entry;
}

FieldTexts fieldTexts(const PersonDetails& details)
{
    return {{QStringLiteral("name"), details.name},
            {QStringLiteral("phone"), details.phones.join(u' ')},
            {QStringLiteral("employer"), details.employer},
            {QStringLiteral("idNumber"), details.idNumber},
            {QStringLiteral("birthday"), textOf(details.birthday)},
            {QStringLiteral("emergencyContact"), details.emergencyContact},
            {QStringLiteral("emergencyPhone"), details.emergencyPhone},
            {QStringLiteral("noticePreference"), code(details.noticePreference)},
            {QStringLiteral("vip"), details.vip ? QStringLiteral("1") : QString()},
            {QStringLiteral("note"), details.note}};
}

Typed<PersonDetails> typedPerson(const FieldTexts& texts)
{
    Typed<PersonDetails> result;
    Reader reader(texts, result.errors);
    PersonDetails& person = result.value;
    person.name = reader.text("name");
    person.phones = reader.text("phone").split(separators(), Qt::SkipEmptyParts);
    person.employer = reader.text("employer");
    person.idNumber = reader.text("idNumber");
    person.birthday = reader.date(QStringLiteral("birthday"));
    person.emergencyContact = reader.text("emergencyContact");
    person.emergencyPhone = reader.text("emergencyPhone");
    person.noticePreference =
        reader.choice("noticePreference", allNoticePreferences(), NoticePreference::LetterBox);
    person.vip = !reader.text("vip").isEmpty();
    person.note = reader.text("note");
    return result;
}

FieldTexts fieldTexts(const RoleDetails& role)
{
    return {{QStringLiteral("role"), code(role.role)},
            {QStringLiteral("share"), textOf(role.share)},
            {QStringLiteral("relation"), role.relation},
            {QStringLiteral("from"), textOf(role.from)},
            {QStringLiteral("to"), textOf(role.to)}};
}

Typed<RoleDetails> typedRole(const FieldTexts& texts)
{
    Typed<RoleDetails> result;
    Reader reader(texts, result.errors);
    result.value.role = reader.choice("role", allRoomRoles(), RoomRole::Owner);
    result.value.share = reader.decimal<Share>("share");
    result.value.relation = reader.text("relation");
    result.value.from = reader.date(QStringLiteral("from"));
    result.value.to = reader.date(QStringLiteral("to"));
    return result;
}

Result<Date> typedDate(const QString& text)
{
    static const QRegularExpression apart(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    auto match = apart.match(text.trimmed());
    if (!match.hasMatch()) {
        match = together.match(text.trimmed());
    }
    if (!match.hasMatch()) {
        return error(ErrorCode::NotADate);
    }
    return Date::of(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace pd
