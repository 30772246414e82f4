// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with its window, driven by keys alone: log in, take a call, read the number, dispatch,
// look at the papers, lock and unlock.
#include "support/wholewindow.h"

#include "application/office/officedesk.h"
#include "support/looks.h"
#include "widgets/printing/previewpage.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/shell/firststartform.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace pd;
using namespace pd::test;

TEST_F(WholeWindow, TakesACallAndShowsTheSlipByKeysAlone)
{
    program->start(data());
    logIn();
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("today"));

    press(Qt::Key_F2);
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("new-repair"));
    auto* form = qobject_cast<RepairForm*>(window().currentPage());
    ASSERT_NE(form, nullptr);
    // The index is read in the background at the start.
    ASSERT_TRUE(soon([this] { return program->window()->searchReady(); }));
    type("1-1-101");
    press(Qt::Key_Return);
    type("ls");
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    Connection connection(data(), Connection::Mode::ReadOnly);
    const auto newest = connection
                            .statement(QStringLiteral(
                                "SELECT number, state, place FROM service_order ORDER BY id DESC LIMIT 1"))
                            .first([](const Row& row) {
                                return QStringList{row.text(0), row.text(1), row.text(2)};
                            });
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->at(1), QStringLiteral("registered"));
    EXPECT_EQ(newest->at(2), QStringLiteral("1-1-101"));

    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("preview"));
    const auto labels = window().currentPage()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel* label) { return label->text().contains(newest->at(0)); }));
    press(Qt::Key_Escape);
    EXPECT_EQ(window().currentPage()->id(), QStringLiteral("new-repair"));
}

TEST_F(WholeWindow, EveryPageOpensByItsKeyWithoutAComplaint)
{
    program->start(data());
    logIn();
    const QStringList pages{
        QStringLiteral("today"),    QStringLiteral("calls"),    QStringLiteral("repairs"),
        QStringLiteral("dispatch"), QStringLiteral("watch"),    QStringLiteral("slips"),
        QStringLiteral("warranty"), QStringLiteral("registry"), QStringLiteral("repair-stock")};
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < pages.size(); ++i) {
            press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            ASSERT_EQ(window().currentPage()->id().toStdString(), pages.at(i).toStdString());
            for (const InlineMessage* message : window().currentPage()->findChildren<InlineMessage*>()) {
                EXPECT_FALSE(message->isVisible() && message->tone() == Tone::Danger)
                    << pages.at(i).toStdString() << ": " << message->text().toStdString();
            }
        }
    }
    EXPECT_EQ(program->window()->actions().shortcutProblems().join(u'\n').toStdString(), "");
}

TEST_F(WholeWindow, EveryNumberOnAPaperIsOpenedFromTheSearchBox)
{
    program->start(data());
    logIn();
    const std::vector<std::pair<const char*, const char*>> papers{
        {"bx1", "repairs"}, {"lx1", "repairs"}, {"sj1", "watch"}, {"cw1", "slips"}, {"bj1", "warranty"}};
    for (const auto& [number, page] : papers) {
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        type(number);
        const auto* hits = window().findChild<QListView*>(QStringLiteral("searchHits"));
        ASSERT_TRUE(hits != nullptr && !hits->isHidden()) << number << " is not in the demo estate";
        const QString title = hits->model()->index(0, 0).data().toString();
        EXPECT_TRUE(title.startsWith(QString::fromLatin1(number).left(2), Qt::CaseInsensitive))
            << title.toStdString();
        press(Qt::Key_Return);
        EXPECT_EQ(window().currentPage()->id().toStdString(), page) << number;
    }
}

// It stood in the palette on the page of the registry only.
TEST_F(WholeWindow, TheImportOfARosterIsReachedFromEveryPage)
{
    program->start(data());
    logIn();
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("today"));
    QAction* import = program->window()->actions().action(QStringLiteral("registry.import"));
    ASSERT_NE(import, nullptr);
    EXPECT_TRUE(ActionCatalog::usable(import)) << "so the palette offers it";
    press(Qt::Key_K, Qt::ControlModifier);
    type("import roster");
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage()->id(), QStringLiteral("roster-import"));
}

TEST_F(WholeWindow, AnotherDesksLockMinutesHoldHereAtOnce)
{
    program->start(data());
    logIn();
    const auto other = DataFile::open(data(), clock);
    ASSERT_TRUE(other);
    OfficeDesk elsewhere((*other)->writes(), (*other)->reads());
    ASSERT_TRUE(
        elsewhere.amend(TestOffice::admin(), [](OfficeSettings& settings) { settings.lockMinutes = 1; }));
    QTest::qWait(1'500); // the window looks every second
    clock.advanceMinutes(2);
    EXPECT_TRUE(soon([this] { return program->window()->locked(); }));
}

TEST_F(WholeWindow, REP_20_TheDayIsReviewedByKeysAndTheBoardSaysWho)
{
    program->start(data());
    logIn();
    press(Qt::Key_4, Qt::ControlModifier);
    const auto* state = window().currentPage()->findChild<QToolButton*>(QStringLiteral("reviewButton"));
    ASSERT_NE(state, nullptr);
    EXPECT_TRUE(state->text().endsWith(QStringLiteral("not yet")));
    press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("day-review"));
    const auto atEnd = [] { return focus()->objectName() == QStringLiteral("reportedTo"); };
    for (int order = 0; order < 60 && !atEnd(); ++order) {
        press(Qt::Key_H, Qt::AltModifier);
        type("Li");
        press(Qt::Key_D, Qt::AltModifier);
        type("t 9");
        press(Qt::Key_C, Qt::AltModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    ASSERT_TRUE(atEnd()) << focus()->objectName().toStdString();
    type("Li Ming");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window().currentPage()->id(), QStringLiteral("preview")) << "it ends in the print";
    press(Qt::Key_Escape);
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(state->text().contains(QStringLiteral("09:30"))) << state->text().toStdString();
}

TEST_F(WholeWindow, LOG_12_ACallIsParkedTakenUpAndBecomesARepairOrder)
{
    program->start(data());
    logIn();
    ASSERT_TRUE(soon([this] { return program->window()->searchReady(); }));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("new-call"));
    type("1-1-101");
    press(Qt::Key_Return);
    press(Qt::Key_Return); // category
    press(Qt::Key_Return); // channel
    type("no water");
    press(Qt::Key_F6); // another line rings
    auto* parked = window().findChild<QToolButton*>(QStringLiteral("status.parked"));
    ASSERT_NE(parked, nullptr);
    EXPECT_TRUE(parked->isVisible());
    auto* reason = window().currentPage()->findChild<QPlainTextEdit*>(QStringLiteral("callReason"));
    ASSERT_NE(reason, nullptr);
    EXPECT_EQ(reason->toPlainText(), QString());

    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("no water"));
    EXPECT_FALSE(parked->isVisible());
    press(Qt::Key_O, Qt::AltModifier);
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("new-repair"));
    ASSERT_NE(focus(), nullptr);
    EXPECT_EQ(focus()->objectName(), QStringLiteral("faultKind"));
    type("ls");
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);

    Connection connection(data(), Connection::Mode::ReadOnly);
    const auto linked =
        connection
            .statement(QStringLiteral("SELECT c.reason, c.category, c.state, o.content, o.place FROM "
                                      "call_record c JOIN service_order o ON o.id = c.order_id "
                                      "ORDER BY c.id DESC LIMIT 1"))
            .first([](const Row& row) {
                return QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
            });
    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->join(u'|'), QStringLiteral("no water|C|done|no water|1-1-101"));
}

TEST_F(WholeWindow, LocksAndComesBackToTheHalfTypedForm)
{
    program->start(data());
    logIn();
    press(Qt::Key_F2);
    type("1-1-1");
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return program->window()->locked(); }));
    type("fucheng-garden");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return !program->window()->locked(); }));
    EXPECT_EQ(window().currentPage()->id(), QStringLiteral("new-repair"));
    auto* line = qobject_cast<QLineEdit*>(focus());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("1-1-1"));
}

// It opened the first page as if there had never been a file.
TEST_F(WholeWindow, AFileThatIsGoneIsNamedOnTheFirstPageAndOpenedOnceItIsBack)
{
    program->start(data());
    ASSERT_NE(program->window(), nullptr);
    program.reset();
    const QString elsewhere = data() + QStringLiteral(".away");
    ASSERT_TRUE(QFile::rename(data(), elsewhere));
    restart();
    program->start({});
    ASSERT_NE(program->firstStart(), nullptr);
    auto* missing = program->firstStart()->findChild<InlineMessage*>(QStringLiteral("missing"));
    EXPECT_TRUE(missing->text().contains(data())) << missing->text().toStdString();
    auto* again = missing->findChild<QPushButton*>(QStringLiteral("messageAction"));
    again->click();
    EXPECT_EQ(program->window(), nullptr) << "still away";
    EXPECT_FALSE(QFile::exists(data())) << "looking makes no new file";
    ASSERT_TRUE(QFile::rename(elsewhere, data()));
    again->click();
    EXPECT_NE(program->window(), nullptr);
}

TEST_F(WholeWindow, AFileThatIsNotOursIsRefusedOnTheFirstPage)
{
    QFile foreign(data() + QStringLiteral(".txt"));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write("not a data file, only some text that is long enough to be read as a header of one");
    foreign.close();
    program->start(foreign.fileName());
    ASSERT_NE(program->firstStart(), nullptr);
    EXPECT_EQ(program->window(), nullptr);
    EXPECT_TRUE(foreign.open(QIODevice::ReadOnly));
    EXPECT_TRUE(foreign.readAll().startsWith("not a data file"));
}
