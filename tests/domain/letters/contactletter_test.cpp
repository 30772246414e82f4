// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letters/contactletter.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp morning(1'795'224'600'000);

Entering at(Timestamp now)
{
    return {now, QStringLiteral("wangfang")};
}

LetterEntry entry()
{
    LetterEntry entry;
    entry.order = OrderId(7);
    entry.fromDepartment = QStringLiteral(" 客户服务部 ");
    entry.sender = QStringLiteral("王芳");
    entry.toDepartment = QStringLiteral("工程部");
    entry.text = QStringLiteral("第二次维修仍渗水，请查明原因");
    return entry;
}

template <class T>
std::string field(const Result<T>& result)
{
    return result ? std::string() : result.error().field;
}

} // namespace

TEST(ContactLetter, LTR_02_HasTheFieldsOfTheForm)
{
    const auto letter = letterWritten(entry(), at(morning));
    ASSERT_TRUE(letter);
    EXPECT_EQ(letter->fromDepartment, QStringLiteral("客户服务部"));
    EXPECT_EQ(letter->sentAt, morning);
    EXPECT_EQ(letter->createdBy, QStringLiteral("wangfang"));
    const std::vector<std::pair<QString LetterEntry::*, std::string>> required{
        {&LetterEntry::fromDepartment, "fromDepartment"},
        {&LetterEntry::sender, "sender"},
        {&LetterEntry::toDepartment, "toDepartment"},
        {&LetterEntry::text, "letterText"}};
    for (const auto& [member, name] : required) {
        LetterEntry bad = entry();
        (bad.*member).clear();
        EXPECT_EQ(field(letterWritten(bad, at(morning))), name);
    }
    LetterEntry past = entry();
    past.replyDue = morning;
    EXPECT_EQ(field(letterWritten(past, at(morning))), "replyDue");
}

TEST(ContactLetter, REP_73_TheReplyIsWrittenDownOnce)
{
    const ContactLetter letter = *letterWritten(entry(), at(morning));
    const LetterReplyEntry reply{QStringLiteral("李明"), QStringLiteral("明日重做防水"), std::nullopt};
    EXPECT_EQ(field(letterAnswered(letter, {}, at(morning))), "repliedBy");
    EXPECT_EQ(field(letterAnswered(letter, {QStringLiteral("李明"), {}, std::nullopt}, at(morning))),
              "reply");
    EXPECT_FALSE(letterAnswered(letter, {reply.by, reply.reply, morning.plusMinutes(-5)}, at(morning)));
    EXPECT_FALSE(letterAnswered(letter, {reply.by, reply.reply, morning.plusMinutes(5)}, at(morning)));
    const auto answered = letterAnswered(letter, reply, at(morning.plusMinutes(30)));
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->repliedAt, morning.plusMinutes(30));
    EXPECT_EQ(letterAnswered(*answered, reply, at(morning.plusMinutes(40))).error().code,
              ErrorCode::AlreadyDone);
}
