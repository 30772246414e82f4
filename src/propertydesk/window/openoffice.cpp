// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/openoffice.h"

namespace pd {

OpenOffice::OpenOffice(std::unique_ptr<DataFile> opened, CurrentSession& currentSession,
                       const QString& draftBase)
    : session(currentSession), file(std::move(opened)), staff(file->writes(), file->reads()),
      office(file->writes(), file->reads()), registry(file->writes(), file->reads()), searcher(*file),
      rosterImport(file->writes(), file->reads()), rosterJob(file->path(), file->clock()),
      calls(file->writes(), file->reads()), repairs(file->writes(), file->reads()),
      faultKinds(file->writes(), file->reads()), prices(file->writes(), file->reads()),
      stock(file->writes(), file->reads()), costs(file->writes(), file->reads()),
      draftStore(DraftStore::folderFor(draftBase, file->path())), drafts(draftStore, file->clock()),
      parking(drafts)
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
