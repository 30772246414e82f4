// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/listpage.h"

#include "ui_listpage.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace pd {

ListPage::ListPage(ListController& controller, ListPageLook look, const std::vector<ListPageAction>& actions,
                   ActionCatalog& catalog, QWidget* parent)
    : Page(parent), m_controller(controller), m_look(std::move(look)), m_ui(std::make_unique<Ui::ListPage>())
{
    m_ui->setupUi(this);
    m_ui->buttons->setLayout(new WrapLayout);
    m_form = new ActionFormView(
        [this](InputKind, const QString& typed) {
            std::vector<NumberedSuggestion> offers;
            for (const NumberedOffer& offer : m_controller.offers(typed)) {
                offers.push_back({offer.line, offer.id});
            }
            return offers;
        },
        this);
    m_ui->formBox->addWidget(m_form);
    m_empty = new EmptyState(m_ui->listStack);
    m_ui->listStack->addWidget(m_empty);
    m_ui->splitter->setStretchFactor(0, 5);
    m_ui->splitter->setStretchFactor(1, 2);
    QTableView& table = *m_ui->table;
    table.setModel(&m_controller.model());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(30);
    table.horizontalHeader()->setHighlightSections(false);
    fitColumns(table, m_look.stretched);
    table.installEventFilter(this);
    addActions(actions, catalog);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPage::currentChanged);
    connect(&m_controller, &ListController::changed, this, &ListPage::showAll);
    connect(&m_controller, &ListController::settled, this, &ListPage::settle);
    connect(m_form, &ActionFormView::submitted, this, &ListPage::submit);
    connect(m_form, &ActionFormView::abandoned, this, &ListPage::giveUp);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->table->setAccessibleName(title());
        m_controller.load();
        showAll();
        Q_EMIT titleChanged();
    });
}

ListPage::~ListPage() = default;

void ListPage::setFlush()
{
    QMargins margins = m_ui->listLayout->contentsMargins();
    margins.setLeft(0);
    margins.setTop(0);
    m_ui->listLayout->setContentsMargins(margins);
}

void ListPage::addActions(const std::vector<ListPageAction>& actions, ActionCatalog& catalog)
{
    for (const ListPageAction& one : actions) {
        QAction* action = catalog.add(one.spec, this);
        const std::size_t place = m_actions.size();
        connect(action, &QAction::triggered, this, [this, place] {
            if (m_numbers[place] < 0) {
                Q_EMIT requested(static_cast<int>(place));
            } else {
                begin(m_numbers[place]);
            }
        });
        m_actions.push_back(action);
        m_numbers.push_back(one.action);
        if (one.leads) {
            m_leading.push_back(place);
            addPanelButton(*m_ui->buttons, *action, one.spec.icon, action->text());
        }
    }
    m_empty->explain(m_look.icon, m_look.emptyTitle, m_look.emptyWhy,
                     m_look.emptyAction < 0 ? nullptr
                                            : m_actions[static_cast<std::size_t>(m_look.emptyAction)]);
}

QList<QAction*> ListPage::pageActions() const
{
    return {m_actions.begin(), m_actions.end()};
}

void ListPage::showAll()
{
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    } else {
        m_ui->banner->clear();
    }
    m_ui->summary->setText(m_controller.summary());
    m_ui->summary->setVisible(!m_ui->summary->text().isEmpty());
    const bool empty = m_controller.model().rowCount() == 0;
    m_ui->listStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_ui->table);
    if (const auto chosen = m_controller.chosen(); chosen && !empty) {
        const int row = m_controller.model().rowOf(*chosen);
        if (row >= 0 && row != m_ui->table->currentIndex().row()) {
            m_ui->table->setCurrentIndex(
                m_controller.model().index(row, std::max(0, m_ui->table->currentIndex().column())));
        }
    }
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setEnabled(m_numbers[i] < 0 || m_controller.allows(m_numbers[i]));
    }
    const auto buttons = m_ui->buttons->findChildren<QToolButton*>();
    for (std::size_t i = 0; i < m_leading.size() && i < static_cast<std::size_t>(buttons.size()); ++i) {
        QToolButton* button = buttons[static_cast<qsizetype>(i)];
        button->setText(m_actions[m_leading[i]]->text());
        button->setEnabled(m_actions[m_leading[i]]->isEnabled());
    }
    showSide();
}

void ListPage::showSide()
{
    m_ui->title->setText(m_controller.title());
    m_ui->title->setVisible(!m_ui->title->text().isEmpty());
    showPanelLines(*m_ui->lines, m_controller.lines());
    showPanelHistory(*m_ui->history, m_controller.history());
}

void ListPage::currentChanged()
{
    m_controller.choose(m_controller.model().idAt(m_ui->table->currentIndex()));
}

void ListPage::begin(int action)
{
    if (!m_controller.allows(action)) {
        return;
    }
    if (m_controller.isDirect(action)) {
        if (const auto refused = m_controller.submit(action, {})) {
            m_ui->banner->say(*refused);
        }
        return;
    }
    m_open = action;
    m_form->open(m_controller.form(action));
}

void ListPage::submit()
{
    const auto refused = m_controller.submit(m_open, m_form->form());
    if (!m_controller.working()) {
        settle(refused);
    }
}

void ListPage::settle(const std::optional<Error>& refused)
{
    if (refused) {
        m_form->showError(*refused);
        return;
    }
    m_form->close();
    activated();
}

void ListPage::giveUp()
{
    m_form->close();
    m_controller.abandon(m_open);
    activated();
}

void ListPage::activated()
{
    if (m_form->isOpen()) {
        m_form->enter();
        return;
    }
    if (m_controller.model().rowCount() > 0) {
        m_ui->table->setFocus();
        if (!m_ui->table->selectionModel()->hasSelection()) { // the focus alone marks nothing
            m_ui->table->selectRow(std::max(0, m_ui->table->currentIndex().row()));
        }
    }
}

void ListPage::refresh()
{
    m_controller.load();
}

bool ListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        const QModelIndex current = m_ui->table->currentIndex();
        if (enter && pressed->modifiers().testFlag(Qt::ControlModifier) && m_form->isOpen()) {
            submit();
            return true;
        }
        if (enter && current.flags().testFlag(Qt::ItemIsEditable)) { // as in a sheet: one line down
            const QModelIndex below = current.siblingAtRow(current.row() + 1);
            m_ui->table->setCurrentIndex(below.isValid() ? below : current);
            return true;
        }
        if (enter && current.isValid() && !m_form->isOpen()) {
            const auto first = std::ranges::find_if(
                m_numbers, [this](int number) { return number < 0 || m_controller.allows(number); });
            if (first != m_numbers.end()) {
                m_actions[static_cast<std::size_t>(first - m_numbers.begin())]->trigger();
                return true;
            }
        }
        if (pressed->key() == Qt::Key_Escape && m_form->isOpen()) {
            giveUp();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
