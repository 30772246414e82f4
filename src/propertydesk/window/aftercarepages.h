// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/outside/faultpartscontroller.h"
#include "presentation/outside/noticelistcontroller.h"
#include "presentation/outside/partiescontroller.h"
#include "presentation/outside/settlementcontroller.h"
#include "presentation/outside/warrantyhintcontroller.h"
#include "presentation/repairs/aftercarecontroller.h"
#include "presentation/repairs/repaircardcontroller.h"
#include "propertydesk/window/deskframe.h"

#include <functional>

namespace pd {

class RegistryPages;
class RepairPages;
class SettingsPages;
class WarrantyPage;

/// Warranty and what follows a repair in the window: the page of open notices and the settlement, a block of
/// the order panel, the word beside the repair form, the repair card of a household, two sections of the
/// settings.
class AfterCarePages : public QObject {
    Q_OBJECT
public:
    /// `repairs` outlives the pages.
    AfterCarePages(DeskFrame& frame, RepairPages& repairs);
    /// Both are made after the repairs.
    void addTo(RegistryPages& registry);
    void addTo(SettingsPages& settings);

    /// What was settled with that unit for "2026-11".
    void openSettlement(OutsidePartyId unit, const QString& month);
    /// On paper: a letter that is about no order has no other place.
    void showLetter(LetterId letter) { printLetter(letter); }

private:
    void addPage();
    void addToRepairs();
    void printNotice(NoticeId notice);
    void printLetter(LetterId letter);
    /// `printed` counts the print once the paper is out.
    void previewCounted(const PreviewPage::Issue& paper, const std::function<Result<int>()>& printed);

    DeskFrame& m_frame;
    RepairPages& m_repairs;
    NoticeListController m_list;
    SettlementController m_settlement;
    AfterCareController m_care;
    WarrantyHintController m_hint;
    RepairCardController m_card;
    PartiesController m_parties;
    FaultPartsController m_faultParts;
    WarrantyPage* m_page = nullptr;
};

} // namespace pd
