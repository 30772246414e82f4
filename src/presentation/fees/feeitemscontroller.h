// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/feeitemdesk.h"
#include "application/registry/registrydesk.h"
#include "presentation/registry/registrylookup.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// 收费项目: what is charged, for how much and to whom (FEE-18, FEE-19, FEE-20).
class FeeItemsController : public ListController {
    Q_OBJECT
public:
    enum Action { SetPrice, Assign, EndAssignment, Change, Add, Seed, actionCount };

    FeeItemsController(FeeItemDesk& desk, RegistryDesk& registry, RegistryLookup rooms,
                       CurrentSession& session, Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] std::vector<HistoryLine> history() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] bool isDirect(int action) const override { return action == Seed; }
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;
    [[nodiscard]] std::vector<NumberedOffer> offers(const QString& typed) const override;

protected:
    void loadChosen() override;

private:
    [[nodiscard]] const FeeItem* item() const;
    [[nodiscard]] Date today() const { return m_desk.clock().today(); }
    void tell();
    [[nodiscard]] ActionForm itemForm(const FeeItem& item, const QString& title) const;
    [[nodiscard]] ActionForm assignForm() const;
    std::optional<Error> save(const ActionForm& form, bool fresh);
    std::optional<Error> setPrice(const ActionForm& form);
    std::optional<Error> assign(const ActionForm& form);
    std::optional<Error> endAssignment(const ActionForm& form);

    FeeItemDesk& m_desk;
    RegistryDesk& m_registry;
    RegistryLookup m_rooms;
    CurrentSession& m_session;
    std::vector<FeeItem> m_items;
    std::map<FeeItemId, std::vector<FeeTariff>> m_tariffs;
    std::vector<AssignmentRow> m_assignments; ///< of the chosen item
};

/// "3-2-1201", "3 · shops", "residences", "all rooms": whom an assignment is about.
QString assignmentText(const AssignmentRow& row);

} // namespace pd
