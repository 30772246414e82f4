// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters/contactletter.h"
#include "domain/outside/noticelist.h"
#include "domain/outside/warranty.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

// In the present language.
QString partyKindText(PartyKind kind);
QString noticeBasisText(NoticeBasis basis);
QString noticeStateText(NoticeState state);
QString noticeChannelText(NoticeChannel channel);
QString replacementText(Replacement replacement);
QString letterKindText(LetterKind kind);
/// Late ones in the colour of danger.
StateLook noticeLook(const OutsideNotice& notice, Timestamp now);
/// "In warranty until 2027-03-01 (waterproofing)"; empty where nothing is known.
QString warrantySentence(const WarrantyAnswer& answer);
/// "华建建设 · 王工 · 13800138000": what is known of it.
QString partyLine(const OutsideParty& party);

// On paper, Chinese in both languages.
QString noticeBasisOnPaper(NoticeBasis basis);
QString noticeChannelOnPaper(NoticeChannel channel);
QString letterKindOnPaper(LetterKind kind);
QString warrantyPartOnPaper(WarrantyPart part);

} // namespace pd
