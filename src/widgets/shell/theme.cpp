// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/theme.h"

#include "widgets/shell/deskstyle.h"

#include <QtGui/QFont>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace pd {

namespace {

QPalette paletteOf(const ThemeColors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.tone(Tone::Danger).ink);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.tone(Tone::Accent).ink);
    palette.setColor(QPalette::LinkVisited, colors.tone(Tone::Accent).ink);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.line);
    palette.setColor(QPalette::Mid, colors.outline);
    palette.setColor(QPalette::Dark, colors.outline);
    palette.setColor(QPalette::Shadow, colors.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.outline);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, colors.window);
    return palette;
}

QString toneRules(const ThemeColors& colors)
{
    QString rules;
    for (const Tone tone : allTones) {
        const ToneColors& pair = colors.tone(tone);
        rules += QStringLiteral("QLabel[tone=\"%1\"], QToolButton[tone=\"%1\"] { color: %2; }\n"
                                "QFrame[role=\"message\"][tone=\"%1\"], QLabel[role=\"pill\"][tone=\"%1\"] "
                                "{ background: %3; color: %2; border: 1px solid %2; border-radius: 4px; }\n")
                     .arg(toneKey(tone), pair.ink.name(), pair.fill.name());
    }
    return rules;
}

QString sheetOf(const ThemeColors& colors, int pointSize)
{
    const auto size = [pointSize](double factor) { return QString::number(pointSize * factor, 'f', 1); };
    QString sheet = QStringLiteral(R"(
QLabel[role="heading"] { font-size: @headingpt; font-weight: 600; }
QLabel[role="subheading"] { font-size: @subheadingpt; font-weight: 600; }
QLabel[role="number"] { font-size: @numberpt; font-weight: 600; color: @accentInk; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="pill"] { padding: 1px 6px; }
QLabel[role="fieldError"] { color: @dangerInk; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="section"] { border: 0; border-top: 1px solid @line; }
QFrame[role="bar"] { background: @surface; border: 0; }
QFrame[role="sidebar"] { background: @sidebar; border: 0; border-right: 1px solid @line; }
QFrame[role="topbar"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
QFrame[role="bottombar"] { background: @surface; border: 0; border-top: 1px solid @line; }
QLabel[role="pill"], QFrame[role="message"] QLabel { background: transparent; }
QToolButton[role="chip"] { border: 1px solid @outline; border-radius: 4px; padding: 3px 8px; background: @surface;
    color: @text; }
QToolButton[role="chip"]:hover { background: @neutralFill; }
QToolButton[role="chip"]:checked { background: @accentFill; border-color: @accent; color: @accentInk;
    font-weight: 600; }
QToolButton[role="chip"]:disabled { background: @window; color: @outline; }
QToolButton[role="flat"]:disabled { color: @outline; }
QToolButton[role="flat"] { border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; }
QToolButton[role="flat"]:hover { background: @neutralFill; }
QToolButton[role="chip"]:focus, QToolButton[role="flat"]:focus { border: 2px solid @accent; padding: 2px 7px; }
QToolButton[role="flat"]::menu-indicator { image: none; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; border-radius: 3px;
    padding: 5px 16px; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentInk; border-color: @accentInk; color: @surface; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 4px 15px; }
QPushButton[primary="true"]:disabled { background: @neutralFill; color: @neutralInk; border-color: @outline; }
QTreeWidget#paletteList::item { padding: 3px 4px; }
QListWidget#settingsSections::item { padding: 6px 12px; }
QToolTip { background: @surface; color: @text; border: 1px solid @outline; padding: 3px; }
)");
    // Longer names first: "@accent" is the beginning of "@accentInk".
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("@headingpt"), size(1.5) + QStringLiteral("pt")},
        {QStringLiteral("@subheadingpt"), size(1.15) + QStringLiteral("pt")},
        {QStringLiteral("@numberpt"), size(2.4) + QStringLiteral("pt")},
        {QStringLiteral("@accentInk"), colors.tone(Tone::Accent).ink.name()},
        {QStringLiteral("@accentFill"), colors.tone(Tone::Accent).fill.name()},
        {QStringLiteral("@neutralInk"), colors.tone(Tone::Neutral).ink.name()},
        {QStringLiteral("@neutralFill"), colors.tone(Tone::Neutral).fill.name()},
        {QStringLiteral("@dangerInk"), colors.tone(Tone::Danger).ink.name()},
        {QStringLiteral("@accent"), colors.accent.name()},
        {QStringLiteral("@onAccent"), colors.onAccent.name()},
        {QStringLiteral("@surface"), colors.surface.name()},
        {QStringLiteral("@window"), colors.window.name()},
        {QStringLiteral("@sidebar"), colors.sidebar.name()},
        {QStringLiteral("@outline"), colors.outline.name()},
        {QStringLiteral("@muted"), colors.muted.name()},
        {QStringLiteral("@line"), colors.line.name()},
        {QStringLiteral("@text"), colors.text.name()},
    };
    for (const auto& [name, value] : values) {
        sheet.replace(name, value);
    }
    return sheet + toneRules(colors);
}

} // namespace

void applyTheme(QApplication& app, ThemeName theme, int pointSize)
{
    const ThemeColors& colors = themeColors(theme);
    const int points = std::clamp(pointSize, smallestPointSize, greatestPointSize);
    if (app.style()->objectName() != QStringLiteral("desk")) {
        auto* style = new DeskStyle;
        style->setObjectName(QStringLiteral("desk"));
        QApplication::setStyle(style);
    }
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(colors));
    app.setStyleSheet(sheetOf(colors, points));
}

void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace pd
