// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/repairdesk.h"
#include "presentation/search/searchsource.h"

namespace pd {

/// What typed text asks the numbered records for: a number, or words.
struct SearchWish {
    QString text;
    bool number = false;
};
/// Nothing where it asks for none of them: a single digit, or the initials of a name.
std::optional<SearchWish> searchWish(const QString& typed);

/// Orders in the search box: by number or its last digits (from two on), or by words. Both arguments outlive
/// the source.
SearchSource orderSearchSource(RepairDesk& desk, const CurrentSession& session);

} // namespace pd
