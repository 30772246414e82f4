// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/search/papersearch.h"
#include "presentation/search/searchsource.h"

namespace pd {

/// "Warranty notice", in the present language.
QString paperKindText(PaperKind kind);

/// Papers in the search box by the number on them: notices, letters, incidents, lists for finance,
/// settlements. All arguments outlive the source.
SearchSource paperSearchSource(PaperSearch& search, const CurrentSession& session, const Clock& clock);

} // namespace pd
