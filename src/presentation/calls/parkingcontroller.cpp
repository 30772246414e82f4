// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/parkingcontroller.h"

#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

ParkingController::ParkingController(ParkingDesk& desk, CurrentSession& session, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &ParkingController::load);
    load();
}

void ParkingController::addForm(CallerController& form)
{
    m_forms.push_back(&form);
}

void ParkingController::load()
{
    const auto parked = m_desk.parked(m_session.session());
    m_parked = parked ? *parked : std::vector<ParkedForm>();
    Q_EMIT changed();
}

QString ParkingController::lineOf(const ParkedForm& form, const Clock& clock) const
{
    const QString kind = form.form == QStringLiteral("repair") ? tr("Repair") : tr("Call");
    return QStringLiteral("%1  %2  %3").arg(shortTime(form.parkedAt, clock), kind, form.title);
}

Result<bool> ParkingController::park(CallerController& form)
{
    if (form.isBlank()) {
        return false;
    }
    const CallerLine& caller = std::as_const(form).callerLine();
    QStringList title;
    for (const QString& part : {caller.placeText, caller.reporterName, form.matter()}) {
        if (!part.trimmed().isEmpty()) {
            title << part.trimmed();
        }
    }
    const auto kept = m_desk.park(m_session.session(), {form.formKind(), title.join(QStringLiteral("  ")),
                                                        form.content(), form.clock().now()});
    if (!kept) {
        return kept.error();
    }
    form.discard();
    load();
    return true;
}

Result<QString> ParkingController::resume(std::size_t place)
{
    if (place >= m_parked.size()) {
        return error(ErrorCode::NotFound, "draft");
    }
    const ParkedForm wanted = m_parked[place];
    const auto form = std::ranges::find_if(
        m_forms, [&](const CallerController* one) { return one->formKind() == wanted.form; });
    if (form == m_forms.end()) {
        return error(ErrorCode::NotFound, "draft");
    }
    if (const auto parked = park(**form); !parked) {
        return parked.error();
    }
    // First into the form's own draft, then out of the parking: nothing is lost in between.
    const auto taken = m_desk.take(m_session.session(), wanted, [&] {
        (*form)->takeContent(wanted.content);
        (*form)->keepDraft();
    });
    load();
    if (!taken) {
        return taken.error();
    }
    return wanted.form;
}

} // namespace pd
