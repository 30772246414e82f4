// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/rosterproblemtext.h"

#include "presentation/errortext.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

class RosterTexts {
    Q_DECLARE_TR_FUNCTIONS(RosterTexts)
public:
    static QString problem(const RosterProblem& problem);
    static QString line(const RosterProblem& problem);
    static QString note(const RosterNote& note);
    static QString noteLine(const RosterNote& note);
    static QString field(RosterField field);
    static QString counts(const ImportCounts& counts);
    static QString unreadable(const QString& file, const QString& reason, const QString& row);
    static QString blocked(const QString& kind, const QString& name);
};

QString RosterTexts::problem(const RosterProblem& problem)
{
    const QString& value = problem.value;
    switch (problem.code) {
    case RosterProblemCode::RoomMissing:
        return tr("The room number is missing. Fill it in, or clear the row.");
    case RosterProblemCode::RoomUnreadable:
        return tr("“%1” is no room number. Write building, section and room, such as 3-2-1201.").arg(value);
    case RosterProblemCode::RoomPartsDisagree:
        return tr("The room number “%1” does not belong to building or section “%2” of the same row. Correct "
                  "one of them.")
            .arg(value, problem.parameter);
    case RosterProblemCode::PhoneUnreadable:
        return tr("“%1” is no telephone number. Write 11 figures, or area code and number; several apart by "
                  "“/”.")
            .arg(value);
    case RosterProblemCode::PhoneRounded:
        return tr("“%1” has lost its last figures in the spreadsheet. Format the column as text and type the "
                  "number anew.")
            .arg(value);
    case RosterProblemCode::IdNumberWrong:
        return tr("“%1” is no valid identity number. Compare it with the card.").arg(value);
    case RosterProblemCode::IdNumberRounded:
        return tr("“%1” has lost its last figures in the spreadsheet. Format the column as text and type the "
                  "identity "
                  "number anew.")
            .arg(value);
    case RosterProblemCode::DateUnreadable:
        return tr("“%1” is no date. Write it as 2019-05-01.").arg(value);
    case RosterProblemCode::AreaUnreadable:
        return tr("“%1” is no area. Write square metres as figures, such as 89.40.").arg(value);
    case RosterProblemCode::InnerAreaLarger:
        return tr("The inner area %1 is larger than the built-up area %2. Correct one of them.")
            .arg(value, problem.parameter);
    case RosterProblemCode::UseUnknown:
        return tr("The use “%1” is unknown. Write residence, shop, office, parking or store (住宅, 商铺, "
                  "办公, 车位, 储藏室).")
            .arg(value);
    case RosterProblemCode::StateUnknown:
        return tr("The state “%1” is unknown. Write vacant, lived-in, let or decorating (空置, 入住, 出租, "
                  "装修).")
            .arg(value);
    case RosterProblemCode::RoleUnknown:
        return tr("“%1” is no role of a person. Write owner, tenant, occupant, family or contact (业主, "
                  "租户, 使用人, 家属, "
                  "联系人).")
            .arg(value);
    case RosterProblemCode::ShareUnreadable:
        return tr("“%1” is no share. Write it as 50% or 1/2.").arg(value);
    case RosterProblemCode::SharesTooLarge:
        return tr("The owners' shares of this room add up to %1 %. Correct them to 100 % at most.")
            .arg(value);
    case RosterProblemCode::FloorUnreadable:
        return tr("“%1” is no floor. Write a figure such as 12 or -1.").arg(value);
    case RosterProblemCode::NameMissing:
        return tr("There is “%1” but no name beside it. Fill in the name, or clear the cell.").arg(value);
    case RosterProblemCode::TextTooLong:
        return tr("“%1” is too long: at most %2 characters. Shorten it.").arg(value, problem.parameter);
    case RosterProblemCode::CellError:
        return tr("The cell shows the error %1. Mend its formula, or clear it.").arg(value);
    case RosterProblemCode::RoomContradicts:
        return tr("“%1” contradicts row %2, which is about the same room. Correct one of them.")
            .arg(value, problem.parameter);
    case RosterProblemCode::PersonContradicts:
        return problem.parameter == u"0" ? tr("The identity number of “%1” is stored under another name. "
                                              "Correct the file or the stored person.")
                                               .arg(value)
                                         : tr("The identity number of “%1” stands under another name in row "
                                              "%2. Correct one of them.")
                                               .arg(value, problem.parameter);
    }
    return {};
}

QString RosterTexts::line(const RosterProblem& problem)
{
    const QString text = rosterProblemText(problem);
    if (problem.column < 0) {
        return tr("Row %1: %2").arg(problem.row).arg(text);
    }
    return tr("Row %1, column %2 (%3): %4")
        .arg(QString::number(problem.row), columnLetters(problem.column), problem.header, text);
}

QString RosterTexts::note(const RosterNote& note)
{
    return tr("“%1” was filled down from row %2 into %n row(s) without a value.", nullptr, note.rows)
        .arg(note.value)
        .arg(note.fromRow);
}

QString RosterTexts::noteLine(const RosterNote& note)
{
    return tr("Rows %1 to %2, column %3 (%4): %5")
        .arg(QString::number(note.firstRow), QString::number(note.lastRow), columnLetters(note.column),
             note.header, rosterNoteText(note));
}

QString RosterTexts::field(RosterField field)
{
    switch (field) {
    case RosterField::Room:
        return tr("Room, whole number");
    case RosterField::Building:
        return tr("Building");
    case RosterField::Section:
        return tr("Section");
    case RosterField::Floor:
        return tr("Floor");
    case RosterField::Number:
        return tr("Number in the building");
    case RosterField::BuiltArea:
        return tr("Built-up area");
    case RosterField::InnerArea:
        return tr("Inner area");
    case RosterField::Use:
        return tr("Use of the room");
    case RosterField::State:
        return tr("State of the room");
    case RosterField::Handover:
        return tr("Handover date");
    case RosterField::RoomNote:
        return tr("Note on the room");
    case RosterField::OwnerName:
        return tr("Owner: name");
    case RosterField::OwnerPhone:
        return tr("Owner: phone");
    case RosterField::OwnerIdNumber:
        return tr("Owner: identity number");
    case RosterField::OwnerShare:
        return tr("Owner: share");
    case RosterField::TenantName:
        return tr("Tenant: name");
    case RosterField::TenantPhone:
        return tr("Tenant: phone");
    case RosterField::TenantIdNumber:
        return tr("Tenant: identity number");
    case RosterField::OccupantName:
        return tr("Occupant: name");
    case RosterField::OccupantPhone:
        return tr("Occupant: phone");
    case RosterField::OccupantIdNumber:
        return tr("Occupant: identity number");
    case RosterField::PersonName:
        return tr("Person: name");
    case RosterField::PersonPhone:
        return tr("Person: phone");
    case RosterField::PersonIdNumber:
        return tr("Person: identity number");
    case RosterField::PersonRole:
        return tr("Person: role");
    case RosterField::Relation:
        return tr("Relation to the owner");
    case RosterField::MoveIn:
        return tr("Move-in date");
    case RosterField::Employer:
        return tr("Employer");
    case RosterField::EmergencyContact:
        return tr("Emergency contact");
    case RosterField::EmergencyPhone:
        return tr("Emergency phone");
    case RosterField::Birthday:
        return tr("Birthday");
    }
    return {};
}

QString RosterTexts::counts(const ImportCounts& counts)
{
    return tr("Rooms: %1 added, %2 changed, %3 unchanged. People: %4 added, %5 changed.")
        .arg(counts.roomsAdded)
        .arg(counts.roomsUpdated)
        .arg(counts.roomsUnchanged)
        .arg(counts.peopleAdded)
        .arg(counts.peopleUpdated);
}

QString RosterTexts::unreadable(const QString& file, const QString& reason, const QString& row)
{
    if (reason == u"old-format") {
        return tr("%1 is in the old .xls format. Save it as .xlsx in your spreadsheet program, then choose "
                  "that file.")
            .arg(file);
    }
    if (reason == u"encrypted") {
        return tr("%1 is protected by a password. Save a copy without one, then choose that file.").arg(file);
    }
    if (reason == u"quotes") {
        return tr("The quotation marks in row %2 of %1 do not match. Correct that row, or save the file as "
                  ".xlsx.")
            .arg(file, row);
    }
    if (reason == u"encoding") {
        return tr("%1 holds characters that are neither UTF-8 nor GB18030. Save it as .xlsx, then choose "
                  "that file.")
            .arg(file);
    }
    return tr("%1 is damaged or no spreadsheet. Open it in your spreadsheet program, save it anew as .xlsx, "
              "then try again.")
        .arg(file);
}

QString RosterTexts::blocked(const QString& kind, const QString& name)
{
    if (kind == u"order") {
        return tr("This import cannot be taken back: order %1 belongs to one of its rooms or people.")
            .arg(name);
    }
    if (kind == u"room") {
        return tr("This import cannot be taken back: room %1 has been changed since. Change the entries one "
                  "by one.")
            .arg(name);
    }
    return tr("This import cannot be taken back: the entry of %1 has been changed since. Change the entries "
              "one by one.")
        .arg(name);
}

QString parameter(const Error& error, std::size_t index)
{
    return index < error.parameters.size() ? QString::fromStdString(error.parameters[index]) : QString();
}

} // namespace

QString rosterProblemText(const RosterProblem& problem)
{
    return RosterTexts::problem(problem);
}

QString rosterProblemLine(const RosterProblem& problem)
{
    return RosterTexts::line(problem);
}

QString rosterNoteText(const RosterNote& note)
{
    return RosterTexts::note(note);
}

QString rosterNoteLine(const RosterNote& note)
{
    return RosterTexts::noteLine(note);
}

QString rosterFieldText(RosterField field)
{
    return RosterTexts::field(field);
}

QString importCountsText(const ImportCounts& counts)
{
    return RosterTexts::counts(counts);
}

QString importFailureText(const Error& error)
{
    if (error.code == ErrorCode::FileUnreadable && error.parameters.size() > 1) {
        return RosterTexts::unreadable(parameter(error, 0), parameter(error, 1), parameter(error, 2));
    }
    if (error.code == ErrorCode::ImportUndoBlocked && error.parameters.size() > 1) {
        return RosterTexts::blocked(parameter(error, 0), parameter(error, 1));
    }
    return errorText(error);
}

} // namespace pd
