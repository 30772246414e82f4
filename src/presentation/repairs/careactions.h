// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/aftercare.h"
#include "presentation/repairs/orderactionform.h"

#include <span>

namespace pd {

/// What may be done about warranty and what follows a repair, in the order of the buttons.
enum class CareAction {
    Notify,  ///< an outside unit (AFT-06, REP-07)
    Accept,  ///< its reply: it comes
    Refuse,  ///< its reply: it does not
    Replace, ///< own technicians or a crew instead
    Finish,  ///< repaired
    Inspect, ///< the owner's acceptance (AFT-03)
    PrintNotice,
    Withdraw,
    Rework, ///< a new order (REP-55)
    WriteLetter,
    AnswerLetter,
    PrintLetter,
    Complete, ///< fault cause and method (REP-61)
    File,     ///< where the copies went (REP-52)
};
std::span<const CareAction> allCareActions();
/// "notify": stable.
QString code(CareAction action);
QString careActionText(CareAction action);
QString careActionIcon(CareAction action);

/// The notice that actions are about: the latest open one, else the latest; nothing without one.
const NoticeRow* currentNotice(const AfterCare& care);
/// The latest letter without reply, else the latest.
const ContactLetter* currentLetter(const AfterCare& care);

/// The form of an action with proposals filled in. `sender` is the name of who is logged in.
ActionForm careForm(CareAction action, const AfterCare& care, const QString& sender, const Clock& clock);

// What was typed into it, or why it cannot be read (NotADate, NotANumber, at the field).
Result<NoticeEntry> noticeEntry(const ActionForm& form, const AfterCare& care, const Clock& clock);
Result<ReplyEntry> replyEntry(const ActionForm& form, const Clock& clock);
Result<ReplaceEntry> replaceEntry(const ActionForm& form, const Clock& clock);
Result<WorkDoneEntry> workDoneEntry(const ActionForm& form, const Clock& clock);
Result<InspectionEntry> inspectionEntry(const ActionForm& form, const Clock& clock);
Result<LetterEntry> letterEntry(const ActionForm& form, const AfterCare& care, const Clock& clock);
Result<LetterReplyEntry> letterReplyEntry(const ActionForm& form, const Clock& clock);
OrderCompletion completionEntry(const ActionForm& form, const OrderCompletion& before);
SlipFiling filingEntry(const ActionForm& form);

} // namespace pd
