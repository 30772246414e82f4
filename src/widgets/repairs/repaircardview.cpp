// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/repaircardview.h"

#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace pd {

namespace {

constexpr int contentColumn = 2;
constexpr int leastHeight = 150;

} // namespace

RepairCardView::RepairCardView(RepairCardController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_summary(new QLabel(this)), m_table(new QTableView(this)),
      m_showButton(new QToolButton(this)), m_printButton(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    auto* line = new QHBoxLayout;
    line->setSpacing(grid::one);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    for (QToolButton* button : {m_showButton, m_printButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->addWidget(button);
    }
    column->addLayout(line);
    column->addWidget(m_table);
    m_table->setModel(&m_controller.table());
    m_table->setItemDelegate(new OrderDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(leastHeight);
    m_table->verticalHeader()->hide();
    fitColumns(*m_table, contentColumn);
    m_table->hide();
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT orderRequested(m_controller.orderOf(index.row())); });
    connect(&m_controller, &RepairCardController::changed, this, &RepairCardView::tell);
    onLanguage(this, [this] {
        m_table->setAccessibleName(tr("Repair card of the room"));
        m_controller.retell();
        tell();
    });
}

void RepairCardView::addActions(ActionCatalog& actions, QWidget* scope)
{
    m_show = actions.add({QStringLiteral("repair-card.show"),
                          QT_TRANSLATE_NOOP("Actions", "Repair card of the household"),
                          nullptr,
                          {QKeySequence(QStringLiteral("Ctrl+Alt+K"))},
                          QStringLiteral("repairs"),
                          ActionCategory::Registry},
                         scope);
    m_print = actions.add({QStringLiteral("repair-card.print"),
                           QT_TRANSLATE_NOOP("Actions", "Print the repair card"),
                           nullptr,
                           {QKeySequence(QStringLiteral("Ctrl+Alt+P"))},
                           QStringLiteral("print"),
                           ActionCategory::Printing},
                          scope);
    m_showButton->setDefaultAction(m_show);
    m_printButton->setDefaultAction(m_print);
    connect(m_show, &QAction::triggered, this, [this] { unfold(!m_unfolded); });
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_controller.card()) {
            Q_EMIT printRequested(*m_controller.card());
        }
    });
    tell();
}

void RepairCardView::unfold(bool unfolded)
{
    m_unfolded = unfolded;
    tell();
    if (m_unfolded && m_table->isVisible()) {
        m_table->selectRow(0);
        m_table->setFocus(Qt::ShortcutFocusReason);
    }
}

void RepairCardView::tell()
{
    const auto& card = m_controller.card();
    const bool rows = card && !card->rows.empty();
    m_summary->setText(card ? m_controller.summary() : QString());
    m_table->setVisible(m_unfolded && rows);
    // folded it is one line under its heading, and the orders above have the room
    setSizePolicy(QSizePolicy::Preferred, m_unfolded && rows ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    if (m_show != nullptr) {
        m_show->setEnabled(rows);
        m_print->setEnabled(card.has_value());
    }
}

} // namespace pd
