// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/registrysearch.h"

#include <functional>
#include <vector>

namespace pd {

/// Answers a box that looks for rooms and people from the registry's index.
using RegistryLookup = std::function<std::vector<RegistryHit>(const QString& typed, std::size_t limit)>;

} // namespace pd
