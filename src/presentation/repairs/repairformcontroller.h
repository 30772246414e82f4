// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/drafts/draftdesk.h"
#include "application/repairs/faultkinddesk.h"
#include "presentation/repairs/callercontroller.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/repairinput.h"
#include "presentation/repairs/technicianchoices.h"

#include <QtCore/QTimer>

#include <vector>

namespace pd {

/// Takes a repair call (REP-01 … REP-06, REP-09).
class RepairFormController : public CallerController {
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
        /// Those to whom orders can be given; none: nobody can be asked for.
        std::function<std::vector<Technician>()> technicians = {};
        std::function<QString(const ServiceOrder&)> visitCode = {}; ///< REP-58; empty: none
    };
    explicit RepairFormController(Desks desks, QObject* parent = nullptr);
    /// Keeps the draft.
    ~RepairFormController() override;

    [[nodiscard]] const RepairInput& input() const { return m_input; }
    /// What the last attempt to save was refused for.
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }
    /// The order saved last, until the next call begins.
    [[nodiscard]] const std::optional<ServiceOrder>& savedOrder() const { return m_saved; }
    [[nodiscard]] QString savedSummary() const;

    [[nodiscard]] const CallerLine& callerLine() const override { return m_input; }
    [[nodiscard]] QString formKind() const override;
    [[nodiscard]] bool isBlank() const override { return m_input.isEmpty(); }
    [[nodiscard]] QJsonObject content() const override { return toJson(m_input); }
    [[nodiscard]] QString matter() const override;

    [[nodiscard]] std::vector<FaultChoices::Choice> faults(const QString& typed) const;

    /// Whom the customer may ask for; those of the fault's trade first (REP-13).
    [[nodiscard]] std::vector<Technician> technicians(const QString& typed) const;
    [[nodiscard]] const TechnicianChoices& technicianChoices() const { return m_technicians; }
    void typeWished(const QString& typed);
    void chooseWished(const Technician& technician);
    /// Of the chosen fault; empty: none chosen yet.
    [[nodiscard]] QString trade() const;

    /// Something was typed or switched.
    void edit(const std::function<void(RepairInput&)>& change);
    /// A time that was chosen beside the form, "14:30".
    void chooseTime(const QString& time);
    void typeFault(const QString& typed);
    /// Brings the kind's urgency along (REP-09).
    void chooseFault(const FaultChoices::Choice& choice);
    /// What is wrong in one field as the focus leaves it; one never filled in is not blamed for being empty.
    [[nodiscard]] std::optional<Error> problemIn(const QString& field) const;

    bool save();
    /// The form is empty again; a saved order's number leaves the screen.
    void startNew();

Q_SIGNALS:
    void problemsChanged();
    void saved();
    /// Something was typed, chosen or switched.
    void edited();

protected:
    CallerLine& callerLine() override { return m_input; }
    void restore(const QJsonObject& content) override;
    void draftRefused(const Error& error) override { setProblems({error}); }
    void personChanged() override { loadFaults(); }
    void placeChosen(const PlaceChoice& choice) override;
    void touched() override;

private:
    void loadFaults();
    void setProblems(std::vector<Error> errors);

    Desks m_desks;
    RepairInput m_input;
    FaultChoices m_faults;
    TechnicianChoices m_technicians;
    std::vector<Error> m_problems;
    std::optional<ServiceOrder> m_saved;
};

} // namespace pd
