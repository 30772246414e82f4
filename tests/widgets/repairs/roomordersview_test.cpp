// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/roomordersview.h"

#include "presentation/repairs/orderrowsmodel.h"
#include "support/repairscreen.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace pd::test {
namespace {

struct RoomOrders : testing::Test {
    RepairScreens office;
    RoomOrdersView view{office.desk, office.session, office.file().changes()};

    void show(int width)
    {
        bringUp(view, {width, 300});
        QCoreApplication::processEvents();
    }
    void SetUp() override
    {
        office.dispatchedOrder();
        view.setRoom(RepairOffice::room);
    }
};

// Beside an open form it scrolled sideways, and the state was out of sight.
TEST_F(RoomOrders, NothingIsScrolledSidewaysHoweverNarrowItIs)
{
    for (const int width : {1100, 620, 430, 340}) {
        show(width);
        EXPECT_LE(view.horizontalHeader()->length(), view.viewport()->width()) << width;
        EXPECT_FALSE(view.isColumnHidden(OrderRowsModel::State)) << width;
        EXPECT_GE(view.columnWidth(OrderRowsModel::Content),
                  view.fontMetrics().horizontalAdvance(QStringLiteral("厨房水管漏水")))
            << width;
    }
}

TEST_F(RoomOrders, WhereThereIsRoomEverythingIsShownAgain)
{
    show(340);
    EXPECT_TRUE(view.isColumnHidden(OrderRowsModel::Technician));
    show(1100);
    EXPECT_FALSE(view.isColumnHidden(OrderRowsModel::Technician));
    EXPECT_FALSE(view.isColumnHidden(OrderRowsModel::Due));
    EXPECT_TRUE(view.isColumnHidden(OrderRowsModel::Place)) << "all of one room";
}

} // namespace
} // namespace pd::test
