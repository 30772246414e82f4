// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderrules.h"

namespace pd {

using LetterId = Id<struct LetterTag>;

/// What departments write to each other with.
enum class LetterKind {
    Work,     ///< 工作联系函, about a serious matter (REP-55)
    Internal, ///< 内部联系单 (LTR-02)
};
QString code(LetterKind kind);
std::span<const LetterKind> allLetterKinds();

/// A contact letter between departments (FRM-05, LTR-02, LTR-07).
struct ContactLetter {
    LetterId id{0};
    QString number; ///< "LX-202611-0003"
    LetterKind kind = LetterKind::Work;
    std::optional<OrderId> order; ///< what it is about, where it is about an order
    QString fromDepartment;
    QString sender;
    QString toDepartment;
    QString receiver;
    QString subject;
    QString text;
    Timestamp sentAt{0};
    std::optional<Timestamp> replyDue;
    std::optional<Timestamp> repliedAt;
    QString repliedBy;
    QString reply;
    QString createdBy; ///< login
    int version = 1;

    friend bool operator==(const ContactLetter&, const ContactLetter&) = default;
};

struct LetterEntry {
    LetterKind kind = LetterKind::Work;
    std::optional<OrderId> order;
    QString fromDepartment;
    QString sender;
    QString toDepartment;
    QString receiver;
    QString subject;
    QString text;
    std::optional<Timestamp> replyDue;
};
struct LetterReplyEntry {
    QString by;
    QString reply;
    std::optional<Timestamp> at; ///< none: now
};

/// Number, id and version are the store's. Errors: Required (fromDepartment, sender, toDepartment,
/// letterText), TooLong, PromiseInPast (replyDue).
Result<ContactLetter> letterWritten(const LetterEntry& entry, const Entering& entering);
/// Errors: AlreadyDone, Required (repliedBy, reply), TooLong, TimeOrder.
Result<ContactLetter> letterAnswered(ContactLetter letter, const LetterReplyEntry& entry,
                                     const Entering& entering);

} // namespace pd
