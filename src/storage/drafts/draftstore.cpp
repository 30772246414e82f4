// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drafts/draftstore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QSaveFile>

namespace pd {

namespace {

constexpr qint64 largestDraft = 1'000'000; // bytes

/// Names and paths hold anything; a file name does not.
QString fileSafe(const QString& text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

constexpr int lockWaitMs = 2000;

constexpr QFileDevice::Permissions ownerOnly()
{
    return QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

} // namespace

QString DraftStore::folderFor(const QString& base, const QString& dataFile)
{
    const QFileInfo file(dataFile);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return QDir(base).filePath(QStringLiteral("drafts/") + fileSafe(real));
}

QString DraftStore::path(const QString& login, const QString& form) const
{
    return QDir(m_folder).filePath(fileSafe(login + u'\n' + form) + QStringLiteral(".json"));
}

bool DraftStore::makeFolder() const
{
    return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownerOnly() | QFileDevice::ExeOwner);
}

bool DraftStore::save(const QString& login, const QString& form, const Draft& draft)
{
    if (!makeFolder()) {
        return false;
    }
    QSaveFile file(path(login, form));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.setPermissions(ownerOnly());
    const QJsonObject whole{
        {QStringLiteral("saved_at_ms"), static_cast<qint64>(draft.savedAt.milliseconds())},
        {QStringLiteral("content"), draft.content}};
    file.write(QJsonDocument(whole).toJson(QJsonDocument::Compact));
    return file.commit();
}

std::optional<Draft> DraftStore::load(const QString& login, const QString& form) const
{
    QFile file(path(login, form));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDraft) {
        return std::nullopt;
    }
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue content = whole.value(QStringLiteral("content"));
    if (!content.isObject()) {
        return std::nullopt;
    }
    return Draft{content.toObject(), Timestamp(whole.value(QStringLiteral("saved_at_ms")).toInteger())};
}

bool DraftStore::remove(const QString& login, const QString& form)
{
    QFile file(path(login, form));
    return !file.exists() || file.remove();
}

std::unique_ptr<QLockFile> DraftStore::lock(const QString& login, const QString& form) const
{
    if (!makeFolder()) {
        return nullptr;
    }
    auto held = std::make_unique<QLockFile>(path(login, form) + QStringLiteral(".lock"));
    return held->tryLock(lockWaitMs) ? std::move(held) : nullptr;
}

} // namespace pd
