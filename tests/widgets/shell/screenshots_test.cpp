// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/appearanceform.h"
#include "widgets/shell/firststartform.h"
#include "widgets/shell/samplewindow.h"
#include "widgets/shell/settingspage.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace pd {

using test::SampleWindow;

/// Pictures to look at, kept beside the test program.
TEST(ShellPictures, AreTakenInEveryTheme)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/pictures");
    ASSERT_TRUE(QDir().mkpath(folder));
    const std::pair<ThemeName, const char*> themes[] = {
        {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::HighContrast, "contrast"}};
    for (const auto& [theme, name] : themes) {
        SampleWindow desk;
        desk.appearance.setTheme(theme);
        desk.appearance.setPointSize(11);
        auto* settings = new SettingsPage;
        settings->addSection(
            QStringLiteral("look"), [] { return QStringLiteral("外观"); },
            new AppearanceForm(desk.appearance));
        settings->addSection(
            QStringLiteral("staff"), [] { return QStringLiteral("员工"); }, new QLabel);
        desk.window.addPage(settings, "Settings");
        Q_EMIT desk.repairs->badgeChanged(12);
        desk.window.setEstate(QStringLiteral("富成花园"), theme == ThemeName::Dark);
        const auto keep = [&desk, &folder, name = QString::fromLatin1(name)](const char* what) {
            QApplication::processEvents();
            const QString path =
                folder + QStringLiteral("/shell-%1-%2.png").arg(QString::fromLatin1(what), name);
            EXPECT_TRUE(desk.window.grab().save(path)) << path.toStdString();
        };
        keep("window");
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
        keep("palette");
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        QTest::keyClick(&desk.window, Qt::Key_F1);
        keep("help");
        QTest::keyClick(&desk.window, Qt::Key_Slash, Qt::ControlModifier);
        keep("keys");
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        desk.window.showPage(QStringLiteral("settings"));
        keep("settings");
        auto* start = new FirstStartForm(desk.appearance, QStringLiteral("/home/desk/PropertyDesk"));
        desk.window.setCover(start);
        start->show(error(ErrorCode::Required, "name"));
        keep("start");
    }
}

} // namespace pd
