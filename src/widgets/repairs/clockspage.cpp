// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/clockspage.h"

#include "presentation/repairs/clockwordstext.h"
#include "ui_clockspage.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace pd {

namespace {

constexpr int rowHeight = 30;

} // namespace

ClocksPage::ClocksPage(ClocksController& controller, QAction* openOrders, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::ClocksPage>()),
      m_openOrders(openOrders)
{
    m_ui->setupUi(this);
    m_empty = new EmptyState(m_ui->listStack);
    m_ui->listStack->addWidget(m_empty);
    QTableView& table = *m_ui->table;
    table.setModel(&m_controller.model());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(ClockTableModel::Content, QHeaderView::Stretch);
    table.installEventFilter(this);
    for (const ClocksController::ChipState& chip : m_controller.chips()) {
        m_ui->chips->add(chip.id, [this, id = chip.id] {
            for (const ClocksController::ChipState& one : m_controller.chips()) {
                if (one.id == id) {
                    return one.text;
                }
            }
            return QString();
        });
    }
    connect(m_ui->chips, &ChipBar::checkedChanged, &m_controller, &ClocksController::choose);
    connect(&table, &QTableView::doubleClicked, this, &ClocksPage::openCurrent);
    connect(&m_controller, &ClocksController::refreshing, this, &ClocksPage::keepPlace);
    connect(&m_controller, &ClocksController::changed, this, &ClocksPage::restorePlace);
    onLanguage(this, [this] { setTexts(); });
}

ClocksPage::~ClocksPage() = default;

QString ClocksPage::title() const
{
    return tr("Late and due");
}

QList<QAction*> ClocksPage::pageActions() const
{
    return {m_openOrders};
}

void ClocksPage::setTexts()
{
    m_ui->retranslateUi(this);
    m_controller.model().retell();
    setColumnWidths();
    showState();
}

void ClocksPage::setColumnWidths()
{
    const QFontMetrics metrics = m_ui->table->fontMetrics();
    const auto fit = [&](int column, const QStringList& texts, int more) {
        int width = 0;
        for (const QString& text : texts) {
            width = std::max(width, metrics.horizontalAdvance(text));
        }
        m_ui->table->setColumnWidth(column, width + more + grid::three);
    };
    QStringList kinds;
    QStringList steps;
    QStringList who;
    for (const OrderClockKind kind : allOrderClockKinds()) {
        kinds << orderClockText(kind);
        steps << orderClockStep(kind);
        who << clockAddresseeText(addresseeOf(kind));
    }
    const QString late =
        QCoreApplication::translate("ClockReasons", "late %1").arg(QStringLiteral("23 h 59 min"));
    fit(ClockTableModel::Due, {QStringLiteral("11-20 09:42 · ") + late}, metrics.height());
    fit(ClockTableModel::Kind, kinds, 0);
    fit(ClockTableModel::Place, {QStringLiteral("13-2-1201")}, 0);
    fit(ClockTableModel::Technician, {QStringLiteral("欧阳志强")}, 0);
    fit(ClockTableModel::Step, steps, 0);
    fit(ClockTableModel::Addressee, who, 0);
}

void ClocksPage::showState()
{
    for (const ClocksController::ChipState& chip : m_controller.chips()) {
        m_ui->chips->chip(chip.id)->setCount(chip.count);
    }
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    } else {
        m_ui->banner->clear();
    }
    const bool empty = m_controller.model().rowCount() == 0;
    m_ui->listStack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_ui->table);
    if (empty) {
        m_empty->explain(
            QStringLiteral("check"), [] { return tr("Nothing is late here"); },
            [] { return tr("No limit was missed, and none ends within the hour."); }, m_openOrders);
    }
}

void ClocksPage::keepPlace()
{
    const QModelIndex current = m_ui->table->currentIndex();
    m_kept.reset();
    if (current.isValid()) {
        const ClockLine& line = m_controller.model().line(current);
        m_kept = std::pair(line.row.order.id, line.clock.kind);
        m_keptRow = current.row();
    }
}

void ClocksPage::restorePlace()
{
    showState();
    const int rows = m_controller.model().rowCount();
    if (rows > 0 && m_kept) {
        const int same = m_controller.model().rowOf(m_kept->first, m_kept->second);
        m_ui->table->setCurrentIndex(
            m_controller.model().index(same >= 0 ? same : std::min(m_keptRow, rows - 1), 0));
    }
}

void ClocksPage::activated()
{
    m_controller.refresh();
    if (!m_ui->table->currentIndex().isValid() && m_controller.model().rowCount() > 0) {
        m_ui->table->setCurrentIndex(m_controller.model().index(0, 0));
    }
    m_controller.model().rowCount() > 0 ? m_ui->table->setFocus() : m_ui->chips->setFocus();
}

void ClocksPage::refresh()
{
    m_controller.refresh();
}

void ClocksPage::openCurrent()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (current.isValid()) {
        Q_EMIT orderRequested(m_controller.model().line(current).row.order.id);
    }
}

bool ClocksPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
