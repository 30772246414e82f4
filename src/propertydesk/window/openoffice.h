// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "application/currentsession.h"
#include "application/datafile.h"
#include "application/drafts/parkingdesk.h"
#include "application/fees/arrearsdesk.h"
#include "application/fees/cashdesk.h"
#include "application/fees/receiptdesk.h"
#include "application/jobs/job.h"
#include "application/letters/letterdesk.h"
#include "application/office/officedesk.h"
#include "application/outside/noticedesk.h"
#include "application/outside/outsidedesk.h"
#include "application/registry/registrydesk.h"
#include "application/registry/registrysearcher.h"
#include "application/registry/rosterimport.h"
#include "application/repairs/aftercaredesk.h"
#include "application/repairs/capacitydesk.h"
#include "application/repairs/contactdesk.h"
#include "application/repairs/duplicatedesk.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/incidentdesk.h"
#include "application/repairs/matterdesk.h"
#include "application/repairs/ordercostdesk.h"
#include "application/repairs/oversightdesk.h"
#include "application/repairs/paperrulesdesk.h"
#include "application/repairs/pricedesk.h"
#include "application/repairs/repairdesk.h"
#include "application/repairs/stockdesk.h"
#include "application/search/papersearch.h"
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
    StaffDesk staff{file->writes(), file->reads()};
    OfficeDesk office{file->writes(), file->reads()};
    RegistryDesk registry{file->writes(), file->reads()};
    RegistrySearcher searcher;
    RosterImport rosterImport{file->writes(), file->reads()};
    Job rosterJob;
    CallDesk calls{file->writes(), file->reads()};
    RepairDesk repairs{file->writes(), file->reads()};
    ContactDesk contacts{file->writes(), file->reads()};
    CapacityDesk capacity{file->writes(), file->reads()};
    FaultKindDesk faultKinds{file->writes(), file->reads()};
    PriceDesk prices{file->writes(), file->reads()};
    StockDesk stock{file->writes(), file->reads()};
    OrderCostDesk costs{file->writes(), file->reads()};
    CashDesk cash{file->writes(), file->reads()};
    OutsideDesk outside{file->writes(), file->reads()};
    NoticeDesk notices{file->writes(), file->reads()};
    LetterDesk letters{file->writes(), file->reads()};
    AfterCareDesk afterCare{file->writes(), file->reads()};
    DuplicateDesk duplicates{file->writes(), file->reads()};
    IncidentDesk incidents{file->writes(), file->reads()};
    OversightDesk oversight{file->writes(), file->reads()};
    PaperRulesDesk paperRules{file->writes(), file->reads()};
    MatterDesk matters{file->writes(), file->reads()};
    PaperSearch papers{file->reads()};
    ReceiptDesk receipts{file->writes(), file->reads()};
    ArrearsDesk arrears{file->writes(), file->reads()};
    DraftStore draftStore;
    DraftDesk drafts;
    ParkingDesk parking;

    /// Name and demo mark as stored; empty when the file cannot be read just now.
    [[nodiscard]] OfficeSettings settings();
    [[nodiscard]] PaperHeading paperHeading();
    [[nodiscard]] const Clock& clock() const noexcept { return file->clock(); }
};

} // namespace pd
