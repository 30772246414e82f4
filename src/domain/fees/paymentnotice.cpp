// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/paymentnotice.h"

#include <array>

namespace pd {

QString code(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::LetterBox:
        return QStringLiteral("letter-box");
    case DeliveryWay::Phone:
        return QStringLiteral("phone");
    case DeliveryWay::Fax:
        return QStringLiteral("fax");
    case DeliveryWay::RegisteredMail:
        return QStringLiteral("registered-mail");
    case DeliveryWay::InPerson:
        return QStringLiteral("in-person");
    }
    return {};
}

std::span<const DeliveryWay> allDeliveryWays()
{
    static constexpr std::array all{DeliveryWay::LetterBox, DeliveryWay::Phone, DeliveryWay::Fax,
                                    DeliveryWay::RegisteredMail, DeliveryWay::InPerson};
    return all;
}

DeliveryWay wayOf(NoticePreference preference)
{
    switch (preference) {
    case NoticePreference::LetterBox:
        break;
    case NoticePreference::Phone:
        return DeliveryWay::Phone;
    case NoticePreference::Fax:
        return DeliveryWay::Fax;
    case NoticePreference::RegisteredMail:
        return DeliveryWay::RegisteredMail;
    }
    return DeliveryWay::LetterBox;
}

QString code(DeliveryResult result)
{
    switch (result) {
    case DeliveryResult::Told:
        return QStringLiteral("told");
    case DeliveryResult::NotReached:
        return QStringLiteral("not-reached");
    case DeliveryResult::Objected:
        return QStringLiteral("objected");
    }
    return {};
}

std::span<const DeliveryResult> allDeliveryResults()
{
    static constexpr std::array all{DeliveryResult::Told, DeliveryResult::NotReached,
                                    DeliveryResult::Objected};
    return all;
}

QString code(NoticeStanding standing)
{
    switch (standing) {
    case NoticeStanding::ToMake:
        return QStringLiteral("to-make");
    case NoticeStanding::Printed:
        return QStringLiteral("printed");
    case NoticeStanding::Told:
        return QStringLiteral("told");
    case NoticeStanding::NotReached:
        return QStringLiteral("not-reached");
    case NoticeStanding::Objected:
        return QStringLiteral("objected");
    }
    return {};
}

std::span<const NoticeStanding> allNoticeStandings()
{
    static constexpr std::array all{NoticeStanding::ToMake, NoticeStanding::Printed, NoticeStanding::Told,
                                    NoticeStanding::NotReached, NoticeStanding::Objected};
    return all;
}

Money HouseholdNotice::toPay() const
{
    const Money rest = current + arrears - prepaid;
    return rest < Money() ? Money() : rest;
}

Result<OutsideCollection> checked(OutsideCollection collection)
{
    constexpr qsizetype longest = 60;
    const std::array<std::pair<const char*, QString*>, 6> fields{{{"unit", &collection.unit},
                                                                  {"what", &collection.what},
                                                                  {"time", &collection.time},
                                                                  {"place", &collection.place},
                                                                  {"contact", &collection.contact},
                                                                  {"phone", &collection.phone}}};
    for (const auto& [name, text] : fields) {
        *text = text->simplified();
        if (text->isEmpty()) {
            return error(ErrorCode::Required, name);
        }
        if (text->size() > longest) {
            return error(ErrorCode::TooLong, name, {std::to_string(longest)});
        }
    }
    return collection;
}

} // namespace pd
