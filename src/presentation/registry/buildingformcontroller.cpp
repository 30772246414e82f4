// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/buildingformcontroller.h"

namespace pd {

void BuildingFormController::startNew()
{
    keepDraft();
    m_building.reset();
    m_sectionFields.clear();
    begin(QStringLiteral("building:new"), fieldTexts(BuildingEntry()), {});
}

Result<void> BuildingFormController::load(BuildingId building)
{
    keepDraft();
    m_building = building;
    const auto loaded = reload();
    if (!loaded) {
        return loaded;
    }
    begin(QStringLiteral("building:%1").arg(building.value()), original(), versions());
    return {};
}

Result<void> BuildingFormController::reload()
{
    const auto row = desk().building(session(), m_building.value());
    if (!row) {
        return row.error();
    }
    BuildingEntry entry{row->building.details, {}};
    m_sectionFields.clear();
    for (const Section& section : row->sections) {
        entry.sections.push_back({section.id, section.code});
        m_sectionFields << QString::fromStdString(sectionField(section.id));
    }
    setOriginal(fieldTexts(entry), {row->building.version});
    return {};
}

std::vector<Error> BuildingFormController::problems() const
{
    return check(normalized(typedBuilding(typed())));
}

Result<void> BuildingFormController::store()
{
    const BuildingEntry entry = typedBuilding(typed());
    const auto saved = m_building ? desk().changeBuilding(session(), *m_building, version(0), entry)
                                  : desk().addBuilding(session(), entry);
    if (!saved) {
        return saved.error();
    }
    m_building = saved->id;
    return {};
}

} // namespace pd
