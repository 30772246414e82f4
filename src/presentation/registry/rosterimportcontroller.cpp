// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/rosterimportcontroller.h"

namespace pd {

RosterImportController::RosterImportController(RosterImport& import, Job& job, CurrentSession& session,
                                               const Clock& clock, QObject* parent)
    : QObject(parent), m_import(import), m_job(job), m_session(session), m_batches(clock)
{
    connect(&m_job, &Job::progressed, this, &RosterImportController::progressed);
    connect(&m_job, &Job::finished, this, [this] { Q_EMIT busyChanged(false); });
    connect(&m_session, &CurrentSession::changed, this, &RosterImportController::forget);
}

QStringList RosterImportController::sheetNames() const
{
    QStringList names;
    if (m_file) {
        for (const Sheet& sheet : m_file->workbook.sheets) {
            names += sheet.name.isEmpty() ? m_file->name : sheet.name;
        }
    }
    return names;
}

QString RosterImportController::sample(const MappedColumn& column) const
{
    if (!m_file) {
        return {};
    }
    for (const SheetRow& row : m_file->workbook.sheets[static_cast<std::size_t>(m_mapping.sheet)].rows) {
        const Cell* cell = row.number > m_mapping.headerRow ? row.find(column.column) : nullptr;
        if (cell != nullptr) {
            return cell->text.left(40);
        }
    }
    return {};
}

void RosterImportController::open(const QString& path)
{
    if (busy()) {
        return;
    }
    const Session session = m_session.session();
    m_job.start<std::shared_ptr<const Loaded>>(
        [path, session](JobContext& context) -> Result<std::shared_ptr<const Loaded>> {
            if (!session.may(Permission::ImportRegistry)) {
                return error(ErrorCode::NotPermitted, {}, {code(Permission::ImportRegistry).toStdString()});
            }
            auto file = RosterImport::open(path);
            if (!file) {
                return file.error();
            }
            RosterImport import(context.file().writes(), context.file().reads());
            const auto mapping = import.detect(session, file->workbook);
            auto loaded = std::make_shared<Loaded>();
            loaded->file = std::move(file).value();
            if (mapping) {
                loaded->mapping = *mapping;
            }
            return std::shared_ptr<const Loaded>(std::move(loaded));
        },
        [this, login = session.login](const Result<std::shared_ptr<const Loaded>>& loaded) {
            if (m_session.session().login != login) {
                return; // somebody else sits here by now: not his file
            }
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            take(*loaded);
        });
    Q_EMIT busyChanged(true);
}

void RosterImportController::take(const std::shared_ptr<const Loaded>& loaded)
{
    m_file = std::shared_ptr<const SpreadsheetFile>(loaded, &loaded->file);
    forgetCheck();
    m_mapping = loaded->mapping.value_or(RosterMapping{});
    Q_EMIT fileChanged();
    if (loaded->mapping) {
        showMapping();
    } else {
        setTable(0, 1);
        Q_EMIT failed(error(ErrorCode::ImportNoTable));
    }
}

void RosterImportController::setTable(int sheet, int headerRow)
{
    if (!m_file || busy()) {
        return;
    }
    const auto mapping = m_import.mappingAt(m_session.session(), m_file->workbook, sheet, headerRow);
    if (!mapping) {
        Q_EMIT failed(mapping.error());
        return;
    }
    m_mapping = *mapping;
    forgetCheck();
    showMapping();
}

void RosterImportController::setField(int columnIndex, std::optional<RosterField> field)
{
    if (busy() || columnIndex < 0 || columnIndex >= std::ssize(m_mapping.columns)) {
        return;
    }
    m_mapping.columns[static_cast<std::size_t>(columnIndex)].field = field;
    m_preview.set(m_file->workbook, m_mapping);
    forgetCheck();
}

void RosterImportController::check()
{
    if (!m_file || busy()) {
        return;
    }
    m_job.start<RosterCheck>(
        [file = m_file, mapping = m_mapping, session = m_session.session()](JobContext& context) {
            RosterImport import(context.file().writes(), context.file().reads());
            return import.check(session, file->workbook, mapping, context.watch());
        },
        [this](const Result<RosterCheck>& check) {
            if (!m_file) {
                return;
            }
            if (!check) {
                Q_EMIT failed(check.error());
                return;
            }
            m_check = *check;
            m_problems.set(check->problems, check->notes);
            Q_EMIT checked();
        });
    Q_EMIT busyChanged(true);
}

void RosterImportController::import(BadRows badRows)
{
    if (!m_file || busy()) {
        return;
    }
    m_job.start<ImportSummary>(
        [file = m_file, mapping = m_mapping, session = m_session.session(), badRows](JobContext& context) {
            RosterImport import(context.file().writes(), context.file().reads());
            return import.import(session, *file, mapping, badRows, context.watch());
        },
        [this](const Result<ImportSummary>& summary) {
            if (!summary) {
                Q_EMIT failed(summary.error());
                return;
            }
            forgetCheck();
            loadBatches();
            Q_EMIT imported(*summary);
        });
    Q_EMIT busyChanged(true);
}

void RosterImportController::loadBatches()
{
    const auto batches = m_import.batches(m_session.session());
    m_batches.set(batches ? *batches : std::vector<ImportBatch>());
}

void RosterImportController::undo(ImportBatchId batch)
{
    if (busy()) {
        return;
    }
    m_job.start<ImportBatch>(
        [session = m_session.session(), batch](JobContext& context) {
            RosterImport import(context.file().writes(), context.file().reads());
            return import.undo(session, batch);
        },
        [this](const Result<ImportBatch>& result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            forgetCheck();
            loadBatches();
            Q_EMIT undone(*result);
        });
    Q_EMIT busyChanged(true);
}

void RosterImportController::writeTemplate(const QString& path)
{
    const auto written = RosterImport::writeTemplate(path);
    if (written) {
        Q_EMIT templateWritten(path);
    } else {
        Q_EMIT failed(written.error());
    }
}

void RosterImportController::forget()
{
    m_job.cancel();
    m_file.reset();
    m_mapping = {};
    m_preview.clear();
    m_batches.set({});
    forgetCheck();
    Q_EMIT fileChanged();
    Q_EMIT mappingChanged();
}

void RosterImportController::forgetCheck()
{
    m_check.reset();
    m_problems.set({}, {});
    Q_EMIT checked();
}

void RosterImportController::showMapping()
{
    m_preview.set(m_file->workbook, m_mapping);
    Q_EMIT mappingChanged();
}

} // namespace pd
