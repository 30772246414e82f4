// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/registry/household.h"
#include "domain/repairs/orderlist.h"
#include "presentation/repairs/orderwordstext.h"

#include <vector>

namespace pd {

/// What the clerk sees beside the form while the caller speaks; texts ready to show, phones masked.
struct HouseholdCard {
    struct Member {
        PersonId id;
        QString name;
        QString role;
        QString phone;
        bool vip = false;
    };
    struct Matter {
        OrderId id;
        QString number; ///< its last digits: "…0183"
        QString when;
        QString content;
        QString state;
        StateLook look;
    };
    QString room;
    QString building;
    QString butler;
    QString caution; ///< empty: nothing to be warned of
    std::vector<Member> members;
    std::vector<Matter> open;
    std::vector<Matter> last; ///< at most five, closed ones
    QStringList warranty;     ///< "Waterproofing until 2027-03-31"
};

HouseholdCard householdCard(const Household& household, const std::vector<OrderRow>& orders,
                            const Clock& clock);

/// "…0183"
QString shortNumber(const QString& number);
/// The words of an order in one line: what was said, else the fault kind.
QString orderContent(const OrderRow& row);
/// The beginning of what somebody said, without line breaks: a list need not lay out ten thousand characters.
QString inOneLine(const QString& text);

} // namespace pd
