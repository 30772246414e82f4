// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/searchmodel.h"
#include "propertydesk/window/deskframe.h"

#include <functional>
#include <memory>

namespace pd {

class AfterCarePages;
class Appearance;
class BillPages;
class CallPages;
class PromisePages;
class CashPages;
class CostPages;
class FeePages;
class NoticePages;
class ReceiptPapers;
class IntakePages;
class ClockPages;
class ReceiptPages;
class RegistryPages;
class RepairPages;
class ReportPages;
class SettingsPages;
class TodayPages;
class ShiftPages;
class SlipPages;

/// All pages of the window, made one workflow after the other: nobody waits for them at the start, and a key
/// never waits for more than one of them (P5, P7).
class DeskPages : public QObject {
    Q_OBJECT
public:
    /// All four outlive the pages. Makes nothing yet.
    DeskPages(OpenOffice& office, MainWindow& window, ActionCatalog& actions, Appearance& appearance);
    ~DeskPages() override;

    /// Makes one more of them, in a fixed order; false when all are there.
    bool makeNext();
    void makeAll();
    /// What a locked desk shows of an alarm. Precondition: all are made.
    [[nodiscard]] QWidget* newLockNotice(QWidget& lock);

Q_SIGNALS:
    void otherFileRequested();

private:
    void makeFrame();
    void makeToday();
    void makeCalls();
    void makeRepairs();
    void makePromises();
    void makeAfterCare();
    void makeSlips();
    void makeIntake();
    void makeClocks();
    void makeRegistry();
    void makeCosts();
    void makeFees();
    void makeReports();
    void makeSettings();
    void makeSearch();
    void openPaper(const PaperHit& paper);

    OpenOffice& m_office;
    MainWindow& m_window;
    ActionCatalog& m_actions;
    Appearance& m_appearance;
    std::size_t m_made = 0;
    std::unique_ptr<DeskFrame> m_frame;
    std::unique_ptr<TodayPages> m_today;
    std::unique_ptr<CallPages> m_calls;
    std::unique_ptr<RepairPages> m_repairs;
    std::unique_ptr<PromisePages> m_promises;
    std::unique_ptr<AfterCarePages> m_afterCare;
    std::unique_ptr<SlipPages> m_slips;
    std::unique_ptr<IntakePages> m_intake;
    std::unique_ptr<ClockPages> m_clocks;
    std::unique_ptr<RegistryPages> m_registry;
    std::unique_ptr<CostPages> m_costs;
    std::unique_ptr<FeePages> m_fees;
    std::unique_ptr<CashPages> m_cash;
    std::unique_ptr<ReceiptPages> m_receipts;
    std::unique_ptr<BillPages> m_bills;
    std::unique_ptr<ReceiptPapers> m_receiptPapers;
    std::unique_ptr<NoticePages> m_notices;
    std::unique_ptr<ShiftPages> m_shifts;
    std::unique_ptr<ReportPages> m_reports;
    std::unique_ptr<SettingsPages> m_settings;
    SearchModel m_search;
};

} // namespace pd
