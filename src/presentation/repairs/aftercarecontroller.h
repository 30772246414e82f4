// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/letters/letterdesk.h"
#include "application/outside/noticedesk.h"
#include "application/repairs/aftercaredesk.h"
#include "presentation/repairs/aftercarestory.h"
#include "presentation/repairs/careactions.h"
#include "presentation/repairs/orderdetailcontroller.h"

namespace pd {

/// Warranty and what follows a repair, of the order that its panel shows.
class AfterCareController : public QObject {
    Q_OBJECT
public:
    struct Desks {
        AfterCareDesk& care;
        NoticeDesk& notices;
        LetterDesk& letters;
        CurrentSession& session;
        Changes& changes;
    };
    /// All of it and `detail` outlive the controller.
    AfterCareController(Desks desks, OrderDetailController& detail, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<AfterCare>& care() const { return m_care; }
    [[nodiscard]] std::vector<CareBlock> blocks() const;
    /// By state and rights, in the order of the enum.
    [[nodiscard]] std::vector<CareAction> actions() const;
    [[nodiscard]] bool allows(CareAction action) const;
    /// Also takes note of what stands there now: what comes in between makes submit() a Conflict.
    /// Precondition: the action is allowed and no print.
    [[nodiscard]] ActionForm form(CareAction action);
    /// Nothing: it was done. After a Conflict everything has been read again; submitting once more is the
    /// answer to that.
    std::optional<Error> submit(CareAction action, const ActionForm& form);
    /// Reads everything again.
    void reload();

Q_SIGNALS:
    void changed();
    void reworked(pd::OrderId order);

private:
    [[nodiscard]] bool noticeAllows(CareAction action) const;
    [[nodiscard]] Result<OrderId> carryOut(CareAction action, const ActionForm& form, const AfterCare& seen);
    [[nodiscard]] Result<OrderId> onNotice(CareAction action, const ActionForm& form, const AfterCare& seen);

    Desks m_desks;
    OrderDetailController& m_detail;
    std::optional<AfterCare> m_care;
    std::optional<AfterCare> m_seen; ///< as it was when the form was opened
};

} // namespace pd
