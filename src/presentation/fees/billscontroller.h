// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/billingdesk.h"
#include "application/fees/feeitemdesk.h"
#include "application/jobs/job.h"
#include "application/registry/registrydesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/registry/registrylookup.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// 账单: the billing runs; one that is opened shows its lines, each with the way it was computed. Long work
/// goes through a job.
class BillsController : public ListController {
    Q_OBJECT
public:
    enum Action {
        Open,
        Back,
        Preview,
        Check,
        Post,
        Again,
        PrintList,
        PrintLine,
        Charge,
        Credit,
        Pays,
        AreaBefore,
        Reverse,
        Drop,
        Stop,
        actionCount
    };
    struct Desks {
        BillingDesk& bills;
        FeeItemDesk& items;
        RegistryDesk& registry;
        StaffDesk& staff;
        CurrentSession& session;
        Changes& changes;
        Job& job;
        RegistryLookup rooms;
    };
    explicit BillsController(Desks desks, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] std::vector<HistoryLine> history() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] bool isDirect(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;
    [[nodiscard]] std::vector<NumberedOffer> offers(const QString& typed) const override;

    /// The run whose lines are shown.
    [[nodiscard]] const std::optional<RunDetails>& opened() const { return m_opened; }
    /// The line that is marked; nullptr: none.
    [[nodiscard]] const RunLine* line() const;
    [[nodiscard]] bool busy() const { return m_desks.job.running(); }

Q_SIGNALS:
    void listPrintRequested();
    void linePrintRequested();

private:
    [[nodiscard]] const Session& session() const { return m_desks.session.session(); }
    [[nodiscard]] Date today() const { return m_desks.bills.clock().today(); }
    [[nodiscard]] const BillingRun* run() const;
    [[nodiscard]] const RunSkip* skip() const;
    void tell();
    void tellRuns();
    void tellLines();
    void open(BillingRunId id);
    void close();
    std::optional<Error> preview(const ActionForm& form);
    std::optional<Error> check(const ActionForm& form);
    std::optional<Error> byHand(const ActionForm& form, bool credit);
    std::optional<Error> pays(const ActionForm& form);
    std::optional<Error> areaBefore(const ActionForm& form);
    /// The run as work in a job makes it; then it is opened.
    void start(std::function<Result<BillingRunId>(BillingDesk&, const Progress&)> work);
    [[nodiscard]] ActionForm previewForm() const;
    [[nodiscard]] ActionForm roomForm(int action) const;

    Desks m_desks;
    std::vector<BillingRun> m_runs;
    std::optional<RunDetails> m_opened;
    std::optional<std::int64_t> m_lastRun; ///< marked again after coming back
    int m_percent = 0;
};

/// The room chosen in the form. Errors: Required, UnknownChoice ("room").
Result<RoomId> roomIn(const ActionForm& form);
/// Rooms that answer what is typed, once each.
std::vector<NumberedOffer> roomOffers(const RegistryLookup& lookup, const QString& typed);

} // namespace pd
