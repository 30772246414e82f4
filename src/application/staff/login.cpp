// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/staff/login.h"

#include "application/writegate.h"

namespace pd {

LoginVerdict PendingLogin::verify(const Password& password) const
{
    LoginVerdict verdict;
    verdict.matches = m_hasher->matches(m_hash, password);
    if (verdict.matches && m_hasher->isOutdated(m_hash)) {
        try {
            verdict.renewedHash = m_hasher->hash(password);
        } catch (const std::exception& exception) {
            // Too little memory just now; the old hash goes on serving.
            errorOf(exception, "password");
        }
    }
    return verdict;
}

} // namespace pd
