// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/slippages.h"

#include "propertydesk/window/repairpages.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/slipbookspage.h"
#include "widgets/repairs/slipbookview.h"
#include "widgets/repairs/slipreturnpage.h"

namespace pd {

SlipPages::SlipPages(DeskFrame& frame, RepairPages& repairs)
    : m_frame(frame), m_repairs(repairs),
      m_slips(frame.office().file->writes(), frame.office().file->reads()),
      m_finance(frame.office().file->writes(), frame.office().file->reads()),
      m_return({frame.office().repairs, frame.office().faultKinds, frame.office().staff,
                frame.office().session, frame.changes()}),
      m_unreturned(desks()), m_dayCheck(desks()), m_binding(desks()), m_financeBook(desks()),
      m_page(new SlipBooksPage(frame.actions())), m_returnPage(new SlipReturnPage(m_return, frame.actions()))
{
    frame.window().addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Slips"));
    m_page->addTab(m_returnPage, QT_TRANSLATE_NOOP("Actions", "Return slips"));
    connect(m_returnPage, &SlipReturnPage::orderRequested, &m_repairs, &RepairPages::openOrder);
    const SlipBookView* unreturned =
        addBook(m_unreturned, QT_TRANSLATE_NOOP("Actions", "Slips that are not back"));
    connect(unreturned, &SlipBookView::badgeChanged, m_page, &SlipBooksPage::badgeChanged);
    m_unreturned.setLive(true);
    addBook(m_dayCheck, QT_TRANSLATE_NOOP("Actions", "Check of the day's numbers"));
    addBook(m_binding, QT_TRANSLATE_NOOP("Actions", "Binding of the first copies"));
    addBook(m_financeBook, QT_TRANSLATE_NOOP("Actions", "Copies for finance"));
    connect(m_page, &SlipBooksPage::tabShown, this, [this] { m_frame.window().showPage(m_page->id()); });
}

SlipBook::Desks SlipPages::desks()
{
    return {m_slips, m_finance, m_frame.office().session, m_frame.changes()};
}

SlipBookView* SlipPages::addBook(SlipBook& book, const char* text)
{
    auto* view = new SlipBookView(book, m_frame.actions());
    m_page->addTab(view, text);
    connect(view, &SlipBookView::orderRequested, &m_repairs, &RepairPages::openOrder);
    connect(view, &SlipBookView::printRequested, this, [this, &book] { print(book); });
    return view;
}

void SlipPages::openDayCheck(const Date& day)
{
    m_page->showTab(m_dayCheck.bookId());
    m_frame.goTo(m_page->id());
    m_dayCheck.showDay(day);
}

void SlipPages::openFinanceList(FinanceListId list)
{
    m_page->showTab(m_financeBook.bookId());
    m_frame.goTo(m_page->id());
    m_financeBook.showList(list);
}

void SlipPages::print(const SlipBook& book)
{
    const auto paper = book.paper(m_frame.office().paperHeading());
    if (!paper) {
        m_frame.say(paper.error());
        return;
    }
    const FontMeasure measure;
    m_frame.preview(bookDocument(*paper, measure));
}

} // namespace pd
