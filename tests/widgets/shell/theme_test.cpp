// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/theme.h"

#include <QtCore/QDir>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOptionFrame>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>
#include <cmath>
#include <gtest/gtest.h>

namespace pd {

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double forText = 4.5;
constexpr double forControls = 3.0;

QApplication& app()
{
    return *qobject_cast<QApplication*>(QApplication::instance());
}

QImage drawn(const QIcon& icon)
{
    return icon.pixmap(QSize(24, 24)).toImage();
}

} // namespace

// Only one-line fields showed that the keyboard writes into them.
TEST(Theme, WhateverHasTheKeyboardIsFramedInTheAccent)
{
    for (const ThemeName theme : allThemes) {
        SCOPED_TRACE(static_cast<int>(theme));
        applyTheme(app(), theme, 10);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* text = new QPlainTextEdit(&window);
        auto* list = new QListWidget(&window);
        auto* box = new QComboBox(&window);
        for (QWidget* widget :
             {static_cast<QWidget*>(text), static_cast<QWidget*>(list), static_cast<QWidget*>(box)}) {
            column->addWidget(widget);
        }
        window.setFocusPolicy(Qt::StrongFocus);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        const auto framed = [](QWidget* widget) {
            const QImage picture = widget->grab().toImage();
            return picture.pixelColor(picture.width() / 2, 1) == colorsOf(widget->palette()).accent;
        };
        for (QWidget* widget :
             {static_cast<QWidget*>(text), static_cast<QWidget*>(list), static_cast<QWidget*>(box)}) {
            SCOPED_TRACE(widget->metaObject()->className());
            window.setFocus();
            EXPECT_FALSE(framed(widget));
            widget->setFocus();
            EXPECT_TRUE(framed(widget));
        }
    }
}

// A disabled button of a panel looked like any other.
TEST(Theme, WhatIsDisabledLooksDisabled)
{
    for (const ThemeName theme : allThemes) {
        SCOPED_TRACE(static_cast<int>(theme));
        applyTheme(app(), theme, 10);
        QToolButton button;
        button.setProperty("role", QStringLiteral("chip"));
        button.setText(QStringLiteral("████"));
        button.show();
        const auto shows = [&button](const QColor& ink) {
            const QImage picture = button.grab().toImage();
            for (int i = 0; i < picture.width() * picture.height(); ++i) {
                if (picture.pixelColor(i % picture.width(), i / picture.width()) == ink) {
                    return true;
                }
            }
            return false;
        };
        EXPECT_TRUE(shows(colorsOf(button.palette()).text));
        button.setEnabled(false);
        EXPECT_FALSE(shows(colorsOf(button.palette()).text));
        EXPECT_TRUE(shows(colorsOf(button.palette()).outline));
    }
}

TEST(Theme, ScrollBarsShowAHandleThatCanBeSeen)
{
    for (const ThemeName theme : allThemes) {
        SCOPED_TRACE(static_cast<int>(theme));
        applyTheme(app(), theme, 10);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 300);
        bar.setPageStep(100);
        bar.resize(bar.sizeHint().width(), 200);
        bar.show();
        const QImage picture = bar.grab().toImage();
        const QColor handle = picture.pixelColor(picture.width() / 2, 20);
        const QColor groove = picture.pixelColor(picture.width() / 2, 190);
        EXPECT_GE(contrast(handle, groove), forControls);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(picture.width() / 2, 190));
        EXPECT_EQ(bar.value(), 100) << "a click below the handle is one page";
    }
}

TEST(Theme, TextsKeepTheirDistanceFromWhatFramesThem)
{
    applyTheme(app(), ThemeName::Light, 10);
    QTableWidget table(1, 1);
    QLineEdit field;
    table.show();
    field.show();
    const QStyle& style = *field.style();
    QStyleOptionFrame frame;
    frame.initFrom(&field);
    frame.lineWidth = 1;
    EXPECT_GE(style.subElementRect(QStyle::SE_LineEditContents, &frame, &field).x(), 4);
    EXPECT_GE(style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table), 4);
    EXPECT_FALSE(table.horizontalHeader()->highlightSections());
}

// A narrow table cut what matters most in it down to nothing.
TEST(TableColumns, TheStretchedColumnKeepsRoomInANarrowTable)
{
    applyTheme(app(), ThemeName::Light, 10);
    QTableWidget table(3, 3);
    for (int row = 0; row < 3; ++row) {
        table.setItem(
            row, 0, new QTableWidgetItem(QStringLiteral("a group with a long name, longer than it need be")));
        table.setItem(row, 1, new QTableWidgetItem(QStringLiteral("Replace a tap (labour and material)")));
        table.setItem(row, 2, new QTableWidgetItem(QStringLiteral("20.00")));
    }
    fitColumns(table, 1);
    table.resize(1200, 200);
    table.show();
    QTest::qWait(1);
    const int wished = table.columnWidth(0);
    table.resize(420, 200);
    QTest::qWait(1);
    EXPECT_LT(table.columnWidth(0), wished);
    EXPECT_GE(table.columnWidth(1), 12 * table.fontMetrics().horizontalAdvance(QChar(u'汉')) - 2);
    table.resize(1200, 200);
    QTest::qWait(1);
    EXPECT_EQ(table.columnWidth(0), wished);
}

TEST(Theme, ContrastFormulaKnowsBlackOnWhite)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, TextCanBeReadInEveryTheme)
{
    for (const ThemeName theme : allThemes) {
        SCOPED_TRACE(static_cast<int>(theme));
        const ThemeColors& colors = themeColors(theme);
        for (const QColor& ground : {colors.window, colors.surface, colors.alternate, colors.sidebar}) {
            EXPECT_GE(contrast(colors.text, ground), forText);
            EXPECT_GE(contrast(colors.muted, ground), forText);
            for (const Tone tone : allTones) {
                EXPECT_GE(contrast(colors.tone(tone).ink, ground), forText) << toneKey(tone).toStdString();
            }
        }
        for (const Tone tone : allTones) {
            EXPECT_GE(contrast(colors.tone(tone).ink, colors.tone(tone).fill), forText)
                << toneKey(tone).toStdString();
            EXPECT_GE(contrast(colors.text, colors.tone(tone).fill), forText) << toneKey(tone).toStdString();
        }
        EXPECT_GE(contrast(colors.onAccent, colors.accent), forText);
        EXPECT_GE(contrast(colors.surface, colors.tone(Tone::Accent).ink), forText)
            << "main button under the mouse";
    }
}

TEST(Theme, ControlsCanBeSeenInEveryTheme)
{
    for (const ThemeName theme : allThemes) {
        SCOPED_TRACE(static_cast<int>(theme));
        const ThemeColors& colors = themeColors(theme);
        for (const QColor& ground : {colors.window, colors.surface, colors.alternate, colors.sidebar}) {
            EXPECT_GE(contrast(colors.outline, ground), forControls);
            EXPECT_GE(contrast(colors.accent, ground), forControls) << "focus and selection";
        }
    }
}

TEST(Theme, OutlinesOfInputsAreDrawnInThatContrast)
{
    for (const ThemeName theme : allThemes) {
        SCOPED_TRACE(static_cast<int>(theme));
        applyTheme(app(), theme, 10);
        QWidget form;
        auto* edit = new QLineEdit(&form);
        (new QHBoxLayout(&form))->addWidget(edit);
        form.resize(300, 60);
        form.show();
        app().processEvents();
        const QImage image = form.grab().toImage();
        double best = 0;
        for (int x = edit->x() - 1; x < edit->x() + 3; ++x) {
            best = std::max(best, contrast(image.pixelColor(x, edit->geometry().center().y()),
                                           themeColors(theme).surface));
        }
        EXPECT_GE(best, forControls);
    }
    applyTheme(app(), ThemeName::Light, 10);
}

TEST(Theme, IsKnownByItsPalette)
{
    for (const ThemeName theme : allThemes) {
        applyTheme(app(), theme, 10);
        EXPECT_EQ(themeOf(QApplication::palette()), theme);
        EXPECT_EQ(colorsOf(QApplication::palette()).text,
                  QApplication::palette().color(QPalette::WindowText));
    }
    applyTheme(app(), ThemeName::Light, 10);
}

TEST(Icons, AreAllDrawnAndFollowTheTheme)
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    ASSERT_GE(files.size(), 40);
    for (const QString& file : files) {
        SCOPED_TRACE(file.toStdString());
        EXPECT_TRUE(QSvgRenderer(QStringLiteral(":/icons/") + file).isValid());
        const QIcon one = icon(file.chopped(4));
        applyTheme(app(), ThemeName::Light, 10);
        const QImage light = drawn(one);
        applyTheme(app(), ThemeName::Dark, 10);
        const QImage dark = drawn(one);
        EXPECT_NE(light, dark);
        int inked = 0;
        for (int y = 0; y < light.height(); ++y) {
            for (int x = 0; x < light.width(); ++x) {
                inked += qAlpha(light.pixel(x, y)) > 60 ? 1 : 0;
            }
        }
        EXPECT_GT(inked, 12);
    }
    applyTheme(app(), ThemeName::Light, 10);
    EXPECT_TRUE(icon(QStringLiteral("no-such-drawing")).isNull());
}

TEST(Icons, EveryToneHasOne)
{
    for (const Tone tone : allTones) {
        EXPECT_FALSE(icon(toneIcon(tone), tone).isNull());
    }
}

TEST(Looks, FindClippedTexts)
{
    QWidget window;
    auto* label = new QLabel(QStringLiteral("A text that needs some room"), &window);
    label->resize(label->sizeHint());
    window.resize(400, 100);
    window.show();
    EXPECT_TRUE(test::clippings(window).isEmpty());
    label->resize(20, label->height());
    EXPECT_EQ(test::clippings(window).size(), 1);
    label->move(390, 0);
    EXPECT_EQ(test::clippings(window).size(), 2);
}

} // namespace pd
