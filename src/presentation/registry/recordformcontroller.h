// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "presentation/drafts/draftkeeper.h"
#include "presentation/registry/fieldtexts.h"

#include <optional>
#include <vector>

namespace pd {

/// The form of one record of the registry without a window: what it starts with, what is wrong with it,
/// saving, what to do when somebody else was faster, and the draft of what is being typed (L7).
class RecordFormController : public QObject {
    Q_OBJECT
public:
    /// Keeps the draft.
    ~RecordFormController() override;

    [[nodiscard]] virtual bool isNew() const = 0;
    /// As loaded.
    [[nodiscard]] const FieldTexts& original() const noexcept { return m_original; }
    /// As the inputs stand; at first the original with a draft over it.
    [[nodiscard]] const FieldTexts& typed() const noexcept { return m_typed; }
    [[nodiscard]] bool hasChanges() const { return m_typed != m_original; }
    /// When the draft was typed, if the form began with one.
    [[nodiscard]] const std::optional<Timestamp>& draftFrom() const noexcept { return m_draftFrom; }
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }

    /// The inputs stand like this now.
    void type(const FieldTexts& texts);
    [[nodiscard]] virtual std::vector<Error> problems() const = 0;
    /// Saves what is typed; the draft goes. Errors: those of the desk.
    Result<void> save();
    /// After Conflict: the fields that stand otherwise in the file now; the next save() goes on from that
    /// state.
    Result<std::vector<FieldDifference>> compareWithStored();
    /// The original again, and no draft.
    void discard();
    void keepDraft() { m_drafts.keep(); }

Q_SIGNALS:
    /// Somebody else sits at the desk now: nothing of the form is his. The draft is kept.
    void abandoned();
    void draftFailed(const pd::Error& error);

protected:
    RecordFormController(RegistryDesk& desk, DraftDesk& drafts, const CurrentSession& session);

    /// The form starts: with a draft of that name, if there is one. keepDraft() of the one before comes
    /// first. `versions` are those of everything that save() will change; with a draft they are those it was
    /// typed on, so that a change in between is found.
    void begin(const QString& draft, const FieldTexts& original, std::vector<std::int64_t> versions);
    /// Shown from now on instead of masked or older values.
    void setOriginal(const FieldTexts& original, std::vector<std::int64_t> versions);
    void mergeOriginal(const FieldTexts& texts) { m_original.insert(texts); }
    void setTyped(const QString& field, const QString& text);
    [[nodiscard]] std::int64_t version(std::size_t which) const { return m_versions.at(which); }
    [[nodiscard]] const std::vector<std::int64_t>& versions() const noexcept { return m_versions; }
    [[nodiscard]] RegistryDesk& desk() const noexcept { return m_desk; }
    [[nodiscard]] const Session& session() const { return m_session.session(); }

    virtual Result<void> store() = 0;
    /// setOriginal() with what stands in the file now.
    virtual Result<void> reload() = 0;

private:
    [[nodiscard]] QJsonObject draft() const;
    void restore(const Draft& draft);

    RegistryDesk& m_desk;
    const CurrentSession& m_session;
    FieldTexts m_original;
    FieldTexts m_typed;
    std::vector<std::int64_t> m_versions;
    std::optional<Timestamp> m_draftFrom;
    DraftKeeper m_drafts;
};

} // namespace pd
