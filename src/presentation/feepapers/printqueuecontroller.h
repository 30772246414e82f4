// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/receiptprintdesk.h"
#include "application/registry/registrydesk.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// Receipts that wait for the printer of this station (B6), and the choice of many to be printed together.
class PrintQueueController : public ListController {
    Q_OBJECT
public:
    enum Action { Drop, ChooseMany, actionCount };
    enum Column { Number, Payer, Amount, Asked, By, Failure };

    PrintQueueController(ReceiptPrintDesk& desk, RegistryDesk& registry, CurrentSession& session,
                         Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;

    [[nodiscard]] const std::vector<PrintJob>& jobs() const { return m_jobs; }
    [[nodiscard]] const PrintJob* chosenJob() const;

Q_SIGNALS:
    /// These are wanted on paper together.
    void manyChosen(const pd::ReceiptSelection& selection);

private:
    ReceiptPrintDesk& m_desk;
    RegistryDesk& m_registry;
    CurrentSession& m_session;
    std::vector<PrintJob> m_jobs;
};

} // namespace pd
