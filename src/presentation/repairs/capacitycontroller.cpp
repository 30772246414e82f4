// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/capacitycontroller.h"

#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

CapacityController::CapacityController(CapacityDesk& desk, const CurrentSession& session, Changes& changes,
                                       QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Settings) ||
            topics.contains(Topic::Staff)) {
            reload();
        }
    });
    connect(&session, &CurrentSession::changed, this, &CapacityController::reload);
    reload();
}

void CapacityController::reload()
{
    const auto saturations = m_desk.saturations(m_session.session());
    m_saturations = saturations ? *saturations : std::vector<Saturation>();
    Q_EMIT changed();
}

QString CapacityController::saturationText() const
{
    if (m_saturations.empty() || m_saturations.front().acceptedFrom <= clock().now()) {
        return {};
    }
    const Saturation& latest = m_saturations.front();
    const QString text = tr("Full of work: new bookings from %1 (%2, reported %3)")
                             .arg(shortTime(latest.acceptedFrom, clock()), latest.reportedBy,
                                  shortTime(latest.reportedAt, clock()));
    return latest.note.isEmpty() ? text : tr("%1: %2").arg(text, latest.note);
}

QString CapacityController::warningFor(Urgency urgency, const std::optional<Timestamp>& visit) const
{
    const auto until = saturatedUntil(urgency, visit.value_or(clock().now()), m_saturations);
    return until ? tr("No more work is taken before %1. Offer the customer a later time; urgent repairs go "
                      "ahead.")
                       .arg(shortTime(*until, clock()))
                 : QString();
}

bool CapacityController::mayReport() const
{
    return m_session.session().may(reportSaturation.permission);
}

ActionForm CapacityController::form() const
{
    return saturationForm(clock());
}

std::optional<Error> CapacityController::report(const ActionForm& form)
{
    const auto entry = saturationEntry(form, clock());
    if (!entry) {
        return entry.error();
    }
    const auto reported = m_desk.report(m_session.session(), *entry);
    return reported ? std::nullopt : std::optional(reported.error());
}

std::optional<Error> CapacityController::lift()
{
    for (const Saturation& saturation : std::vector(m_saturations)) {
        if (const auto lifted = m_desk.lift(m_session.session(), saturation.id); !lifted) {
            return lifted.error();
        }
    }
    return std::nullopt;
}

QString CapacityController::loadText(const Date& date) const
{
    const auto days = m_desk.day(m_session.session(), date, 0);
    QStringList parts;
    for (const TechnicianDay& day : days ? *days : std::vector<TechnicianDay>()) {
        const QString load = QStringLiteral("%1 %2/%3").arg(day.name).arg(day.visits).arg(day.capacity);
        parts << (day.isFull() ? tr("%1 full").arg(load) : load);
    }
    return parts.isEmpty() ? QString() : tr("Visits: %1").arg(parts.join(QStringLiteral("  ·  ")));
}

std::vector<CapacityController::FreeLine> CapacityController::freeTimes(const Date& date,
                                                                        const QString& trade,
                                                                        const std::optional<StaffId>& wished,
                                                                        int most) const
{
    constexpr int times = 3; // that fit into a line
    const auto days = m_desk.day(m_session.session(), date, times);
    std::vector<TechnicianDay> sorted = days ? *days : std::vector<TechnicianDay>();
    std::ranges::stable_sort(sorted, {}, [&](const TechnicianDay& day) {
        const bool fits = !trade.isEmpty() && day.trade.contains(trade);
        return std::tuple(day.technician != wished, !fits, day.isFull());
    });
    std::vector<FreeLine> lines;
    for (const TechnicianDay& day : sorted) {
        if (static_cast<int>(lines.size()) == most) {
            break;
        }
        const QString load = QStringLiteral("%1/%2").arg(day.visits).arg(day.capacity);
        lines.push_back({day.technician, day.name, load, day.isFull(), day.technician == wished, day.free});
    }
    return lines;
}

QString CapacityController::wishedText(const Date& date, StaffId wished) const
{
    const auto lines = freeTimes(date, {}, wished, 1);
    if (lines.empty() || lines.front().technician != wished) {
        return {};
    }
    const FreeLine& line = lines.front();
    if (line.free.empty()) {
        return tr("%1 has no time on that day.").arg(line.name);
    }
    const bool now = line.free.front() <= clock().now().plusMinutes(visitMinutes);
    return now ? tr("%1 is free now.").arg(line.name)
               : tr("%1 is free from %2.").arg(line.name, shortTime(line.free.front(), clock()));
}

} // namespace pd
