// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/repairdesk.h"
#include "presentation/search/searchsource.h"

namespace pd {

/// Orders in the search box: by number or its last digits (from two on), or by words. Both arguments outlive
/// the source.
SearchSource orderSearchSource(RepairDesk& desk, const CurrentSession& session);

} // namespace pd
