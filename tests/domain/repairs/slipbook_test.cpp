// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/slipbook.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

namespace pd {
namespace {

const Timestamp now(1'795'224'600'000);

NumberLine line(NumberFate fate)
{
    NumberLine result;
    result.number = QStringLiteral("FW-202611-0001");
    result.fate = fate;
    return result;
}

TEST(SlipBook, CodesComeBack)
{
    for (const NumberFate fate : allNumberFates()) {
        EXPECT_EQ(fromCode(allNumberFates(), code(fate)), fate);
    }
    for (const BlankFate fate : allBlankFates()) {
        EXPECT_EQ(fromCode(allBlankFates(), code(fate)), fate);
    }
}

TEST(SlipBook, REP_31_EveryFateIsCountedOnce)
{
    std::vector<NumberLine> lines;
    for (const NumberFate fate : allNumberFates()) {
        lines.push_back(line(fate));
    }
    EXPECT_EQ(countsOf(lines), (NumberCounts{5, 1, 1, 1, 1, 1, 1}));
}

TEST(SlipBook, REP_31_WhatNeedsWords)
{
    EXPECT_FALSE(needsWords(line(NumberFate::Back), now));
    EXPECT_FALSE(needsWords(line(NumberFate::NotSent), now)) << "the slip is still at the desk";
    EXPECT_FALSE(needsWords(line(NumberFate::Cancelled), now)) << "a cancellation has its reason";
    EXPECT_TRUE(needsWords(line(NumberFate::Missing), now));

    NumberLine out = line(NumberFate::Out);
    EXPECT_FALSE(needsWords(out, now)) << "waiting: not due";
    out.due = now.plusMinutes(1);
    EXPECT_FALSE(needsWords(out, now));
    out.due = now.plusMinutes(-1);
    EXPECT_TRUE(needsWords(out, now));
    NumberLine chased = out;
    chased.chase = SlipChase{now, QStringLiteral("a"), QStringLiteral("李强"), QStringLiteral("明早")};
    EXPECT_FALSE(needsWords(chased, now));
    out.explanation = QStringLiteral("单据淋湿");
    EXPECT_FALSE(needsWords(out, now));
}

TEST(SlipBook, REP_32_WhatIsNotAtTheDeskNeedsWordsToBeBound)
{
    NumberLine out = line(NumberFate::Out);
    out.chase = SlipChase{now, QStringLiteral("a"), QStringLiteral("李强"), QStringLiteral("明早")};
    EXPECT_TRUE(needsWordsToBind(out)) << "a promise is no reason for a hole in the book";
    out.explanation = QStringLiteral("遗失");
    EXPECT_FALSE(needsWordsToBind(out));
    EXPECT_TRUE(needsWordsToBind(line(NumberFate::NotSent)));
    EXPECT_TRUE(needsWordsToBind(line(NumberFate::Missing)));
    for (const NumberFate fate : {NumberFate::Back, NumberFate::Cancelled, NumberFate::Merged}) {
        EXPECT_FALSE(needsWordsToBind(line(fate)));
    }
}

TEST(SlipBook, REP_31_OnlyADayThatIsOverIsSigned)
{
    const Date today = *Date::of(2026, 11, 21);
    DayNumbers numbers;
    numbers.day = today;
    EXPECT_EQ(refusedSigning(numbers, now, today)->code, ErrorCode::OutOfRange);
    numbers.day = today.plusDays(-1);
    EXPECT_FALSE(refusedSigning(numbers, now, today));
    numbers.lines = {line(NumberFate::Back), line(NumberFate::Missing)};
    const auto refused = refusedSigning(numbers, now, today);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::ReasonRequired);
    EXPECT_EQ(refused->parameters, std::vector<std::string>{"FW-202611-0001"});
}

TEST(SlipBook, REP_32_OnlyAMonthThatIsOverIsBound)
{
    MonthNumbers numbers;
    numbers.month = QStringLiteral("202611");
    numbers.lines = {line(NumberFate::Back)};
    EXPECT_EQ(refusedBinding(numbers)->code, ErrorCode::OutOfRange);
    numbers.over = true;
    EXPECT_FALSE(refusedBinding(numbers));
    numbers.lines.push_back(line(NumberFate::Out));
    EXPECT_EQ(refusedBinding(numbers)->code, ErrorCode::ReasonRequired);
}

TEST(SlipBook, REP_33_AreKeptFiveYearsLeapDayIncluded)
{
    EXPECT_EQ(keepUntil(*Date::of(2026, 12, 1), 5), *Date::of(2031, 12, 1));
    EXPECT_EQ(keepUntil(*Date::of(2028, 2, 29), 5), *Date::of(2033, 2, 28));
}

TEST(SlipBook, REP_31_AChaseSaysWithWhomAndWhatWasAnswered)
{
    const auto refusedField = [](const ChaseEntry& entry) {
        const auto result = checked(entry, now);
        return result ? std::string() : result.error().field;
    };
    EXPECT_EQ(refusedField({{}, QStringLiteral("明早")}), "person");
    EXPECT_EQ(refusedField({QStringLiteral("李强"), QStringLiteral(" ")}), "answer");
    EXPECT_EQ(refusedField({QStringLiteral("李强"), QString(2001, u'话')}), "answer");
    EXPECT_EQ(refusedField({QStringLiteral("李强"), QStringLiteral("明早"), now.plusMinutes(1)}), "chasedAt");
    EXPECT_EQ(refusedField({QStringLiteral(" 李强 "), QStringLiteral("明早"), now}), "");
    EXPECT_EQ(checkedExplanation(QStringLiteral("  ")).error().code, ErrorCode::ReasonRequired);
}

TEST(SlipBook, REP_29_ABlankIsUsedForAnOrderOrHasAReason)
{
    const Date today = *Date::of(2026, 11, 21);
    BlankEntry entry{QStringLiteral("0001234"), today, BlankFate::Used, QStringLiteral("0007"), {}};
    EXPECT_TRUE(checked(entry, today));
    entry.orderNumber.clear();
    EXPECT_EQ(checked(entry, today).error().field, "orderNumber");
    entry.fate = BlankFate::Spoiled;
    EXPECT_EQ(checked(entry, today).error().code, ErrorCode::ReasonRequired);
    entry.reason = QStringLiteral("写错");
    EXPECT_TRUE(checked(entry, today));
    entry.drawnOn = today.plusDays(1);
    EXPECT_EQ(checked(entry, today).error().code, ErrorCode::OutOfRange);
    entry.number.clear();
    EXPECT_EQ(checked(entry, today).error().field, "blankNumber");
}

TEST(SlipBook, WordsStandInOneLine)
{
    NumberLine cancelled = line(NumberFate::Cancelled);
    cancelled.reason = QStringLiteral("业主自行\n解决");
    cancelled.by = QStringLiteral("wangfang");
    EXPECT_EQ(wordsOf(cancelled), QStringLiteral("业主自行 解决 (wangfang)"));
    NumberLine out = line(NumberFate::Out);
    out.chase = SlipChase{now, QStringLiteral("a"), QStringLiteral("李强"), QStringLiteral("明早交")};
    out.explanation = QStringLiteral("在工地");
    EXPECT_EQ(wordsOf(out), QStringLiteral("李强: 明早交; 在工地"));
}

} // namespace
} // namespace pd
