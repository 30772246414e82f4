// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "application/currentsession.h"
#include "application/datafile.h"
#include "application/drafts/parkingdesk.h"
#include "application/jobs/job.h"
#include "application/office/officedesk.h"
#include "application/registry/registrydesk.h"
#include "application/registry/registrysearcher.h"
#include "application/registry/rosterimport.h"
#include "application/repairs/duplicatedesk.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/incidentdesk.h"
#include "application/repairs/oversightdesk.h"
#include "application/repairs/repairdesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/repairs/orderpapers.h"
#include "storage/drafts/draftstore.h"

#include <memory>

namespace pd {

/// One open data file with its desks: everything below the screen, for the window's thread.
struct OpenOffice {
    OpenOffice(std::unique_ptr<DataFile> opened, CurrentSession& currentSession, const QString& draftBase);

    CurrentSession& session;
    std::unique_ptr<DataFile> file;
    StaffDesk staff;
    OfficeDesk office;
    RegistryDesk registry;
    RegistrySearcher searcher;
    RosterImport rosterImport;
    Job rosterJob;
    CallDesk calls;
    RepairDesk repairs;
    FaultKindDesk faultKinds;
    DuplicateDesk duplicates;
    IncidentDesk incidents;
    OversightDesk oversight;
    DraftStore draftStore;
    DraftDesk drafts;
    ParkingDesk parking;

    /// Name and demo mark as stored; empty when the file cannot be read just now.
    [[nodiscard]] OfficeSettings settings();
    [[nodiscard]] PaperHeading paperHeading();
    [[nodiscard]] const Clock& clock() const noexcept { return file->clock(); }
};

} // namespace pd
