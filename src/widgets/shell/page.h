// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>

class QAction;

namespace pd {

/// One entry of the navigation. Stays alive while other pages are shown, so that half-typed input survives.
/// A page's shortcuts (ActionCatalog::add with the page as scope) work only while the page is on screen.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable, never translated: "repairs". Names the section of the user guide (a heading with "{#repairs}")
    /// and the remembered start page.
    [[nodiscard]] virtual QString id() const = 0;
    /// In the present language; asked again after each change of language and after titleChanged().
    [[nodiscard]] virtual QString title() const = 0;
    /// Name of a drawing in resources/icons without ".svg".
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Shown in the bottom bar as key hints, most important first.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Called each time the page comes on screen: give the focus to the first thing to do here.
    virtual void activated() {}
    /// Asked before another page, another file or the end of the program; false keeps the page on screen,
    /// which must then say why.
    virtual bool canLeave() { return true; }
    /// F5: read everything shown again.
    virtual void refresh() {}

Q_SIGNALS:
    void titleChanged();
    /// Number beside the navigation entry; 0 hides it.
    void badgeChanged(int count);
    /// One line in the bottom bar for some seconds; empty clears it.
    void statusMessage(const QString& text);
};

} // namespace pd
