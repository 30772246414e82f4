// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "propertydesk/window/openoffice.h"
#include "widgets/printing/previewpage.h"
#include "widgets/printing/printservice.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QtCore/QSettings>

namespace pd {

/// What the pages of all workflows share: the open office, the window, the one preview, and the way from page
/// to page and back.
class DeskFrame : public QObject {
    Q_OBJECT
public:
    /// All three outlive the frame. The preview page goes into the window.
    DeskFrame(OpenOffice& office, MainWindow& window, ActionCatalog& actions);

    [[nodiscard]] OpenOffice& office() const noexcept { return m_office; }
    [[nodiscard]] MainWindow& window() const noexcept { return m_window; }
    [[nodiscard]] ActionCatalog& actions() const noexcept { return m_actions; }
    [[nodiscard]] const Session& session() const noexcept { return m_office.session.session(); }
    [[nodiscard]] Changes& changes() const noexcept { return m_office.file->changes(); }

    void goTo(const QString& page);
    /// To the page that led to the present one.
    void back();
    /// In the bottom bar, in the present language.
    void say(const Error& error);
    /// Shows a paper before it is printed; see PreviewPage::open().
    void preview(const Document& document, PreviewPage::Issue issue = {}, PreviewPage::Counted counted = {});
    /// For papers that go to the printer without being shown.
    [[nodiscard]] PrintService& printing() noexcept { return m_printing; }
    /// What this computer remembers about its printers.
    [[nodiscard]] QSettings& printSettings() noexcept { return m_printSettings; }
    /// An action that works on every page.
    QAction* addAction(const ActionSpec& spec, const std::function<void()>& run);

private:
    OpenOffice& m_office;
    MainWindow& m_window;
    ActionCatalog& m_actions;
    QSettings m_printSettings;
    PrintService m_printing;
    PreviewPage* m_preview;
    QString m_before; ///< page to go back to from preview or form
};

} // namespace pd
