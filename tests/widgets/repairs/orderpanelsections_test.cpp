// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/shell/actions.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

using namespace pd;
using namespace pd::test;

namespace {

struct Panel : RepairScreens {
    Panel() { bringUp(panel, {340, 400}); }
    QLabel& add(PanelPlace place, int width = 0)
    {
        auto* block = new QLabel(QStringLiteral("block"));
        block->setMinimumWidth(width);
        panel.addSection(block, place);
        return *block;
    }

    OrderDetailController detail{detailDesks()};
    ActionCatalog actions;
    OrderPanel panel{detail};
};

} // namespace

TEST(OrderPanelSections, StandInTheirOrderHoweverTheyCome)
{
    Panel screen;
    const QLabel& care = screen.add(PanelPlace::AfterCare);
    const QLabel& promises = screen.add(PanelPlace::Promises);
    const QLabel& costs = screen.add(PanelPlace::Costs);
    const QLabel& kin = screen.add(PanelPlace::Kin);
    ASSERT_TRUE(screen.detail.show(
        RepairOffice::valueOf(screen.desk.registerOrder(screen.admin(), screen.intake())).id));
    QCoreApplication::processEvents();
    EXPECT_LT(kin.y(), promises.y());
    EXPECT_LT(promises.y(), costs.y());
    EXPECT_LT(costs.y(), care.y());
    const auto* history = screen.panel.findChild<QWidget*>(QStringLiteral("historyHead"));
    ASSERT_NE(history, nullptr);
    EXPECT_LT(care.y(), history->y());
}

TEST(OrderPanelSections, NothingIsCutOffAtTheRightEdge)
{
    Panel screen;
    const QLabel& wide = screen.add(PanelPlace::Costs, 400);
    ASSERT_TRUE(screen.detail.show(
        RepairOffice::valueOf(screen.desk.registerOrder(screen.admin(), screen.intake())).id));
    QCoreApplication::processEvents();
    const auto* scroll = screen.panel.findChild<QScrollArea*>(QStringLiteral("scroll"));
    ASSERT_NE(scroll, nullptr);
    EXPECT_GE(scroll->viewport()->width(), wide.mapTo(scroll->widget(), QPoint(wide.width(), 0)).x());
}
