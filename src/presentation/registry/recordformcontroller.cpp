// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/recordformcontroller.h"

#include <QtCore/QJsonArray>

namespace pd {

namespace {

QString fieldsKey()
{
    return QStringLiteral("fields");
}

QString versionsKey()
{
    return QStringLiteral("versions");
}

} // namespace

RecordFormController::RecordFormController(RegistryDesk& desk, DraftDesk& drafts,
                                           const CurrentSession& session)
    : m_desk(desk), m_session(session), m_drafts(drafts, session, [this] { return draft(); })
{
    connect(&m_drafts, &DraftKeeper::failed, this, &RecordFormController::draftFailed);
    connect(&m_drafts, &DraftKeeper::ownerChanged, this, [this] {
        m_drafts.setForm({});
        m_original.clear();
        m_typed.clear();
        Q_EMIT abandoned();
    });
}

RecordFormController::~RecordFormController()
{
    m_drafts.keep();
}

void RecordFormController::begin(const QString& draft, const FieldTexts& original,
                                 std::vector<std::int64_t> versions)
{
    setOriginal(original, std::move(versions));
    m_typed = m_original;
    m_draftFrom.reset();
    m_drafts.setForm(draft);
    if (const auto kept = m_drafts.stored()) {
        restore(*kept);
    }
}

void RecordFormController::setOriginal(const FieldTexts& original, std::vector<std::int64_t> versions)
{
    m_original = original;
    m_versions = std::move(versions);
}

void RecordFormController::type(const FieldTexts& texts)
{
    if (m_typed != texts) {
        m_typed = texts;
        m_drafts.touched();
    }
}

void RecordFormController::setTyped(const QString& field, const QString& text)
{
    FieldTexts texts = m_typed;
    texts.insert(field, text);
    type(texts);
}

Result<void> RecordFormController::save()
{
    const auto stored = isNew() || hasChanges() ? store() : Result<void>();
    if (stored) {
        m_drafts.forget();
        m_original = m_typed;
    }
    return stored;
}

Result<std::vector<FieldDifference>> RecordFormController::compareWithStored()
{
    const auto loaded = reload();
    if (!loaded) {
        return loaded.error();
    }
    return differences(m_typed, m_original);
}

void RecordFormController::discard()
{
    m_typed = m_original;
    m_draftFrom.reset();
    m_drafts.forget();
}

QJsonObject RecordFormController::draft() const
{
    if (!hasChanges()) {
        return {};
    }
    QJsonObject fields;
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
        // Of a stored record only what was changed: numbers that were revealed stay out of the draft.
        if (m_versions.empty() || m_original.value(it.key()) != it.value()) {
            fields.insert(it.key(), it.value());
        }
    }
    QJsonArray versions;
    for (const std::int64_t version : m_versions) {
        versions.append(static_cast<qint64>(version));
    }
    return {{fieldsKey(), fields}, {versionsKey(), versions}};
}

void RecordFormController::restore(const Draft& draft)
{
    const QJsonObject fields = draft.content.value(fieldsKey()).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (m_original.contains(it.key())) {
            m_typed.insert(it.key(), it.value().toString());
        }
    }
    if (!hasChanges()) {
        return;
    }
    m_draftFrom = draft.savedAt;
    const QJsonArray versions = draft.content.value(versionsKey()).toArray();
    if (versions.size() == static_cast<qsizetype>(m_versions.size())) {
        for (std::size_t i = 0; i < m_versions.size(); ++i) {
            m_versions[i] = versions.at(static_cast<qsizetype>(i)).toInteger();
        }
    }
}

} // namespace pd
