// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/demo/demoestate.h"
#include "base/clock.h"
#include "presentation/shell/languagemanager.h"
#include "presentation/shell/preferences.h"
#include "presentation/staff/slowwork.h"
#include "widgets/shell/appearance.h"

#include <QtCore/QObject>

#include <memory>

class QApplication;

namespace pd {

class DeskWindow;
class FirstStartForm;
struct OpenOffice;

/// The program with a window: first start, then one data file at a time.
class DeskProgram : public QObject {
    Q_OBJECT
public:
    /// `dataFolder`: the user's own folder for drafts, the demo estate and proposed data files.
    DeskProgram(QApplication& app, const Clock& clock, QString dataFolder,
                const QString& preferencesFile = {});
    ~DeskProgram() override;

    /// Opens `path`, else the file that was open last, else the first page.
    void start(const QString& path);
    [[nodiscard]] DeskWindow* window() const noexcept { return m_window.get(); }
    [[nodiscard]] FirstStartForm* firstStart() const noexcept { return m_firstStart.get(); }

private:
    void showFirstStart();
    void create();
    void openFile(const QString& path);
    void openDemo();
    void take(std::unique_ptr<DataFile> file);

    const Clock& m_clock;
    QString m_dataFolder;
    Preferences m_preferences;
    LanguageManager m_languages;
    Appearance m_appearance;
    CurrentSession m_session;
    SlowWork m_creating;
    std::unique_ptr<OpenOffice> m_office;
    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<FirstStartForm> m_firstStart;
};

} // namespace pd
