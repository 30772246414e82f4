// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spreadsheets/spreadsheetreader.h"

#include <QtCore/QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace pd::spreadsheets {

/// One part while it is unpacked; counts what comes out against the limits. Reading past one
/// gives an error; check() then throws, so that no exception travels through Qt.
class ZipPart final : public QIODevice {
public:
    ~ZipPart() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Throws the Refusal that ended reading, if one did.
    void check() const;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(zip_file* file, QString archiveName, const SpreadsheetLimits& limits, std::int64_t packed,
            std::int64_t& unpacked);

    zip_file* m_file;
    QString m_archiveName;
    const SpreadsheetLimits& m_limits;
    std::int64_t m_packed;
    std::int64_t m_read = 0;
    std::int64_t& m_unpacked;
    std::optional<Error> m_refusal;
};

/// A zip file in memory, read only.
class ZipArchive {
public:
    /// `bytes` must outlive the archive. Throws Refusal.
    ZipArchive(const QByteArray& bytes, QString name, const SpreadsheetLimits& limits);
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    ~ZipArchive();

    /// Nothing when there is no such part. Throws Refusal for one that cannot be unpacked.
    [[nodiscard]] std::unique_ptr<ZipPart> open(const QString& path);
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    zip* m_zip = nullptr;
    QString m_name;
    const SpreadsheetLimits& m_limits;
    std::int64_t m_unpacked = 0;
};

} // namespace pd::spreadsheets
