// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "support/patience.h"
#include "widgets/shell/appearanceform.h"
#include "widgets/shell/firststartform.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/samplewindow.h"
#include "widgets/shell/settingspage.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QScreen>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <gtest/gtest.h>

namespace pd {

using test::SampleWindow;

namespace {

template <class Widget>
Widget* child(const QWidget& form, const char* name)
{
    return form.findChild<Widget*>(QString::fromLatin1(name));
}

void fill(FirstStartForm& form)
{
    child<QLineEdit>(form, "name")->setText(QStringLiteral(" 富成花园 "));
    child<QLineEdit>(form, "login")->setText(QStringLiteral("admin"));
    child<QLineEdit>(form, "password")->setText(QStringLiteral("correct horse"));
    child<QLineEdit>(form, "repeatPassword")->setText(QStringLiteral("correct horse"));
}

} // namespace

TEST(FirstStartForm, AsksForWhatIsMissingBeforeItCreates)
{
    SampleWindow desk;
    FirstStartForm form(desk.appearance, QStringLiteral("/data"));
    form.QWidget::show();
    QApplication::setActiveWindow(&form);
    int created = 0;
    QObject::connect(&form, &FirstStartForm::createRequested, &form, [&created] { ++created; });
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(created, 0);
    EXPECT_TRUE(child<QLineEdit>(form, "name")->property("invalid").toBool());
    EXPECT_TRUE(child<QLineEdit>(form, "password")->property("invalid").toBool());
    EXPECT_FALSE(child<QLineEdit>(form, "dataFile")->property("invalid").toBool());
    fill(form);
    child<QLineEdit>(form, "repeatPassword")->setText(QStringLiteral("correct house"));
    child<QPushButton>(form, "create")->click();
    EXPECT_EQ(created, 0);
    EXPECT_TRUE(child<QLineEdit>(form, "repeatPassword")->property("invalid").toBool());
    fill(form);
    child<QPushButton>(form, "create")->click();
    EXPECT_EQ(created, 1);
    EXPECT_EQ(form.centre().name, QStringLiteral("富成花园"));
    EXPECT_EQ(form.centre().dataFile, QStringLiteral("/data/centre.pdesk"));
    EXPECT_EQ(form.centre().backupFolder, QStringLiteral("/data/backups"));
}

// It opened so small that the fields were cut off at the right.
TEST(FirstStartForm, OpensLargeEnoughToShowAllOfItself)
{
    SampleWindow desk;
    FirstStartForm form(desk.appearance, QStringLiteral("/data"));
    const QSize all = child<QWidget>(form, "content")->minimumSizeHint();
    const QSize screen = form.screen()->availableSize();
    EXPECT_GE(form.width(), std::min(all.width(), screen.width()));
    EXPECT_GE(form.height(), std::min(all.height(), screen.height()));
}

TEST(FirstStartForm, ShowsARefusalAtItsField)
{
    SampleWindow desk;
    FirstStartForm form(desk.appearance, QStringLiteral("/data"));
    form.show(error(ErrorCode::FileExists, "dataFile"));
    EXPECT_TRUE(child<QLineEdit>(form, "dataFile")->property("invalid").toBool());
    form.show(error(ErrorCode::StorageFull));
    EXPECT_TRUE(child<InlineMessage>(form, "banner")->saysSomething());
}

TEST(FirstStartForm, SaysWhichFileIsMissingAndLooksAgain)
{
    SampleWindow desk;
    FirstStartForm form(desk.appearance, QStringLiteral("/data"));
    const QSize before = form.size();
    form.showMissing(QStringLiteral("/mnt/usb/富成花园.pdesk"));
    auto* missing = child<InlineMessage>(form, "missing");
    EXPECT_TRUE(missing->text().contains(QStringLiteral("/mnt/usb/富成花园.pdesk")));
    EXPECT_FALSE(child<InlineMessage>(form, "banner")->saysSomething()) << "nothing that was typed is wrong";
    EXPECT_GE(form.height(), before.height());
    QString wanted;
    QObject::connect(&form, &FirstStartForm::openRequested, &form,
                     [&](const QString& path) { wanted = path; });
    missing->findChild<QPushButton*>(QStringLiteral("messageAction"))->click();
    EXPECT_EQ(wanted, QStringLiteral("/mnt/usb/富成花园.pdesk"));
    form.resize(test::smallestScreen);
    test::expectTabOrderIsVisualOrder(form);
    test::expectNothingClipped(form);
}

TEST(FirstStartForm, FitsAndCanBeUsedByKeys)
{
    SampleWindow desk;
    FirstStartForm form(desk.appearance, QStringLiteral("/data"));
    form.resize(test::smallestScreen);
    test::expectAccessibleNames(form);
    test::expectTabOrderIsVisualOrder(form);
    form.show(error(ErrorCode::PasswordTooShort, "password", {"8"}));
    test::expectNothingClipped(form);
}

TEST(AppearanceForm, TakesEffectAtOnceAndIsRemembered)
{
    SampleWindow desk;
    AppearanceForm form(desk.appearance);
    auto* theme = child<QComboBox>(form, "theme");
    theme->setCurrentIndex(1);
    Q_EMIT theme->activated(1);
    EXPECT_EQ(themeOf(QApplication::palette()), ThemeName::Dark);
    child<QSpinBox>(form, "pointSize")->setValue(15);
    EXPECT_EQ(QApplication::font().pointSize(), 15);
    const Appearance again(SampleWindow::app(), desk.languages, desk.preferences);
    EXPECT_EQ(again.theme(), ThemeName::Dark);
    EXPECT_EQ(again.pointSize(), 15);
    test::expectAccessibleNames(form);
}

TEST(LanguageSwitch, IsQuickAndKeepsWhatWasTyped)
{
    SampleWindow desk;
    desk.repairs->input->setText(QStringLiteral("厨房漏水"));
    FirstStartForm form(desk.appearance, QStringLiteral("/data"));
    fill(form);
    QElapsedTimer timer;
    timer.start();
    desk.appearance.setLanguage(Language::Chinese);
    QApplication::processEvents();
    EXPECT_EQ(QLocale().language(), QLocale::Chinese);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("取消"));
    desk.appearance.setLanguage(Language::English);
    QApplication::processEvents();
    EXPECT_LT(timer.elapsed(), 1000 * pd::test::patience);
    EXPECT_EQ(desk.repairs->input->text(), QStringLiteral("厨房漏水"));
    EXPECT_EQ(child<QLineEdit>(form, "login")->text(), QStringLiteral("admin"));
    EXPECT_EQ(child<QLineEdit>(form, "dataFile")->text(), QStringLiteral("/data/centre.pdesk"));
    EXPECT_EQ(desk.preferences.language(), Language::English);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

TEST(SettingsPage, ShowsTheChosenSection)
{
    SettingsPage page;
    auto* staff = new QLabel(QStringLiteral("staff"));
    page.addSection(
        QStringLiteral("look"), [] { return QStringLiteral("Look"); }, new QLabel);
    page.addSection(
        QStringLiteral("staff"), [] { return QStringLiteral("Staff"); }, staff);
    page.show();
    EXPECT_FALSE(staff->isVisible());
    EXPECT_TRUE(page.showSection(QStringLiteral("staff")));
    EXPECT_TRUE(staff->isVisible());
    EXPECT_FALSE(page.showSection(QStringLiteral("nothing")));
    test::expectAccessibleNames(page);
}

// The staff section stayed empty: nobody told a section that it had come on screen.
TEST(SettingsPage, ReadsASectionAgainWheneverItComesOnScreen)
{
    ActionCatalog actions;
    SettingsPage page;
    auto* staff = new test::SamplePage(actions, QStringLiteral("staff"), QStringLiteral("staff"));
    page.addSection(
        QStringLiteral("look"), [] { return QStringLiteral("Look"); }, new QLabel);
    page.addSection(
        QStringLiteral("staff"), [] { return QStringLiteral("Staff"); }, staff);
    page.show();
    page.activated();
    EXPECT_EQ(staff->refreshed, 0) << "not on screen yet";
    page.showSection(QStringLiteral("staff"));
    EXPECT_EQ(staff->refreshed, 1);
    page.activated();
    EXPECT_EQ(staff->refreshed, 2);

    QSignalSpy said(&page, &Page::statusMessage);
    Q_EMIT staff->statusMessage(QStringLiteral("saved"));
    EXPECT_EQ(said.size(), 1);

    page.showSection(QStringLiteral("look"));
    staff->mayLeave = false;
    EXPECT_FALSE(page.canLeave());
    EXPECT_TRUE(staff->isVisible()) << "the section that holds on says why";
}

} // namespace pd
