// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderlist.h"
#include "domain/repairs/orderrules.h"

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace pd {

enum class InputKind { Line, Text, Time, Money, Choice, YesNo, Technician, Fault, Item, Secret };

/// One input of an action's form: what it is and what stands in it.
struct ActionInput {
    QString field; ///< as in Error::field
    InputKind kind = InputKind::Line;
    QString label;
    QString value; ///< as typed; of Choice and YesNo the code ("yes", "no", "" for not answered)
    QString hint = {};
    std::vector<std::pair<QString, QString>> choices = {}; ///< code and text
    std::optional<std::int64_t> chosen = {}; ///< Technician, Fault, Item: whose name stands there
};

/// What an action asks for. The same description draws the form and is filled in by it.
struct ActionForm {
    OrderAction action = OrderAction::Correct;
    QString title;
    std::vector<ActionInput> inputs;

    /// nullptr: there is none.
    [[nodiscard]] const ActionInput* find(QStringView field) const;
    [[nodiscard]] QString value(QStringView field) const;
};

/// The form for an order with proposals filled in: the appointment agreed on, the present technician, what is
/// known of the times.
ActionForm actionForm(OrderAction action, const OrderRow& row, const Clock& clock);

} // namespace pd
