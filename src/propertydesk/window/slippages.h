// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/financecopydesk.h"
#include "application/repairs/slipdesk.h"
#include "presentation/repairs/bindingbook.h"
#include "presentation/repairs/daycheckbook.h"
#include "presentation/repairs/financebook.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/repairs/unreturnedbook.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class RepairPages;
class SlipBooksPage;
class SlipBookView;
class SlipReturnPage;

/// Slips on paper in the window: taking them back, and their books.
class SlipPages : public QObject {
    Q_OBJECT
public:
    /// Both outlive the pages.
    SlipPages(DeskFrame& frame, RepairPages& repairs);

    // What other workflows add their blocks to.
    [[nodiscard]] SlipReturnPage& returnPage() { return *m_returnPage; }
    [[nodiscard]] OrderDetailController& returnDetail() { return m_return; }

    /// The numbers of that day.
    void openDayCheck(const Date& day);
    void openFinanceList(FinanceListId list);

private:
    SlipBook::Desks desks();
    SlipBookView* addBook(SlipBook& book, const char* text);
    void print(const SlipBook& book);

    DeskFrame& m_frame;
    RepairPages& m_repairs;
    SlipDesk m_slips;
    FinanceCopyDesk m_finance;
    OrderDetailController m_return;
    UnreturnedBook m_unreturned;
    DayCheckBook m_dayCheck;
    BindingBook m_binding;
    FinanceBook m_financeBook;
    SlipBooksPage* m_page;
    SlipReturnPage* m_returnPage;
};

} // namespace pd
