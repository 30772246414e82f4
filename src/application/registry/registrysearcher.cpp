// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registrysearcher.h"

#include "storage/registry/registryqueries.h"

namespace pd {

RegistrySearcher::RegistrySearcher(DataFile& file, QObject* parent)
    : QObject(parent), m_clock(file.clock()), m_job(file.path(), file.clock())
{
    connect(&file.changes(), &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Registry)) {
            reload();
        }
    });
}

void RegistrySearcher::start()
{
    if (!m_day) {
        reload();
    }
}

std::vector<RegistryHit> RegistrySearcher::search(const Session& session, const QString& typed,
                                                  std::size_t limit)
{
    if (m_day != m_clock.today()) {
        reload();
    }
    if (!m_index || !session.may(Permission::ViewRegistry)) {
        return {};
    }
    return m_index->search(typed, limit);
}

void RegistrySearcher::reload()
{
    if (m_job.running()) {
        m_again = true;
        return;
    }
    m_again = false;
    const Date today = m_clock.today();
    m_day = today;
    const std::function<Result<Index>(JobContext&)> read = [today](JobContext& context) -> Result<Index> {
        const Session system = Session::system(stationName());
        return context.file().reads().run(
            system, Permission::ViewRegistry, [&](Connection& db) -> Result<Index> {
                const auto rows = RegistryQueries(db).searchRows(today);
                return std::make_shared<const RegistrySearchIndex>(RegistrySearchIndex::build(rows));
            });
    };
    m_job.start<Index>(read, [this](const Result<Index>& index) { take(index); });
}

void RegistrySearcher::take(const Result<Index>& index)
{
    if (index) {
        m_index = *index;
        Q_EMIT reloaded();
    }
    if (m_again) {
        reload();
    }
}

} // namespace pd
