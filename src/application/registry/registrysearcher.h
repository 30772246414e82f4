// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/jobs/job.h"
#include "application/registry/registrysearchindex.h"
#include "application/session.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace pd {

/// Keeps the index of one open file fresh: read in the background from start() on, after each change of the
/// registry (here or at another desk) and on a new day. Lives on the window's thread.
class RegistrySearcher : public QObject {
    Q_OBJECT
public:
    explicit RegistrySearcher(DataFile& file, QObject* parent = nullptr);

    /// Reads for the first time; nothing the second time. Not done by the constructor, so that the first
    /// window is on screen before a thread reads the whole registry (P5).
    void start();
    /// Until the first reading has ended there are no hits. Without ViewRegistry there are none either.
    [[nodiscard]] std::vector<RegistryHit> search(const Session& session, const QString& typed,
                                                  std::size_t limit);
    [[nodiscard]] bool ready() const noexcept { return m_index != nullptr; }
    void reload();

Q_SIGNALS:
    /// A newer index answers from now on.
    void reloaded();

private:
    using Index = std::shared_ptr<const RegistrySearchIndex>;
    void take(const Result<Index>& index);

    const Clock& m_clock;
    Job m_job;
    Index m_index;
    std::optional<Date> m_day; ///< whose roles are in the index
    bool m_again = false;      ///< something changed while the job was reading
};

} // namespace pd
