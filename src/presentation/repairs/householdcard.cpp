// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/householdcard.h"

#include "presentation/registry/registrytexts.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("HouseholdCard", text);
}

HouseholdCard::Matter matter(const OrderRow& row, const Clock& clock)
{
    return {row.order.id,      shortNumber(row.order.number),   shortTime(row.order.reportedAt, clock),
            orderContent(row), orderStateText(row.order.state), orderStateLook(row.order.state)};
}

} // namespace

QString shortNumber(const QString& number)
{
    return QStringLiteral("…") + number.mid(number.lastIndexOf(QLatin1Char('-')) + 1);
}

QString inOneLine(const QString& text)
{
    constexpr qsizetype most = 300; // more than a line can show
    return text.left(most).simplified();
}

QString orderContent(const OrderRow& row)
{
    const QString& said = row.order.intake.content;
    return said.isEmpty() ? faultName(row.faultZh, row.faultEn) : inOneLine(said);
}

HouseholdCard householdCard(const Household& household, const std::vector<OrderRow>& orders,
                            const Clock& clock)
{
    constexpr std::size_t lastMatters = 5;
    HouseholdCard card;
    card.room = household.room.code;
    card.building = household.buildingName;
    card.butler = household.butlerName;
    card.caution = household.room.details.note.trimmed();
    const Date today = clock.today();
    for (const HouseholdMember& member : household.members) {
        if (holdsOn(member.link.details, today)) {
            card.members.push_back({member.link.details.person, member.name, text(member.link.details.role),
                                    member.phones.value(0), member.vip});
        }
    }
    for (const OrderRow& row : orders) {
        if (isOpen(row.order.state)) {
            card.open.push_back(matter(row, clock));
        } else if (card.last.size() < lastMatters) {
            card.last.push_back(matter(row, clock));
        }
    }
    for (const auto& warranty : household.room.details.warranty) {
        card.warranty << (warranty.end >= today ? inWords(QT_TRANSLATE_NOOP("HouseholdCard", "%1 until %2"))
                                                : inWords(QT_TRANSLATE_NOOP("HouseholdCard", "%1 ended %2")))
                             .arg(text(warranty.part), QString::fromStdString(warranty.end.toString()));
    }
    return card;
}

} // namespace pd
