// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/feeitemdesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/registry/registrylookup.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// 减免: what is taken off the charges of rooms, each approved by a second person at this desk.
class ReductionsController : public ListController {
    Q_OBJECT
public:
    enum Action { Add, End, actionCount };

    ReductionsController(FeeItemDesk& desk, StaffDesk& staff, RegistryLookup rooms, CurrentSession& session,
                         Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;
    [[nodiscard]] std::vector<NumberedOffer> offers(const QString& typed) const override;

private:
    [[nodiscard]] const ReductionRow* row() const;
    [[nodiscard]] Date today() const { return m_desk.clock().today(); }
    std::optional<Error> add(const ActionForm& form);

    FeeItemDesk& m_desk;
    StaffDesk& m_staff;
    RegistryLookup m_rooms;
    CurrentSession& m_session;
    std::vector<ReductionRow> m_rows;
};

} // namespace pd
