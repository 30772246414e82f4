// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/registrypage.h"

#include "ui_registrypage.h"
#include "widgets/registry/householdview.h"
#include "widgets/registry/personform.h"
#include "widgets/registry/roomform.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>

namespace pd {

RegistryPage::RegistryPage(RegistryPageController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::RegistryPage>()),
      m_household(new HouseholdView(controller, actions)), m_roomForm(new RoomForm(controller.roomForm())),
      m_personForm(new PersonForm(controller.personForm())), m_empty(new EmptyState),
      m_noMatch(new EmptyState)
{
    m_ui->setupUi(this);
    m_ui->sheet->addWidget(m_household);
    m_ui->emptyBox->addWidget(m_empty);
    m_ui->emptyBox->addWidget(m_noMatch);
    m_ui->rooms->setModel(&m_controller.list());
    m_ui->rooms->horizontalHeader()->setSectionResizeMode(RoomListModel::CodeColumn,
                                                          QHeaderView::ResizeToContents);
    m_ui->rooms->horizontalHeader()->setSectionResizeMode(RoomListModel::PersonColumn, QHeaderView::Stretch);
    m_ui->splitter->setStretchFactor(1, 1);
    makeActions(actions);
    makeForms();

    connect(m_ui->textFilter, &QLineEdit::textChanged, this, &RegistryPage::applyFilter);
    connect(m_ui->textFilter, &QLineEdit::returnPressed, m_ui->rooms, qOverload<>(&QWidget::setFocus));
    connect(m_ui->buildingFilter, &QComboBox::activated, this, &RegistryPage::applyFilter);
    connect(m_ui->rooms, &QTableView::activated, this, &RegistryPage::openCurrent);
    connect(m_ui->rooms, &QTableView::clicked, this, &RegistryPage::openCurrent);
    connect(&m_controller, &RegistryPageController::refreshed, this, &RegistryPage::showList);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        fillBuildings();
        Q_EMIT titleChanged();
    });
}

RegistryPage::~RegistryPage() = default;

QString RegistryPage::title() const
{
    return tr("Registry");
}

QList<QAction*> RegistryPage::pageActions() const
{
    return QList<QAction*>{m_new, m_save, m_leave} + m_household->actions() + QList<QAction*>{m_import};
}

void RegistryPage::makeActions(ActionCatalog& actions)
{
    const auto add = [&](ActionSpec spec, auto carryOut) {
        spec.category = ActionCategory::Registry;
        QAction* action = actions.add(spec, this);
        connect(action, &QAction::triggered, this, carryOut);
        return action;
    };
    m_new = add({QStringLiteral("registry.new-room"),
                 QT_TRANSLATE_NOOP("Actions", "Add room"),
                 nullptr,
                 {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)},
                 QStringLiteral("add")},
                &RegistryPage::newRoom);
    m_import = add({QStringLiteral("registry.import"),
                    QT_TRANSLATE_NOOP("Actions", "Import roster…"),
                    QT_TRANSLATE_NOOP("Actions", "Read rooms and people from an XLSX or CSV file"),
                    {},
                    QStringLiteral("import")},
                   &RegistryPage::importRequested);
    m_clear = add({QStringLiteral("registry.clear-filter"),
                   QT_TRANSLATE_NOOP("Actions", "Show all rooms"),
                   nullptr,
                   {},
                   QStringLiteral("filter")},
                  [this] {
                      m_ui->buildingFilter->setCurrentIndex(0);
                      m_ui->textFilter->clear();
                      applyFilter();
                  });
    m_save = add({QStringLiteral("registry.save"),
                  QT_TRANSLATE_NOOP("Actions", "Save the form"),
                  nullptr,
                  {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S),
                   QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                  QStringLiteral("save")},
                 &RegistryPage::save);
    m_leave = add({QStringLiteral("registry.leave-form"),
                   QT_TRANSLATE_NOOP("Actions", "Leave the form"),
                   nullptr,
                   {QKeySequence(Qt::Key_Escape)},
                   QStringLiteral("close")},
                  &RegistryPage::leaveForm);
    m_ui->newRoomButton->setDefaultAction(m_new);
    m_ui->importButton->setDefaultAction(m_import);
    m_empty->explain(
        QStringLiteral("registry"), [] { return tr("No rooms yet"); },
        [] { return tr("Read them from the office's roster file, or add the first one by hand."); },
        m_import);
    m_noMatch->explain(
        QStringLiteral("search"), [] { return tr("No room fits"); },
        [] { return tr("Nothing fits the building and the text above."); }, m_clear);
}

void RegistryPage::makeForms()
{
    m_ui->panel->addWidget(m_roomForm);
    m_ui->panel->addWidget(m_personForm);
    m_ui->panel->hide();
    m_save->setEnabled(false);
    m_leave->setEnabled(false);
    connect(m_household, &HouseholdView::editRoomRequested, this, &RegistryPage::editRoom);
    connect(m_household, &HouseholdView::addPersonRequested, this, [this] {
        if (mayShowForm()) {
            showForm(m_personForm);
            m_personForm->startNew(m_controller.household()->room.id);
        }
    });
    connect(m_household, &HouseholdView::editPersonRequested, this,
            [this](PersonId person, RoomPersonId role) {
                showForm(m_personForm);
                m_personForm->edit(person, role);
            });
    connect(m_roomForm, &RoomForm::saved, this, [this](RoomId room) {
        showForm(nullptr);
        openRoom(room);
    });
    connect(m_personForm, &PersonForm::saved, this, [this] { showForm(nullptr); });
    connect(m_roomForm, &RoomForm::left, this, &RegistryPage::leaveForm);
    connect(m_personForm, &PersonForm::left, this, &RegistryPage::leaveForm);
}

void RegistryPage::activated()
{
    refresh();
    if (m_ui->panel->isVisible()) {
        m_ui->panel->currentWidget()->setFocus();
    } else {
        m_ui->textFilter->setFocus();
    }
}

void RegistryPage::refresh()
{
    fillBuildings();
    m_controller.refresh();
}

void RegistryPage::openRoom(RoomId room)
{
    if (const auto opened = m_controller.open(room); !opened) {
        m_ui->sheet->setCurrentIndex(0);
        return;
    }
    if (const int row = m_controller.list().find(room); row >= 0) {
        m_ui->rooms->selectRow(row);
    } else {
        m_ui->rooms->clearSelection();
    }
    m_ui->sheet->setCurrentWidget(m_household);
    m_household->refresh();
    Q_EMIT roomOpened(room);
}

void RegistryPage::addSection(std::function<QString()> title, QWidget* widget)
{
    m_household->addSection(std::move(title), widget);
}

void RegistryPage::fillBuildings()
{
    const QVariant chosen = m_ui->buildingFilter->currentData();
    const QSignalBlocker quiet(m_ui->buildingFilter);
    m_ui->buildingFilter->clear();
    m_ui->buildingFilter->addItem(tr("All buildings"));
    for (const Building& building : m_controller.buildings()) {
        const QString name = QString(building.details.code + u' ' + building.details.name).trimmed();
        m_ui->buildingFilter->addItem(name, static_cast<qlonglong>(building.id.value()));
    }
    m_ui->buildingFilter->setCurrentIndex(std::max(0, m_ui->buildingFilter->findData(chosen)));
}

void RegistryPage::applyFilter()
{
    RoomFilter filter;
    if (const QVariant building = m_ui->buildingFilter->currentData(); building.isValid()) {
        filter.building = BuildingId(building.toLongLong());
    }
    filter.text = m_ui->textFilter->text();
    m_controller.list().setFilter(filter);
    showList();
}

void RegistryPage::showList()
{
    const bool empty = m_controller.list().rowCount() == 0;
    const bool filtered = m_controller.list().filter() != RoomFilter();
    m_ui->rooms->setVisible(!empty);
    m_empty->setVisible(empty && !filtered);
    m_noMatch->setVisible(empty && filtered);
    m_new->setEnabled(m_controller.mayEdit());
    m_import->setEnabled(m_controller.mayImport());
    if (!m_controller.household()) {
        m_ui->sheet->setCurrentIndex(0);
    } else if (const int row = m_controller.list().find(m_controller.household()->room.id); row >= 0) {
        m_ui->rooms->selectRow(row);
    }
    m_household->refresh();
}

void RegistryPage::openCurrent()
{
    if (const QModelIndex index = m_ui->rooms->currentIndex(); index.isValid()) {
        openRoom(m_controller.list().room(index.row()));
    }
}

void RegistryPage::newRoom()
{
    if (!mayShowForm()) {
        return;
    }
    const QModelIndex current = m_ui->rooms->currentIndex();
    const QString code =
        current.isValid() ? current.siblingAtColumn(RoomListModel::CodeColumn).data().toString() : QString();
    showForm(m_roomForm);
    m_roomForm->startNew(code.section(u'-', 0, 0));
}

void RegistryPage::editRoom()
{
    if (!mayShowForm()) {
        return;
    }
    showForm(m_roomForm);
    m_roomForm->edit(m_controller.household()->room.id);
}

void RegistryPage::save()
{
    if (m_ui->panel->currentWidget() == m_roomForm) {
        m_roomForm->save();
    } else {
        m_personForm->save();
    }
}

bool RegistryPage::formHasChanges() const
{
    return m_ui->panel->currentWidget() == m_roomForm ? m_roomForm->hasChanges() : m_personForm->hasChanges();
}

bool RegistryPage::mayShowForm()
{
    if (m_ui->panel->isHidden() || !formHasChanges()) {
        return true;
    }
    Q_EMIT statusMessage(tr("Save or leave the open form first."));
    m_ui->panel->currentWidget()->setFocus();
    return false;
}

void RegistryPage::leaveForm()
{
    if (formHasChanges() && !m_leavingAsked) {
        m_leavingAsked = true;
        Q_EMIT statusMessage(
            tr("Not saved yet: Ctrl+Enter saves, Esc once more throws away what was typed."));
        return;
    }
    showForm(nullptr);
    m_ui->rooms->setFocus();
}

void RegistryPage::showForm(QWidget* form)
{
    m_leavingAsked = false;
    m_save->setEnabled(form != nullptr);
    m_leave->setEnabled(form != nullptr);
    m_ui->panel->setVisible(form != nullptr);
    if (form) {
        m_ui->panel->setCurrentWidget(form);
    }
}

} // namespace pd
