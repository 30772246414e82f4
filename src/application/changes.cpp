// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/changes.h"

namespace pd {

void Changes::publish(const std::set<Topic>& topics)
{
    if (!topics.empty()) {
        Q_EMIT changed(topics);
    }
}

} // namespace pd
