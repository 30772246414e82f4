// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/session.h"
#include "domain/search/paperhit.h"

#include <vector>

namespace pd {

/// Finds papers by the number on them. Errors: NotPermitted, Storage….
class PaperSearch {
public:
    explicit PaperSearch(ReadGate& reads) : m_reads(reads) {}

    /// Nothing where the text is no number (paperWish()). Settlements only for those who handle warranty. At
    /// most `most` of each kind.
    Result<std::vector<PaperHit>> find(const Session& session, const QString& typed, std::size_t most);

private:
    ReadGate& m_reads;
};

} // namespace pd
