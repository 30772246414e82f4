// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/tabspage.h"

#include "widgets/shell/theme.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace pd {

TabsPage::TabsPage(ActionCatalog& actions, QString prefix, Steps steps, ActionCategory category,
                   QWidget* parent)
    : Page(parent), m_actions(actions), m_prefix(std::move(prefix)), m_category(category),
      m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this))
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
    addStep("next-tab", steps.next,
            {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, 1);
    addStep("previous-tab", steps.previous,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, -1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (isVisible()) {
            activated();
            Q_EMIT tabShown();
        }
    });
}

void TabsPage::addStep(const char* name, const char* text, const QList<QKeySequence>& keys, int direction)
{
    QAction* action =
        m_actions.add({m_prefix + u'.' + QString::fromLatin1(name), text, nullptr, keys,
                       direction > 0 ? QStringLiteral("next") : QStringLiteral("previous"), m_category},
                      this);
    connect(action, &QAction::triggered, this, [this, direction] { step(direction); });
}

void TabsPage::setBarName(const QString& name)
{
    m_bar->setAccessibleName(name);
    retitle();
    Q_EMIT titleChanged();
}

void TabsPage::addTab(Page* tab, const char* text)
{
    m_tabs.push_back(tab);
    m_stack->addWidget(tab);
    m_bar->addTab(tab->title());
    const auto place = static_cast<int>(m_tabs.size());
    QAction* action = m_actions.add({QStringLiteral("%1.tab-%2").arg(m_prefix, tab->id()),
                                     text,
                                     nullptr,
                                     {QKeySequence(QStringLiteral("Alt+%1").arg(place))},
                                     iconName(),
                                     m_category},
                                    this);
    connect(action, &QAction::triggered, this, [this, place] { m_bar->setCurrentIndex(place - 1); });
    connect(tab, &Page::titleChanged, this, &TabsPage::retitle);
    connect(tab, &Page::statusMessage, this, &Page::statusMessage);
    retitle();
}

void TabsPage::retitle()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const int place = static_cast<int>(i);
        m_bar->setTabText(place, m_tabs[i]->title());
        m_bar->setTabToolTip(place, QStringLiteral("Alt+%1").arg(place + 1));
    }
}

bool TabsPage::showTab(const QString& tabId)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->id() == tabId) {
            m_bar->setCurrentIndex(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

Page* TabsPage::current() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void TabsPage::step(int direction)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + direction + count) % count);
}

QList<QAction*> TabsPage::pageActions() const
{
    return current() == nullptr ? QList<QAction*>() : current()->pageActions();
}

void TabsPage::activated()
{
    if (Page* page = current()) {
        page->activated();
    }
}

bool TabsPage::canLeave()
{
    return current() == nullptr || current()->canLeave();
}

void TabsPage::refresh()
{
    if (Page* page = current()) {
        page->refresh();
    }
}

} // namespace pd
