// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/feepapercommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/fees/paymentnotice.h"

#include <span>

namespace pd {

/// 缴费通知单 (FEE-01 … FEE-03, FEE-06): what households are told to pay, and how they were told. Further
/// errors: NotPermitted, Storage….
class PaymentNoticeDesk {
public:
    PaymentNoticeDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Needs ViewFees, as the next two. Errors: NotADate ("month").
    Result<HouseholdNotices> list(const Session& session, const NoticeFilter& filter);
    /// The notices of these households, in the order given; who owes nothing by now is left out.
    Result<std::vector<PaymentNotice>> notices(const Session& session, const QString& month,
                                               std::span<const RoomId> rooms);
    Result<std::vector<OutsideCollection>> collections(const Session& session, const QString& month);

    /// They went to the printer. Errors: NotADate.
    Result<void> made(const Session& session, const QString& month, std::span<const RoomId> rooms);
    /// How they went out. Errors: Required ("note": not reached or objected, and nothing said about it),
    /// TooLong ("note"), NotADate, NotFound (a household that is not on the list).
    Result<void> deliver(const Session& session, const QString& month, std::span<const RoomId> rooms,
                         const DeliveryEntry& entry);
    /// Errors: those of checked(OutsideCollection), NotADate.
    Result<void> announce(const Session& session, const OutsideCollection& collection);
    /// Errors: NotFound.
    Result<void> end(const Session& session, CollectionId id);

    /// What stands under every notice: where and when to pay. Needs ViewFees.
    Result<QString> words(const Session& session);
    /// Errors: TooLong ("words").
    Result<void> setWords(const Session& session, const QString& words);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
