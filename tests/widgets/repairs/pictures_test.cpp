// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/repairscreen.h"
#include "widgets/repairs/dispatchpage.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/theme.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>

namespace pd::test {
namespace {

/// Pictures to look at, in the folder PD_PICTURES; the parts of the window around the page are left out.
struct RepairPictures : testing::Test {
    RepairScreens office;
    ActionCatalog actions;
    QWidget window;
    QAction* newRepair = actions.add({QStringLiteral("repairs.new"), "New repair"}, &window);

    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("PD_PICTURES")) {
            GTEST_SKIP() << "PD_PICTURES names no folder";
        }
        applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), ThemeName::Light, 10);
        QLocale::setDefault(QLocale(QLocale::Chinese));
        office.caution(RepairOffice::room, QStringLiteral("家有大型犬，上门前先打电话；老人独居，请慢说"));
        office.returnedOrder();
        const char* words[] = {
            "厨房水龙头漏水", "卫生间地漏堵塞，返水",   "全屋停电，空开合不上", "入户门锁打不开",
            "客厅灯不亮",     "阳台窗户关不上，刮风响", "马桶一直漏水",         "对讲无声音"};
        int number = 0;
        for (const char* text : words) {
            office.clock.advanceMinutes(7);
            OrderIntake intake = office.intake(QString::fromUtf8(text));
            intake.room = number % 3 == 0
                              ? RepairOffice::room
                              : (number % 3 == 1 ? RepairOffice::neighbour : RepairOffice::otherBuilding);
            intake.urgency = number % 3 == 2 ? Urgency::Urgent : Urgency::Normal;
            intake.appointmentAt = office.clock.now().plusMinutes(20 * number);
            intake.reporterName = QStringLiteral("张三丰");
            const auto order = RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
            if (number % 2 == 0) {
                DispatchEntry entry = office.toLi();
                entry.technician = number % 4 == 0 ? RepairOffice::li : RepairOffice::zhao;
                const auto out = RepairOffice::valueOf(
                    office.desk.dispatch(TestOffice::admin(), order.id, order.version, entry));
                if (number == 4) {
                    RepairOffice::valueOf(
                        office.desk.recordArrival(TestOffice::admin(), out.id, out.version, ArrivalEntry{}));
                }
            }
            ++number;
        }
    }
    /// `large` also in a large window; open lists close as the window changes its size.
    static void grab(QWidget& page, const char* name, bool large = true)
    {
        for (const QSize size :
             large ? std::vector{QSize(1440, 808), QSize(1206, 676)} : std::vector{page.size()}) {
            page.resize(size);
            QCoreApplication::processEvents();
            page.grab().save(QStringLiteral("%1/%2-%3.png")
                                 .arg(qEnvironmentVariable("PD_PICTURES"), QString::fromLatin1(name))
                                 .arg(size.width()));
        }
    }
};

TEST_F(RepairPictures, Form)
{
    RepairFormController controller(office.formDesks());
    RepairForm form(controller, actions);
    bringUp(form, {1206, 676});
    form.newCall();
    typeText(form, QStringLiteral("3212"));
    grab(form, "form-1-place", false);
    pressKey(form, Qt::Key_Return);
    typeText(form, QStringLiteral("ls"));
    grab(form, "form-2-fault", false);
    pressKey(form, Qt::Key_Return);
    typeText(form, QStringLiteral("cfls"));
    pressKey(form, Qt::Key_Return);
    grab(form, "form-3-filled");
    pressKey(form, Qt::Key_Return, Qt::ControlModifier);
    grab(form, "form-4-saved");
}

TEST_F(RepairPictures, List)
{
    OrderListController list(office.listDesks());
    OrderDetailController detail(office.detailDesks());
    RepairsPage page(list, detail, actions, newRepair);
    bringUp(page);
    page.activated();
    pressKey(page, Qt::Key_Down);
    grab(page, "list-1");
    pressKey(page, Qt::Key_E, Qt::AltModifier);
    grab(page, "list-2-correct");
    pressKey(page, Qt::Key_Escape);
    pressKey(page, Qt::Key_D, Qt::AltModifier);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    grab(page, "list-3-dispatch");
}

TEST_F(RepairPictures, Board)
{
    DispatchBoardController controller(office.desk, office.session, office.file().changes());
    DispatchPage page(controller, actions);
    bringUp(page);
    page.activated();
    grab(page, "board-1");
    pressKey(page, Qt::Key_1);
    grab(page, "board-2-assign");
}

} // namespace
} // namespace pd::test
