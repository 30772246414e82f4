// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/importbatch.h"
#include "domain/registry/roster.h"

namespace pd {

/// What is wrong and what to do, one sentence in the present language, without place.
QString rosterProblemText(const RosterProblem& problem);
/// "Row 5, column C (联系电话): …"; one line, for the command line and lists to copy.
QString rosterProblemLine(const RosterProblem& problem);
/// What was filled down, one sentence without place.
QString rosterNoteText(const RosterNote& note);
/// "Rows 3 to 6, column A (楼栋): …".
QString rosterNoteLine(const RosterNote& note);
/// "Phone of the owner".
QString rosterFieldText(RosterField field);
/// "3 rooms added, 1 changed, 2 unchanged; 4 people added, 0 changed".
QString importCountsText(const ImportCounts& counts);
/// A failure around a roster file: more exact than errorText() for unreadable files and imports that cannot
/// be undone.
QString importFailureText(const Error& error);

} // namespace pd
