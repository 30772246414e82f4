// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderwordstext.h"
#include "widgets/shell/theme.h"

namespace pd {

constexpr Tone toneOf(StateTone tone)
{
    switch (tone) {
    case StateTone::Neutral:
        return Tone::Neutral;
    case StateTone::Accent:
        return Tone::Accent;
    case StateTone::Info:
        return Tone::Info;
    case StateTone::Success:
        return Tone::Success;
    case StateTone::Warning:
        return Tone::Warning;
    case StateTone::Danger:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

} // namespace pd
