// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/contactdesk.h"
#include "presentation/repairs/contacttext.h"
#include "presentation/repairs/orderdetailcontroller.h"

#include <QtCore/QObject>

#include <vector>

namespace pd {

/// One promised time as the panel shows it.
struct PromiseLine {
    QString due; ///< "14:30"
    QString state;
    StateLook look;
    QString what; ///< "Dispatched again 10:20, wangfang"
    QString why;  ///< reason; empty: none
    QString told; ///< whether the customer knows; empty: he was on the phone
    bool untold = false;
};

/// What stands between the desk and the customer of the order in the panel: promises, calls, the note at the
/// door, the slip in the technician's hand, the review. Follows the panel's order.
class ContactController : public QObject {
    Q_OBJECT
public:
    enum class Step { Call, NobodyHome, PickUp, Review };
    static constexpr std::array allSteps{Step::Call, Step::NobodyHome, Step::PickUp, Step::Review};

    /// All of it outlives the controller.
    ContactController(ContactDesk& desk, OrderDetailController& detail, const CurrentSession& session,
                      Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] std::optional<OrderId> order() const;
    /// By state and rights.
    [[nodiscard]] bool allows(Step step) const;
    [[nodiscard]] ActionForm form(Step step) const;
    /// Nothing: it was done.
    std::optional<Error> submit(Step step, const ActionForm& form);

    /// The call that is to be made next: "First call due 10:15, 2 attempts". Empty: none.
    [[nodiscard]] QString nextCall() const;
    [[nodiscard]] bool callIsLate() const;
    /// The latest first.
    [[nodiscard]] std::vector<PromiseLine> promises() const;
    /// How often the time was changed: "Changed twice". Empty: never.
    [[nodiscard]] QString changesText() const;
    /// The latest first.
    [[nodiscard]] std::vector<HistoryLine> contacts() const;
    /// What is known beside the states: whom the customer asked for, when the slip was received.
    [[nodiscard]] std::vector<OrderLine> lines() const;

Q_SIGNALS:
    void changed();
    /// Somebody was not at home: the note wants to be printed.
    void noteLeft(pd::OrderId order);

private:
    void reload();
    [[nodiscard]] std::optional<CallDue> due() const;
    [[nodiscard]] std::vector<Promise> history() const;
    [[nodiscard]] PromiseLine lineOf(const Promise& promise) const;
    [[nodiscard]] QString toldLine(const Promise& promise) const;
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }

    ContactDesk& m_desk;
    OrderDetailController& m_detail;
    const CurrentSession& m_session;
    std::vector<OrderContact> m_contacts;
    CallTimes m_times;
};

} // namespace pd
