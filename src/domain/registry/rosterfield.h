// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

/// What a column of a roster may hold. Person… is somebody whose role another column tells (an owner if none
/// does).
enum class RosterField {
    Room, ///< the whole spelling, "3-2-1201"
    Building,
    Section,
    Floor,
    Number,
    BuiltArea,
    InnerArea,
    Use,
    State,
    Handover,
    RoomNote,
    OwnerName,
    OwnerPhone,
    OwnerIdNumber,
    OwnerShare,
    TenantName,
    TenantPhone,
    TenantIdNumber,
    OccupantName,
    OccupantPhone,
    OccupantIdNumber,
    PersonName,
    PersonPhone,
    PersonIdNumber,
    PersonRole,
    Relation, ///< to the owner; also tells the role where no column does
    MoveIn,   ///< of the tenant, occupant or person of the row, else of the owner
    Employer, ///< this and the following: of the owner or person of the row
    EmergencyContact,
    EmergencyPhone,
    Birthday,
};

/// Stable text, for the remembered mapping: "owner-phone".
QString code(RosterField field);
std::optional<RosterField> rosterFieldOf(const QString& code);
std::span<const RosterField> allRosterFields();

/// A header without blanks, brackets, units, stars and 必填, lower case: "建筑面积(㎡)*" → "建筑面积". What
/// the remembered mapping is keyed by.
QString normalizedHeader(const QString& header);

/// A header that says a kind of data but not whose: 联系电话.
enum class RosterHint { Name, Phone, Id };
struct RosterHeader {
    std::optional<RosterField> field;
    std::optional<RosterHint> hint;
};
/// What a header means by its name alone, Chinese or English; empty for an unknown one.
RosterHeader headerMeaning(const QString& header);

} // namespace pd
