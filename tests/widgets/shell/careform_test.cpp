// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/careform.h"

#include "application/currentsession.h"
#include "presentation/shell/carecontroller.h"
#include "support/looks.h"
#include "support/testoffice.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QDir>
#include <QtCore/QThread>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <atomic>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

/// On a job's thread time stands still until the test lets it go on.
class HoldingClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override
    {
        if (QThread::currentThread() != QCoreApplication::instance()->thread()) {
            m_held.wait(true);
        }
        return morning();
    }
    [[nodiscard]] int utcOffsetMinutes(Timestamp) const override { return 480; }
    void hold() { m_held = true; }
    void letGo()
    {
        m_held = false;
        m_held.notify_all();
    }

private:
    std::atomic<bool> m_held{false};
};

class CareFormTest : public testing::Test {
protected:
    CareFormTest()
    {
        session.set(TestOffice::admin());
        form.show();
        QApplication::setActiveWindow(&form);
    }
    template <class Widget>
    Widget* child(const char* name)
    {
        return form.findChild<Widget*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) { return child<QPushButton>(name); }
    InlineMessage* banner() { return child<InlineMessage>("banner"); }
    void waitUntilDone()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !controller.busy(); }, 20'000));
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(controller.folder()).entryList(QDir::Files | QDir::Hidden);
    }

    TestOffice office;
    OfficeDesk desk{office.writes(), office.reads()};
    CurrentSession session;
    HoldingClock clock;
    CareController controller{desk, session, office.path(), clock};
    CareForm form{controller};
};

} // namespace

TEST_F(CareFormTest, BacksUpAndChecksTheRealFile)
{
    button("backUp")->click();
    EXPECT_FALSE(button("verify")->isEnabled());
    waitUntilDone();
    EXPECT_EQ(banner()->tone(), Tone::Success) << banner()->text().toStdString();
    EXPECT_TRUE(banner()->text().contains(QStringLiteral("backups")));
    EXPECT_TRUE(child<QLabel>("care")->text().contains(QStringLiteral("today 09:30")));
    EXPECT_EQ(copies().size(), 1);
    button("verify")->click();
    waitUntilDone();
    EXPECT_EQ(banner()->tone(), Tone::Success) << banner()->text().toStdString();
    EXPECT_TRUE(button("verify")->isEnabled());
    expectAccessibleNames(form);
}

TEST_F(CareFormTest, EscapeOrTheButtonStopsABackupAndNoFileIsLeft)
{
    for (const bool byKey : {true, false}) {
        clock.hold();
        EXPECT_FALSE(button("stop")->isVisible());
        button("backUp")->click();
        EXPECT_TRUE(button("stop")->isVisible());
        EXPECT_TRUE(button("stop")->hasFocus());
        EXPECT_TRUE(child<QProgressBar>("progress")->isVisible());
        EXPECT_EQ(child<QProgressBar>("progress")->text(), QStringLiteral("Backing up: 0 %"));
        if (byKey) {
            QTest::keyClick(button("stop"), Qt::Key_Escape);
        } else {
            button("stop")->click();
        }
        clock.letGo();
        waitUntilDone();
        EXPECT_EQ(banner()->tone(), Tone::Info);
        EXPECT_TRUE(banner()->text().startsWith(QStringLiteral("Stopped"))) << banner()->text().toStdString();
        EXPECT_FALSE(button("stop")->isVisible());
        EXPECT_TRUE(button("backUp")->hasFocus());
        EXPECT_TRUE(copies().isEmpty()) << copies().join(u' ').toStdString();
        EXPECT_FALSE(desk.care()->backedUpAt.has_value());
    }
}

TEST_F(CareFormTest, ShowsHowFarABackupIs)
{
    QStringList seen;
    QObject::connect(&controller, &CareController::progressed, &form,
                     [&] { seen << child<QProgressBar>("progress")->text(); });
    button("backUp")->click();
    waitUntilDone();
    EXPECT_GE(seen.size(), 4) << seen.join(u' ').toStdString();
    EXPECT_EQ(seen.last(), QStringLiteral("Backing up: 100 %"));
    EXPECT_TRUE(controller.workText().isEmpty());
}

TEST_F(CareFormTest, SaysWhyAFolderIsNotSaved)
{
    session.set(TestOffice::with({}));
    child<QLineEdit>("backupFolder")->setText(QStringLiteral("/elsewhere"));
    button("saveFolder")->click();
    EXPECT_EQ(banner()->tone(), Tone::Danger);
    EXPECT_EQ(child<QLineEdit>("backupFolder")->text(), QStringLiteral("/elsewhere"));
    session.set(TestOffice::admin());
    OfficeSettings named;
    named.name = QStringLiteral("富成花园");
    ASSERT_TRUE(desk.change(session.session(), {}, named).ok());
    button("saveFolder")->click();
    EXPECT_EQ(controller.folder(), QStringLiteral("/elsewhere"));
}

TEST_F(CareFormTest, SaysThatTheBackupFolderCannotBeMade)
{
    OfficeSettings named;
    named.name = QStringLiteral("富成花园");
    named.backupFolder = QStringLiteral("/proc/copies");
    ASSERT_TRUE(desk.change(session.session(), {}, named).ok());
    button("backUp")->click();
    waitUntilDone();
    EXPECT_EQ(banner()->tone(), Tone::Danger);
    EXPECT_TRUE(banner()->text().contains(QStringLiteral("/proc/copies"))) << banner()->text().toStdString();
}
