// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "base/clock.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace pd::test {

/// Saturday 2026-11-21 09:30 in China.
inline Timestamp morning()
{
    return Timestamp(1'795'224'600'000);
}

/// A fresh data file with a clock that stands still, in a folder that goes away with it.
class TestOffice {
public:
    TestOffice();

    FixedClock clock{morning()};

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("office.pdesk")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] DataFile& file() { return *m_file; }
    [[nodiscard]] WriteGate& writes() { return m_file->writes(); }
    [[nodiscard]] ReadGate& reads() { return m_file->reads(); }
    /// A second desk on the same file.
    [[nodiscard]] std::unique_ptr<DataFile> secondDesk();

    /// Everything is allowed.
    static Session admin();
    static Session with(Permissions permissions);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DataFile> m_file;
};

} // namespace pd::test
