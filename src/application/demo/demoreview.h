// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/dayreview.h"

namespace pd::demo {

/// Yesterday's review, reported to `supervisor`: what of `open` was there by then, with what the technicians
/// said.
struct ReviewStory {
    DayReview review;
    std::vector<OrderReview> orders;
};
ReviewStory reviewOfYesterday(const std::vector<OrderRow>& open, const QString& login,
                              const QString& supervisor, const Clock& clock);

} // namespace pd::demo
