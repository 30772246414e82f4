// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/fees/receiptdesk.h"
#include "presentation/search/searchsource.h"

namespace pd {

/// Receipts in the search box: by number or its last digits (from two on); a deposit's number finds the
/// receipt that took it. Both arguments outlive the source.
SearchSource receiptSearchSource(ReceiptDesk& desk, const CurrentSession& session);

} // namespace pd
