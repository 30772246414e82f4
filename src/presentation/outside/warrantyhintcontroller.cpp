// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/warrantyhintcontroller.h"

#include "presentation/outside/outsidetexts.h"

namespace pd {

WarrantyHintController::WarrantyHintController(OutsideDesk& desk, CurrentSession& session, Changes& changes,
                                               RepairFormController& form, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_form(form)
{
    connect(&m_form, &RepairFormController::inputReplaced, this, &WarrantyHintController::look);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Outside) || topics.contains(Topic::FaultKinds) ||
            topics.contains(Topic::Registry)) {
            m_room.reset();
            look();
        }
    });
    look();
}

void WarrantyHintController::look()
{
    const RepairInput& input = m_form.input();
    if (input.room == m_room && input.fault == m_fault) {
        return;
    }
    // a draft or parked form comes with both at once, and with what was chosen in it
    const bool whole = !m_room && !m_fault && input.room && input.fault;
    const bool kept = whole && input.warranty != WarrantyState::Unknown;
    m_room = input.room;
    m_fault = input.fault;
    const bool known = m_advice.has_value();
    m_advice.reset();
    if (m_room && m_fault) {
        const auto advice = m_desk.advice(m_session.session(), *m_room, *m_fault, m_desk.clock().today());
        if (advice && advice->answer.state != WarrantyState::Unknown) {
            m_advice = *advice;
        }
    }
    if (!kept && (m_advice || known)) {
        const WarrantyState state = m_advice ? m_advice->answer.state : WarrantyState::Unknown;
        if (input.warranty != state) {
            m_form.edit([&](RepairInput& form) {
                form.warranty = state;
                form.chargeable = state == WarrantyState::In ? false : form.chargeable;
            });
            Q_EMIT m_form.inputReplaced();
        }
    }
    Q_EMIT changed();
}

QString WarrantyHintController::headline() const
{
    return m_advice ? warrantySentence(m_advice->answer) : QString();
}

QString WarrantyHintController::duty() const
{
    if (!m_advice || m_advice->answer.state != WarrantyState::In) {
        return {};
    }
    if (!m_advice->responsible) {
        return tr("No outside unit is entered for this part yet: Settings, outside units.");
    }
    const OutsideParty& first = *m_advice->responsible;
    const QString line =
        tr("Duty of %1 (%2). Not chargeable.").arg(partyLine(first), partyKindText(first.kind));
    return m_advice->developer
               ? line + QLatin1Char('\n') + tr("Cost borne by %1.").arg(partyLine(*m_advice->developer))
               : line;
}

} // namespace pd
