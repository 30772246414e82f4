// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/registry/registrydesk.h"
#include "application/repairs/repairdesk.h"
#include "presentation/drafts/draftkeeper.h"
#include "presentation/repairs/callerline.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/placechoices.h"

#include <QtCore/QObject>

#include <functional>
#include <vector>

namespace pd {

/// What all forms that take a call have in common: the caller line, the household card beside it, and that
/// what is typed is kept as the person's draft and can be put aside while another line rings.
class CallerController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    struct CallerDesks {
        RepairDesk& orders;
        RegistryDesk& registry;
        DraftDesk& drafts;
        CurrentSession& session;
        Changes& changes;
        RegistryLookup places;
    };
    explicit CallerController(CallerDesks desks, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<HouseholdCard>& card() const { return m_card; }
    [[nodiscard]] const Clock& clock() const { return m_desks.orders.clock(); }
    [[nodiscard]] std::vector<PlaceChoice> places(const QString& typed) const;
    [[nodiscard]] virtual const CallerLine& callerLine() const = 0;

    void editCaller(const std::function<void(CallerLine&)>& change);
    /// Text in the caller line that was not chosen yet: words, as they stand.
    void typePlace(const QString& typed);
    void choosePlace(const PlaceChoice& choice);
    void chooseReporter(const HouseholdCard::Member& member);

    /// Stable name of the form: "repair", "call".
    [[nodiscard]] virtual QString formKind() const = 0;
    /// Nothing worth keeping was typed.
    [[nodiscard]] virtual bool isBlank() const = 0;
    /// What is typed, as it is kept.
    [[nodiscard]] virtual QJsonObject content() const = 0;
    /// The caller's words so far, in one line.
    [[nodiscard]] virtual QString matter() const = 0;

    /// Puts kept content on the screen in place of what is there.
    void takeContent(const QJsonObject& content);
    /// Empties the form and forgets the draft.
    void discard();
    /// Writes the draft at once; called as the form is left.
    void keepDraft() { m_drafts.keep(); }
    /// When the draft that was found had been kept.
    [[nodiscard]] const std::optional<Timestamp>& draftFrom() const { return m_draftFrom; }

Q_SIGNALS:
    /// The whole input changed by other means than typing (draft, choice, new call).
    void inputReplaced();
    void cardChanged();

protected:
    virtual CallerLine& callerLine() = 0;
    /// Puts kept content (empty: none) into the input; what was saved and refused before is forgotten.
    virtual void restore(const QJsonObject& content) = 0;
    /// The draft could not be kept.
    virtual void draftRefused(const Error& error) = 0;
    /// Somebody else is at the desk; the draft of that person is loaded next.
    virtual void personChanged();
    /// A place was chosen from the list.
    virtual void placeChosen(const PlaceChoice& choice);
    void loadCard();
    /// Called by the constructor of the form's controller.
    void loadDraft();
    /// Something was typed: the draft is kept soon.
    virtual void touched();
    /// The form was saved and is empty: so is the draft.
    void forgetDraft();

private:
    CallerDesks m_desks;
    std::optional<HouseholdCard> m_card;
    std::optional<Timestamp> m_draftFrom;
    DraftKeeper m_drafts;
};

} // namespace pd
