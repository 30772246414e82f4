// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/phone.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

std::string phone(const char* text)
{
    const auto result = parsePhone(QString::fromUtf8(text));
    return result ? result->toStdString() : "refused";
}

std::string phones(const char* text)
{
    const auto result = parsePhones(QString::fromUtf8(text));
    if (!result) {
        return "refused";
    }
    std::string joined;
    for (const QString& one : *result) {
        joined += (joined.empty() ? "" : " ") + one.toStdString();
    }
    return joined;
}

} // namespace

TEST(Phone, MobilesAreReadHoweverTheyAreWritten)
{
    for (const char* text :
         {"13800138000", "138 0013 8000", "138-0013-8000", "+8613800138000", "+86 138 0013 8000",
          "0086-13800138000", "8613800138000", "１３８００１３８０００", "13800138000.0", "1.3800138E10",
          "1.3800138E+10", "1.3800138e+10"}) {
        EXPECT_EQ(phone(text), "13800138000") << text;
    }
}

TEST(Phone, LandlinesKeepAreaCodeAndExtension)
{
    EXPECT_EQ(phone("020-62223333"), "02062223333");
    EXPECT_EQ(phone("020 6222 3333"), "02062223333");
    EXPECT_EQ(phone("(020)62223333"), "02062223333");
    EXPECT_EQ(phone("0755-2622333"), "07552622333");
    EXPECT_EQ(phone("020-62223333-801"), "02062223333-801");
    EXPECT_EQ(phone("020-62223333转801"), "02062223333-801");
    EXPECT_EQ(phone("62223333"), "62223333");
    EXPECT_EQ(phone("6222 3333"), "62223333");
    EXPECT_EQ(phone("+86 20 62223333"), "02062223333");
    EXPECT_EQ(phone("400-820-8820"), "4008208820");
    EXPECT_EQ(phone("+852 6123 4567"), "0085261234567");
    EXPECT_EQ(phone("00852-61234567"), "0085261234567");
}

TEST(Phone, WhatIsNoneIsRefused)
{
    for (const char* text : {"1380013800", "138001380001", "12345678901", "1.38E+10", "1.38001E+10", "abc",
                             "110101199001011237", "1380013800O", "0", "2019-05-01", "3-2-1201"}) {
        EXPECT_EQ(phone(text), "refused") << text;
    }
    EXPECT_EQ(parsePhone(QString()).error().code, ErrorCode::Required);
}

TEST(Phone, SeveralInOneCellAreTakenApart)
{
    EXPECT_EQ(phones("13800138000/13900139000"), "13800138000 13900139000");
    EXPECT_EQ(phones("13800138000、13900139000"), "13800138000 13900139000");
    EXPECT_EQ(phones("13800138000 13900139000"), "13800138000 13900139000");
    EXPECT_EQ(phones("13800138000，020-62223333"), "13800138000 02062223333");
    EXPECT_EQ(phones("13800138000\n13900139000"), "13800138000 13900139000");
    EXPECT_EQ(phones("13800138000；13800138000"), "13800138000");
    EXPECT_EQ(phones("张三13800138000 李四：13900139000"), "13800138000 13900139000");
    EXPECT_EQ(phones("13800138000（先生）"), "13800138000");
    EXPECT_EQ(phones("020-62223333 13900139000"), "02062223333 13900139000");
    EXPECT_EQ(phones("无"), "");
    EXPECT_EQ(phones(""), "");
    EXPECT_EQ(phones("13800138000/1390013"), "refused");
    EXPECT_EQ(phones("未登记"), "refused");
}

TEST(Phone, MobilesAreToldApart)
{
    EXPECT_TRUE(isMobile(QStringLiteral("13800138000")));
    EXPECT_FALSE(isMobile(QStringLiteral("02062223333")));
}
