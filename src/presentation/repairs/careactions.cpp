// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/careactions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr std::array actions{
    CareAction::Notify,   CareAction::Accept,      CareAction::Refuse,       CareAction::Replace,
    CareAction::Finish,   CareAction::Inspect,     CareAction::PrintNotice,  CareAction::Withdraw,
    CareAction::Rework,   CareAction::WriteLetter, CareAction::AnswerLetter, CareAction::PrintLetter,
    CareAction::Complete, CareAction::File,
};

struct Words {
    CareAction action;
    const char* code;
    const char* text;
    const char* icon;
};

/// In the order of the enum.
constexpr std::array words{
    Words{CareAction::Notify, "notify", QT_TRANSLATE_NOOP("CareActions", "Notify outside unit"), "phone"},
    Words{CareAction::Accept, "accept", QT_TRANSLATE_NOOP("CareActions", "It comes"), "calendar"},
    Words{CareAction::Refuse, "refuse", QT_TRANSLATE_NOOP("CareActions", "It refuses"), "warning"},
    Words{CareAction::Replace, "replace", QT_TRANSLATE_NOOP("CareActions", "Have others do it"), "switch"},
    Words{CareAction::Finish, "finish", QT_TRANSLATE_NOOP("CareActions", "Repaired"), "check"},
    Words{CareAction::Inspect, "inspect", QT_TRANSLATE_NOOP("CareActions", "Owner's acceptance"), "user"},
    Words{CareAction::PrintNotice, "print-notice", QT_TRANSLATE_NOOP("CareActions", "Print notice"), "print"},
    Words{CareAction::Withdraw, "withdraw", QT_TRANSLATE_NOOP("CareActions", "Withdraw notice"), "cancel"},
    Words{CareAction::Rework, "rework", QT_TRANSLATE_NOOP("CareActions", "Rework"), "undo"},
    Words{CareAction::WriteLetter, "write-letter", QT_TRANSLATE_NOOP("CareActions", "Write contact letter"),
          "document"},
    Words{CareAction::AnswerLetter, "answer-letter", QT_TRANSLATE_NOOP("CareActions", "Reply to letter"),
          "edit"},
    Words{CareAction::PrintLetter, "print-letter", QT_TRANSLATE_NOOP("CareActions", "Print letter"), "print"},
    Words{CareAction::Complete, "complete", QT_TRANSLATE_NOOP("CareActions", "Cause and method"), "repairs"},
    Words{CareAction::File, "file", QT_TRANSLATE_NOOP("CareActions", "Copies handed out"), "slip"},
};

const Words& wordsOf(CareAction action)
{
    return words.at(static_cast<std::size_t>(action));
}

} // namespace

std::span<const CareAction> allCareActions()
{
    return actions;
}

QString code(CareAction action)
{
    return QString::fromLatin1(wordsOf(action).code);
}

QString careActionText(CareAction action)
{
    return QCoreApplication::translate("CareActions", wordsOf(action).text);
}

QString careActionIcon(CareAction action)
{
    return QString::fromLatin1(wordsOf(action).icon);
}

const NoticeRow* currentNotice(const AfterCare& care)
{
    const auto open =
        std::ranges::find_if(care.notices, [](const NoticeRow& row) { return isOpen(row.notice.state); });
    if (open != care.notices.end()) {
        return &*open;
    }
    return care.notices.empty() ? nullptr : &care.notices.front();
}

const ContactLetter* currentLetter(const AfterCare& care)
{
    const auto open =
        std::ranges::find_if(care.letters, [](const ContactLetter& letter) { return !letter.repliedAt; });
    if (open != care.letters.end()) {
        return &*open;
    }
    return care.letters.empty() ? nullptr : &care.letters.front();
}

} // namespace pd
