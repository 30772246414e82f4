// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/drafts/draftdesk.h"

#include <vector>

namespace pd {

/// A half-typed form put aside while another line rings.
struct ParkedForm {
    QString form;  ///< "repair", "call"
    QString title; ///< in one line, to be told from the others
    QJsonObject content;
    Timestamp parkedAt{0};
};

/// What a person has put aside, on this machine: one draft holds all of it, written before anything is given
/// out, so that it survives a restart.
class ParkingDesk {
public:
    explicit ParkingDesk(DraftDesk& drafts) : m_drafts(drafts) {}

    /// Errors: NotLoggedIn, FileUnwritable.
    Result<void> park(const Session& session, const ParkedForm& form);
    /// In the order of parking. Errors: NotLoggedIn.
    Result<std::vector<ParkedForm>> parked(const Session& session);
    /// Takes one out. Errors: NotLoggedIn, NotFound ("draft"), FileUnwritable.
    Result<ParkedForm> take(const Session& session, std::size_t place);

private:
    Result<void> store(const Session& session, const std::vector<ParkedForm>& forms);
    DraftDesk& m_drafts;
};

} // namespace pd
