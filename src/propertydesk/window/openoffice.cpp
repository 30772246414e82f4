// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/openoffice.h"

namespace pd {

OpenOffice::OpenOffice(std::unique_ptr<DataFile> opened, CurrentSession& currentSession,
                       const QString& draftBase)
    : session(currentSession), file(std::move(opened)), searcher(*file),
      rosterJob(file->path(), file->clock()), draftStore(DraftStore::folderFor(draftBase, file->path())),
      drafts(draftStore, file->clock()), parking(drafts)
{
}

OfficeSettings OpenOffice::settings()
{
    const auto stored = office.settings();
    return stored ? stored.value() : OfficeSettings();
}

PaperHeading OpenOffice::paperHeading()
{
    const OfficeSettings stored = settings();
    return {stored.name, stored.demo, session.session().name};
}

} // namespace pd
