// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outside/faultpartspage.h"

#include "ui_faultpartspage.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"

#include <QtGui/QKeyEvent>

namespace pd {

FaultPartsPage::FaultPartsPage(FaultPartsController& controller, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::FaultPartsPage>())
{
    m_ui->setupUi(this);
    m_ui->list->setModel(&m_controller.table());
    m_ui->list->setItemDelegate(new OrderDelegate(this));
    fitColumns(*m_ui->list, 0);
    m_ui->list->installEventFilter(this);
    m_ui->part->installEventFilter(this);
    m_ui->empty->explain(
        QStringLiteral("list"), [] { return tr("There are no fault kinds yet"); },
        [] { return tr("They are entered under Fault kinds."); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FaultPartsPage::showChoice);
    connect(m_ui->part, &QComboBox::activated, this, &FaultPartsPage::choose);
    connect(&m_controller, &FaultPartsController::loaded, this, &FaultPartsPage::showList);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_controller.retell();
        showChoice();
        Q_EMIT titleChanged();
    });
    showList();
}

FaultPartsPage::~FaultPartsPage() = default;

void FaultPartsPage::activated()
{
    m_ui->list->setFocus();
}

void FaultPartsPage::showList()
{
    const bool empty = m_controller.table().rowCount() == 0;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_ui->empty) : m_ui->list);
    if (!empty && !m_ui->list->currentIndex().isValid()) {
        m_ui->list->selectRow(0);
    }
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    } else if (m_ui->banner->tone() == Tone::Danger) { // of the person before
        m_ui->banner->clear();
    }
    showChoice();
}

void FaultPartsPage::showChoice()
{
    const int row = m_ui->list->currentIndex().row();
    m_ui->part->clear();
    m_ui->part->setEnabled(row >= 0 && m_controller.mayEdit());
    m_ui->faultName->setText(row >= 0 ? m_controller.name(row) : QString());
    if (row < 0) {
        return;
    }
    for (const FaultPartsController::Choice& choice : m_controller.choices(row)) {
        m_ui->part->addItem(choice.text);
    }
    m_ui->part->setCurrentIndex(m_controller.chosen(row));
}

void FaultPartsPage::choose(int index)
{
    const int row = m_ui->list->currentIndex().row();
    if (row < 0 || index < 0 || index == m_controller.chosen(row)) {
        return;
    }
    m_ui->banner->clear();
    const auto choices = m_controller.choices(row);
    if (const auto refused = m_controller.choose(row, choices[static_cast<std::size_t>(index)])) {
        m_ui->banner->say(*refused);
        showChoice();
    }
}

bool FaultPartsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_ui->list && enter && m_ui->part->isEnabled()) {
            m_ui->part->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_ui->part && (enter || key == Qt::Key_Escape)) {
            if (enter) {
                choose(m_ui->part->currentIndex());
            } else {
                showChoice();
            }
            m_ui->list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
