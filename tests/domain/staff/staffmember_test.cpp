// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/staffmember.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {
StaffDetails clerk()
{
    StaffDetails details;
    details.login = QStringLiteral("wang.fang");
    details.name = QStringLiteral("王芳");
    details.phone = QStringLiteral("0574-8765 4321");
    details.roles = {Role::FrontDesk};
    return details;
}

ErrorCode codeOf(const StaffDetails& details)
{
    const auto result = checked(details);
    EXPECT_FALSE(result.ok());
    return result ? ErrorCode::Internal : result.error().code;
}
} // namespace

TEST(StaffDetails, AreTrimmedAndTheLoginIsLowerCase)
{
    StaffDetails details = clerk();
    details.login = QStringLiteral("  Wang.Fang ");
    details.name = QStringLiteral(" 王芳 ");
    const auto result = checked(details);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->login, QStringLiteral("wang.fang"));
    EXPECT_EQ(result->name, QStringLiteral("王芳"));
}

TEST(StaffDetails, TechnicianNeedsNoLogin)
{
    StaffDetails details;
    details.name = QStringLiteral("李强");
    details.technician = true;
    details.login = QStringLiteral("  ");
    const auto result = checked(details);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->login.has_value());
}

TEST(StaffDetails, EachFieldIsChecked)
{
    StaffDetails details = clerk();
    details.name.clear();
    EXPECT_EQ(codeOf(details), ErrorCode::Required);
    details = clerk();
    details.name.fill(u'王', 41);
    EXPECT_EQ(codeOf(details), ErrorCode::TooLong);
    details = clerk();
    details.login = QStringLiteral("wang fang");
    EXPECT_EQ(codeOf(details), ErrorCode::UnknownChoice);
    details.login = QString(33, u'w');
    EXPECT_EQ(codeOf(details), ErrorCode::TooLong);
    details.login = QStringLiteral("System");
    EXPECT_EQ(codeOf(details), ErrorCode::LoginTaken);
    details = clerk();
    details.roles.clear();
    EXPECT_EQ(codeOf(details), ErrorCode::Required);
    details = clerk();
    details.phone = QStringLiteral("ask");
    EXPECT_EQ(codeOf(details), ErrorCode::NotAPhone);
    details = clerk();
    details.trade.fill(u'水', 41);
    EXPECT_EQ(codeOf(details), ErrorCode::TooLong);
}

TEST(StaffMember, AdministratorIsActiveWithLoginAndRole)
{
    StaffMember member{StaffId(1), clerk(), 1, true};
    EXPECT_FALSE(member.isAdministrator());
    member.details.roles.insert(Role::Administrator);
    EXPECT_TRUE(member.isAdministrator());
    member.details.active = false;
    EXPECT_FALSE(member.isAdministrator());
    member.details.active = true;
    member.details.login.reset();
    EXPECT_FALSE(member.isAdministrator());
}
