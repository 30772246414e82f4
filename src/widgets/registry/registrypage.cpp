// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/registrypage.h"

#include "ui_registrypage.h"
#include "widgets/registry/buildingform.h"
#include "widgets/registry/buildingsview.h"
#include "widgets/registry/householdview.h"
#include "widgets/registry/personform.h"
#include "widgets/registry/roomform.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/wraplayout.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>

namespace pd {

RegistryPage::RegistryPage(RegistryPageController& controller, ActionCatalog& actions, QWidget* everywhere,
                           QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::RegistryPage>()),
      m_household(new HouseholdView(controller, actions)), m_roomForm(new RoomForm(controller.roomForm())),
      m_personForm(new PersonForm(controller.personForm())),
      m_buildings(new BuildingsView(controller, actions)),
      m_buildingForm(new BuildingForm(controller.buildingForm())), m_empty(new EmptyState),
      m_noMatch(new EmptyState)
{
    m_ui->setupUi(this);
    m_ui->sheet->addWidget(m_household);
    m_ui->sheet->addWidget(m_buildings);
    m_ui->emptyBox->addWidget(m_empty);
    m_ui->emptyBox->addWidget(m_noMatch);
    m_ui->rooms->setModel(&m_controller.list());
    fitColumns(*m_ui->rooms, RoomListModel::PersonColumn);
    m_ui->splitter->setStretchFactor(1, 1);
    auto* buttons = new WrapLayout(m_ui->listButtons);
    for (QToolButton* button : {m_ui->newRoomButton, m_ui->buildingsButton, m_ui->importButton}) {
        buttons->addWidget(button);
    }
    makeActions(actions, everywhere == nullptr ? this : everywhere);
    makeForms();
    m_ui->textFilter->installEventFilter(this);
    m_ui->rooms->installEventFilter(this);

    connect(m_ui->textFilter, &QLineEdit::textChanged, this, &RegistryPage::applyFilter);
    connect(m_ui->textFilter, &QLineEdit::returnPressed, this, &RegistryPage::openFound);
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
    return QList<QAction*>{m_new, m_save, m_leave, m_showBuildings} + m_household->actions() +
           m_buildings->actions() + QList<QAction*>{m_import};
}

void RegistryPage::makeActions(ActionCatalog& actions, QWidget* everywhere)
{
    const auto addTo = [&](QWidget* scope, ActionSpec spec, auto carryOut) {
        spec.category = ActionCategory::Registry;
        QAction* action = actions.add(spec, scope);
        connect(action, &QAction::triggered, this, carryOut);
        return action;
    };
    const auto add = [&](const ActionSpec& spec, auto carryOut) { return addTo(this, spec, carryOut); };
    m_new = add({QStringLiteral("registry.new-room"),
                 QT_TRANSLATE_NOOP("Actions", "Add room"),
                 nullptr,
                 {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)},
                 QStringLiteral("add")},
                &RegistryPage::newRoom);
    m_showBuildings = add({QStringLiteral("registry.buildings"),
                           QT_TRANSLATE_NOOP("Actions", "Buildings"),
                           QT_TRANSLATE_NOOP("Actions", "Buildings and their sections"),
                           {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B)},
                           QStringLiteral("building")},
                          &RegistryPage::showBuildings);
    m_import = addTo(everywhere,
                     {QStringLiteral("registry.import"),
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
                 [this] { m_ui->panel->form()->save(); });
    m_leave = add({QStringLiteral("registry.leave-form"),
                   QT_TRANSLATE_NOOP("Actions", "Leave the form"),
                   nullptr,
                   {QKeySequence(Qt::Key_Escape)},
                   QStringLiteral("close")},
                  &RegistryPage::leave);
    m_ui->buildingsButton->setDefaultAction(m_showBuildings);
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
    FormPanel* panel = m_ui->panel;
    panel->add(m_roomForm);
    panel->add(m_personForm);
    panel->add(m_buildingForm);
    connect(panel, &FormPanel::changed, this, &RegistryPage::panelChanged);
    connect(panel, &FormPanel::said, this, &RegistryPage::statusMessage);
    connect(m_roomForm, &RegistryForm::saved, this, [this] {
        m_ui->panel->close();
        openRoom(m_controller.roomForm().room().value());
    });
    connect(m_personForm, &RegistryForm::saved, panel, &FormPanel::close);
    wireHousehold();
    wireBuildings();
    panelChanged();
}

void RegistryPage::wireHousehold()
{
    connect(m_household, &HouseholdView::editRoomRequested, this, [this] {
        if (m_ui->panel->mayOpen()) {
            m_ui->panel->open(m_roomForm);
            m_roomForm->edit(m_controller.household()->room.id);
        }
    });
    connect(m_household, &HouseholdView::addPersonRequested, this, [this] {
        if (m_ui->panel->mayOpen()) {
            m_ui->panel->open(m_personForm);
            m_personForm->startNew(m_controller.household()->room.id);
        }
    });
    connect(m_household, &HouseholdView::linkPersonRequested, this, [this] {
        if (m_ui->panel->mayOpen()) {
            m_ui->panel->open(m_personForm);
            m_personForm->startLink(m_controller.household()->room.id);
        }
    });
    connect(m_household, &HouseholdView::editPersonRequested, this,
            [this](PersonId person, RoomPersonId role) {
                if (m_ui->panel->mayOpen()) {
                    m_ui->panel->open(m_personForm);
                    m_personForm->edit(person, role);
                }
            });
}

void RegistryPage::wireBuildings()
{
    connect(m_buildings, &BuildingsView::addRequested, this, [this] {
        if (m_ui->panel->mayOpen()) {
            m_ui->panel->open(m_buildingForm);
            m_buildingForm->startNew();
        }
    });
    connect(m_buildings, &BuildingsView::changeRequested, this, [this](BuildingId building) {
        if (m_ui->panel->mayOpen()) {
            m_ui->panel->open(m_buildingForm);
            m_buildingForm->edit(building);
        }
    });
    connect(m_buildingForm, &RegistryForm::saved, this, [this] {
        m_ui->panel->close();
        fillBuildings();
        m_buildings->choose(m_controller.buildingForm().building().value());
        m_buildings->setFocus();
    });
}

void RegistryPage::activated()
{
    refresh();
    if (RegistryForm* form = m_ui->panel->form()) {
        form->setFocus();
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
    panelChanged();
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
    if (!buildingsShown()) {
        showRoom();
    }
    if (!m_controller.household()) {
        m_ui->rooms->clearSelection();
    } else if (const int row = m_controller.list().find(m_controller.household()->room.id); row >= 0) {
        m_ui->rooms->selectRow(row);
    }
    m_household->refresh();
    m_buildings->refresh();
}

void RegistryPage::openCurrent()
{
    if (const QModelIndex index = m_ui->rooms->currentIndex(); index.isValid()) {
        openRoom(m_controller.list().room(index.row()));
    }
}

/// The focus alone marks no line.
void RegistryPage::enterList()
{
    m_ui->rooms->setFocus();
    if (!m_ui->rooms->selectionModel()->hasSelection()) {
        m_ui->rooms->selectRow(std::max(0, m_ui->rooms->currentIndex().row()));
    }
}

void RegistryPage::openFound()
{
    if (!m_ui->rooms->isVisible()) {
        return;
    }
    enterList();
    if (m_controller.list().rowCount() == 1) {
        openCurrent();
    }
}

void RegistryPage::newRoom()
{
    if (!m_ui->panel->mayOpen()) {
        return;
    }
    const QModelIndex current = m_ui->rooms->currentIndex();
    const QString code =
        current.isValid() ? current.siblingAtColumn(RoomListModel::CodeColumn).data().toString() : QString();
    m_ui->panel->open(m_roomForm);
    m_roomForm->startNew(code.section(u'-', 0, 0));
}

bool RegistryPage::buildingsShown() const
{
    return m_ui->sheet->currentWidget() == m_buildings;
}

void RegistryPage::showBuildings()
{
    m_ui->sheet->setCurrentWidget(m_buildings);
    m_buildings->refresh();
    panelChanged();
    m_buildings->setFocus();
}

void RegistryPage::showRoom()
{
    if (m_controller.household()) {
        m_ui->sheet->setCurrentWidget(m_household);
    } else {
        m_ui->sheet->setCurrentIndex(0);
    }
    panelChanged();
}

void RegistryPage::leave()
{
    if (m_ui->panel->form()) {
        m_ui->panel->leave();
        if (!m_ui->panel->form()) {
            (buildingsShown() ? static_cast<QWidget*>(m_buildings) : m_ui->rooms)->setFocus();
        }
    } else {
        showRoom();
        m_ui->rooms->setFocus();
    }
}

void RegistryPage::panelChanged()
{
    const bool open = m_ui->panel->form() != nullptr;
    m_save->setEnabled(open);
    m_leave->setEnabled(open || buildingsShown());
}

bool RegistryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    QTableView* rooms = m_ui->rooms;
    if (watched == m_ui->textFilter && key == Qt::Key_Down && rooms->isVisible()) {
        enterList();
        return true;
    }
    if (watched == rooms && key == Qt::Key_Up && rooms->currentIndex().row() <= 0) {
        m_ui->textFilter->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
