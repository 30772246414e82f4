// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with its window, driven by keys alone: log in, take a call, read the number, dispatch,
// look at the papers, lock and unlock.
#include "propertydesk/window/deskprogram.h"
#include "propertydesk/window/deskwindow.h"
#include "support/looks.h"
#include "support/testoffice.h"
#include "widgets/printing/previewpage.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/shell/firststartform.h"
#include "widgets/shell/page.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class WholeWindow : public testing::Test {
protected:
    void SetUp() override
    {
        const auto made = createDemoEstate(data(), DemoSize{60, 120, 30, 11}, clock);
        ASSERT_TRUE(made);
        program = std::make_unique<DeskProgram>(*qApp, clock, m_folder.path(),
                                                m_folder.filePath(QStringLiteral("preferences.ini")));
    }

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("office.pdesk")); }
    [[nodiscard]] MainWindow& window() const { return program->window()->mainWindow(); }
    [[nodiscard]] static QWidget* focus() { return QApplication::focusWidget(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus() != nullptr ? focus() : &window(), key, modifiers);
    }
    static void type(const char* ascii) { QTest::keyClicks(focus(), QString::fromLatin1(ascii)); }

    /// Until `reached` holds; the event loop runs meanwhile.
    template <class Condition>
    static testing::AssertionResult soon(Condition reached)
    {
        return QTest::qWaitFor(reached, 20'000) ? testing::AssertionSuccess() : testing::AssertionFailure();
    }

    void logIn() const
    {
        window().resize(1366, 768);
        window().show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_NE(qobject_cast<QLineEdit*>(focus()), nullptr) << "the login field has the focus";
        type("demo");
        press(Qt::Key_Return);
        type("fucheng-garden");
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return !window().covered(); }));
    }

    FixedClock clock{morning()};
    std::unique_ptr<DeskProgram> program;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WholeWindow, TakesACallAndShowsTheSlipByKeysAlone)
{
    program->start(data());
    logIn();
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("today"));

    int keys = 0;
    const auto counted = [&keys](int pressed) { keys += pressed; };
    press(Qt::Key_F2);
    counted(1);
    ASSERT_EQ(window().currentPage()->id(), QStringLiteral("new-repair"));
    auto* form = qobject_cast<RepairForm*>(window().currentPage());
    ASSERT_NE(form, nullptr);
    // The index is read in the background at the start.
    ASSERT_TRUE(soon([this] { return program->window()->searchReady(); }));
    type("1-1-101");
    counted(7);
    press(Qt::Key_Return);
    counted(1);
    type("ls");
    counted(2);
    press(Qt::Key_Return);
    counted(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    counted(1);
    EXPECT_LE(keys, 25);

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
    const QStringList pages{QStringLiteral("today"),    QStringLiteral("calls"), QStringLiteral("repairs"),
                            QStringLiteral("dispatch"), QStringLiteral("slips"), QStringLiteral("registry"),
                            QStringLiteral("settings")};
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < pages.size(); ++i) {
            press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            ASSERT_EQ(window().currentPage()->id().toStdString(), pages.at(i).toStdString());
            for (const QWidget* message : window().currentPage()->findChildren<QWidget*>()) {
                const bool complaint = message->inherits("pd::InlineMessage") && message->isVisible();
                EXPECT_FALSE(complaint)
                    << pages.at(i).toStdString() << " " << message->objectName().toStdString();
            }
        }
    }
    EXPECT_EQ(program->window()->actions().shortcutProblems().join(u'\n').toStdString(), "");
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
