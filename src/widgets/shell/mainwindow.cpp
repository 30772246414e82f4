// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "application/currentsession.h"
#include "presentation/shell/guide.h"
#include "presentation/shell/preferences.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/demomark.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/page.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/sidepanel.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <utility>

namespace pd {

namespace {

constexpr int pagesWithKeys = 9;
constexpr QSize usualSize{1366, 768};

} // namespace

MainWindow::MainWindow(ActionCatalog& actions, Appearance& appearance, const CurrentSession& session)
    : m_actions(actions), m_appearance(appearance), m_session(session), m_root(new QStackedWidget(this)),
      m_work(new QWidget(m_root))
{
    m_root->addWidget(m_work);
    setCentralWidget(m_root);
    connect(&m_session, &CurrentSession::changed, this, &MainWindow::retitle);
    resize(usualSize);
    restoreGeometry(m_appearance.preferences().windowGeometry());
    onLanguage(this, [this] { retitle(); });
}

MainWindow::~MainWindow() = default;

void MainWindow::furnish()
{
    if (m_navigation != nullptr) {
        return;
    }
    m_navigation = new Navigation(m_work);
    m_stage = new QWidget(m_work);
    m_pages = new QStackedWidget(m_stage);
    m_bottom = new BottomBar(m_work);
    m_palette = new CommandPalette(m_actions, m_appearance.languages(), m_work);
    m_panel = new SidePanel(m_stage);
    m_lastBeforeSearch = m_palette->focusProxy();
    makeActions();
    m_top = new TopBar(m_sessionActions, m_lock, m_work);

    auto* stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->addWidget(m_pages);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_top);
    m_column->addWidget(m_stage, 1);
    m_column->addWidget(m_bottom);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(m_column, 1);
    connect(m_navigation, &Navigation::chosen, this, [this](const Page* page) { showPage(page->id()); });
    markEstate();
}

QAction* MainWindow::makeAction(const ActionSpec& spec, std::function<void()> run)
{
    QAction* made = m_actions.add(spec, m_work);
    connect(made, &QAction::triggered, this, std::move(run));
    return made;
}

void MainWindow::addPage(Page* page, const char* title)
{
    furnish();
    const int number = ++m_navigable;
    QList<QKeySequence> keys;
    if (number <= pagesWithKeys) {
        keys << QKeySequence(QStringLiteral("Ctrl+%1").arg(number));
    }
    const QAction* action = makeAction(
        {QStringLiteral("page.") + page->id(), title, nullptr, keys, page->iconName(), ActionCategory::Pages},
        [this, page] { showPage(page->id()); });
    QWidget* button = m_navigation->add(page, shortcutText(action));
    setTabOrder(m_lastBeforeSearch, button);
    m_lastBeforeSearch = button;
    takePage(page);
    if (number == 1) {
        m_pages->setCurrentWidget(page);
        pageShown();
    }
}

void MainWindow::addInnerPage(Page* page, const QString& under)
{
    takePage(page);
    m_under.emplace(page, under);
}

void MainWindow::takePage(Page* page)
{
    furnish();
    connect(page, &Page::titleChanged, this, [this, page] {
        retitle();
        if (page == currentPage()) { // its actions may be others too
            showHints();
        }
    });
    connect(page, &Page::statusMessage, m_bottom, &BottomBar::say);
    m_pages->addWidget(page);
    m_bottom->moveToEndOfTabOrder();
}

Page* MainWindow::currentPage() const
{
    return m_pages == nullptr ? nullptr : qobject_cast<Page*>(m_pages->currentWidget());
}

bool MainWindow::showPage(const QString& id)
{
    furnish();
    if (currentPage() != nullptr && currentPage()->id() == id) {
        showHints();
        currentPage()->activated();
        return true;
    }
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto* page = qobject_cast<Page*>(m_pages->widget(i));
        if (page != nullptr && page->id() == id) {
            const bool free = leave();
            if (free) {
                m_pages->setCurrentIndex(i);
            }
            pageShown();
            return free;
        }
    }
    return false;
}

void MainWindow::pageShown()
{
    showWhere();
    showHints();
    retitle();
    currentPage()->activated();
}

void MainWindow::showWhere()
{
    const auto inner = m_under.find(currentPage());
    if (inner == m_under.end()) {
        m_navigation->setCurrent(currentPage());
        return;
    }
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto* page = qobject_cast<Page*>(m_pages->widget(i));
        if (page != nullptr && page->id() == inner->second) {
            m_navigation->setCurrent(page);
        }
    }
}

void MainWindow::showHints()
{
    QList<QAction*> hints = currentPage()->pageActions();
    hints.removeIf([](const QAction* action) { return action->shortcut().isEmpty(); });
    for (const char* id : {"window.palette", "window.keys", "window.help"}) {
        hints << m_actions.action(QString::fromLatin1(id));
    }
    m_bottom->setHints(hints);
}

void MainWindow::addNotice(QWidget* notice)
{
    furnish();
    m_column->insertWidget(m_column->indexOf(m_stage), notice);
}

BottomBar& MainWindow::bottomBar()
{
    furnish();
    return *m_bottom;
}

QWidget* MainWindow::work()
{
    furnish();
    return m_work;
}

void MainWindow::setSearchBox(QWidget* box)
{
    furnish();
    m_top->setSearchBox(box);
    setTabOrder(m_lastBeforeSearch, box);
    makeAction({QStringLiteral("window.search"),
                QT_TRANSLATE_NOOP("Actions", "Search"),
                QT_TRANSLATE_NOOP("Actions", "Room, name, phone, order number or pinyin initials"),
                {QKeySequence(QStringLiteral("Ctrl+F"))},
                QStringLiteral("search"),
                ActionCategory::View},
               [box] { box->setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::setEstate(const QString& name, bool demo)
{
    m_estate = name;
    m_demo = demo;
    if (m_navigation != nullptr) {
        markEstate();
    }
    retitle();
}

void MainWindow::markEstate()
{
    m_navigation->setEstate(m_estate);
    m_top->setDemo(m_demo);
    m_mark = m_demo ? std::make_unique<DemoMark>(m_stage) : nullptr;
    if (m_mark) {
        m_mark->show();
        m_panel->raise();
    }
}

void MainWindow::setRole(const QString& role)
{
    m_role = role;
    retitle();
}

void MainWindow::retitle()
{
    QStringList parts;
    if (m_demo) {
        parts << QStringLiteral("演示 DEMO");
    }
    if (!m_estate.isEmpty()) {
        parts << m_estate;
    }
    if (currentPage() != nullptr && !covered()) {
        parts << currentPage()->title();
    }
    parts << QStringLiteral("PropertyDesk");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    if (m_top == nullptr) {
        return;
    }
    const QString name = m_session.session().name;
    m_top->setPerson(name.isEmpty() || m_role.isEmpty() ? name
                                                        : tr("%1 (%2)", "name (role)").arg(name, m_role));
}

void MainWindow::setCover(QWidget* cover)
{
    dropCover();
    m_root->addWidget(cover);
    m_root->setCurrentWidget(cover);
    cover->setFocus();
    retitle();
}

void MainWindow::uncover()
{
    furnish();
    dropCover();
    retitle();
}

void MainWindow::dropCover()
{
    QWidget* cover = m_root->currentWidget();
    m_root->setCurrentWidget(m_work);
    if (cover != m_work) {
        m_root->removeWidget(cover);
        cover->deleteLater();
    }
}

bool MainWindow::covered() const
{
    return m_root->currentWidget() != m_work;
}

bool MainWindow::leave()
{
    return currentPage() == nullptr || currentPage()->canLeave();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const QKeySequence keys(event->keyCombination());
    QList<QAction*> known;
    if (m_bottom != nullptr && event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        known = m_actions.actions();
    }
    for (const QAction* action : std::as_const(known)) {
        const auto* scope = qobject_cast<const QWidget*>(action->parent());
        const bool here = scope != nullptr && scope->isVisible() && scope->window() == this;
        if (here && !action->isEnabled() && action->shortcuts().contains(keys)) {
            m_bottom->say(tr("“%1” is not possible here at present.").arg(action->text()));
            event->accept();
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leave()) {
        event->ignore();
        return;
    }
    m_appearance.preferences().setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace pd
