// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that work on every page.
#include "widgets/shell/mainwindow.h"

#include "presentation/shell/guide.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/page.h"
#include "widgets/shell/sidepanel.h"

namespace pd {

void MainWindow::makeActions()
{
    makeAction(
        {QStringLiteral("window.palette"),
         QT_TRANSLATE_NOOP("Actions", "Find a command"),
         QT_TRANSLATE_NOOP("Actions", "Everything that can be done here, by name, pinyin initials or keys"),
         {QKeySequence(QStringLiteral("Ctrl+K"))},
         QStringLiteral("palette"),
         ActionCategory::Help},
        [this] { m_palette->open(); });
    makeAction({QStringLiteral("window.keys"),
                QT_TRANSLATE_NOOP("Actions", "Key card"),
                QT_TRANSLATE_NOOP("Actions", "All keys on one card, to be printed"),
                {QKeySequence(QStringLiteral("Ctrl+/"))},
                QStringLiteral("keyboard"),
                ActionCategory::Help},
               [this] { m_panel->showKeys(m_actions); });
    makeAction({QStringLiteral("window.help"),
                QT_TRANSLATE_NOOP("Actions", "Help"),
                QT_TRANSLATE_NOOP("Actions", "The user guide, opened at this page"),
                {QKeySequence(Qt::Key_F1), QKeySequence(QStringLiteral("Ctrl+H"))},
                QStringLiteral("help"),
                ActionCategory::Help},
               [this] {
                   const Page* page = currentPage();
                   m_panel->showGuide([this] { return userGuide(m_appearance.language()); },
                                      page == nullptr ? QString() : page->id());
               });
    makeAction({QStringLiteral("window.refresh"),
                QT_TRANSLATE_NOOP("Actions", "Refresh"),
                QT_TRANSLATE_NOOP("Actions", "Read everything on this page again"),
                {QKeySequence(Qt::Key_F5), QKeySequence(QStringLiteral("Ctrl+R"))},
                QStringLiteral("refresh"),
                ActionCategory::View},
               [this] {
                   if (Page* page = currentPage()) {
                       page->refresh();
                   }
               });
    m_lock = makeAction(
        {QStringLiteral("session.lock"),
         QT_TRANSLATE_NOOP("Actions", "Lock"),
         QT_TRANSLATE_NOOP("Actions", "Hide everything until the password is given; nothing typed is lost"),
         {QKeySequence(QStringLiteral("Ctrl+L"))},
         QStringLiteral("lock"),
         ActionCategory::Session},
        [this] { Q_EMIT lockRequested(); });
    m_sessionActions = {
        makeAction({QStringLiteral("session.switch"),
                    QT_TRANSLATE_NOOP("Actions", "Switch person"),
                    QT_TRANSLATE_NOOP("Actions", "Somebody else takes over this desk"),
                    {},
                    QStringLiteral("switch"),
                    ActionCategory::Session},
                   [this] { Q_EMIT switchUserRequested(); }),
        makeAction({QStringLiteral("session.password"),
                    QT_TRANSLATE_NOOP("Actions", "Change password"),
                    nullptr,
                    {},
                    QStringLiteral("key"),
                    ActionCategory::Session},
                   [this] { Q_EMIT changePasswordRequested(); }),
        makeAction({QStringLiteral("session.logout"),
                    QT_TRANSLATE_NOOP("Actions", "Log out"),
                    nullptr,
                    {},
                    QStringLiteral("logout"),
                    ActionCategory::Session},
                   [this] { Q_EMIT logOutRequested(); }),
    };
    makeViewActions();
}

void MainWindow::makeViewActions()
{
    makeAction({QStringLiteral("view.language"),
                QT_TRANSLATE_NOOP("Actions", "Switch language: 中文 / English"),
                nullptr,
                {},
                QStringLiteral("language"),
                ActionCategory::View},
               [this] {
                   m_appearance.setLanguage(m_appearance.language() == Language::Chinese ? Language::English
                                                                                         : Language::Chinese);
               });
    makeAction({QStringLiteral("view.theme"),
                QT_TRANSLATE_NOOP("Actions", "Next theme: light, dark, high contrast"),
                nullptr,
                {},
                QStringLiteral("theme"),
                ActionCategory::View},
               [this] {
                   const auto next = (static_cast<std::size_t>(m_appearance.theme()) + 1) % allThemes.size();
                   m_appearance.setTheme(allThemes[next]);
               });
    makeAction({QStringLiteral("view.larger"),
                QT_TRANSLATE_NOOP("Actions", "Larger type"),
                nullptr,
                {QKeySequence(QStringLiteral("Ctrl+=")), QKeySequence(QStringLiteral("Ctrl++"))},
                QStringLiteral("add"),
                ActionCategory::View},
               [this] { m_appearance.setPointSize(m_appearance.pointSize() + 1); });
    makeAction({QStringLiteral("view.smaller"),
                QT_TRANSLATE_NOOP("Actions", "Smaller type"),
                nullptr,
                {QKeySequence(QStringLiteral("Ctrl+-"))},
                QStringLiteral("remove"),
                ActionCategory::View},
               [this] { m_appearance.setPointSize(m_appearance.pointSize() - 1); });
}

} // namespace pd
