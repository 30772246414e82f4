// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/stockdesk.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// The repair stock 维修材料: what is there, what is below its reserve, what orders wait for.
class StockController : public ListController {
    Q_OBJECT
public:
    enum Action { Add, Change, Receive, Count, actionCount };
    enum Column { Name, Specification, Model, Unit, OnHand, Minimum, PriceNow, State };

    StockController(StockDesk& desk, CurrentSession& session, Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] std::vector<HistoryLine> history() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;

    [[nodiscard]] const StockList& list() const { return m_list; }
    /// Below their reserve.
    [[nodiscard]] int lowItems() const;

protected:
    void loadChosen() override;

private:
    [[nodiscard]] const StockItem* item() const;
    [[nodiscard]] Area wanted(StockItemId item) const;
    void tell();
    std::optional<Error> save(const ActionForm& form, bool fresh);

    StockDesk& m_desk;
    CurrentSession& m_session;
    StockList m_list;
    std::vector<StockMovement> m_movements; ///< of the chosen item
    Area m_book;                            ///< what the form of the count was opened with
};

} // namespace pd
