// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/writegate.h"
#include "base/progress.h"
#include "domain/registry/importbatch.h"
#include "domain/registry/roster.h"

namespace pd {

/// What an import would do to the registry as it is now, and everything wrong with the file.
struct RosterCheck {
    ImportCounts counts; ///< of the good rows alone
    std::vector<RosterProblem> problems;
    std::vector<RosterNote> notes; ///< what was filled down
    int rows = 0;
    int badRows = 0;
};

struct ImportSummary {
    ImportBatchId batch;
    ImportCounts counts;
    int rowsLeftOut = 0;
};

enum class BadRows { Refuse, Skip };

/// Brings rooms and people out of an office's file into the registry; the window and the command line use it
/// alike. Every method but open() and writeTemplate() asks for the right ImportRegistry.
class RosterImport {
public:
    /// Called now and then; false stops, and nothing is stored.
    using Progress = pd::Progress;

    RosterImport(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Errors: those of readSpreadsheet (FileNotFound, FileUnreadable, ImportTooLarge, ImportNoTable).
    static Result<SpreadsheetFile> open(const QString& path);
    /// A file for offices to fill in: header, example row, notes. Errors: FileUnwritable.
    static Result<void> writeTemplate(const QString& path);

    /// The likeliest table with its columns. Errors: NotPermitted, ImportNoTable.
    Result<RosterMapping> detect(const Session& session, const Workbook& workbook);
    /// The columns of a table a person pointed at. Errors: NotPermitted, OutOfRange (no such sheet).
    Result<RosterMapping> mappingAt(const Session& session, const Workbook& workbook, int sheet,
                                    int headerRow);
    /// Dry run. Errors: NotPermitted, ImportNoTable (the mapping tells no rooms), Cancelled.
    Result<RosterCheck> check(const Session& session, const Workbook& workbook, const RosterMapping& mapping,
                              const Progress& progress = {});
    /// All rows in one transaction, or nothing. Errors: NotPermitted, ImportNoTable, ImportRefused
    /// (parameter: number of problems), Cancelled, Storage….
    Result<ImportSummary> import(const Session& session, const SpreadsheetFile& file,
                                 const RosterMapping& mapping, BadRows badRows,
                                 const Progress& progress = {});

    /// The newest 200, newest first. Errors: NotPermitted.
    Result<std::vector<ImportBatch>> batches(const Session& session);
    /// Errors: NotPermitted, NotFound, ImportUndoBlocked (parameters: "order", "room" or "person", and its
    /// name).
    Result<ImportBatch> undo(const Session& session, ImportBatchId batch);

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
