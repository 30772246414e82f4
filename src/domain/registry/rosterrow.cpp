// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/rosterrow.h"

#include "domain/registry/idnumber.h"
#include "domain/registry/phone.h"
#include "domain/registry/rostercells.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace pd::roster {

namespace {

using enum RosterField;

constexpr int longestName = 50;
constexpr int longestText = 50;
constexpr int longestNote = 500;
constexpr int longestRelation = 20;
constexpr int shownValue = 60;

struct PersonFields {
    RosterField name;
    RosterField phone;
    RosterField id;
    RoomRole role;
};

class RowReader {
public:
    RowReader(const SheetRow& row, const RosterMapping& mapping, bool date1904)
        : m_row(row), m_mapping(mapping), m_date1904(date1904)
    {
        m_result.room.row = row.number;
    }

    RowResult read()
    {
        findErrors();
        readNumber();
        readRoom();
        readPeople();
        std::stable_sort(m_result.problems.begin(), m_result.problems.end(),
                         [](const RosterProblem& a, const RosterProblem& b) { return a.column < b.column; });
        return std::move(m_result);
    }

private:
    [[nodiscard]] const Cell* cell(RosterField field) const
    {
        const MappedColumn* column = m_mapping.find(field);
        const Cell* found = column != nullptr ? m_row.find(column->column) : nullptr;
        return found != nullptr && found->kind != CellKind::Error ? found : nullptr;
    }

    /// Cleaned; empty where nothing is said.
    [[nodiscard]] QString text(RosterField field) const
    {
        const Cell* found = cell(field);
        const QString value = found != nullptr ? cleaned(found->text) : QString();
        return meansNone(value) ? QString() : value;
    }

    QString limited(RosterField field, int longest)
    {
        const QString value = text(field);
        if (value.size() > longest) {
            problem(field, RosterProblemCode::TextTooLong, value, QString::number(longest));
            return {};
        }
        return value;
    }

    void problem(const MappedColumn* column, RosterProblemCode code, const QString& value,
                 const QString& parameter = {})
    {
        m_result.problems.push_back({m_row.number, column != nullptr ? column->column : -1,
                                     column != nullptr ? column->header : QString(), code,
                                     value.left(shownValue), parameter});
    }

    void problem(RosterField field, RosterProblemCode code, const QString& value,
                 const QString& parameter = {})
    {
        problem(m_mapping.find(field), code, value, parameter);
    }

    void findErrors()
    {
        for (const MappedColumn& column : m_mapping.columns) {
            const Cell* found = m_row.find(column.column);
            if (column.field && found != nullptr && found->kind == CellKind::Error) {
                problem(&column, RosterProblemCode::CellError, found->text);
            }
        }
    }

    void readNumber()
    {
        const RosterField field = m_mapping.find(Number) != nullptr ? Number : Room;
        const QString number = text(Number).isEmpty() ? text(Room) : text(Number);
        const QString section = cell(Section) != nullptr ? cleaned(cell(Section)->text) : QString();
        const auto floor = text(Floor).isEmpty() ? Result<int>(0) : parseFloor(text(Floor));
        if (!floor) {
            problem(Floor, RosterProblemCode::FloorUnreadable, text(Floor));
        }
        const QString goodFloor = floor && *floor != 0 ? QString::number(*floor) : QString();
        auto room = roomNumberOf(text(Building), section, goodFloor, number);
        if (room) {
            if (!room->floor && !goodFloor.isEmpty()) {
                room = RoomNumber{room->building, room->section, room->number, *floor};
            }
            m_result.room.number = *room;
            return;
        }
        const ErrorCode refused = room.error().code;
        if (refused == ErrorCode::Required) {
            problem(field, RosterProblemCode::RoomMissing, {});
        } else if (refused == ErrorCode::Conflict) {
            problem(field, RosterProblemCode::RoomPartsDisagree, number, text(Building));
        } else if (refused == ErrorCode::TooLong) {
            problem(field, RosterProblemCode::TextTooLong, number, QString::number(roomPartLimit));
        } else {
            problem(field, RosterProblemCode::RoomUnreadable, number);
        }
    }

    std::optional<Area> area(RosterField field)
    {
        const QString value = text(field);
        if (value.isEmpty()) {
            return std::nullopt;
        }
        const auto result = areaOf(value);
        if (!result) {
            problem(field, RosterProblemCode::AreaUnreadable, value);
            return std::nullopt;
        }
        return *result;
    }

    std::optional<Date> date(RosterField field)
    {
        if (text(field).isEmpty()) {
            return std::nullopt;
        }
        const auto result = dateOf(*cell(field), m_date1904);
        if (!result) {
            problem(field, RosterProblemCode::DateUnreadable, text(field));
            return std::nullopt;
        }
        return *result;
    }

    void readRoom()
    {
        RosterRoom& room = m_result.room;
        room.builtArea = area(BuiltArea);
        room.innerArea = area(InnerArea);
        if (room.builtArea && room.innerArea && *room.innerArea > *room.builtArea) {
            problem(InnerArea, RosterProblemCode::InnerAreaLarger, text(InnerArea),
                    QString::fromStdString(room.builtArea->toString()));
        }
        if (const QString use = text(Use); !use.isEmpty()) {
            room.use = useOf(use);
            if (!room.use) {
                problem(Use, RosterProblemCode::UseUnknown, use);
            }
        }
        const QString state = cell(State) != nullptr ? cleaned(cell(State)->text) : QString();
        room.state = stateOf(state);
        if (!room.state && !saysNoState(state)) {
            problem(State, RosterProblemCode::StateUnknown, state);
        }
        room.handover = date(Handover);
        room.note = limited(RoomNote, longestNote);
    }

    void readPeople()
    {
        readPerson({OwnerName, OwnerPhone, OwnerIdNumber, RoomRole::Owner});
        readPerson({TenantName, TenantPhone, TenantIdNumber, RoomRole::Tenant});
        readPerson({OccupantName, OccupantPhone, OccupantIdNumber, RoomRole::Occupant});
        readPerson({PersonName, PersonPhone, PersonIdNumber, RoomRole::Owner});
        addRole();
        addDetails();
    }

    QStringList names(RosterField field)
    {
        static const QRegularExpression separators(QStringLiteral("[、,，;；/&]+"));
        const Cell* found = cell(field);
        const QString whole = found != nullptr ? found->text : QString();
        QStringList result;
        for (const QString& line : whole.split(u'\n')) {
            for (const QString& part : line.split(separators, Qt::SkipEmptyParts)) {
                const QString name = cleaned(part);
                if (name.size() > longestName) {
                    problem(field, RosterProblemCode::TextTooLong, name, QString::number(longestName));
                } else if (!meansNone(name) && !result.contains(name)) {
                    result.push_back(name);
                }
            }
        }
        return result;
    }

    QStringList phones(RosterField field)
    {
        QStringList result;
        for (const MappedColumn& column : m_mapping.columns) {
            const Cell* found = column.field == field ? m_row.find(column.column) : nullptr;
            if (found == nullptr || found->kind == CellKind::Error) {
                continue;
            }
            const auto read = parsePhones(found->text);
            if (!read) {
                static const QRegularExpression scientific(QStringLiteral("^\\d(\\.\\d+)?[Ee]\\+?\\d+$"));
                const bool lost = scientific.match(found->text).hasMatch();
                problem(&column, lost ? RosterProblemCode::PhoneRounded : RosterProblemCode::PhoneUnreadable,
                        found->text);
                continue;
            }
            for (const QString& phone : *read) {
                if (!result.contains(phone)) {
                    result.push_back(phone);
                }
            }
        }
        return result;
    }

    std::vector<IdNumber> idNumbers(RosterField field)
    {
        static const QRegularExpression separators(QStringLiteral("[、,，;；/\\s]+"));
        static const QRegularExpression lost(QStringLiteral("^\\d(\\.\\d+)?[Ee]\\+?1[0-9]$|^\\d{15}000$"));
        std::vector<IdNumber> result;
        const QString whole = text(field);
        const auto one = parseIdNumber(whole);
        if (whole.isEmpty() || one) {
            return one ? std::vector{*one} : result;
        }
        for (const QString& part : whole.split(separators, Qt::SkipEmptyParts)) {
            const auto id = parseIdNumber(part);
            if (!id) {
                problem(field,
                        lost.match(whole).hasMatch() ? RosterProblemCode::IdNumberRounded
                                                     : RosterProblemCode::IdNumberWrong,
                        whole);
                return {};
            }
            result.push_back(*id);
        }
        return result;
    }

    void readPerson(const PersonFields& fields)
    {
        const QStringList everybody = names(fields.name);
        const QStringList numbers = phones(fields.phone);
        const std::vector<IdNumber> ids = idNumbers(fields.id);
        if (everybody.isEmpty()) {
            if (!numbers.isEmpty() || !ids.empty()) {
                problem(!numbers.isEmpty() ? fields.phone : fields.id, RosterProblemCode::NameMissing,
                        !numbers.isEmpty() ? numbers.first() : ids.front().text);
            }
            return;
        }
        const bool onePhoneEach = everybody.size() > 1 && numbers.size() == everybody.size();
        for (qsizetype i = 0; i < everybody.size(); ++i) {
            RosterPerson person;
            person.name = everybody[i];
            person.role = fields.role;
            person.row = m_row.number;
            if (onePhoneEach) {
                person.phones = {numbers[i]};
            } else if (i == 0) {
                person.phones = numbers;
            }
            if (i < std::ssize(ids)) {
                person.idNumber = ids[static_cast<std::size_t>(i)].text;
                person.birthday = ids[static_cast<std::size_t>(i)].birthday;
            }
            m_result.room.people.push_back(person);
        }
        m_general = fields.role == RoomRole::Owner && fields.name == PersonName ? everybody.size() : 0;
    }

    /// The role of the people in the Person… columns; they stand last.
    void addRole()
    {
        auto& people = m_result.room.people;
        const QString role = text(PersonRole);
        QString relation = limited(Relation, longestRelation);
        std::optional<RoleWord> word;
        if (!role.isEmpty()) {
            word = roleOf(role);
            if (!word) {
                problem(PersonRole, RosterProblemCode::RoleUnknown, role);
            } else if (word->isRelation && relation.isEmpty()) {
                relation = role;
            }
        } else if (!relation.isEmpty()) {
            word = roleOf(relation).value_or(RoleWord{RoomRole::Occupant, true});
        }
        const auto told = roleOf(relation);
        if (told && !told->isRelation) {
            relation.clear(); // 本人, 租户: a role, no relation
        }
        for (std::size_t i = 0; i < people.size(); ++i) {
            const bool general = i + static_cast<std::size_t>(m_general) >= people.size();
            if (general && word) {
                people[i].role = word->role;
            }
            if (people[i].role != RoomRole::Owner) {
                people[i].relation = relation;
            }
        }
    }

    void addDetails()
    {
        auto& people = m_result.room.people;
        const auto moveIn = date(MoveIn);
        const auto birthday = date(Birthday);
        const QString employer = limited(Employer, longestText);
        const QString contact = limited(EmergencyContact, longestText);
        QStringList contactPhones;
        if (m_mapping.find(EmergencyPhone) != nullptr) {
            contactPhones = phones(EmergencyPhone);
        }
        std::optional<Share> share;
        if (!text(OwnerShare).isEmpty()) {
            const auto read = shareOf(*cell(OwnerShare));
            if (!read) {
                problem(OwnerShare, RosterProblemCode::ShareUnreadable, text(OwnerShare));
            } else {
                share = *read;
            }
        }
        if (people.empty()) {
            return;
        }
        const auto lives = std::find_if(people.begin(), people.end(), [](const RosterPerson& person) {
            return person.role != RoomRole::Owner;
        });
        (lives != people.end() ? *lives : people.front()).from = moveIn;
        RosterPerson& main =
            m_general > 0 ? people[people.size() - static_cast<std::size_t>(m_general)] : people.front();
        main.employer = employer;
        main.emergencyContact = contact;
        main.emergencyPhone = contactPhones.isEmpty() ? QString() : contactPhones.first();
        if (!main.birthday) {
            main.birthday = birthday;
        }
        const auto owner = std::find_if(people.begin(), people.end(), [](const RosterPerson& person) {
            return person.role == RoomRole::Owner;
        });
        if (owner != people.end()) {
            owner->share = share;
        }
    }

    const SheetRow& m_row;
    const RosterMapping& m_mapping;
    bool m_date1904;
    qsizetype m_general = 0; ///< how many of the last people came from the Person… columns
    RowResult m_result;
};

} // namespace

RowResult readRow(const SheetRow& row, const RosterMapping& mapping, bool date1904)
{
    return RowReader(row, mapping, date1904).read();
}

} // namespace pd::roster
