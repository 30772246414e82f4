// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderkin.h"
#include "presentation/repairs/orderactionform.h"
#include "presentation/repairs/orderstory.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QStringList>

namespace pd {

enum class KinAction;

// What belongs to an order beside itself, in words.

/// Only what there is to say.
std::vector<OrderLine> kinLines(const OrderKin& kin, const Clock& clock);
QString mergedNotice(const MergedInto& into, const Clock& clock);
QString cameFromNotice(const QString& number);
/// What an action asks for; `action` of the result means nothing.
ActionForm kinForm(KinAction action, const ServiceOrder& order);

/// "asked ×2 · incident": in front of the words of an order in lists; empty: no mark.
QString orderMarkText(const OrderMark& mark, const OrderIntake& intake);
StateLook orderMarkLook(const OrderMark& mark);

/// What callers of a building are told, one incident a line.
QStringList incidentsForCallers(const std::vector<IncidentRow>& incidents);

/// "Other department: 保洁", "Found by engineering: 李强"; empty: a customer.
QString originLine(const OrderIntake& intake);

} // namespace pd
