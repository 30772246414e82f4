// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/watchpage.h"

#include "domain/codes.h"
#include "ui_watchpage.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/ordercolumns.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace pd {

WatchPage::WatchPage(WatchController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::WatchPage>())
{
    m_ui->setupUi(this);
    m_empty = new EmptyState(m_ui->stack);
    m_ui->stack->addWidget(m_empty);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->buttons->setLayout(new WrapLayout);
    m_form =
        new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); }, this);
    m_ui->formBox->addWidget(m_form);
    for (const WatchList list : allWatchLists()) {
        m_ui->chips->add(code(list), [list] { return watchListText(list); });
    }
    prepare(*m_ui->orders);
    prepare(*m_ui->members);
    m_ui->members->setColumnHidden(OrderRowsModel::Due, true);
    m_ui->incidents->installEventFilter(this);
    addActions(actions);
    connect(m_ui->chips, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        if (!m_filling) {
            // One list always stands there: the one ticked last, or still this one.
            const QString wanted = ids.isEmpty() ? QString() : ids.back();
            const auto list = fromCode(allWatchLists(), wanted);
            const QString other =
                ids.size() > 1 && ids.back() == code(m_controller.chosen()) ? ids.front() : wanted;
            m_controller.choose(
                fromCode(allWatchLists(), other).value_or(list.value_or(m_controller.chosen())));
        }
    });
    connect(m_ui->incidents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling && row >= 0) {
            m_controller.showIncident(m_controller.incidents()[static_cast<std::size_t>(row)].incident.id);
        }
    });
    connect(m_form, &ActionFormView::submitted, this, &WatchPage::submit);
    connect(m_form, &ActionFormView::abandoned, this, [this] {
        m_form->close();
        m_ui->incidents->setFocus();
    });
    connect(&m_controller, &WatchController::changed, this, &WatchPage::show);
    connect(&m_controller, &WatchController::incidentChanged, this, &WatchPage::showIncident);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_controller.orders().retell();
        setOrderColumnWidths(*m_ui->orders);
        setOrderColumnWidths(*m_ui->members);
        show();
    });
}

WatchPage::~WatchPage() = default;

void WatchPage::prepare(QTableView& table)
{
    table.setModel(&m_controller.orders());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setDefaultSectionSize(30);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(OrderRowsModel::Content, QHeaderView::Stretch);
    table.installEventFilter(this);
    connect(&table, &QTableView::doubleClicked, this, [this, &table] { openCurrent(table); });
}

void WatchPage::addActions(ActionCatalog& actions)
{
    m_change = actions.add({QStringLiteral("incident.change"),
                            QT_TRANSLATE_NOOP("Actions", "Title and words for callers of the incident"),
                            nullptr,
                            {QKeySequence(QStringLiteral("Alt+E"))},
                            QStringLiteral("edit"),
                            ActionCategory::Repairs},
                           this);
    connect(m_change, &QAction::triggered, this, [this] { begin(IncidentAction::Change); });
    m_close = actions.add({QStringLiteral("incident.close"),
                           QT_TRANSLATE_NOOP("Actions", "Close the incident with all its orders"),
                           nullptr,
                           {QKeySequence(QStringLiteral("Alt+L"))},
                           QStringLiteral("close"),
                           ActionCategory::Repairs},
                          this);
    connect(m_close, &QAction::triggered, this, [this] { begin(IncidentAction::Close); });
}

void WatchPage::show()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const WatchList list = m_controller.chosen();
    for (const WatchList one : allWatchLists()) {
        m_ui->chips->chip(code(one))->setCount(m_controller.count(one));
    }
    m_ui->chips->setChecked({code(list)});
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    } else {
        m_ui->banner->clear();
    }
    const bool incidents = list == WatchList::Incidents;
    showIncidents();
    const bool empty = incidents ? m_controller.incidents().empty() : m_controller.orders().rowCount() == 0;
    if (empty) {
        m_empty->explain(
            QStringLiteral("check"), [] { return tr("Nothing waits here"); },
            [this] { return watchListEmptyText(m_controller.chosen()); }, nullptr);
    }
    m_ui->stack->setCurrentWidget(empty       ? static_cast<QWidget*>(m_empty)
                                  : incidents ? m_ui->incidentsPage
                                              : m_ui->ordersPage);
    Q_EMIT badgeChanged(m_controller.waiting());
}

void WatchPage::showIncidents()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const auto& shown = m_controller.incident();
    m_ui->incidents->clear();
    for (const IncidentRow& row : m_controller.incidents()) {
        const bool open = row.incident.state == IncidentState::Open;
        m_ui->incidents->addItem(new QListWidgetItem(open ? icon(QStringLiteral("warning"), Tone::Warning)
                                                          : icon(QStringLiteral("check"), Tone::Success),
                                                     m_controller.lineOf(row)));
        if (shown && shown->row.incident.id == row.incident.id) {
            m_ui->incidents->setCurrentRow(m_ui->incidents->count() - 1);
        }
    }
    showIncident();
}

void WatchPage::showIncident()
{
    const auto& shown = m_controller.incident();
    m_ui->panel->setVisible(shown.has_value());
    m_change->setEnabled(m_controller.allows(IncidentAction::Change));
    m_close->setEnabled(m_controller.allows(IncidentAction::Close));
    if (!shown) {
        return;
    }
    m_ui->incidentNumber->setText(shown->row.incident.number);
    m_ui->incidentTitle->setText(shown->row.incident.words.title);
    showPanelLines(*m_ui->lines, m_controller.incidentLines());
    clearLayout(m_ui->buttons->layout());
    if (m_change->isEnabled()) {
        addPanelButton(*m_ui->buttons, *m_change, QStringLiteral("edit"), tr("Words for callers"));
    }
    if (m_close->isEnabled()) {
        addPanelButton(*m_ui->buttons, *m_close, QStringLiteral("close"), tr("Close with all orders"));
    }
    if (m_controller.closingReport().isEmpty()) {
        m_ui->report->clear();
    } else {
        m_ui->report->say(Tone::Info, [this] { return m_controller.closingReport(); });
    }
}

void WatchPage::begin(IncidentAction action)
{
    if (m_controller.chosen() != WatchList::Incidents || !m_controller.allows(action)) {
        return;
    }
    m_open = action;
    m_form->open(m_controller.form(action));
}

void WatchPage::submit()
{
    if (const auto refused = m_controller.submit(m_open, m_form->form())) {
        m_form->showError(*refused);
        return;
    }
    m_form->close();
    m_ui->incidents->setFocus();
}

void WatchPage::openCurrent(const QTableView& table)
{
    if (table.currentIndex().isValid()) {
        Q_EMIT orderRequested(m_controller.orders().row(table.currentIndex()).order.id);
    }
}

void WatchPage::activated()
{
    if (m_form->isOpen()) {
        return;
    }
    if (m_controller.chosen() == WatchList::Incidents && !m_controller.incidents().empty()) {
        m_ui->incidents->setFocus();
    } else if (m_controller.orders().rowCount() > 0) {
        if (!m_ui->orders->currentIndex().isValid()) {
            m_ui->orders->setCurrentIndex(m_controller.orders().index(0, 0));
        }
        m_ui->orders->setFocus();
    } else {
        m_ui->chips->setFocus();
    }
}

bool WatchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (const auto* table = qobject_cast<QTableView*>(watched); table != nullptr && enter) {
            openCurrent(*table);
            return true;
        }
        if (watched == m_ui->incidents && enter && m_controller.orders().rowCount() > 0) {
            m_ui->members->setCurrentIndex(m_controller.orders().index(0, 0));
            m_ui->members->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
