// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/rosterimport.h"

#include "application/registry/rostercommands.h"
#include "domain/registry/rostertemplate.h"
#include "storage/registry/importbatchstore.h"
#include "storage/registry/rosterstore.h"
#include "storage/spreadsheets/spreadsheetreader.h"
#include "storage/spreadsheets/xlsxwriter.h"

#include <algorithm>

namespace pd {

namespace {

bool usable(const Workbook& workbook, const RosterMapping& mapping)
{
    return mapping.sheet >= 0 && mapping.sheet < std::ssize(workbook.sheets) && mapping.tellsRooms();
}

void sortByRow(std::vector<RosterProblem>& problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const RosterProblem& a, const RosterProblem& b) { return a.row < b.row; });
}

QJsonObject summaryJson(const SpreadsheetFile& file, const ImportCounts& counts, int leftOut)
{
    return {{QStringLiteral("file"), file.name},
            {QStringLiteral("sha256"), file.checksum},
            {QStringLiteral("roomsAdded"), counts.roomsAdded},
            {QStringLiteral("roomsUpdated"), counts.roomsUpdated},
            {QStringLiteral("peopleAdded"), counts.peopleAdded},
            {QStringLiteral("peopleUpdated"), counts.peopleUpdated},
            {QStringLiteral("rowsLeftOut"), leftOut}};
}

QString subject(ImportBatchId batch)
{
    return QStringLiteral("import:%1").arg(batch.value());
}

} // namespace

Result<SpreadsheetFile> RosterImport::open(const QString& path)
{
    return readSpreadsheet(path);
}

Result<void> RosterImport::writeTemplate(const QString& path)
{
    const std::vector<SheetLook> looks{{1, {14, 10, 10, 10, 12, 14, 20, 14, 20, 14, 24}}, {0, {90}}};
    return writeXlsx(path, rosterTemplate(), looks);
}

Result<RosterMapping> RosterImport::detect(const Session& session, const Workbook& workbook)
{
    return m_reads.run(session, Permission::ImportRegistry,
                       [&](Connection& connection) -> Result<RosterMapping> {
                           auto mapping = detectMapping(workbook, rememberedMapping(connection));
                           if (!mapping) {
                               return error(ErrorCode::ImportNoTable);
                           }
                           return std::move(*mapping);
                       });
}

Result<RosterMapping> RosterImport::mappingAt(const Session& session, const Workbook& workbook, int sheet,
                                              int headerRow)
{
    if (sheet < 0 || sheet >= std::ssize(workbook.sheets)) {
        return error(ErrorCode::OutOfRange, "sheet", {"1", std::to_string(workbook.sheets.size())});
    }
    return m_reads.run(session, Permission::ImportRegistry,
                       [&](Connection& connection) -> Result<RosterMapping> {
                           return mappingOf(workbook, sheet, headerRow, rememberedMapping(connection));
                       });
}

Result<RosterCheck> RosterImport::check(const Session& session, const Workbook& workbook,
                                        const RosterMapping& mapping, const Progress& progress)
{
    return m_reads.run(
        session, Permission::ImportRegistry, [&](Connection& connection) -> Result<RosterCheck> {
            if (!usable(workbook, mapping)) {
                return error(ErrorCode::ImportNoTable);
            }
            try {
                Roster roster = readRoster(workbook, mapping);
                const Transaction reading(connection, Transaction::Kind::Read);
                const RosterPlan plan(connection, roster, m_writes.clock().today(), progress);
                RosterCheck check{plan.counts(), std::move(roster.problems), std::move(roster.notes),
                                  roster.rows, roster.badRows + static_cast<int>(plan.problems().size())};
                check.problems.insert(check.problems.end(), plan.problems().begin(), plan.problems().end());
                sortByRow(check.problems);
                return check;
            } catch (const ImportCancelled&) {
                return error(ErrorCode::Cancelled);
            }
        });
}

Result<ImportSummary> RosterImport::import(const Session& session, const SpreadsheetFile& file,
                                           const RosterMapping& mapping, BadRows badRows,
                                           const Progress& progress)
{
    if (!session.may(importRoster.permission)) {
        return m_writes.run(session, importRoster, [](UnitOfWork&) -> Result<ImportSummary> {
            return error(ErrorCode::NotPermitted);
        });
    }
    if (!usable(file.workbook, mapping)) {
        return error(ErrorCode::ImportNoTable);
    }
    // Read before the write lock is taken: other desks wait only while rows are stored.
    const Roster roster = readRoster(file.workbook, mapping);
    return m_writes.run(session, importRoster, [&](UnitOfWork& unit) -> Result<ImportSummary> {
        try {
            RosterPlan plan(unit.connection(), roster, unit.clock().civil(unit.now()).date, progress);
            const std::size_t problems = roster.problems.size() + plan.problems().size();
            if (problems > 0 && badRows == BadRows::Refuse) {
                return error(ErrorCode::ImportRefused, {}, {std::to_string(problems)});
            }
            const ImportCounts counts = plan.counts();
            RosterStore store(unit);
            const ImportBatchId batch = store.write(plan, file.name, file.checksum, progress);
            store.remember(worthRemembering(file.workbook, mapping));
            const int leftOut = roster.badRows + static_cast<int>(plan.problems().size());
            unit.audit(subject(batch), {}, summaryJson(file, counts, leftOut));
            unit.changed(Topic::Registry);
            return ImportSummary{batch, counts, leftOut};
        } catch (const ImportCancelled&) {
            return error(ErrorCode::Cancelled);
        }
    });
}

Result<std::vector<ImportBatch>> RosterImport::batches(const Session& session)
{
    return m_reads.run(
        session, Permission::ImportRegistry,
        [](Connection& connection) -> Result<std::vector<ImportBatch>> { return importBatches(connection); });
}

Result<ImportBatch> RosterImport::undo(const Session& session, ImportBatchId batch)
{
    return m_writes.run(session, undoImport, [&](UnitOfWork& unit) -> Result<ImportBatch> {
        auto undone = ImportBatchStore(unit).undo(batch);
        if (undone) {
            unit.audit(subject(batch), {{QStringLiteral("undone"), false}},
                       {{QStringLiteral("undone"), true}});
            unit.changed(Topic::Registry);
        }
        return undone;
    });
}

} // namespace pd
