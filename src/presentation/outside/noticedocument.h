// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/noticelist.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// The notice 保修维修通知单 to an outside unit on A4 with the unit's reply and the owner's acceptance to
/// fill in (AFT-03, AFT-06); what is known of them already stands there.
/// `printing`: from 2 on it is marked as a reprint.
[[nodiscard]] Document noticeDocument(const NoticeRow& row, const PaperHeading& heading, const Clock& clock,
                                      const TextMeasure& measure, int printing = 1);

} // namespace pd
