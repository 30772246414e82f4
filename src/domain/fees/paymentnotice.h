// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/fees/charge.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pd {

using CollectionId = Id<struct CollectionTag>;

/// How a household was told (FEE-03); in person besides what people can wish for.
enum class DeliveryWay { LetterBox, Phone, Fax, RegisteredMail, InPerson };
QString code(DeliveryWay way);
std::span<const DeliveryWay> allDeliveryWays();
DeliveryWay wayOf(NoticePreference preference);

/// What came of it; an objection is explained and checked with finance (FEE-04).
enum class DeliveryResult { Told, NotReached, Objected };
QString code(DeliveryResult result);
std::span<const DeliveryResult> allDeliveryResults();

/// Where a household's notice of a month stands.
enum class NoticeStanding { ToMake, Printed, Told, NotReached, Objected };
QString code(NoticeStanding standing);
std::span<const NoticeStanding> allNoticeStandings();

/// Which notices a list shows.
struct NoticeFilter {
    QString month; ///< "2026-11"
    std::optional<BuildingId> building;
    std::optional<StaffId> butler;
    std::optional<NoticePreference> preference;
    std::optional<NoticeStanding> standing;
};

/// What a household owes as the notice of a month tells it: due in the month, due before it.
struct HouseholdNotice {
    RoomId room{0};
    QString code;  ///< "3-2-1201"
    QString name;  ///< of the owner, else of who lives there
    QString phone; ///< digits
    NoticePreference preference = NoticePreference::LetterBox;
    QString account; ///< number of the fee account; empty: none yet
    QString butlerName;
    QString butlerPhone;
    Money current;
    Money arrears;
    Money prepaid;
    NoticeStanding standing = NoticeStanding::ToMake;
    int printings = 0;
    QString lastWay; ///< code of the last delivery; empty: none
    QString lastNote;
    QString lastBy;
    std::optional<Timestamp> lastAt;

    /// Never below zero: what is still to be paid when the prepayment is used.
    [[nodiscard]] Money toPay() const;
};

/// Over all rows of a filter, added up by the database.
struct NoticeTotals {
    int rooms = 0;
    Money current;
    Money arrears;
    Money prepaid;
};

struct HouseholdNotices {
    std::vector<HouseholdNotice> rows; ///< by the way from door to door
    NoticeTotals totals;
    QStringList unposted; ///< runs of the month that are not posted: their bills are on no notice (FEE-02)
};

/// A line of a notice.
struct NoticeLine {
    QString text;
    QString period;
    QString detail;
    int count = 1; ///< charges that were drawn together
    Money amount;
};

/// 外单位取费 (FEE-06)
struct OutsideCollection {
    std::optional<CollectionId> id;
    QString month;
    QString unit;
    QString what;
    QString time;
    QString place;
    QString contact;
    QString phone;
};
/// Trimmed. Errors: Required, TooLong (fields unit, what, time, place, contact, phone).
Result<OutsideCollection> checked(OutsideCollection collection);

/// Everything a notice says.
struct PaymentNotice {
    HouseholdNotice room;
    QString month;
    std::optional<Date> payBy; ///< latest due day of the month's bills; none: only arrears
    std::vector<NoticeLine> current;
    std::vector<NoticeLine> arrears; ///< drawn together by item
};

struct DeliveryEntry {
    std::optional<DeliveryWay> way; ///< none: as each household wishes it
    DeliveryResult result = DeliveryResult::Told;
    QString note;
};

} // namespace pd
