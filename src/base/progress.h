// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace pd {

/// Called now and then by long work with how far it is; false asks it to stop, and then nothing remains of
/// it. May be empty.
using Progress = std::function<bool(int done, int total)>;

} // namespace pd
