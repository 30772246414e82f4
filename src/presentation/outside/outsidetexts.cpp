// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/outsidetexts.h"

#include "presentation/format/format.h"
#include "presentation/registry/registrytexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("OutsideWords", text);
}

} // namespace

QString partyKindText(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Developer:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Developer"));
    case PartyKind::Builder:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Builder"));
    case PartyKind::Contractor:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Contractor"));
    case PartyKind::Lift:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Lift company"));
    case PartyKind::Utility:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Utility"));
    case PartyKind::Other:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Other unit"));
    }
    return {};
}

QString noticeBasisText(NoticeBasis basis)
{
    switch (basis) {
    case NoticeBasis::Warranty:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Warranty"));
    case NoticeBasis::BeyondAbility:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Beyond our ability"));
    }
    return {};
}

QString noticeStateText(NoticeState state)
{
    switch (state) {
    case NoticeState::Sent:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Waiting for the reply"));
    case NoticeState::Accepted:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Accepted"));
    case NoticeState::Refused:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Refused"));
    case NoticeState::Replaced:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Done by others"));
    case NoticeState::Done:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Repaired, to be inspected"));
    case NoticeState::OwnerAccepted:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Accepted by the owner"));
    case NoticeState::Withdrawn:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Withdrawn"));
    }
    return {};
}

QString noticeChannelText(NoticeChannel channel)
{
    switch (channel) {
    case NoticeChannel::Phone:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "By phone"));
    case NoticeChannel::Message:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "By message"));
    case NoticeChannel::Fax:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "By fax"));
    case NoticeChannel::Letter:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "By letter"));
    case NoticeChannel::InPerson:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Handed over"));
    }
    return {};
}

QString replacementText(Replacement replacement)
{
    switch (replacement) {
    case Replacement::Own:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Own technicians"));
    case Replacement::Crew:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Contracted crew"));
    }
    return {};
}

QString letterKindText(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Work:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Work-contact letter"));
    case LetterKind::Internal:
        return inWords(QT_TRANSLATE_NOOP("OutsideWords", "Internal contact slip"));
    }
    return {};
}

StateLook noticeLook(const OutsideNotice& notice, Timestamp now)
{
    if (isOverdue(notice, now)) {
        return {QStringLiteral("urgent"), StateTone::Danger};
    }
    switch (notice.state) {
    case NoticeState::Sent:
        return {QStringLiteral("clock"), StateTone::Info};
    case NoticeState::Accepted:
        return {QStringLiteral("calendar"), StateTone::Accent};
    case NoticeState::Refused:
        return {QStringLiteral("warning"), StateTone::Danger};
    case NoticeState::Replaced:
        return {QStringLiteral("switch"), StateTone::Warning};
    case NoticeState::Done:
        return {QStringLiteral("visible"), StateTone::Info};
    case NoticeState::OwnerAccepted:
        return {QStringLiteral("check"), StateTone::Success};
    case NoticeState::Withdrawn:
        return {QStringLiteral("cancel"), StateTone::Neutral};
    }
    return {};
}

QString warrantySentence(const WarrantyAnswer& answer)
{
    if (!answer.part || !answer.end) {
        return {};
    }
    const QString day = dateText(*answer.end);
    const QString part = text(*answer.part);
    return answer.state == WarrantyState::In
               ? inWords(QT_TRANSLATE_NOOP("OutsideWords", "In warranty until %1 (%2)")).arg(day, part)
               : inWords(QT_TRANSLATE_NOOP("OutsideWords", "Out of warranty since %1 (%2)"))
                     .arg(dateText(answer.end->plusDays(1)), part);
}

QString partyLine(const OutsideParty& party)
{
    QStringList known{party.name, party.contact, party.phone};
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

QString noticeBasisOnPaper(NoticeBasis basis)
{
    switch (basis) {
    case NoticeBasis::Warranty:
        return QStringLiteral("保修期内维修");
    case NoticeBasis::BeyondAbility:
        return QStringLiteral("工程能力范围外");
    }
    return {};
}

QString noticeChannelOnPaper(NoticeChannel channel)
{
    switch (channel) {
    case NoticeChannel::Phone:
        return QStringLiteral("电话");
    case NoticeChannel::Message:
        return QStringLiteral("微信/短信");
    case NoticeChannel::Fax:
        return QStringLiteral("传真");
    case NoticeChannel::Letter:
        return QStringLiteral("书面函件");
    case NoticeChannel::InPerson:
        return QStringLiteral("当面送达");
    }
    return {};
}

QString letterKindOnPaper(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Work:
        return QStringLiteral("工作联系函");
    case LetterKind::Internal:
        return QStringLiteral("内部联系单");
    }
    return {};
}

QString warrantyPartOnPaper(WarrantyPart part)
{
    switch (part) {
    case WarrantyPart::Waterproofing:
        return QStringLiteral("防水");
    case WarrantyPart::Plumbing:
        return QStringLiteral("给排水管道");
    case WarrantyPart::Electrical:
        return QStringLiteral("电气管线");
    case WarrantyPart::DoorsWindows:
        return QStringLiteral("门窗");
    case WarrantyPart::Structure:
        return QStringLiteral("主体及墙地面");
    }
    return {};
}

} // namespace pd
