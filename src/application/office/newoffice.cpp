// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/office/newoffice.h"

#include "application/office/officedesk.h"
#include "application/repairs/faultkinddesk.h"
#include "application/staff/staffdesk.h"

namespace pd {

namespace {

Result<void> furnish(DataFile& file, const NewOffice& office)
{
    const Session system = Session::system(stationName());
    StaffDesk staff(file.writes(), file.reads());
    const auto password = staff.preparePassword(office.adminLogin, office.adminPassword);
    if (!password) {
        return password.error();
    }
    const QString name = office.adminName.isEmpty() ? office.adminLogin : office.adminName;
    if (const auto admin = staff.createFirstAdministrator(office.adminLogin, name, password.value());
        !admin) {
        return admin.error();
    }
    OfficeDesk desk(file.writes(), file.reads());
    const auto named = desk.amend(system, [&office](OfficeSettings& settings) {
        settings.name = office.estate;
        settings.demo = office.demo;
        settings.backupFolder = office.backupFolder;
    });
    if (!named) {
        return named.error();
    }
    return FaultKindDesk(file.writes(), file.reads()).seed(system);
}

} // namespace

Result<std::unique_ptr<DataFile>> createOffice(const NewOffice& office, const Clock& clock)
{
    auto file = DataFile::create(office.path, clock);
    if (!file) {
        return file;
    }
    if (const auto furnished = furnish(**file, office); !furnished) {
        std::move(file).value().reset();
        removeDataFile(office.path);
        return furnished.error();
    }
    return file;
}

} // namespace pd
