// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/actions.h"
#include "widgets/shell/bars.h"

#include <QtWidgets/QMainWindow>

#include <map>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace pd {

class Appearance;
class CommandPalette;
class CurrentSession;
class DemoMark;
class Navigation;
class Page;
class SidePanel;

/// The one window: navigation, top bar, page, bottom bar. A cover (login, lock, first start) takes the place
/// of all of them and puts their actions out of reach. What lies behind a cover is made when it is first
/// asked for, so that a login is on screen before it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All three outlive the window.
    MainWindow(ActionCatalog& actions, Appearance& appearance, const CurrentSession& session);
    ~MainWindow() override;

    /// Takes the page over. `title` is the English literal of its title, marked with
    /// QT_TRANSLATE_NOOP("Actions", …); the first nine pages get Ctrl+1 … Ctrl+9. The first page is shown.
    void addPage(Page* page, const char* title);
    /// Takes over a page that only other pages lead to: it has no entry in the navigation and no key. The
    /// entry of `under` (a page's id) is marked while it is on screen; without one, that of the page before.
    void addInnerPage(Page* page, const QString& under = {});
    [[nodiscard]] Page* currentPage() const;
    /// False when the page on screen did not let go, or there is no such page.
    bool showPage(const QString& id);

    /// Takes the box over; Ctrl+F goes there.
    void setSearchBox(QWidget* box);
    /// Name of the estate in navigation and title; a demo is marked on screen and in the title.
    void setEstate(const QString& name, bool demo);
    /// "front desk": shown beside the name of who is logged in.
    void setRole(const QString& role);
    /// Takes over a band between the top bar and the page, for what nobody may overlook. It hides itself.
    void addNotice(QWidget* notice);
    [[nodiscard]] BottomBar& bottomBar();
    /// Parent of actions that work on every page, and not while covered.
    [[nodiscard]] QWidget* work();

    /// Hides everything behind `cover` (taken over; an earlier cover is deleted) at once.
    void setCover(QWidget* cover);
    /// Shows the work again and deletes the cover.
    void uncover();
    [[nodiscard]] bool covered() const;

Q_SIGNALS:
    void lockRequested();
    void switchUserRequested();
    void changePasswordRequested();
    void logOutRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    /// A key whose action is disabled at present says so instead of doing nothing.
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Makes navigation, bars, palette and panel, once.
    void furnish();
    void markEstate();
    void dropCover();
    void makeActions();
    void makeViewActions();
    QAction* makeAction(const ActionSpec& spec, std::function<void()> run);
    void takePage(Page* page);
    void pageShown();
    void showHints();
    void showWhere();
    void retitle();
    bool leave();

    ActionCatalog& m_actions;
    Appearance& m_appearance;
    const CurrentSession& m_session;
    QStackedWidget* m_root;
    QWidget* m_work;
    Navigation* m_navigation = nullptr; ///< like all that follows, made by furnish()
    TopBar* m_top = nullptr;
    QVBoxLayout* m_column = nullptr; ///< top bar, notices, stage, bottom bar
    QWidget* m_stage = nullptr;      ///< of pages, mark and panel
    QStackedWidget* m_pages = nullptr;
    std::map<const Page*, QString> m_under; ///< inner pages: whose entry is marked
    int m_navigable = 0;                    ///< pages with an entry in the navigation
    BottomBar* m_bottom = nullptr;
    CommandPalette* m_palette = nullptr;
    SidePanel* m_panel = nullptr;
    std::unique_ptr<DemoMark> m_mark;
    QWidget* m_lastBeforeSearch = nullptr; ///< in the order of the Tab key
    QList<QAction*> m_sessionActions;
    QAction* m_lock = nullptr;
    QString m_estate;
    bool m_demo = false;
    QString m_role;
};

} // namespace pd
