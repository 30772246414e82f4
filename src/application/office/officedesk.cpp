// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/office/officedesk.h"

#include "domain/codes.h"
#include "storage/fees/moneycheck.h"
#include "storage/office/settingstore.h"

#include <QtCore/QFileInfo>

namespace pd {

namespace {

// Keys of the table of settings.
constexpr QLatin1String nameKey{"name"};
constexpr QLatin1String demoKey{"demo"};
constexpr QLatin1String languageKey{"language"};
constexpr QLatin1String folderKey{"backup-folder"};
constexpr QLatin1String lockKey{"lock-minutes"};
constexpr QLatin1String slipPaperKey{"slip-paper"};
constexpr QLatin1String slipCopiesKey{"slip-copies"};
constexpr QLatin1String backedUpKey{"backed-up-at-ms"};
constexpr QLatin1String checkedKey{"checked-at-ms"};
constexpr QLatin1String soundKey{"check-sound"};

OfficeSettings read(Connection& connection)
{
    SettingStore store(connection);
    OfficeSettings settings;
    settings.name = store.get(nameKey).value_or(QString());
    settings.demo = store.get(demoKey) == QLatin1String("1");
    settings.language = store.get(languageKey).value_or(QString());
    settings.backupFolder = store.get(folderKey).value_or(QString());
    if (const auto minutes = store.get(lockKey)) {
        settings.lockMinutes = minutes->toInt();
    }
    if (const auto paper = fromCode(allSlipPapers(), store.get(slipPaperKey).value_or(QString()))) {
        settings.slips.paper = *paper;
    }
    if (const auto copies = store.get(slipCopiesKey)) {
        settings.slips.printed = slipCopiesFrom(*copies);
    }
    return settings;
}

std::optional<Timestamp> instant(const std::optional<QString>& text)
{
    return text ? std::optional(Timestamp(text->toLongLong())) : std::nullopt;
}

QJsonObject auditOf(const OfficeSettings& settings)
{
    return {{QStringLiteral("name"), settings.name},
            {QStringLiteral("demo"), settings.demo},
            {QStringLiteral("language"), settings.language},
            {QStringLiteral("backupFolder"), settings.backupFolder},
            {QStringLiteral("lockMinutes"), settings.lockMinutes},
            {QStringLiteral("slipPaper"), code(settings.slips.paper)},
            {QStringLiteral("slipCopies"), codes(settings.slips.printed)}};
}

} // namespace

QString backupFolder(const OfficeSettings& settings, const QString& file)
{
    return settings.backupFolder.isEmpty() ? QFileInfo(file).absolutePath() + QStringLiteral("/backups")
                                           : settings.backupFolder;
}

Result<OfficeSettings> OfficeDesk::settings()
{
    return m_reads.run(Session::system(stationName()), Permission::LogIn,
                       [](Connection& db) -> Result<OfficeSettings> { return read(db); });
}

Result<OfficeCare> OfficeDesk::care()
{
    return m_reads.run(Session::system(stationName()), Permission::LogIn,
                       [](Connection& db) -> Result<OfficeCare> {
                           SettingStore store(db);
                           return OfficeCare{instant(store.get(backedUpKey)), instant(store.get(checkedKey)),
                                             store.get(soundKey) != QLatin1String("0")};
                       });
}

Result<void> OfficeDesk::change(const Session& session, const OfficeSettings& before,
                                const OfficeSettings& after)
{
    return m_writes.run(session, changeOfficeCommand, [&](UnitOfWork& unit) -> Result<void> {
        const auto settings = checked(after);
        if (!settings) {
            return settings.error();
        }
        const OfficeSettings stored = read(unit.connection());
        if (!(stored == before)) {
            return error(ErrorCode::Conflict);
        }
        SettingStore store(unit.connection());
        store.set(nameKey, settings->name);
        store.set(demoKey, QString::number(settings->demo ? 1 : 0));
        store.set(languageKey, settings->language);
        store.set(folderKey, settings->backupFolder);
        store.set(lockKey, QString::number(settings->lockMinutes));
        store.set(slipPaperKey, code(settings->slips.paper));
        store.set(slipCopiesKey, codes(settings->slips.printed));
        unit.audit(QStringLiteral("office"), auditOf(stored), auditOf(*settings));
        unit.changed(Topic::Settings);
        return {};
    });
}

Result<void> OfficeDesk::amend(const Session& session, const std::function<void(OfficeSettings&)>& amendment)
{
    const auto before = settings();
    if (!before) {
        return before.error();
    }
    OfficeSettings after = *before;
    amendment(after);
    return change(session, *before, after);
}

Result<QString> OfficeDesk::backUpNow(const Session& session, const QString& folder, const Progress& progress)
{
    // The copy is made outside the write transaction: other desks go on writing meanwhile.
    const auto copy =
        m_reads.run(session, backUpOfficeCommand.permission, [&](Connection& db) -> Result<QString> {
            return Backup(db).writeTo(folder, QStringLiteral("backup"), m_writes.clock(), progress);
        });
    if (!copy) {
        return copy.error().code == ErrorCode::StorageDamaged ? error(ErrorCode::BackupUnsound)
                                                              : copy.error();
    }
    const auto noted = m_writes.run(session, backUpOfficeCommand, [&](UnitOfWork& unit) -> Result<void> {
        SettingStore(unit.connection()).set(backedUpKey, QString::number(unit.now().milliseconds()));
        unit.audit(QStringLiteral("office"), {}, {{QStringLiteral("copy"), *copy}});
        unit.changed(Topic::Settings);
        return {};
    });
    if (!noted) {
        return noted.error();
    }
    return copy;
}

Result<SoundnessReport> OfficeDesk::verify(const Session& session, const Progress& progress)
{
    std::optional<MoneyFault> money;
    const auto report =
        m_reads.run(session, verifyOfficeCommand.permission, [&](Connection& db) -> Result<SoundnessReport> {
            SoundnessReport found = checkSoundness(db, progress);
            if (found.sound) {
                const Transaction reading(db, Transaction::Kind::Read);
                money = MoneyCheck(db).run().fault;
                found.sound = !money;
                found.problem = money ? code(money->rule) + u' ' + money->where : QString();
            }
            return found;
        });
    if (!report) {
        return report.error();
    }
    const auto noted = m_writes.run(session, verifyOfficeCommand, [&](UnitOfWork& unit) -> Result<void> {
        SettingStore store(unit.connection());
        store.set(checkedKey, QString::number(unit.now().milliseconds()));
        store.set(soundKey, QString::number(report->sound ? 1 : 0));
        if (report->sound || money) {
            setMoneyCare(unit, money);
        }
        unit.audit(QStringLiteral("office"), {},
                   {{QStringLiteral("sound"), report->sound}, {QStringLiteral("problem"), report->problem}});
        unit.changed(Topic::Settings);
        return {};
    });
    // What was found matters more than that it could not be written into a damaged file.
    if (!noted && report->sound) {
        return noted.error();
    }
    return report;
}

} // namespace pd
