// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/householdcard.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace pd {

/// The household card beside the repair form: caution strip, people, open orders, last matters, warranty.
class HouseholdCardView : public QScrollArea {
    Q_OBJECT
public:
    explicit HouseholdCardView(QWidget* parent = nullptr);

    /// Nothing: says what will stand here.
    void show(const std::optional<HouseholdCard>& card);
    using QScrollArea::show;

Q_SIGNALS:
    void orderActivated(pd::OrderId order);

private:
    void rebuild();
    void put(QWidget* content);
    void addHeading(const QString& text);
    void addMember(const HouseholdCard::Member& member);
    void addMatter(const HouseholdCard::Matter& matter, bool open);

    std::optional<HouseholdCard> m_card;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace pd
