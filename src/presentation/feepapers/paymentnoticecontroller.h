// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/paymentnoticedesk.h"
#include "application/registry/registrydesk.h"
#include "presentation/feepapers/paymentnoticedocument.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// The notices of a month (FEE-01 … FEE-06): who owes what, how it is told, and what came of it.
class PaymentNoticeController : public ListController {
    Q_OBJECT
public:
    enum Action { Deliver, DeliverAll, Choose, Announce, EndCollection, Words, actionCount };
    enum Column { Room, Name, Current, Arrears, Prepaid, ToPay, Way, Standing, ButlerName };

    PaymentNoticeController(PaymentNoticeDesk& desk, RegistryDesk& registry, CurrentSession& session,
                            Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;

    [[nodiscard]] const QString& month() const { return m_filter.month; }
    [[nodiscard]] bool twoOnA4() const { return m_twoOnA4; }
    [[nodiscard]] const HouseholdNotices& list() const { return m_list; }
    [[nodiscard]] const HouseholdNotice* chosenHousehold() const;
    /// Of the list, in its order: those that are told on paper (letter box, registered mail).
    [[nodiscard]] std::vector<RoomId> roomsOnPaper() const;
    /// The paper of these notices; errors: NotFound (none of them owes anything).
    Result<Document> paper(std::span<const RoomId> rooms, const PaperHeading& heading,
                           const TextMeasure& measure);
    /// The households to be told in another way; errors: NotFound (there are none).
    Result<Document> workList(const PaperHeading& heading, const TextMeasure& measure);

private:
    [[nodiscard]] ActionForm chooseForm();
    [[nodiscard]] ActionForm deliverForm(bool all) const;
    std::optional<Error> chooseMonth(const ActionForm& form);
    std::optional<Error> deliver(const ActionForm& form, std::vector<RoomId> rooms);
    void tell();

    PaymentNoticeDesk& m_desk;
    RegistryDesk& m_registry;
    CurrentSession& m_session;
    NoticeFilter m_filter;
    bool m_twoOnA4 = true;
    HouseholdNotices m_list;
    std::vector<OutsideCollection> m_collections;
};

} // namespace pd
