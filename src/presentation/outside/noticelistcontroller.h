// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/letters/letterdesk.h"
#include "application/outside/noticedesk.h"
#include "presentation/outside/texttable.h"

#include <QtCore/QTimer>

namespace pd {

/// What is open with outside units and other departments: notices, late ones first, and letters without
/// reply.
class NoticeListController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    NoticeListController(NoticeDesk& notices, LetterDesk& letters, CurrentSession& session, Changes& changes,
                         QObject* parent = nullptr);

    [[nodiscard]] TextTable& notices() { return m_noticeTable; }
    [[nodiscard]] TextTable& letters() { return m_letterTable; }
    /// Preconditions: the row is in the table.
    [[nodiscard]] OrderId orderOfNotice(int row) const;
    /// Nothing: the letter is about no order.
    [[nodiscard]] std::optional<OrderId> orderOfLetter(int row) const;
    [[nodiscard]] int open() const { return m_list.open; }
    [[nodiscard]] int overdue() const { return m_list.overdue; }
    [[nodiscard]] int openLetters() const { return static_cast<int>(m_letters.size()); }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void refresh();
    /// Times move on; also after a change of language.
    void retell();

Q_SIGNALS:
    void refreshed();

private:
    NoticeDesk& m_noticeDesk;
    LetterDesk& m_letterDesk;
    CurrentSession& m_session;
    TextTable m_noticeTable;
    TextTable m_letterTable;
    NoticeList m_list;
    std::vector<ContactLetter> m_letters;
    std::optional<Error> m_problem;
    QTimer m_minute;
};

} // namespace pd
