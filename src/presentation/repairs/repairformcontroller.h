// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/registry/registrydesk.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/repairdesk.h"
#include "presentation/drafts/draftkeeper.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/placechoices.h"
#include "presentation/repairs/repairinput.h"

#include <QtCore/QObject>

#include <vector>

namespace pd {

/// Takes a repair call (REP-01 … REP-06, REP-09). Keeps what is typed as the person's draft, at most two
/// seconds old, until the order is saved.
class RepairFormController : public QObject {
    Q_OBJECT
public:
    /// Everything the form works with; all of it outlives the controller.
    struct Desks {
        RepairDesk& orders;
        FaultKindDesk& faults;
        DraftDesk& drafts;
        CurrentSession& session;
        Changes& changes;
        RegistryDesk& registry;
        RegistryLookup places;
    };
    explicit RepairFormController(Desks desks, QObject* parent = nullptr);
    /// Keeps the draft.
    ~RepairFormController() override;

    [[nodiscard]] const RepairInput& input() const { return m_input; }
    [[nodiscard]] const std::optional<HouseholdCard>& card() const { return m_card; }
    /// What the last attempt to save was refused for.
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }
    /// The order saved last, until the next call begins.
    [[nodiscard]] const std::optional<ServiceOrder>& savedOrder() const { return m_saved; }
    [[nodiscard]] QString savedSummary() const;
    [[nodiscard]] std::optional<Timestamp> draftFrom() const { return m_draftFrom; }
    [[nodiscard]] const Clock& clock() const { return m_desks.orders.clock(); }

    [[nodiscard]] std::vector<PlaceChoice> places(const QString& typed) const;
    [[nodiscard]] std::vector<FaultChoices::Choice> faults(const QString& typed) const;

    /// Something was typed or switched.
    void edit(const std::function<void(RepairInput&)>& change);
    /// Text in the caller line that was not chosen yet: a public area, as it stands.
    void typePlace(const QString& typed);
    void choosePlace(const PlaceChoice& choice);
    void chooseReporter(const HouseholdCard::Member& member);
    void typeFault(const QString& typed);
    /// Brings the kind's urgency along (REP-09).
    void chooseFault(const FaultChoices::Choice& choice);
    /// What is wrong in one field as the focus leaves it; one never filled in is not blamed for being empty.
    [[nodiscard]] std::optional<Error> problemIn(const QString& field) const;

    bool save();
    /// The form is empty again; a saved order's number leaves the screen.
    void startNew();
    /// Empties the form and forgets the draft.
    void discard();
    /// Writes the draft at once; called as the form is left.
    void keepDraft() { m_drafts.keep(); }

Q_SIGNALS:
    /// The whole input changed by other means than typing (draft, choice, new call).
    void inputReplaced();
    void cardChanged();
    void problemsChanged();
    void saved();

private:
    void loadDraft();
    void loadFaults();
    void loadCard();
    void setProblems(std::vector<Error> errors);

    Desks m_desks;
    RepairInput m_input;
    FaultChoices m_faults;
    std::optional<HouseholdCard> m_card;
    std::vector<Error> m_problems;
    std::optional<ServiceOrder> m_saved;
    std::optional<Timestamp> m_draftFrom;
    DraftKeeper m_drafts;
};

} // namespace pd
