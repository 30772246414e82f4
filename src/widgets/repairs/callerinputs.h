// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/callercontroller.h"

#include <QtCore/QObject>

class QLineEdit;
class QWidget;

namespace pd {

class HouseholdCardView;
class TypeAheadBox;

/// Binds the caller line of a form (place, name, phone) and the household card to their controller; the form
/// draws them where it likes.
class CallerInputs : public QObject {
    Q_OBJECT
public:
    struct Widgets {
        TypeAheadBox& place;
        TypeAheadBox& name;
        QLineEdit& phone;
        HouseholdCardView& card;
        QWidget& next; ///< gets the focus once place and caller are known
    };
    /// A child of the form; the controller outlives it.
    CallerInputs(CallerController& controller, Widgets widgets, QWidget* form);

    /// Puts what the controller holds into the widgets.
    void show();
    /// Takes what is marked in an open list.
    void acceptOpenLists();

private:
    void connectPlace();
    void connectName();
    [[nodiscard]] std::vector<HouseholdCard::Member> membersNamed(const QString& typed) const;

    CallerController& m_controller;
    Widgets m_widgets;
    std::vector<PlaceChoice> m_places;
};

} // namespace pd
