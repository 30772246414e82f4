// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session.h"
#include "base/clock.h"
#include "base/result.h"
#include "storage/drafts/draftstore.h"

#include <memory>
#include <optional>

namespace pd {

/// Half-typed forms, one per person and form: kept while typing, offered again after a crash or a phone call.
/// Drafts are no business data: they lie in small files of their own, outside the data file and its audit
/// log.
class DraftDesk {
public:
    DraftDesk(DraftStore& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    /// Replaces the person's draft of that form; on the disk when it returns. Errors: NotLoggedIn,
    /// FileUnwritable.
    Result<void> save(const Session& session, const QString& form, const QJsonObject& content);
    /// Nothing, where there is none or it cannot be read. Errors: NotLoggedIn.
    Result<std::optional<Draft>> load(const Session& session, const QString& form);
    /// After saving the form or on the person's wish. Errors: NotLoggedIn, FileUnwritable.
    Result<void> remove(const Session& session, const QString& form);
    /// For what is loaded, changed and saved again while other windows of this person may do the same: held
    /// until it goes away. Errors: NotLoggedIn, FileUnwritable (others do not let go, or no rights).
    Result<std::shared_ptr<QLockFile>> lock(const Session& session, const QString& form);

private:
    DraftStore& m_store;
    const Clock& m_clock;
};

} // namespace pd
