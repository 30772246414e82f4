// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/roomformcontroller.h"

namespace pd {

void RoomFormController::startNew(const QString& building)
{
    m_room.reset();
    m_version = 0;
    m_butler.reset();
    m_original = fieldTexts(RoomEntry{building, {}, {}});
}

Result<void> RoomFormController::load(RoomId room)
{
    const auto place = m_desk.room(m_session.session(), room);
    if (!place) {
        return place.error();
    }
    m_room = room;
    m_version = place->room.version;
    m_butler = place->room.details.butler;
    m_original = fieldTexts(place->entry());
    return {};
}

std::vector<Error> RoomFormController::problems(const FieldTexts& typed) const
{
    auto [entry, errors] = typedRoom(typed);
    const auto more = RegistryDesk::problems(entry);
    errors.insert(errors.end(), more.begin(), more.end());
    return errors;
}

Result<RoomId> RoomFormController::save(const FieldTexts& typed)
{
    auto [entry, errors] = typedRoom(typed);
    if (!errors.empty()) {
        return errors.front();
    }
    entry.details.butler = m_butler;
    const Session& session = m_session.session();
    const auto saved =
        m_room ? m_desk.changeRoom(session, *m_room, m_version, entry) : m_desk.addRoom(session, entry);
    if (!saved) {
        return saved.error();
    }
    m_room = saved->id;
    m_version = saved->version;
    return saved->id;
}

Result<std::vector<FieldDifference>> RoomFormController::compareWithStored(const FieldTexts& typed)
{
    const auto loaded = load(m_room.value());
    if (!loaded) {
        return loaded.error();
    }
    return differences(typed, m_original);
}

QStringList RoomFormController::buildings() const
{
    QStringList codes;
    if (const auto buildings = m_desk.buildings(m_session.session())) {
        for (const Building& building : *buildings) {
            codes << building.details.code;
        }
    }
    return codes;
}

QStringList RoomFormController::sections(const QString& building) const
{
    QStringList codes;
    const auto buildings = m_desk.buildings(m_session.session());
    if (!buildings) {
        return codes;
    }
    for (const Building& candidate : *buildings) {
        if (candidate.details.code != building.trimmed()) {
            continue;
        }
        if (const auto sections = m_desk.sections(m_session.session(), candidate.id)) {
            for (const Section& section : *sections) {
                codes << section.code;
            }
        }
    }
    return codes;
}

} // namespace pd
