// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipbookspage.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace pd {

SlipBooksPage::SlipBooksPage(ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_actions(actions), m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setDocumentMode(true);
    m_bar->setUsesScrollButtons(true);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(0);
    rows->setContentsMargins(0, grid::one, 0, 0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(grid::two, 0, grid::two, 0);
    head->addWidget(m_bar);
    rows->addLayout(head);
    rows->addWidget(m_stack, 1);
    const auto add = [&](const char* name, const char* text, QList<QKeySequence> keys, int direction) {
        QAction* action = m_actions.add({QString::fromLatin1(name), text, nullptr, std::move(keys),
                                         direction > 0 ? QStringLiteral("next") : QStringLiteral("previous"),
                                         ActionCategory::Repairs},
                                        this);
        connect(action, &QAction::triggered, this, [this, direction] { step(direction); });
    };
    add("slips.next-tab", QT_TRANSLATE_NOOP("Actions", "Next book of the slips"),
        {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, 1);
    add("slips.previous-tab", QT_TRANSLATE_NOOP("Actions", "Previous book of the slips"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, -1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (isVisible()) {
            activated();
            Q_EMIT tabShown();
        }
    });
    onLanguage(this, [this] {
        m_bar->setAccessibleName(tr("Books of the slips"));
        retitle();
        Q_EMIT titleChanged();
    });
}

void SlipBooksPage::addTab(Page* tab, const char* text)
{
    m_tabs.push_back(tab);
    m_stack->addWidget(tab);
    m_bar->addTab(tab->title());
    const auto place = static_cast<int>(m_tabs.size());
    QAction* action = m_actions.add({QStringLiteral("slips.tab-%1").arg(tab->id()),
                                     text,
                                     nullptr,
                                     {QKeySequence(QStringLiteral("Alt+%1").arg(place))},
                                     QStringLiteral("slip"),
                                     ActionCategory::Repairs},
                                    this);
    connect(action, &QAction::triggered, this, [this, place] { m_bar->setCurrentIndex(place - 1); });
    connect(tab, &Page::titleChanged, this, &SlipBooksPage::retitle);
    connect(tab, &Page::statusMessage, this, &Page::statusMessage);
    retitle();
}

void SlipBooksPage::retitle()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const int place = static_cast<int>(i);
        m_bar->setTabText(place, m_tabs[i]->title());
        m_bar->setTabToolTip(place, QStringLiteral("Alt+%1").arg(place + 1));
    }
}

bool SlipBooksPage::showTab(const QString& tabId)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->id() == tabId) {
            m_bar->setCurrentIndex(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

Page* SlipBooksPage::current() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void SlipBooksPage::step(int direction)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + direction + count) % count);
}

QList<QAction*> SlipBooksPage::pageActions() const
{
    return current() == nullptr ? QList<QAction*>() : current()->pageActions();
}

void SlipBooksPage::activated()
{
    if (Page* page = current()) {
        page->activated();
    }
}

bool SlipBooksPage::canLeave()
{
    return current() == nullptr || current()->canLeave();
}

void SlipBooksPage::refresh()
{
    if (Page* page = current()) {
        page->refresh();
    }
}

} // namespace pd
