// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/ziparchive.h"

#include "storage/spreadsheets/refusal.h"

#include <zip.h>

namespace pd::spreadsheets {

ZipPart::ZipPart(zip_file* file, QString archiveName, const SpreadsheetLimits& limits, std::int64_t packed,
                 std::int64_t& unpacked)
    : m_file(file), m_archiveName(std::move(archiveName)), m_limits(limits), m_packed(packed),
      m_unpacked(unpacked)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_refusal) {
        return -1;
    }
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        m_refusal = unreadable(m_archiveName, "damaged");
        return -1;
    }
    m_read += got;
    m_unpacked += got;
    if (m_unpacked > m_limits.unpackedBytes) {
        m_refusal = tooLarge("unpacked", m_limits.unpackedBytes);
    } else if (m_read > 1'000'000 && m_read / std::max<std::int64_t>(m_packed, 1) > m_limits.packingRatio) {
        m_refusal = tooLarge("ratio", m_limits.packingRatio);
    }
    return m_refusal ? -1 : got;
}

void ZipPart::check() const
{
    if (m_refusal) {
        throw Refusal{*m_refusal};
    }
}

ZipArchive::ZipArchive(const QByteArray& bytes, QString name, const SpreadsheetLimits& limits)
    : m_name(std::move(name)), m_limits(limits)
{
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &problem);
    if (source != nullptr) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &problem);
        if (m_zip == nullptr) {
            zip_source_free(source);
        }
    }
    zip_error_fini(&problem);
    if (m_zip == nullptr) {
        throw Refusal{unreadable(m_name, "damaged")};
    }
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

std::unique_ptr<ZipPart> ZipArchive::open(const QString& path)
{
    const QByteArray utf8 = path.toUtf8();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_zip, utf8.constData(), ZIP_FL_NOCASE, &stat) != 0) {
        return nullptr;
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        throw Refusal{unreadable(m_name, "encrypted")};
    }
    zip_file_t* file = zip_fopen_index(m_zip, stat.index, 0);
    if (file == nullptr) {
        throw Refusal{unreadable(m_name, "damaged")};
    }
    const auto packed =
        (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? static_cast<std::int64_t>(stat.comp_size) : 0;
    return std::unique_ptr<ZipPart>(new ZipPart(file, m_name, m_limits, packed, m_unpacked));
}

} // namespace pd::spreadsheets
