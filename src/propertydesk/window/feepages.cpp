// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/feepages.h"

#include "widgets/fees/feespage.h"

namespace pd {

FeePages::FeePages(DeskFrame& frame) : m_frame(frame), m_page(new FeesPage(frame.actions()))
{
    frame.window().addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Fees"));
    connect(m_page, &FeesPage::tabShown, this, [this] { m_frame.window().showPage(m_page->id()); });
}

void FeePages::open(const QString& tab)
{
    m_page->showTab(tab);
    m_frame.goTo(m_page->id());
}

} // namespace pd
