// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errortext.h"
#include "presentation/staff/roletexts.h"
#include "presentation/staff/stafftablemodel.h"

#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace pd;

TEST(RoleTexts, EveryRoleAndRightHasWordsOfItsOwn)
{
    std::set<QString> seen;
    for (const Role role : allRoles()) {
        EXPECT_FALSE(roleName(role).isEmpty());
        EXPECT_TRUE(seen.insert(roleName(role)).second) << roleName(role).toStdString();
    }
    for (const Permission permission : allPermissions()) {
        EXPECT_FALSE(permissionText(permission).isEmpty()) << code(permission).toStdString();
        EXPECT_TRUE(seen.insert(permissionText(permission)).second) << code(permission).toStdString();
    }
    EXPECT_EQ(rightsOf(Role::Guard), QStringList{permissionText(Permission::ViewRegistry)});
    EXPECT_EQ(rightsOf(Role::Administrator).size(), static_cast<qsizetype>(permissionCount) - 1);
}

TEST(StaffTableModel, ShowsColleaguesAndIsAProperModel)
{
    StaffTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    StaffDetails clerk;
    clerk.login = QStringLiteral("wang");
    clerk.name = QStringLiteral("王芳");
    clerk.roles = {Role::FrontDesk, Role::Cashier};
    StaffDetails technician;
    technician.name = QStringLiteral("李强");
    technician.technician = true;
    technician.active = false;
    model.setStaff({StaffMember{StaffId(3), clerk, 1, true}, StaffMember{StaffId(5), technician, 2, false}});

    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, StaffTableModel::NameColumn), QStringLiteral("王芳"));
    EXPECT_EQ(text(0, StaffTableModel::LoginColumn), QStringLiteral("wang"));
    EXPECT_EQ(text(0, StaffTableModel::RolesColumn),
              roleName(Role::FrontDesk) + QStringLiteral(", ") + roleName(Role::Cashier));
    EXPECT_EQ(text(1, StaffTableModel::LoginColumn), QStringLiteral("none"));
    EXPECT_EQ(text(1, StaffTableModel::TradeColumn), QStringLiteral("Technician"));
    EXPECT_EQ(text(1, StaffTableModel::StateColumn), QStringLiteral("disabled"));
    EXPECT_EQ(model.rowOf(StaffId(5)), 1);
    EXPECT_EQ(model.rowOf(StaffId(6)), -1);
    EXPECT_EQ(model.at(2), nullptr);
    for (int column = 0; column < StaffTableModel::columns; ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty())
            << column;
    }
}

TEST(StaffFields, HaveNamesInErrorTexts)
{
    for (const char* field :
         {"name", "login", "roles", "password", "newPassword", "phone", "trade", "language", "lockMinutes"}) {
        EXPECT_TRUE(hasFieldName(QString::fromLatin1(field))) << field;
    }
}
