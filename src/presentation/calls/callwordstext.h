// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/calls/calllist.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

// In the present language.
QString callChannelText(CallChannel channel);
/// "A Complaint"
QString callCategoryText(CallCategory category);
QString callActionText(CallAction action);
QString callEventText(CallEventKind kind);
/// Icon of the button that does it.
QString callActionIcon(CallAction action);
QString callChannelIcon(CallChannel channel);

/// Completion state in words: open, the call-back that is due, the order it led to, done.
struct CallLook {
    QString text;
    StateLook look;
};
CallLook callLook(const CallRow& row, const Clock& clock);
/// The same for a narrow column: of a late call-back only how late it is.
QString callStateInList(const CallRow& row, const Clock& clock);

// On paper, Chinese in both languages.
QString callChannelOnPaper(CallChannel channel);
/// "投诉"
QString callCategoryOnPaper(CallCategory category);

} // namespace pd
