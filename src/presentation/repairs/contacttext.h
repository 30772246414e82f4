// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/promises.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QString>

namespace pd {

// Words for speaking with customers, in the present language.

QString contactKindText(ContactKind kind);
QString contactOutcomeText(ContactOutcome outcome);
QString contactTellerText(ContactTeller teller);
QString toldText(Told told);
QString promiseStateText(PromiseState state);
StateLook promiseStateLook(PromiseState state);
/// "Reached, technician not there yet"
QString contactText(const OrderContact& contact);
/// The codes of eventOf() in words: "First call, technician there"
QString contactDetailText(const QString& detail);

} // namespace pd
