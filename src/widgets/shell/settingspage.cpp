// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/settingspage.h"

#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pd {

SettingsPage::SettingsPage(QWidget* parent)
    : Page(parent), m_list(new QListWidget(this)), m_heading(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSpacing(2);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setTextFormat(Qt::PlainText);

    auto* right = new QVBoxLayout;
    right->addWidget(m_heading);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(grid::three);
    row->addWidget(m_list);
    row->addLayout(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        retranslate();
        if (isVisible()) {
            refresh();
        }
        Q_EMIT titleChanged();
    });
    connect(m_list, &QListWidget::itemActivated, this, &SettingsPage::enterSection);
    onLanguage(this, [this] { retranslate(); });
}

void SettingsPage::addSection(const QString& sectionId, std::function<QString()> title, QWidget* section)
{
    if (QLayout* layout = section->layout()) { // flush with the heading above it
        layout->setContentsMargins(0, grid::half, grid::half, 0);
    }
    if (auto* list = section->findChild<QWidget*>(QStringLiteral("listSide")); list != nullptr) {
        list->layout()->setContentsMargins(0, 0, grid::one, 0);
        section->findChild<QWidget*>(QStringLiteral("side"))->layout()->setContentsMargins(0, 0, 0, 0);
    }
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(section);
    m_sections.push_back({sectionId, std::move(title)});
    m_stack->addWidget(area);
    if (const auto* page = qobject_cast<Page*>(section)) {
        connect(page, &Page::statusMessage, this, &Page::statusMessage);
    }
    m_list->addItem(m_sections.back().title());
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
    retranslate();
}

bool SettingsPage::showSection(const QString& sectionId)
{
    const auto found = std::ranges::find(m_sections, sectionId, &Section::id);
    if (found == m_sections.end()) {
        return false;
    }
    m_list->setCurrentRow(static_cast<int>(found - m_sections.begin()));
    return true;
}

QList<QAction*> SettingsPage::pageActions() const
{
    const Page* page = shownPage();
    return page == nullptr ? QList<QAction*>() : page->pageActions();
}

void SettingsPage::activated()
{
    // Lines made before the style sheet reached the list have their heights from then.
    static_cast<QAbstractItemView*>(m_list)->doItemsLayout();
    m_list->setFocus();
    refresh();
}

void SettingsPage::refresh()
{
    if (Page* page = shownPage()) {
        page->refresh();
    }
}

bool SettingsPage::canLeave()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        auto* page = qobject_cast<Page*>(sectionAt(i));
        if (page != nullptr && !page->canLeave()) {
            m_list->setCurrentRow(i);
            return false;
        }
    }
    return true;
}

QWidget* SettingsPage::sectionAt(int index) const
{
    const auto* area = qobject_cast<QScrollArea*>(m_stack->widget(index));
    return area == nullptr ? nullptr : area->widget();
}

Page* SettingsPage::shownPage() const
{
    return qobject_cast<Page*>(sectionAt(m_stack->currentIndex()));
}

void SettingsPage::enterSection()
{
    if (Page* page = shownPage()) {
        page->activated();
    } else {
        focusNextChild();
    }
}

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(title());
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_list->item(static_cast<int>(i))->setText(m_sections[i].title());
    }
    if (m_list->currentItem() != nullptr) {
        m_heading->setText(m_list->currentItem()->text());
    }
    m_list->updateGeometry();
}

} // namespace pd
