// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/dispatchpages.h"

#include "presentation/documents/textmeasure.h"
#include "presentation/repairs/dispatchsheet.h"
#include "presentation/repairs/longopendocument.h"
#include "presentation/repairs/ordermarks.h"
#include "presentation/repairs/orderpapers.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/dayreviewpage.h"
#include "widgets/repairs/dispatchpage.h"

#include <QtCore/QDir>

namespace pd {

DispatchPages::DispatchPages(DeskFrame& frame)
    : m_frame(frame), m_assignmentDesk(frame.office().file->writes(), frame.office().file->reads()),
      m_reviewDesk(frame.office().file->writes(), frame.office().file->reads()),
      m_board(frame.office().repairs, frame.office().session, frame.changes()),
      m_assignments(m_assignmentDesk, m_board, frame.office().session),
      m_review(m_reviewDesk, frame.office().drafts, frame.office().session, frame.changes())
{
    addPages();
}

void DispatchPages::addPages()
{
    MainWindow& window = m_frame.window();
    QAction* review = m_frame.addAction({QStringLiteral("review.begin"),
                                         QT_TRANSLATE_NOOP("Actions", "End-of-day review"),
                                         nullptr,
                                         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V)},
                                         QStringLiteral("tick"),
                                         ActionCategory::Repairs},
                                        [this] { openReview(); });
    m_boardPage = new DispatchPage(m_board, m_assignments, m_frame.actions());
    m_boardPage->setReview(review, [this](const Date& date) { return m_review.stateText(date); });
    window.addPage(m_boardPage, QT_TRANSLATE_NOOP("Actions", "Dispatch"));
    connect(m_boardPage, &DispatchPage::orderRequested, this, &DispatchPages::orderRequested);
    connect(m_boardPage, &DispatchPage::numbersRequested, this, &DispatchPages::numbersRequested);
    connect(m_boardPage, &DispatchPage::printRequested, this, &DispatchPages::printList);
    connect(m_boardPage, &DispatchPage::noticeRequested, this, &DispatchPages::printNotice);
    connect(m_boardPage, &DispatchPage::exportRequested, this, &DispatchPages::exportList);

    // Marks of each column; they go with the model of their column.
    const auto mark = [this](DispatchCardsModel& cards) {
        new OrderMarks(cards, m_frame.office().duplicates, m_frame.office().session, &cards);
    };
    const auto markLanes = [this, mark] {
        for (const DispatchLane& lane : m_board.lanes()) {
            mark(*lane.cards);
        }
    };
    mark(m_board.unassigned());
    markLanes();
    connect(&m_board, &DispatchBoardController::lanesChanged, this, markLanes);

    m_reviewPage = new DayReviewPage(m_review, m_frame.actions());
    window.addInnerPage(m_reviewPage, m_boardPage->id());
    connect(m_reviewPage, &DayReviewPage::orderRequested, this, &DispatchPages::orderRequested);
    connect(m_reviewPage, &DayReviewPage::printRequested, this, &DispatchPages::printList);
    connect(m_reviewPage, &DayReviewPage::leaveRequested, this, [this] { m_frame.goTo(m_boardPage->id()); });
}

void DispatchPages::openReview()
{
    const Date today = m_frame.office().clock().today();
    const bool yesterday =
        m_board.date() == today.plusDays(-1) && m_frame.window().currentPage()->id() == m_boardPage->id();
    m_review.open(yesterday ? m_board.date() : today);
    m_frame.goTo(m_reviewPage->id());
}

void DispatchPages::printList(const Date& date)
{
    OpenOffice& office = m_frame.office();
    const auto board = office.repairs.board(m_frame.session(), date);
    const auto numbers = office.repairs.numbersOf(m_frame.session(), date);
    const auto review = m_reviewDesk.list(m_frame.session(), date);
    if (!board || !numbers || !review) {
        m_frame.say(!board ? board.error() : !numbers ? numbers.error() : review.error());
        return;
    }
    const FontMeasure measure;
    m_frame.preview(
        dispatchListDocument(dispatchListData(board.value(), numbers.value(), office.paperHeading(),
                                              office.clock(), review.value()),
                             measure));
}

void DispatchPages::printNotice(const Date& date)
{
    OpenOffice& office = m_frame.office();
    const auto board = office.repairs.board(m_frame.session(), date);
    const auto review = m_reviewDesk.list(m_frame.session(), date);
    if (!board || !review) {
        m_frame.say(board ? review.error() : board.error());
        return;
    }
    const FontMeasure measure;
    m_frame.preview(longOpenDocument(
        longOpenData(board.value(), reviewsOf(review.value()), office.paperHeading(), office.clock()),
        measure));
}

void DispatchPages::exportList(const Date& date, const QString& path)
{
    const auto board = m_frame.office().repairs.board(m_frame.session(), date);
    if (!board) {
        m_frame.say(board.error());
        return;
    }
    const DispatchSheet sheet = dispatchSheet(board.value(), m_frame.office().clock());
    const auto written =
        m_assignmentDesk.writeSheet(m_frame.session(), date, path, sheet.workbook, sheet.widths);
    if (!written) {
        m_frame.say(written.error());
        return;
    }
    m_frame.window().bottomBar().say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace pd
