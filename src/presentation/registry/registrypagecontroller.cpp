// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/registrypagecontroller.h"

#include "presentation/registry/registrytexts.h"

namespace pd {

RegistryPageController::RegistryPageController(const Desks& desks, QObject* parent)
    : QObject(parent), m_desk(desks.registry), m_session(desks.session),
      m_list(desks.registry, desks.session), m_roomForm(desks.registry, desks.drafts, desks.session),
      m_personForm(desks.registry, desks.drafts, desks.session, desks.lookup),
      m_buildingForm(desks.registry, desks.drafts, desks.session)
{
    connect(&desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Registry)) {
            refresh();
        }
    });
    connect(&m_session, &CurrentSession::changed, this, &RegistryPageController::refresh);
}

std::vector<Building> RegistryPageController::buildings() const
{
    const auto buildings = m_desk.buildings(m_session.session());
    return buildings ? *buildings : std::vector<Building>();
}

Result<void> RegistryPageController::open(RoomId room)
{
    auto household = m_desk.household(m_session.session(), room, m_withFormer);
    m_room = room;
    if (!household) {
        m_household.reset();
        m_people.show({});
        return household.error();
    }
    m_household = *household;
    m_people.show(household->members);
    return {};
}

void RegistryPageController::setWithFormer(bool withFormer)
{
    m_withFormer = withFormer;
    refresh();
}

QString RegistryPageController::facts() const
{
    if (!m_household) {
        return {};
    }
    const RoomDetails& room = m_household->room.details;
    QStringList facts;
    if (!m_household->buildingName.isEmpty()) {
        facts << m_household->buildingName;
    }
    facts << text(room.use) << text(room.state);
    if (room.builtArea) {
        facts << tr("%1 m²").arg(QString::fromStdString(room.builtArea->toString()));
    }
    if (room.innerArea) {
        facts << tr("%1 m² inside").arg(QString::fromStdString(room.innerArea->toString()));
    }
    if (room.handover) {
        facts << tr("handed over %1").arg(QString::fromStdString(room.handover->toString()));
    }
    if (!m_household->butlerName.isEmpty()) {
        facts << tr("butler %1").arg(m_household->butlerName);
    }
    return facts.join(QStringLiteral(" · "));
}

QString RegistryPageController::warranty() const
{
    if (!m_household) {
        return {};
    }
    QStringList running;
    QStringList over;
    for (const RoomWarranty& item : m_household->room.details.warranty) {
        const QString end = QString::fromStdString(item.end.toString());
        if (item.end < m_desk.clock().today()) {
            over << tr("%1 since %2").arg(text(item.part), end);
        } else {
            running << tr("%1 until %2").arg(text(item.part), end);
        }
    }
    QStringList lines;
    if (!running.isEmpty()) {
        lines << tr("In warranty: %1").arg(running.join(QStringLiteral(" · ")));
    }
    if (!over.isEmpty()) {
        lines << tr("Out of warranty: %1").arg(over.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}

Result<void> RegistryPageController::reveal(PersonId person)
{
    const auto whole = m_desk.reveal(m_session.session(), person);
    if (!whole) {
        return whole.error();
    }
    m_people.reveal(person, whole->details.phones);
    return {};
}

void RegistryPageController::refresh()
{
    m_list.refresh();
    const auto buildings = m_desk.buildingRows(m_session.session());
    m_buildings.show(buildings ? *buildings : std::vector<BuildingRow>());
    if (m_room) {
        if (const auto opened = open(*m_room); !opened) {
            m_room.reset();
        }
    }
    Q_EMIT refreshed();
}

} // namespace pd
