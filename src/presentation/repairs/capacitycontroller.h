// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/capacitydesk.h"
#include "presentation/repairs/orderactionform.h"

#include <QtCore/QObject>

#include <vector>

namespace pd {

/// How full a day is, for the dispatch board and the repair form (REP-17).
class CapacityController : public QObject {
    Q_OBJECT
public:
    /// One technician with his free times, as they stand beside the repair form.
    struct FreeLine {
        StaffId technician;
        QString name;
        QString load; ///< "3/8"
        bool full = false;
        bool wished = false;
        std::vector<Timestamp> free;
    };

    /// All of it outlives the controller.
    CapacityController(CapacityDesk& desk, const CurrentSession& session, Changes& changes,
                       QObject* parent = nullptr);

    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }
    /// "Full of work: new bookings from 11-22 09:00 (刘班长, reported 10:05)". Empty: there is room.
    [[nodiscard]] QString saturationText() const;
    [[nodiscard]] bool isSaturated() const { return !m_saturations.empty(); }
    /// The warning for a new booking at that time; empty: there is room.
    [[nodiscard]] QString warningFor(Urgency urgency, const std::optional<Timestamp>& visit) const;
    [[nodiscard]] bool mayReport() const;

    [[nodiscard]] ActionForm form() const;
    std::optional<Error> report(const ActionForm& form);
    /// There is room again: every report in force is taken back.
    std::optional<Error> lift();

    /// "李强 3/8 · 赵刚 9/8 full" of a day. Empty: no technicians.
    [[nodiscard]] QString loadText(const Date& date) const;
    /// The wished one first, then those of the trade, then the others; at most `most`.
    [[nodiscard]] std::vector<FreeLine> freeTimes(const Date& date, const QString& trade,
                                                  const std::optional<StaffId>& wished, int most) const;
    /// "李强 is free from 10:30." or that he has no time on that day; empty: nobody known.
    [[nodiscard]] QString wishedText(const Date& date, StaffId wished) const;

Q_SIGNALS:
    void changed();

private:
    void reload();

    CapacityDesk& m_desk;
    const CurrentSession& m_session;
    std::vector<Saturation> m_saturations; ///< in force
};

} // namespace pd
