// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/registry/registrysearcher.h"
#include "presentation/registry/registrylookup.h"
#include "presentation/search/searchsource.h"

namespace pd {

SearchHit searchHit(const RegistryHit& hit);
/// Both arguments outlive the lookup.
RegistryLookup registryLookup(RegistrySearcher& searcher, const CurrentSession& session);
/// Rooms and people. Both arguments outlive the source.
SearchSource registrySearchSource(RegistrySearcher& searcher, const CurrentSession& session);

} // namespace pd
