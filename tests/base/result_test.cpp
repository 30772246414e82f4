// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

using namespace pd;

namespace {

Result<std::vector<std::string>> names()
{
    return std::vector<std::string>{"a name too long to be kept in place", "another such name, long enough"};
}

} // namespace

TEST(Result, ATemporaryGivesItsValueAwayByValue)
{
    static_assert(std::is_same_v<decltype(names().value()), std::vector<std::string>>);
    static_assert(std::is_same_v<decltype(*names()), std::vector<std::string>>);
    std::size_t letters = 0;
    for (const std::string& name :
         names().value()) { // under the address sanitizer a dangling one would end here
        letters += name.size();
    }
    for (const std::string& name : *names()) {
        letters += name.size();
    }
    EXPECT_EQ(letters, 2U * (35U + 30U));
}

TEST(Result, AKeptOneIsReadInPlace)
{
    const auto kept = names();
    EXPECT_EQ(&kept.value(), &*kept);
    EXPECT_EQ(kept->size(), 2U);
    static_assert(std::is_same_v<decltype(kept.value()), const std::vector<std::string>&>);
}

TEST(Result, MovesWhatCannotBeCopied)
{
    Result<std::unique_ptr<int>> made(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(made).value();
    EXPECT_EQ(*taken, 7);
}

TEST(Result, HoldsAnErrorInstead)
{
    const Result<int> refused(error(ErrorCode::Required, "room"));
    EXPECT_FALSE(refused);
    EXPECT_EQ(refused.error(), error(ErrorCode::Required, "room"));
}
