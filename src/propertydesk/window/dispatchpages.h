// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/assignmentdesk.h"
#include "application/repairs/dayreviewdesk.h"
#include "presentation/repairs/assignmentcontroller.h"
#include "presentation/repairs/dayreviewcontroller.h"
#include "presentation/repairs/dispatchboardcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class DayReviewPage;
class DispatchPage;

/// The supervisor's part of the repair desk: the dispatch board, the end-of-day review, and their papers.
class DispatchPages : public QObject {
    Q_OBJECT
public:
    explicit DispatchPages(DeskFrame& frame);

    [[nodiscard]] DispatchPage& page() { return *m_boardPage; }
    [[nodiscard]] DispatchBoardController& board() { return m_board; }

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    /// The check of that day's numbers.
    void numbersRequested(pd::Date date);

private:
    void addPages();
    void openReview();
    void printList(const Date& date);
    void printNotice(const Date& date);
    void exportList(const Date& date, const QString& path);

    DeskFrame& m_frame;
    AssignmentDesk m_assignmentDesk;
    DayReviewDesk m_reviewDesk;
    DispatchBoardController m_board;
    AssignmentController m_assignments;
    DayReviewController m_review;
    DispatchPage* m_boardPage = nullptr;
    DayReviewPage* m_reviewPage = nullptr;
};

} // namespace pd
