// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/deskframe.h"

#include "presentation/errortext.h"

namespace pd {

DeskFrame::DeskFrame(OpenOffice& office, MainWindow& window, ActionCatalog& actions)
    : m_office(office), m_window(window), m_actions(actions), m_printing(m_printSettings),
      m_preview(new PreviewPage(m_printing, actions))
{
    m_window.addInnerPage(m_preview);
    connect(m_preview, &PreviewPage::opened, this, [this] { goTo(m_preview->id()); });
    connect(m_preview, &PreviewPage::closed, this, &DeskFrame::back);
}

void DeskFrame::goTo(const QString& page)
{
    const Page* present = m_window.currentPage();
    const QString before = present != nullptr ? present->id() : QString();
    if (m_window.showPage(page) && before != page) {
        m_before = before;
    }
}

void DeskFrame::back()
{
    if (!m_before.isEmpty()) {
        m_window.showPage(m_before);
    }
}

void DeskFrame::say(const Error& error)
{
    m_window.bottomBar().say(errorText(error));
}

void DeskFrame::preview(const Document& document, PreviewPage::Issue issue, PreviewPage::Counted counted)
{
    m_preview->open(document, std::move(issue), std::move(counted));
}

QAction* DeskFrame::addAction(const ActionSpec& spec, const std::function<void()>& run)
{
    QAction* action = m_actions.add(spec, m_window.work());
    connect(action, &QAction::triggered, this, run);
    return action;
}

} // namespace pd
