// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/currentsession.h"

namespace pd {

void CurrentSession::set(Session session)
{
    m_session = std::move(session);
    Q_EMIT changed();
}

} // namespace pd
