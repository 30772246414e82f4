// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letters/contactletter.h"

#include <array>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 4000;
constexpr std::int64_t minuteMs = 60'000;

constexpr std::array kinds{LetterKind::Work, LetterKind::Internal};

std::optional<Error> unfit(const QString& text, const char* field, int longest, bool required)
{
    if (required && text.isEmpty()) {
        return error(ErrorCode::Required, field);
    }
    if (text.size() > longest) {
        return error(ErrorCode::TooLong, field, {std::to_string(longest)});
    }
    return std::nullopt;
}

} // namespace

QString code(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Work:
        return QStringLiteral("work");
    case LetterKind::Internal:
        return QStringLiteral("internal");
    }
    return {};
}

std::span<const LetterKind> allLetterKinds()
{
    return kinds;
}

Result<ContactLetter> letterWritten(const LetterEntry& entry, const Entering& entering)
{
    struct Line {
        QString LetterEntry::*typed;
        QString ContactLetter::*stored;
        const char* field;
        int longest;
        bool required;
    };
    static constexpr std::array lines{
        Line{&LetterEntry::fromDepartment, &ContactLetter::fromDepartment, "fromDepartment", longestLine,
             true},
        Line{&LetterEntry::sender, &ContactLetter::sender, "sender", longestLine, true},
        Line{&LetterEntry::toDepartment, &ContactLetter::toDepartment, "toDepartment", longestLine, true},
        Line{&LetterEntry::receiver, &ContactLetter::receiver, "receiver", longestLine, false},
        Line{&LetterEntry::subject, &ContactLetter::subject, "subject", longestLine, false},
        Line{&LetterEntry::text, &ContactLetter::text, "letterText", longestText, true},
    };
    ContactLetter letter;
    for (const Line& line : lines) {
        QString& value = letter.*line.stored;
        value = (entry.*line.typed).trimmed();
        if (auto wrong = unfit(value, line.field, line.longest, line.required)) {
            return *wrong;
        }
    }
    if (entry.replyDue && *entry.replyDue <= entering.now) {
        return error(ErrorCode::PromiseInPast, "replyDue");
    }
    letter.kind = entry.kind;
    letter.order = entry.order;
    letter.replyDue = entry.replyDue;
    letter.sentAt = entering.now;
    letter.createdBy = entering.actor;
    return letter;
}

Result<ContactLetter> letterAnswered(ContactLetter letter, const LetterReplyEntry& entry,
                                     const Entering& entering)
{
    if (letter.repliedAt) {
        return error(ErrorCode::AlreadyDone, "reply", {letter.number.toStdString()});
    }
    letter.repliedBy = entry.by.trimmed();
    letter.reply = entry.reply.trimmed();
    letter.repliedAt = entry.at.value_or(entering.now);
    if (auto wrong = unfit(letter.repliedBy, "repliedBy", longestLine, true)) {
        return *wrong;
    }
    if (auto wrong = unfit(letter.reply, "reply", longestText, true)) {
        return *wrong;
    }
    if (letter.repliedAt->milliseconds() / minuteMs > entering.now.milliseconds() / minuteMs) {
        return error(ErrorCode::TimeOrder, "repliedAt", {"repliedAt", "now"});
    }
    if (letter.repliedAt->milliseconds() / minuteMs < letter.sentAt.milliseconds() / minuteMs) {
        return error(ErrorCode::TimeOrder, "repliedAt", {"sentAt", "repliedAt"});
    }
    return letter;
}

} // namespace pd
