// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/theme.h"

namespace pd {

namespace {

const ThemeColors& light()
{
    static const ThemeColors colors{
        .window = 0xf4f6f8U,
        .surface = 0xffffffU,
        .alternate = 0xf7f9fbU,
        .sidebar = 0xe8edf1U,
        .text = 0x1b2733U,
        .muted = 0x4e5c69U,
        .line = 0xd5dce3U,
        .outline = 0x7a8895U,
        .accent = 0x0b6a86U,
        .onAccent = 0xffffffU,
        .tones = {{{0x46535fU, 0xe4e9eeU},
                   {0x0a5e77U, 0xdceef3U},
                   {0x1d5aa0U, 0xe2ecf8U},
                   {0x1a663aU, 0xdff2e6U},
                   {0x855000U, 0xfdf0d5U},
                   {0xa81f1aU, 0xfbe5e3U}}},
    };
    return colors;
}

const ThemeColors& dark()
{
    static const ThemeColors colors{
        .window = 0x171d23U,
        .surface = 0x1f272fU,
        .alternate = 0x242d36U,
        .sidebar = 0x11161bU,
        .text = 0xe6ebf0U,
        .muted = 0xa9b5c0U,
        .line = 0x34404bU,
        .outline = 0x7b8995U,
        .accent = 0x4fb3cfU,
        .onAccent = 0x06202aU,
        .tones = {{{0xc0cad3U, 0x2c3640U},
                   {0x7fcbe0U, 0x17353fU},
                   {0x8fbcf0U, 0x1c2f47U},
                   {0x7fd09cU, 0x17352aU},
                   {0xf0bd62U, 0x3b2d12U},
                   {0xf79a92U, 0x432021U}}},
    };
    return colors;
}

const ThemeColors& highContrast()
{
    static const ThemeColors colors{
        .window = 0x000000U,
        .surface = 0x0a0a0aU,
        .alternate = 0x181818U,
        .sidebar = 0x000001U,
        .text = 0xffffffU,
        .muted = 0xe6e6e6U,
        .line = 0x9a9a9aU,
        .outline = 0xd0d0d0U,
        .accent = 0x5ce1ffU,
        .onAccent = 0x000000U,
        .tones = {{{0xffffffU, 0x202020U},
                   {0x5ce1ffU, 0x00242cU},
                   {0xa8cfffU, 0x001f42U},
                   {0x7dff9fU, 0x00290dU},
                   {0xffd54aU, 0x2e2300U},
                   {0xffb0a8U, 0x3d0000U}}},
    };
    return colors;
}

} // namespace

const ThemeColors& themeColors(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return light();
    case ThemeName::Dark:
        return dark();
    case ThemeName::HighContrast:
        return highContrast();
    }
    return light();
}

ThemeName themeOf(const QPalette& palette)
{
    for (const ThemeName theme : allThemes) {
        if (palette.color(QPalette::Mid) == themeColors(theme).outline) {
            return theme;
        }
    }
    return ThemeName::Light;
}

const ThemeColors& colorsOf(const QPalette& palette)
{
    return themeColors(themeOf(palette));
}

QString toneKey(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Info:
        return QStringLiteral("info");
    case Tone::Success:
        return QStringLiteral("success");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("danger");
    }
    return {};
}

} // namespace pd
