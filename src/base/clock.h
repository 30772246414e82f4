// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

namespace pd {

/// The only source of the present moment; handed in by reference, so that tests decide what time it is.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Minutes east of UTC that the office's wall clock shows at that instant.
    [[nodiscard]] virtual int utcOffsetMinutes(Timestamp at) const = 0;

    [[nodiscard]] CivilTime civil(Timestamp at) const;
    /// The first instant at which the wall clock shows that date and minute.
    [[nodiscard]] Timestamp instant(CivilTime civil) const;
    [[nodiscard]] Timestamp startOfDay(Date date) const { return instant({date, 0}); }
    [[nodiscard]] Date today() const { return civil(now()).date; }
};

/// The machine's clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] int utcOffsetMinutes(Timestamp at) const override;
};

/// A clock that stands still until it is set; China Standard Time unless told otherwise. For tests and the
/// demo estate.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Timestamp now, int offsetMinutes = 480) : m_now(now), m_offset(offsetMinutes) {}
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] int utcOffsetMinutes(Timestamp) const override { return m_offset; }
    void set(Timestamp now) { m_now = now; }
    void advanceMinutes(std::int64_t minutes) { m_now = m_now.plusMinutes(minutes); }

private:
    Timestamp m_now;
    int m_offset;
};

} // namespace pd
