// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/deskprogram.h"

#include "application/office/newoffice.h"
#include "propertydesk/demoparking.h"
#include "propertydesk/window/deskwindow.h"
#include "propertydesk/window/openoffice.h"
#include "widgets/shell/firststartform.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace pd {

namespace {

/// Creating a file hashes a password and may write thousands of rows: off the window's thread. The file
/// itself is opened again on the window's thread afterwards, since a connection belongs to one thread.
template <class Create>
Result<void> createOnly(Create create)
{
    const auto file = create();
    return file ? Result<void>() : Result<void>(file.error());
}

} // namespace

DeskProgram::DeskProgram(QApplication& app, const Clock& clock, QString dataFolder,
                         const QString& preferencesFile)
    : m_clock(clock), m_dataFolder(std::move(dataFolder)), m_preferences(preferencesFile),
      m_appearance(app, m_languages, m_preferences)
{
}

DeskProgram::~DeskProgram() = default;

void DeskProgram::start(const QString& path)
{
    const QString wanted = path.isEmpty() ? m_preferences.dataFile() : path;
    if (wanted.isEmpty()) {
        showFirstStart();
    } else if (path.isEmpty() && !QFileInfo::exists(wanted)) {
        showFirstStart();
        m_firstStart->showMissing(wanted);
    } else {
        openFile(wanted);
    }
}

void DeskProgram::showFirstStart()
{
    m_window.reset();
    m_office.reset();
    m_firstStart = std::make_unique<FirstStartForm>(m_appearance, m_dataFolder);
    connect(m_firstStart.get(), &FirstStartForm::createRequested, this, &DeskProgram::create);
    connect(m_firstStart.get(), &FirstStartForm::openRequested, this, &DeskProgram::openFile);
    connect(m_firstStart.get(), &FirstStartForm::demoRequested, this, &DeskProgram::openDemo);
    static_cast<QWidget*>(m_firstStart.get())->show();
}

void DeskProgram::create()
{
    NewCentre centre = m_firstStart->centre();
    auto office = std::make_shared<NewOffice>(NewOffice{centre.dataFile,
                                                        centre.name,
                                                        centre.login,
                                                        {},
                                                        std::move(centre.password),
                                                        centre.backupFolder,
                                                        false});
    QDir().mkpath(QFileInfo(office->path).absolutePath());
    m_firstStart->setBusy(true);
    m_creating.start<Result<void>>(
        [office, this] { return createOnly([&] { return createOffice(*office, m_clock); }); },
        [office, this](const Result<void>& created) {
            m_firstStart->setBusy(false);
            if (!created) {
                m_firstStart->show(created.error());
                return;
            }
            openFile(office->path);
        });
}

void DeskProgram::openDemo()
{
    const QString path = QDir(m_dataFolder).filePath(QStringLiteral("demo.pdesk"));
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    QDir().mkpath(m_dataFolder);
    m_firstStart->setBusy(true);
    m_creating.start<Result<void>>(
        [path, this] { return createOnly([&] { return createDemoEstate(path, DemoSize(), m_clock); }); },
        [path, this](const Result<void>& created) {
            m_firstStart->setBusy(false);
            if (!created) {
                m_firstStart->show(created.error());
                return;
            }
            parkDemoCall(m_dataFolder, path, m_clock);
            openFile(path);
        });
}

void DeskProgram::openFile(const QString& path)
{
    auto file = DataFile::open(path, m_clock);
    if (!file) {
        if (!m_firstStart) {
            showFirstStart();
        }
        m_firstStart->show(file.error());
        return;
    }
    take(std::move(file).value());
}

void DeskProgram::take(std::unique_ptr<DataFile> file)
{
    m_preferences.setDataFile(file->path());
    m_session.clear();
    m_window.reset();
    m_office = std::make_unique<OpenOffice>(std::move(file), m_session, m_dataFolder);
    m_window = std::make_unique<DeskWindow>(*m_office, m_appearance);
    connect(m_window.get(), &DeskWindow::otherFileRequested, this, &DeskProgram::showFirstStart,
            Qt::QueuedConnection);
    m_window->show();
    if (m_firstStart) {
        m_firstStart.release()->deleteLater();
    }
}

} // namespace pd
