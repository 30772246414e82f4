// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/orderkinsection.h"

#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/repairs/alarmbanner.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/intakesettingsform.h"
#include "widgets/repairs/watchpage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace pd::test {
namespace {

struct OrderKinTest : testing::Test {
    RepairScreens office;
    DuplicateDesk duplicates{office.writes(), office.reads()};
    IncidentDesk incidents{office.writes(), office.reads()};
    OversightDesk oversight{office.writes(), office.reads()};
    OrderDetailController detail{office.detailDesks()};
    OrderKinController kin{detail,
                           {duplicates, incidents, oversight, office.session, office.file().changes()}};
    ActionCatalog actions;
    QWidget page;
    OrderKinSection* section = new OrderKinSection(kin);

    void SetUp() override
    {
        (new QVBoxLayout(&page))->addWidget(section);
        section->addActions(actions, &page);
        bringUp(page, {500, 700});
    }
    void show(const ServiceOrder& order) { ASSERT_TRUE(detail.show(order.id)); }
    void fill(const char* field, const QString& text)
    {
        auto* input = section->findChild<QWidget*>(QString::fromLatin1(field));
        ASSERT_NE(input, nullptr) << field;
        if (auto* line = qobject_cast<QLineEdit*>(input)) {
            line->setText(text);
        } else if (auto* words = qobject_cast<QPlainTextEdit*>(input)) {
            words->setPlainText(text);
        }
        input->setFocus();
    }
    void carryOut() { pressKey(page, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString saidInLines() const
    {
        QStringList texts;
        for (const OrderLine& line : kin.lines()) {
            texts += line.value;
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] ServiceOrder stored(const ServiceOrder& order)
    {
        return RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id)).row.order;
    }
};

TEST_F(OrderKinTest, A16_AReminderIsTypedInThePanel)
{
    const ServiceOrder order = office.dispatchedOrder();
    show(order);
    actions.action(QStringLiteral("order.remind"))->trigger();
    fill("words", QStringLiteral("还没人来"));
    carryOut();
    EXPECT_EQ(kin.kin()->reminders.size(), 1U);
    EXPECT_TRUE(saidInLines().contains(QStringLiteral("还没人来")));
}

TEST_F(OrderKinTest, A30_AMergeLeadsToTheOtherOrderAndBack)
{
    const ServiceOrder away = office.registeredOrder();
    const ServiceOrder survivor = office.registeredOrder(QStringLiteral("水流到楼下"));
    show(away);
    actions.action(QStringLiteral("order.merge"))->trigger();
    fill("orderNumber", QStringLiteral("0001"));
    carryOut();
    EXPECT_EQ(stored(away).state, OrderState::Registered) << "into itself is refused";
    fill("orderNumber", QStringLiteral("0002"));
    carryOut();
    EXPECT_EQ(stored(away).state, OrderState::Cancelled);
    auto& notice = *section->findChild<InlineMessage*>(QStringLiteral("kinNotice"));
    EXPECT_TRUE(notice.text().contains(survivor.number));
    std::optional<OrderId> opened;
    QObject::connect(section, &OrderKinSection::orderRequested, section, [&](OrderId id) { opened = id; });
    notice.findChild<QPushButton*>(QStringLiteral("messageAction"))->click();
    EXPECT_EQ(opened, survivor.id);

    show(survivor);
    EXPECT_TRUE(saidInLines().contains(away.number));
    kin.cameFrom(away.number);
    EXPECT_TRUE(notice.text().contains(away.number));
    show(away);
    actions.action(QStringLiteral("order.unmerge"))->trigger();
    EXPECT_EQ(stored(away).state, OrderState::Registered);
}

TEST_F(OrderKinTest, REP_24_TheSupervisorReleasesInThePanelAndTheClerkDoesNot)
{
    OrderIntake intake = office.intake();
    intake.origin = OrderOrigin::SelfInspection;
    const ServiceOrder order = RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    office.session.set(TestOffice::with({Permission::ViewOrders, Permission::RegisterOrder}));
    show(order);
    EXPECT_FALSE(kin.allows(KinAction::Release));
    office.session.set(TestOffice::admin());
    show(order);
    actions.action(QStringLiteral("order.release"))->trigger();
    fill("note", QStringLiteral("同意"));
    carryOut();
    EXPECT_EQ(kin.kin()->release->state, ReleaseState::Released);
    EXPECT_FALSE(kin.allows(KinAction::Release));
}

TEST_F(OrderKinTest, REP_54_ARecheckThatIsNotGoodAsksWhyAndWhen)
{
    OrderIntake intake = office.intake();
    intake.room.reset();
    intake.place = QStringLiteral("3栋大堂");
    ServiceOrder order = RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    const Session session = TestOffice::admin();
    order = RepairOffice::valueOf(office.desk.dispatch(session, order.id, order.version, office.toLi()));
    FinishEntry finish;
    finish.result = QStringLiteral("已修");
    order = RepairOffice::valueOf(office.desk.finish(session, order.id, order.version, finish));
    show(order);
    ASSERT_TRUE(kin.allows(KinAction::RecheckGood));
    actions.action(QStringLiteral("order.recheck-bad"))->trigger();
    fill("note", QStringLiteral("还在滴水"));
    carryOut();
    EXPECT_EQ(stored(order).state, OrderState::Done) << "the time is missing";
    fill("promise", QStringLiteral("+90"));
    carryOut();
    EXPECT_EQ(stored(order).state, OrderState::Waiting);
}

TEST_F(OrderKinTest, KeysDoNotCollideWithThoseOfTheOrder)
{
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << actions.shortcutProblems().join(u'\n').toStdString();
}

TEST(AlarmBannerTest, REP_65_StandsUntilSomebodyTakesIt)
{
    RepairScreens office;
    OversightDesk oversight(office.writes(), office.reads());
    IntakeSettings settings;
    settings.liftCompany = QStringLiteral("通力维保");
    settings.liftPhone = QStringLiteral("4008-123-456");
    ASSERT_TRUE(oversight.changeSettings(TestOffice::admin(), settings, {office.leak()}));
    AlarmController controller(oversight, office.session, office.file().changes());
    ActionCatalog actions;
    QWidget window;
    QAction* take = actions.add({QStringLiteral("alarm.take"), "Take", nullptr, {}, {}}, &window);
    auto* banner = new AlarmBanner(controller, take, &window);
    QObject::connect(take, &QAction::triggered, &controller, [&] { (void)controller.take(); });
    bringUp(window);
    EXPECT_FALSE(banner->isVisible());
    QSignalSpy raised(&controller, &AlarmController::raised);
    // Another desk takes the call; this one learns of it by its poll.
    const auto second = office.secondDesk();
    RepairDesk other(second->writes(), second->reads());
    const ServiceOrder order =
        RepairOffice::valueOf(other.registerOrder(TestOffice::admin(), office.intake()));
    office.file().poll();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_EQ(raised.count(), 1);
    EXPECT_TRUE(controller.text().contains(order.number));
    EXPECT_TRUE(controller.text().contains(QStringLiteral("4008-123-456")));
    take->trigger();
    EXPECT_FALSE(banner->isVisible());
    EXPECT_FALSE(take->isEnabled());
}

TEST(AlarmBannerTest, REP_65_ALockedDeskNamesThePlaceAndNothingPersonal)
{
    RepairScreens office;
    OversightDesk oversight(office.writes(), office.reads());
    ASSERT_TRUE(oversight.changeSettings(TestOffice::admin(), {}, {office.leak()}));
    AlarmController controller(oversight, office.session, office.file().changes());
    QWidget cover;
    auto* banner = new AlarmBanner(controller, nullptr, &cover);
    bringUp(cover);
    EXPECT_FALSE(banner->isVisible());
    OrderIntake intake = office.intake(QStringLiteral("张三丰被困，电话13812345678"));
    intake.reporterName = QStringLiteral("张三丰");
    intake.reporterPhone = QStringLiteral("13812345678");
    RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    EXPECT_TRUE(banner->isVisible());
    QString shown;
    for (const QLabel* label : banner->findChildren<QLabel*>()) {
        shown += label->text();
    }
    EXPECT_TRUE(shown.contains(QStringLiteral("3-2-1201"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("09:30"))) << "since when";
    EXPECT_FALSE(shown.contains(QStringLiteral("张三丰")));
    EXPECT_FALSE(shown.contains(QStringLiteral("1381234")));
    EXPECT_FALSE(banner->findChild<QPushButton*>()->isVisible()) << "taken after unlocking only";
    ASSERT_TRUE(controller.take());
    EXPECT_FALSE(banner->isVisible());
}

TEST(WatchPageTest, ListsAreChosenByChipsAndIncidentsAreClosedByKeys)
{
    RepairScreens office;
    OversightDesk oversight(office.writes(), office.reads());
    IncidentDesk incidents(office.writes(), office.reads());
    const ServiceOrder order = office.dispatchedOrder();
    OrderIntake found = office.intake();
    found.origin = OrderOrigin::SelfInspection;
    const ServiceOrder report = RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), found));
    IncidentHint hint;
    hint.building = RepairOffice::building;
    hint.faultGroup = FaultKindId(1);
    hint.orders = {order.id};
    const Incident incident =
        RepairOffice::valueOf(incidents.open(TestOffice::admin(), hint, {QStringLiteral("3栋停水"), {}}));
    WatchController controller({oversight, incidents, office.session, office.file().changes()});
    ActionCatalog actions;
    WatchPage page(controller, actions);
    bringUp(page);
    page.activated();
    expectAccessibleNames(page);
    EXPECT_EQ(controller.count(WatchList::Incidents), 1);
    EXPECT_EQ(controller.count(WatchList::Releases), 1);
    EXPECT_EQ(controller.orders().rowCount(), 1);

    actions.action(QStringLiteral("incident.change"))->trigger();
    page.findChild<QPlainTextEdit*>(QStringLiteral("callerText"))->setPlainText(QStringLiteral("18点前恢复"));
    page.findChild<QPlainTextEdit*>(QStringLiteral("callerText"))->setFocus();
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(controller.incident()->row.incident.words.callerText, QStringLiteral("18点前恢复"));

    actions.action(QStringLiteral("incident.close"))->trigger();
    page.findChild<QPlainTextEdit*>(QStringLiteral("result"))->setPlainText(QStringLiteral("主管已修复"));
    page.findChild<QPlainTextEdit*>(QStringLiteral("result"))->setFocus();
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(controller.incident()->row.incident.state, IncidentState::Closed);
    EXPECT_TRUE(controller.closingReport().contains(order.number));
    EXPECT_EQ(RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id)).row.order.state,
              OrderState::Done);
    EXPECT_FALSE(actions.action(QStringLiteral("incident.close"))->isEnabled());

    controller.choose(WatchList::Releases);
    auto& table = *page.findChild<QTableView*>(QStringLiteral("orders"));
    table.setFocus();
    table.setCurrentIndex(controller.orders().index(0, 0));
    std::optional<OrderId> opened;
    QObject::connect(&page, &WatchPage::orderRequested, &page, [&](OrderId id) { opened = id; });
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(opened, report.id);
    EXPECT_TRUE(actions.shortcutProblems().isEmpty());
}

TEST(IntakeSettingsFormTest, LimitsAndTheNightAreStoredAndTooMuchIsRefused)
{
    RepairScreens office;
    OversightDesk oversight(office.writes(), office.reads());
    IntakeSettingsController controller(oversight, office.faults, office.session);
    IntakeSettingsForm form(controller);
    bringUp(form);
    expectAccessibleNames(form);
    form.findChild<QSpinBox*>(QStringLiteral("duplicateHours"))->setValue(48);
    setComboValue(form.findChild<QComboBox*>(QStringLiteral("nightDesk")), NightDesk::NextDay);
    form.findChild<QLineEdit*>(QStringLiteral("liftPhone"))->setText(QStringLiteral("4008"));
    form.findChild<QPushButton*>(QStringLiteral("save"))->click();
    const IntakeSettings stored = RepairOffice::valueOf(oversight.settings(TestOffice::admin()));
    EXPECT_EQ(stored.duplicateHours, 48);
    EXPECT_EQ(stored.nightDesk, NightDesk::NextDay);
    EXPECT_EQ(stored.liftPhone, QStringLiteral("4008"));
    EXPECT_EQ(RepairOffice::valueOf(oversight.alarmKinds(TestOffice::admin())).size(), 1U);
    form.findChild<QLineEdit*>(QStringLiteral("liftPhone"))->setText(QString(31, u'4'));
    form.findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_EQ(RepairOffice::valueOf(oversight.settings(TestOffice::admin())), stored);
}

} // namespace
} // namespace pd::test
