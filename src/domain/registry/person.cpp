// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/person.h"

#include <array>

namespace pd {

QString code(NoticePreference preference)
{
    switch (preference) {
    case NoticePreference::LetterBox:
        return QStringLiteral("letter-box");
    case NoticePreference::Phone:
        return QStringLiteral("phone");
    case NoticePreference::Fax:
        return QStringLiteral("fax");
    case NoticePreference::RegisteredMail:
        return QStringLiteral("registered-mail");
    }
    return {};
}

std::span<const NoticePreference> allNoticePreferences()
{
    static constexpr std::array all{NoticePreference::LetterBox, NoticePreference::Phone,
                                    NoticePreference::Fax, NoticePreference::RegisteredMail};
    return all;
}

} // namespace pd
