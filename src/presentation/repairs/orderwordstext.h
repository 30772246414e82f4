// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/serviceorder.h"

#include <QtCore/QString>

namespace pd {

/// What a colour wants to say; the widgets turn it into a colour of the theme.
enum class StateTone { Neutral, Accent, Info, Success, Warning, Danger };

/// Icon (name in resources/icons) and colour that always go with the word.
struct StateLook {
    QString icon;
    StateTone tone = StateTone::Neutral;
};

// In the present language.
QString orderStateText(OrderState state);
QString orderActionText(OrderAction action);
QString orderEventText(OrderEventKind kind);
QString urgencyText(Urgency urgency);
QString orderOriginText(OrderOrigin origin);
QString waitingReasonText(WaitingReason reason);
QString jobKindText(JobKind kind);
QString partText(Part part);
QString warrantyText(WarrantyState warranty);

StateLook orderStateLook(OrderState state);
StateLook urgencyLook(Urgency urgency);
/// Icon of the button that does it.
QString orderActionIcon(OrderAction action);

// On paper, Chinese in both languages.
QString orderStateOnPaper(OrderState state);
QString urgencyOnPaper(Urgency urgency);
QString waitingReasonOnPaper(WaitingReason reason);

} // namespace pd
