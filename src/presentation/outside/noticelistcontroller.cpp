// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/noticelistcontroller.h"

#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

/// When something is due next.
std::optional<Timestamp> dueOf(const OutsideNotice& notice)
{
    return notice.state == NoticeState::Sent ? notice.replyDue : notice.promisedAt;
}

} // namespace

NoticeListController::NoticeListController(NoticeDesk& notices, LetterDesk& letters, CurrentSession& session,
                                           Changes& changes, QObject* parent)
    : QObject(parent), m_noticeDesk(notices), m_letterDesk(letters), m_session(session), m_noticeTable([] {
          return QStringList{tr("Notice"), tr("State"), tr("Due"),  tr("Room"),
                             tr("Matter"), tr("Unit"),  tr("Phone")};
      }),
      m_letterTable([] {
          return QStringList{tr("Letter"), tr("Sent"), tr("Reply by"), tr("To"), tr("Subject"), tr("From")};
      })
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Outside)) {
            refresh();
        }
    });
    connect(&session, &CurrentSession::changed, this, &NoticeListController::refresh);
    connect(&m_minute, &QTimer::timeout, this, &NoticeListController::refresh);
    m_minute.start(minuteMs);
    refresh();
}

OrderId NoticeListController::orderOfNotice(int row) const
{
    return m_list.rows[static_cast<std::size_t>(row)].notice.order;
}

std::optional<OrderId> NoticeListController::orderOfLetter(int row) const
{
    return m_letters[static_cast<std::size_t>(row)].order;
}

void NoticeListController::refresh()
{
    auto list = m_noticeDesk.open(m_session.session());
    m_problem = list ? std::nullopt : std::optional(list.error());
    m_list = list ? std::move(list).value() : NoticeList();
    auto letters = m_letterDesk.open(m_session.session());
    m_letters = letters ? std::move(letters).value() : std::vector<ContactLetter>();
    retell();
    Q_EMIT refreshed();
}

void NoticeListController::retell()
{
    const Clock& clock = m_noticeDesk.clock();
    const Timestamp now = clock.now();
    TableLines lines;
    for (const NoticeRow& row : m_list.rows) {
        const StateLook look = noticeLook(row.notice, now);
        const bool late = isOverdue(row.notice, now);
        lines.push_back(
            {{shortNumber(row.notice.number)},
             {noticeStateText(row.notice.state), look},
             {shortTime(dueOf(row.notice), clock), {{}, late ? StateTone::Danger : StateTone::Neutral}},
             {row.place},
             {row.orderContent.simplified()},
             {row.partyName},
             {row.partyPhone}});
    }
    m_noticeTable.setLines(std::move(lines));
    TableLines letters;
    for (const ContactLetter& letter : m_letters) {
        const bool late = letter.replyDue && *letter.replyDue < now;
        letters.push_back(
            {{shortNumber(letter.number)},
             {shortTime(letter.sentAt, clock)},
             {shortTime(letter.replyDue, clock),
              {late ? QStringLiteral("urgent") : QString(), late ? StateTone::Danger : StateTone::Neutral}},
             {letter.toDepartment + QLatin1Char(' ') + letter.receiver},
             {letter.subject.isEmpty() ? letter.text.simplified() : letter.subject},
             {letter.sender}});
    }
    m_letterTable.setLines(std::move(letters));
}

} // namespace pd
