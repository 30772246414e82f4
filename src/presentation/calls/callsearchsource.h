// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "application/currentsession.h"
#include "presentation/search/searchsource.h"

namespace pd {

/// Call records in the search box: by number or its last digits (from two on), or by words. Both arguments
/// outlive the source.
SearchSource callSearchSource(CallDesk& desk, const CurrentSession& session);

} // namespace pd
