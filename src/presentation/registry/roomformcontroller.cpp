// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/roomformcontroller.h"

namespace pd {

void RoomFormController::startNew(const QString& building)
{
    keepDraft();
    m_room.reset();
    m_butler.reset();
    begin(QStringLiteral("room:new"), fieldTexts(RoomEntry{building, {}, {}}), {});
}

Result<void> RoomFormController::load(RoomId room)
{
    keepDraft();
    m_room = room;
    const auto loaded = reload();
    if (!loaded) {
        return loaded;
    }
    begin(QStringLiteral("room:%1").arg(room.value()), original(), versions());
    return {};
}

Result<void> RoomFormController::reload()
{
    const auto place = desk().room(session(), m_room.value());
    if (!place) {
        return place.error();
    }
    m_butler = place->room.details.butler;
    setOriginal(fieldTexts(place->entry()), {place->room.version});
    return {};
}

std::vector<Error> RoomFormController::problems() const
{
    auto [entry, errors] = typedRoom(typed());
    const auto more = RegistryDesk::problems(entry);
    errors.insert(errors.end(), more.begin(), more.end());
    return errors;
}

Result<void> RoomFormController::store()
{
    const auto [entry, errors] = typedRoom(typed());
    if (!errors.empty()) {
        return errors.front();
    }
    const auto saved =
        m_room ? desk().changeRoom(session(), *m_room, version(0), entry) : desk().addRoom(session(), entry);
    if (!saved) {
        return saved.error();
    }
    m_room = saved->id;
    return {};
}

QStringList RoomFormController::buildings() const
{
    QStringList codes;
    if (const auto buildings = desk().buildings(session())) {
        for (const Building& building : *buildings) {
            codes << building.details.code;
        }
    }
    return codes;
}

QStringList RoomFormController::sections(const QString& building) const
{
    QStringList codes;
    const auto buildings = desk().buildings(session());
    if (!buildings) {
        return codes;
    }
    for (const Building& candidate : *buildings) {
        if (candidate.details.code != building.trimmed()) {
            continue;
        }
        if (const auto sections = desk().sections(session(), candidate.id)) {
            for (const Section& section : *sections) {
                codes << section.code;
            }
        }
    }
    return codes;
}

std::vector<Butler> RoomFormController::butlers() const
{
    const auto butlers = desk().butlers(session(), m_butler);
    return butlers ? *butlers : std::vector<Butler>();
}

} // namespace pd
