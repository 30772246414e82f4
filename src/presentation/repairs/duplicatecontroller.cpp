// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/duplicatecontroller.h"

#include "presentation/repairs/orderkintext.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr int soonMs = 100;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DuplicateController::DuplicateController(RepairFormController& form, Desks desks, QObject* parent)
    : QObject(parent), m_form(form), m_desks(desks)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateController::look);
    connect(&m_form, &RepairFormController::edited, this, &DuplicateController::lookSoon);
    connect(&m_form, &RepairFormController::inputReplaced, this, &DuplicateController::lookSoon);
    connect(&m_form, &RepairFormController::saved, this, &DuplicateController::joinSaved);
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Incidents)) {
            m_looked = {};
            lookSoon();
        }
    });
}

ReportSoFar DuplicateController::report() const
{
    ReportSoFar report;
    if (m_form.savedOrder()) {
        return report;
    }
    const RepairInput& input = m_form.input();
    report.room = input.room;
    report.place = input.room ? QString() : input.placeText.trimmed();
    report.faultKind = input.fault;
    report.reporter = input.reporter;
    report.phone = input.reporterPhone.trimmed();
    return report;
}

void DuplicateController::lookSoon()
{
    if (!m_form.isBlank()) {
        m_reminded.reset();
    }
    m_soon.start();
}

void DuplicateController::look()
{
    m_soon.stop();
    const ReportSoFar now = report();
    if (now == m_looked && now != ReportSoFar()) {
        Q_EMIT changed();
        return;
    }
    m_looked = now;
    m_findings = {};
    if (now != ReportSoFar()) {
        if (auto found = m_desks.duplicates.look(m_desks.session.session(), now)) {
            m_findings = std::move(found).value();
        }
    }
    const bool stillThere = m_joining && m_findings.incident && m_findings.incident->running &&
                            m_findings.incident->running->incident.id == m_joining->id;
    if (!stillThere) {
        m_joining.reset();
    }
    Q_EMIT changed();
}

std::vector<DuplicateController::Line> DuplicateController::lines() const
{
    const Clock& clock = m_form.clock();
    std::vector<Line> lines;
    for (const Duplicate& found : m_findings.duplicates) {
        const ServiceOrder& order = found.row.order;
        const QString why = found.samePlaceAndKind ? tr("same place and fault") : tr("same caller");
        const QString when =
            order.intake.appointmentAt ? shortTime(*order.intake.appointmentAt, clock) : QString();
        const QString asked =
            found.reminders > 0 ? tr("asked after %n time(s)", nullptr, found.reminders) : QString();
        lines.push_back({order.id, joined({order.number, order.intake.place, orderContent(found.row)}),
                         joined({why, orderStateText(order.state), found.row.technicianName, when,
                                 tr("reported %1").arg(shortTime(order.reportedAt, clock)), asked}),
                         orderStateLook(order.state), isOpen(order.state)});
    }
    return lines;
}

QString DuplicateController::recurrence() const
{
    return m_findings.recurring
               ? tr("This fault recurs: %n earlier report(s) here lately. Saved, it comes to the "
                    "supervisor's page Today, so that it is mended for good.",
                    nullptr, m_findings.earlier)
               : QString();
}

QStringList DuplicateController::announced() const
{
    return incidentsForCallers(m_findings.announced);
}

QString DuplicateController::incidentOffer() const
{
    if (!m_findings.incident || m_joining) {
        return {};
    }
    const IncidentHint& hint = *m_findings.incident;
    if (hint.running) {
        return tr("Belongs to incident %1?").arg(hint.running->incident.number);
    }
    return tr("Looks like an incident: %1 rooms of building %2 report “%3” since %4.")
        .arg(hint.rooms)
        .arg(hint.buildingCode, faultName(hint.faultZh, hint.faultEn), shortTime(hint.since, m_form.clock()));
}

QString DuplicateController::joiningIncident() const
{
    return m_joining ? tr("Joins incident %1 when it is saved.").arg(m_joining->number) : QString();
}

QString DuplicateController::nightHint() const
{
    const RepairInput& input = m_form.input();
    if (!input.fault || m_form.savedOrder()) {
        return {};
    }
    const auto left = m_desks.oversight.leftForTheDay(m_desks.session.session(), input.urgency);
    return left && *left ? tr("Outside the service hours: this is registered and handed to the desk in the "
                              "morning. Only urgent work goes out now.")
                         : QString();
}

bool DuplicateController::saysSomething() const
{
    return !nightHint().isEmpty() || !m_findings.duplicates.empty() || m_findings.recurring ||
           m_findings.incident || !m_findings.announced.empty() || m_reminded;
}

std::optional<Error> DuplicateController::remind(OrderId order)
{
    const RepairInput& input = m_form.input();
    ReminderEntry entry;
    entry.person = input.reporter;
    entry.caller = input.reporterName;
    entry.phone = input.reporterPhone;
    entry.words = input.content;
    entry.call = input.call;
    const auto reminded = m_desks.duplicates.remind(m_desks.session.session(), order, entry);
    if (!reminded) {
        return reminded.error();
    }
    m_form.discard();
    m_reminded = *reminded;
    look();
    return std::nullopt;
}

QString DuplicateController::remindedText() const
{
    if (!m_reminded) {
        return {};
    }
    const ServiceOrder& order = m_reminded->order;
    const QString when = shortTime(order.intake.appointmentAt, m_form.clock());
    return tr("Added to %1 (%2).").arg(order.number, orderStateText(order.state)) + u' ' +
           tr("Asked after %n time(s).", nullptr, m_reminded->times) +
           (when.isEmpty() ? QString() : u' ' + tr("Appointment %1.").arg(when));
}

std::optional<Error> DuplicateController::toggleIncident()
{
    if (m_joining) {
        m_joining.reset();
        Q_EMIT changed();
        return std::nullopt;
    }
    if (!m_findings.incident) {
        return error(ErrorCode::NotFound, "incident");
    }
    const IncidentHint hint = *m_findings.incident;
    if (hint.running) {
        m_joining = hint.running->incident;
        Q_EMIT changed();
        return std::nullopt;
    }
    const QString title = tr("Building %1: %2").arg(hint.buildingCode, faultName(hint.faultZh, hint.faultEn));
    const auto made = m_desks.incidents.open(m_desks.session.session(), hint, {title, {}});
    if (!made) {
        return made.error();
    }
    m_joining = *made;
    m_looked = {};
    look();
    return std::nullopt;
}

void DuplicateController::joinSaved()
{
    const auto& order = m_form.savedOrder();
    if (m_joining && order) {
        const auto joined = m_desks.incidents.join(m_desks.session.session(), m_joining->id, order->id);
        m_joining.reset();
        if (!joined) {
            Q_EMIT failed(joined.error());
        }
    }
    m_looked = {};
    look();
}

} // namespace pd
