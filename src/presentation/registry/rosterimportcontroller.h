// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/jobs/job.h"
#include "application/registry/rosterimport.h"
#include "presentation/registry/rosterimportmodels.h"

#include <memory>
#include <optional>

namespace pd {

/// The import page: file → table and columns → check → import; earlier imports and their undoing. Long work
/// goes through a job of its own; a change of user forgets the file.
class RosterImportController : public QObject {
    Q_OBJECT
public:
    RosterImportController(RosterImport& import, Job& job, CurrentSession& session, const Clock& clock,
                           QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_job.running(); }
    [[nodiscard]] bool hasFile() const { return m_file != nullptr; }
    [[nodiscard]] QString fileName() const { return m_file ? m_file->name : QString(); }
    [[nodiscard]] QStringList sheetNames() const;
    /// Empty columns while there is no table.
    [[nodiscard]] const RosterMapping& mapping() const { return m_mapping; }
    /// First value below the header, for showing beside it.
    [[nodiscard]] QString sample(const MappedColumn& column) const;
    /// The last check of this file with these columns.
    [[nodiscard]] const std::optional<RosterCheck>& lastCheck() const { return m_check; }
    [[nodiscard]] RosterPreviewModel& preview() { return m_preview; }
    [[nodiscard]] RosterProblemModel& problems() { return m_problems; }
    [[nodiscard]] ImportBatchModel& batches() { return m_batches; }

    /// Each answers with its signal or failed(). Nothing happens while busy().
    void open(const QString& path);
    void setTable(int sheet, int headerRow);
    void setField(int columnIndex, std::optional<RosterField> field);
    void check();
    void import(BadRows badRows);
    void cancel() { m_job.cancel(); }
    void loadBatches();
    void undo(ImportBatchId batch);
    void writeTemplate(const QString& path);

Q_SIGNALS:
    void fileChanged();
    void mappingChanged();
    void checked();
    void imported(const pd::ImportSummary& summary);
    void undone(const pd::ImportBatch& batch);
    void templateWritten(const QString& path);
    void failed(const pd::Error& error);
    void busyChanged(bool busy);
    void progressed(int done, int total);

private:
    struct Loaded {
        SpreadsheetFile file;
        std::optional<RosterMapping> mapping;
    };
    void take(const std::shared_ptr<const Loaded>& loaded);
    void forget();
    void forgetCheck();
    void showMapping();

    RosterImport& m_import;
    Job& m_job;
    CurrentSession& m_session;
    std::shared_ptr<const SpreadsheetFile> m_file;
    RosterMapping m_mapping;
    std::optional<RosterCheck> m_check;
    RosterPreviewModel m_preview;
    RosterProblemModel m_problems;
    ImportBatchModel m_batches;
};

} // namespace pd
