// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/storageerror.h"

namespace pd {

StorageError::StorageError(StorageErrorKind kind, int code, const QString& detail, QString path)
    : std::runtime_error(detail.toStdString()), m_kind(kind), m_code(code), m_path(std::move(path))
{
}

} // namespace pd
