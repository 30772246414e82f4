// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roster.h"

#include "domain/registry/rosterrow.h"

#include <QtCore/QHash>

#include <algorithm>

namespace pd {

namespace {

using enum RosterField;

bool samePerson(const RosterPerson& a, const RosterPerson& b)
{
    return a.name == b.name && (a.idNumber.isEmpty() || b.idNumber.isEmpty() || a.idNumber == b.idNumber);
}

template <class Value>
void fill(Value& target, const Value& source)
{
    if (target == Value()) {
        target = source;
    }
}

void mergePerson(RosterPerson& target, const RosterPerson& source)
{
    for (const QString& phone : source.phones) {
        if (!target.phones.contains(phone)) {
            target.phones.push_back(phone);
        }
    }
    fill(target.idNumber, source.idNumber);
    fill(target.birthday, source.birthday);
    fill(target.employer, source.employer);
    fill(target.emergencyContact, source.emergencyContact);
    fill(target.emergencyPhone, source.emergencyPhone);
    fill(target.relation, source.relation);
    fill(target.share, source.share);
    fill(target.from, source.from);
}

/// Puts the rows of one room together.
class RoomCollector {
public:
    explicit RoomCollector(const RosterMapping& mapping) : m_mapping(mapping) {}

    /// Problems that only show beside earlier rows; nothing is added then.
    std::vector<RosterProblem> add(const RosterRoom& room)
    {
        std::vector<RosterProblem> problems = idContradictions(room);
        const auto known = m_byCode.constFind(room.number.code());
        if (known == m_byCode.constEnd()) {
            RosterRoom first = room;
            first.people.clear();
            addPeople(first, room, problems);
            if (problems.empty()) {
                m_byCode.insert(room.number.code(), m_rooms.size());
                m_rooms.push_back(std::move(first));
            }
            return problems;
        }
        RosterRoom& target = m_rooms[*known];
        compare(target, room, problems);
        if (problems.empty()) {
            RosterRoom merged = target;
            fill(merged.use, room.use);
            fill(merged.state, room.state);
            fill(merged.builtArea, room.builtArea);
            fill(merged.innerArea, room.innerArea);
            fill(merged.handover, room.handover);
            fill(merged.number.floor, room.number.floor);
            if (!room.note.isEmpty() && !merged.note.contains(room.note)) {
                merged.note += (merged.note.isEmpty() ? QString() : QStringLiteral("；")) + room.note;
            }
            addPeople(merged, room, problems);
            if (problems.empty()) {
                target = std::move(merged);
            }
        }
        return problems;
    }

    [[nodiscard]] std::vector<RosterRoom> take() { return std::move(m_rooms); }

private:
    void problem(std::vector<RosterProblem>& problems, const RosterRoom& room, RosterField field,
                 RosterProblemCode code, const QString& value, const QString& parameter) const
    {
        const MappedColumn* column = m_mapping.find(field);
        problems.push_back({room.row, column != nullptr ? column->column : -1,
                            column != nullptr ? column->header : QString(), code, value, parameter});
    }

    template <class Value, class Text>
    void compareOne(const RosterRoom& target, const RosterRoom& room, const std::optional<Value>& known,
                    const std::optional<Value>& given, RosterField field,
                    std::vector<RosterProblem>& problems, Text text) const
    {
        if (known && given && *known != *given) {
            problem(problems, room, field, RosterProblemCode::RoomContradicts, text(*given),
                    QString::number(target.row));
        }
    }

    void compare(const RosterRoom& target, const RosterRoom& room, std::vector<RosterProblem>& problems) const
    {
        const auto plain = [](const auto& value) { return QString::fromStdString(value.toString()); };
        const auto coded = [](auto value) { return code(value); };
        compareOne(target, room, target.use, room.use, Use, problems, coded);
        compareOne(target, room, target.state, room.state, State, problems, coded);
        compareOne(target, room, target.builtArea, room.builtArea, BuiltArea, problems, plain);
        compareOne(target, room, target.innerArea, room.innerArea, InnerArea, problems, plain);
        compareOne(target, room, target.handover, room.handover, Handover, problems, plain);
        compareOne(target, room, target.number.floor, room.number.floor, Floor, problems,
                   [](int floor) { return QString::number(floor); });
    }

    std::vector<RosterProblem> idContradictions(const RosterRoom& room)
    {
        std::vector<RosterProblem> problems;
        for (const RosterPerson& person : room.people) {
            if (person.idNumber.isEmpty()) {
                continue;
            }
            const auto known = m_nameOfId.constFind(person.idNumber);
            if (known == m_nameOfId.constEnd()) {
                m_nameOfId.insert(person.idNumber, {person.name, person.row});
            } else if (known->first != person.name) {
                const RosterField field =
                    m_mapping.find(OwnerIdNumber) != nullptr ? OwnerIdNumber : PersonIdNumber;
                problem(problems, room, field, RosterProblemCode::PersonContradicts, person.name,
                        QString::number(known->second));
            }
        }
        return problems;
    }

    void addPeople(RosterRoom& target, const RosterRoom& room, std::vector<RosterProblem>& problems) const
    {
        for (const RosterPerson& person : room.people) {
            const auto known =
                std::find_if(target.people.begin(), target.people.end(), [&](const RosterPerson& other) {
                    return other.role == person.role && samePerson(other, person);
                });
            if (known == target.people.end()) {
                target.people.push_back(person);
            } else {
                mergePerson(*known, person);
            }
        }
        std::int64_t shares = 0;
        for (const RosterPerson& person : target.people) {
            shares += person.share ? person.share->units() : 0;
        }
        if (shares > 10'000) {
            problem(problems, room, OwnerShare, RosterProblemCode::SharesTooLarge,
                    QString::fromStdString(Share::fromUnits(shares).toString()), {});
        }
    }

    const RosterMapping& m_mapping;
    std::vector<RosterRoom> m_rooms;
    QHash<QString, std::size_t> m_byCode;
    QHash<QString, std::pair<QString, int>> m_nameOfId;
};

} // namespace

Roster readRoster(const Workbook& workbook, const RosterMapping& mapping)
{
    Roster roster;
    RoomCollector collector(mapping);
    RosterFillDown fillDown(mapping);
    for (const SheetRow& row : workbook.sheets[static_cast<std::size_t>(mapping.sheet)].rows) {
        if (row.number <= mapping.headerRow) {
            continue;
        }
        const auto filled = fillDown.filled(row);
        if (roster::kindOf(row, mapping) != roster::RowKind::Data) {
            continue;
        }
        ++roster.rows;
        roster::RowResult result = roster::readRow(filled ? *filled : row, mapping, workbook.date1904);
        std::vector<RosterProblem> problems = std::move(result.problems);
        if (problems.empty()) {
            problems = collector.add(result.room);
        }
        roster.badRows += problems.empty() ? 0 : 1;
        roster.problems.insert(roster.problems.end(), problems.begin(), problems.end());
    }
    roster.rooms = collector.take();
    roster.notes = fillDown.notes();
    return roster;
}

} // namespace pd
