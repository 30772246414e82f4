// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/repairspage.h"

#include "ui_repairspage.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/ordercolumns.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace pd {

namespace {

constexpr int typingMs = 250;

} // namespace

RepairsPage::RepairsPage(OrderListController& list, OrderDetailController& detail, ActionCatalog& actions,
                         QAction* newRepair, QWidget* parent)
    : Page(parent), m_list(list), m_detail(detail), m_ui(std::make_unique<Ui::RepairsPage>()),
      m_newRepair(newRepair)
{
    m_ui->setupUi(this);
    m_panel = new OrderPanel(detail, m_ui->splitter);
    m_empty = new EmptyState(m_ui->listStack);
    m_ui->listStack->addWidget(m_empty);
    m_ui->splitter->setStretchFactor(0, 5);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setCollapsible(0, false);
    m_ui->splitter->setCollapsible(1, false);
    QTableView& table = *m_ui->table;
    table.setModel(&m_list.model());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(30);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(OrderRowsModel::Content, QHeaderView::Stretch);
    table.installEventFilter(this);
    m_ui->text->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    addActions(actions);
    connectFilters();
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RepairsPage::currentChanged);
    connect(&m_list, &OrderListController::countsChanged, this, &RepairsPage::showChips);
    connect(&m_list, &OrderListController::choicesChanged, this, &RepairsPage::showChoices);
    connect(&m_list, &OrderListController::filterChanged, this, &RepairsPage::showFilters);
    connect(&m_list, &OrderListController::refreshing, this, &RepairsPage::keepPlace);
    connect(&m_list, &OrderListController::refreshed, this, &RepairsPage::restorePlace);
    connect(m_panel, &OrderPanel::printRequested, this, &RepairsPage::printRequested);
    connect(m_panel, &OrderPanel::leaveRequested, this, [this] { m_ui->table->setFocus(); });
    for (const OrderChip& chip : m_list.chips()) {
        Chip* added = m_ui->chips->add(chip.id, [this, id = chip.id] {
            for (const OrderChip& one : m_list.chips()) {
                if (one.id == id) {
                    return one.text;
                }
            }
            return QString();
        });
        setTabOrder(added, m_ui->technician);
    }
    onLanguage(this, [this] { setTexts(); });
}

RepairsPage::~RepairsPage() = default;

QString RepairsPage::title() const
{
    return tr("Repairs");
}

QList<QAction*> RepairsPage::pageActions() const
{
    return {m_newRepair, m_find, m_clear};
}

void RepairsPage::addActions(ActionCatalog& actions)
{
    m_panel->addActions(actions, this);
    m_find = actions.add({QStringLiteral("repairs.filter"),
                          QT_TRANSLATE_NOOP("Actions", "Look through the orders"),
                          nullptr,
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                          QStringLiteral("filter"),
                          ActionCategory::Repairs},
                         this);
    connect(m_find, &QAction::triggered, this, [this] {
        m_ui->text->setFocus(Qt::ShortcutFocusReason);
        m_ui->text->selectAll();
    });
    m_clear = actions.add({QStringLiteral("repairs.clear-filters"),
                           QT_TRANSLATE_NOOP("Actions", "Show all open orders"),
                           nullptr,
                           {QKeySequence(Qt::CTRL | Qt::Key_Backspace)},
                           QStringLiteral("cancel"),
                           ActionCategory::Repairs},
                          this);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_typing.stop();
        m_list.choose([](OrderChoice& choice) { choice = {}; });
    });
    connect(m_ui->clear, &QToolButton::clicked, m_clear, &QAction::trigger);
    m_ui->clear->setIcon(icon(QStringLiteral("cancel")));
}

void RepairsPage::connectFilters()
{
    connect(m_ui->chips, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        if (!m_filling) {
            m_list.choose([&](OrderChoice& choice) { choice.chips = ids; });
        }
    });
    const auto onChoice = [this](QComboBox* box, auto apply) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, apply] {
            if (!m_filling) {
                m_list.choose([&](OrderChoice& choice) { apply(choice, box->currentData()); });
            }
        });
    };
    onChoice(m_ui->technician, [](OrderChoice& choice, const QVariant& id) {
        choice.technician = id.isValid() ? std::optional(StaffId(id.toLongLong())) : std::nullopt;
    });
    onChoice(m_ui->building, [](OrderChoice& choice, const QVariant& id) {
        choice.building = id.isValid() ? std::optional(BuildingId(id.toLongLong())) : std::nullopt;
    });
    onChoice(m_ui->period, [](OrderChoice& choice, const QVariant& period) {
        choice.period = static_cast<OrderPeriod>(period.toInt());
    });
    connect(&m_typing, &QTimer::timeout, this,
            [this] { m_list.choose([this](OrderChoice& choice) { choice.text = m_ui->text->text(); }); });
    connect(m_ui->text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
}

void RepairsPage::setTexts()
{
    m_ui->retranslateUi(this);
    m_list.model().retell();
    setOrderColumnWidths(*m_ui->table);
    showChoices();
    showChips();
    showFilters();
}

void RepairsPage::showChips()
{
    for (const OrderChip& chip : m_list.chips()) {
        if (Chip* shown = m_ui->chips->chip(chip.id)) {
            shown->setCount(chip.count);
        }
    }
    Q_EMIT badgeChanged(m_list.unassigned());
}

void RepairsPage::showChoices()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_ui->technician->clear();
    m_ui->technician->addItem(tr("All technicians"));
    for (const Technician& technician : m_list.technicians()) {
        m_ui->technician->addItem(technician.name,
                                  QVariant::fromValue(static_cast<qint64>(technician.id.value())));
    }
    m_ui->building->clear();
    m_ui->building->addItem(tr("All buildings"));
    for (const Building& building : m_list.buildings()) {
        m_ui->building->addItem(tr("Building %1").arg(building.details.code),
                                QVariant::fromValue(static_cast<qint64>(building.id.value())));
    }
    fillCombo(m_ui->period, allOrderPeriods(), orderPeriodText);
    showFilters();
}

void RepairsPage::showFilters()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const OrderChoice& choice = m_list.choice();
    const auto show = [](QComboBox* box, const auto& id) {
        box->setCurrentIndex(id ? box->findData(QVariant::fromValue(static_cast<qint64>(id->value()))) : 0);
    };
    m_ui->chips->setChecked(choice.chips);
    show(m_ui->technician, choice.technician);
    show(m_ui->building, choice.building);
    setComboValue(m_ui->period, choice.period);
    if (!m_typing.isActive() && m_ui->text->text().simplified() != choice.text) {
        m_ui->text->setText(choice.text);
    }
    m_ui->clear->setVisible(m_list.filtered());
    m_clear->setEnabled(m_list.filtered());
    showState();
}

void RepairsPage::showState()
{
    const auto problem = m_list.problem();
    if (problem) {
        m_ui->banner->say(*problem);
    } else if (m_list.choice().only) {
        m_ui->banner->say(Tone::Info, [this] {
            const OrderChoice& choice = m_list.choice();
            return tr("Orders behind: %1 (%2)")
                .arg(choice.onlyName)
                .arg(choice.only ? choice.only->size() : 0);
        });
        m_ui->banner->offer([] { return tr("Show all"); }, [this] { m_clear->trigger(); });
    } else {
        m_ui->banner->clear();
    }
    const bool empty = m_list.model().rowCount() == 0;
    m_ui->listStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_ui->table);
    if (!empty) {
        return;
    }
    if (m_list.filtered()) {
        m_empty->explain(
            QStringLiteral("filter"), [] { return tr("No order fits the filters"); },
            [] { return tr("Take a filter away, or show all open orders."); }, m_clear);
    } else {
        m_empty->explain(
            QStringLiteral("repairs"), [] { return tr("No open orders"); },
            [] { return tr("Everything is closed. The next call becomes the next order."); }, m_newRepair);
    }
}

void RepairsPage::currentChanged()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const OrderId id = m_list.model().row(current).order.id;
    if (!m_detail.details() || m_detail.details()->row.order.id != id) {
        if (const auto shown = m_detail.show(id); !shown) {
            m_ui->banner->say(shown.error());
        }
    }
}

void RepairsPage::keepPlace()
{
    const QModelIndex current = m_ui->table->currentIndex();
    m_keptOrder.reset();
    if (current.isValid()) {
        m_keptOrder = m_list.model().row(current).order.id;
        m_keptOffset = current.row() - m_ui->table->verticalScrollBar()->value();
    }
}

void RepairsPage::restorePlace()
{
    showState();
    if (!m_keptOrder) {
        return;
    }
    const int row = m_list.model().rowOf(*m_keptOrder);
    if (row >= 0) {
        m_ui->table->verticalScrollBar()->setValue(row - m_keptOffset);
    }
}

void RepairsPage::openOrder(OrderId order)
{
    if (const auto shown = m_detail.show(order); !shown) {
        m_ui->banner->say(shown.error());
        return;
    }
    if (const int row = m_list.model().rowOf(order); row >= 0) {
        m_ui->table->setCurrentIndex(m_list.model().index(row, 0));
    }
    m_panel->enter();
}

void RepairsPage::activated()
{
    if (!m_ui->table->currentIndex().isValid() && m_list.model().rowCount() > 0) {
        m_ui->table->setCurrentIndex(m_list.model().index(0, 0));
    }
    if (!m_panel->formOpen() && m_list.model().rowCount() > 0) {
        m_ui->table->setFocus();
    }
}

void RepairsPage::refresh()
{
    m_list.refresh();
}

bool RepairsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_ui->table && enter && m_ui->table->currentIndex().isValid()) {
            currentChanged();
            m_panel->enter();
            return true;
        }
        if (watched == m_ui->text && (enter || key == Qt::Key_Down)) {
            m_typing.stop();
            m_list.choose([this](OrderChoice& choice) { choice.text = m_ui->text->text(); });
            if (m_list.model().rowCount() > 0) {
                m_ui->table->setCurrentIndex(m_list.model().index(0, 0));
                m_ui->table->setFocus();
            }
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
