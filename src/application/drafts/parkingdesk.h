// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/drafts/draftdesk.h"

#include <functional>
#include <vector>

namespace pd {

/// A half-typed form put aside while another line rings.
struct ParkedForm {
    QString form;  ///< "repair", "call"
    QString title; ///< in one line, to be told from the others
    QJsonObject content;
    Timestamp parkedAt{0};

    friend bool operator==(const ParkedForm&, const ParkedForm&) = default;
};

/// What a person has put aside, on this machine: one draft holds all of it, written before anything is given
/// out, so that it survives a restart. Several windows of one person may park and take at the same time.
class ParkingDesk {
public:
    explicit ParkingDesk(DraftDesk& drafts) : m_drafts(drafts) {}

    /// Errors: NotLoggedIn, FileUnwritable.
    Result<void> park(const Session& session, const ParkedForm& form);
    /// In the order of parking. Errors: NotLoggedIn.
    Result<std::vector<ParkedForm>> parked(const Session& session);
    /// Takes one out. `keep` puts its content where it is safe; it runs while the form is still parked, and
    /// only where it is: another window may have been faster. Errors: NotLoggedIn, NotFound ("draft"),
    /// FileUnwritable.
    Result<void> take(const Session& session, const ParkedForm& form, const std::function<void()>& keep);

private:
    Result<void> store(const Session& session, const std::vector<ParkedForm>& forms);
    DraftDesk& m_drafts;
};

} // namespace pd
