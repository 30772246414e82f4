// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/aftercarestory.h"

#include "presentation/format/format.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

class Teller {
    Q_DECLARE_TR_FUNCTIONS(AfterCareStory)
public:
    explicit Teller(const Clock& clock) : m_clock(clock) {}

    CareBlock warranty(const AfterCare& care) const
    {
        CareBlock block{tr("Warranty and outside units"), {}, {}, {}};
        add(block, tr("Warranty"), warrantySentence(care.warranty));
        if (care.warranty.state == WarrantyState::In) {
            const auto duty = responsibleFor(*care.warranty.part, care.parties, m_clock.today());
            add(block, tr("Duty of"), duty ? partyLine(*duty) : tr("nobody entered yet (Settings)"));
        } else if (!care.parties.empty() && hasTrade(care.parties.front(), care.trade)) {
            add(block, tr("Outside unit"), partyLine(care.parties.front()));
        }
        return block;
    }

    CareBlock notice(const NoticeRow& row) const
    {
        const OutsideNotice& notice = row.notice;
        CareBlock block{tr("Notice %1").arg(notice.number),
                        noticeStateText(notice.state),
                        noticeLook(notice, m_clock.now()),
                        {}};
        if (isOverdue(notice, m_clock.now())) {
            block.state = tr("%1, late").arg(block.state);
        }
        add(block, tr("Outside unit"), joined({row.partyName, row.partyContact, row.partyPhone}));
        add(block, tr("Told"),
            joined({shortTime(notice.sentAt, m_clock), noticeChannelText(notice.channel), notice.recipient}));
        if (notice.state == NoticeState::Sent) {
            add(block, tr("Reply by"), shortTime(notice.replyDue, m_clock));
        }
        add(block, tr("Reply"), joined({shortTime(notice.repliedAt, m_clock), notice.reply}));
        if (notice.replacement) {
            add(block, tr("Done by others"),
                joined({row.crewName.isEmpty() ? replacementText(*notice.replacement) : row.crewName,
                        notice.replaceReason}));
            add(block, tr("Cost borne by"), row.bearerName);
        }
        if (isOpen(notice.state)) {
            add(block, tr("Promised"), shortTime(notice.promisedAt, m_clock));
        }
        add(block, tr("Repaired"), joined({shortTime(notice.doneAt, m_clock), notice.result}));
        if (notice.cost) {
            add(block, tr("Cost and fee"),
                QStringLiteral("%1 + %2").arg(moneyText(*notice.cost),
                                              moneyText(notice.fee.value_or(Money()))));
        }
        inspection(block, notice);
        add(block, tr("Withdrawn because"), notice.withdrawReason);
        add(block, tr("Settled"), row.settlementNumber);
        return block;
    }

    CareBlock rework(const AfterCare& care) const
    {
        CareBlock block{tr("Rework"), {}, {}, {}};
        if (care.reworkOf) {
            add(block, tr("Makes good"),
                joined({care.reworkOf->number, care.reworkOf->technicianName,
                        shortTime(care.reworkOf->reportedAt, m_clock)}));
        }
        for (const LinkedOrder& order : care.reworkedBy) {
            add(block, tr("Made good by"),
                joined({order.number, orderStateText(order.state), order.technicianName, order.reason}));
        }
        if (!care.reworkedBy.empty()) {
            block.state = tr("Repaired again");
            block.look = {QStringLiteral("undo"), StateTone::Warning};
        } else if (care.reworkOf) {
            block.state = tr("Second repair of the same fault");
            block.look = {QStringLiteral("undo"), StateTone::Warning};
        }
        return block;
    }

    CareBlock letter(const ContactLetter& letter) const
    {
        CareBlock block{joined({letterKindText(letter.kind), letter.number}), {}, {}, {}};
        block.state = letter.repliedAt ? tr("Answered") : tr("No reply yet");
        const bool late = !letter.repliedAt && letter.replyDue && *letter.replyDue < m_clock.now();
        block.look = letter.repliedAt ? StateLook{QStringLiteral("check"), StateTone::Success}
                     : late           ? StateLook{QStringLiteral("urgent"), StateTone::Danger}
                                      : StateLook{QStringLiteral("clock"), StateTone::Info};
        add(block, tr("To"), joined({letter.toDepartment, letter.receiver}));
        add(block, tr("Sent"), joined({shortTime(letter.sentAt, m_clock), letter.sender}));
        if (!letter.repliedAt) {
            add(block, tr("Reply by"), shortTime(letter.replyDue, m_clock));
        }
        add(block, tr("Reply"),
            joined({shortTime(letter.repliedAt, m_clock), letter.repliedBy, letter.reply}));
        return block;
    }

    CareBlock record(const AfterCare& care) const
    {
        CareBlock block{tr("Repair record"), {}, {}, {}};
        add(block, tr("Cause"), care.completion.cause);
        add(block, tr("Method"), care.completion.method);
        add(block, tr("Reviewed"),
            joined({care.completion.reviewedBy, shortTime(care.completion.reviewedAt, m_clock)}));
        if (care.filing) {
            QStringList copies;
            copies << (care.filing->property ? tr("① desk") : QString())
                   << (care.filing->finance ? tr("② finance") : QString())
                   << (care.filing->servicing ? tr("④ servicing department") : QString());
            add(block, tr("Copies"), joined(copies << shortTime(care.filing->filedAt, m_clock)));
        }
        return block;
    }

private:
    static void add(CareBlock& block, const QString& label, const QString& value)
    {
        if (!value.isEmpty()) {
            block.lines.push_back({label, value});
        }
    }
    void inspection(CareBlock& block, const OutsideNotice& notice) const
    {
        if (!notice.inspectedAt || !notice.satisfied) {
            return;
        }
        const QString verdict = *notice.satisfied ? tr("satisfied") : tr("not satisfied");
        const QString isSigned = notice.signedByOwner.value_or(false) ? tr("signed") : tr("not signed");
        add(block, tr("Inspected"),
            joined({shortTime(notice.inspectedAt, m_clock), notice.inspectedBy, verdict, isSigned,
                    notice.opinion}));
    }

    const Clock& m_clock;
};

} // namespace

std::vector<CareBlock> careBlocks(const AfterCare& care, const Clock& clock)
{
    const Teller teller(clock);
    std::vector<CareBlock> blocks{teller.warranty(care)};
    for (const NoticeRow& row : care.notices) {
        blocks.push_back(teller.notice(row));
    }
    blocks.push_back(teller.rework(care));
    for (const ContactLetter& letter : care.letters) {
        blocks.push_back(teller.letter(letter));
    }
    blocks.push_back(teller.record(care));
    std::erase_if(blocks, [](const CareBlock& block) { return block.lines.empty(); });
    return blocks;
}

} // namespace pd
