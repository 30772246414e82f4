// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/buildingsview.h"

#include "ui_buildingsview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"

namespace pd {

BuildingsView::BuildingsView(RegistryPageController& controller, ActionCatalog& actions, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::BuildingsView>())
{
    m_ui->setupUi(this);
    m_ui->list->setModel(&m_controller.buildingsModel());
    fitColumns(*m_ui->list, BuildingsModel::NameColumn);
    m_add = actions.add({QStringLiteral("registry.add-building"),
                         QT_TRANSLATE_NOOP("Actions", "Add building"),
                         nullptr,
                         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_N)},
                         QStringLiteral("add"),
                         ActionCategory::Registry},
                        this);
    m_change = actions.add({QStringLiteral("registry.change-building"),
                            QT_TRANSLATE_NOOP("Actions", "Change building"),
                            QT_TRANSLATE_NOOP("Actions", "Change the chosen building and its sections"),
                            {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)},
                            QStringLiteral("edit"),
                            ActionCategory::Registry},
                           this);
    m_ui->addButton->setDefaultAction(m_add);
    m_ui->changeButton->setDefaultAction(m_change);
    setFocusProxy(m_ui->list);
    connect(m_add, &QAction::triggered, this, &BuildingsView::addRequested);
    connect(m_change, &QAction::triggered, this, &BuildingsView::changeChosen);
    connect(m_ui->list, &QTableView::activated, this, &BuildingsView::changeChosen);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        refresh();
    });
}

BuildingsView::~BuildingsView() = default;

void BuildingsView::refresh()
{
    const bool any = m_controller.buildingsModel().rowCount() > 0;
    m_ui->emptyLabel->setVisible(!any);
    m_ui->list->setVisible(any);
    if (any && !m_ui->list->currentIndex().isValid()) {
        m_ui->list->selectRow(0);
    }
    m_add->setEnabled(m_controller.mayEdit());
    m_change->setEnabled(any && m_controller.mayEdit());
}

void BuildingsView::choose(BuildingId building)
{
    if (const int row = m_controller.buildingsModel().find(building); row >= 0) {
        m_ui->list->selectRow(row);
    }
}

void BuildingsView::changeChosen()
{
    const QModelIndex index = m_ui->list->currentIndex();
    if (index.isValid() && m_controller.mayEdit()) {
        Q_EMIT changeRequested(m_controller.buildingsModel().building(index.row()));
    }
}

} // namespace pd
