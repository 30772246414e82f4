// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include <stdexcept>

namespace pd::test {

namespace {

std::unique_ptr<DataFile> orThrow(Result<std::unique_ptr<DataFile>> file)
{
    if (!file) {
        throw std::runtime_error("the test's data file cannot be opened");
    }
    return std::move(file).value();
}

} // namespace

TestOffice::TestOffice() : m_file(orThrow(DataFile::create(path(), clock))) {}

std::unique_ptr<DataFile> TestOffice::secondDesk()
{
    return orThrow(DataFile::open(path(), clock));
}

Session TestOffice::admin()
{
    return with(Permissions::all());
}

Session TestOffice::with(Permissions permissions)
{
    return {std::nullopt, QStringLiteral("tester"), QStringLiteral("测试员"), QStringLiteral("desk-1"),
            permissions};
}

} // namespace pd::test
