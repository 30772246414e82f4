// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/commandpalette.h"

#include "presentation/shell/languagemanager.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsDropShadowEffect>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pd {

namespace {

constexpr int visibleLines = 11;
constexpr int idRole = Qt::UserRole;

} // namespace

CommandPalette::CommandPalette(ActionCatalog& actions, const LanguageManager& languages, QWidget* parent)
    : QFrame(parent), m_actions(actions), m_languages(languages), m_input(new QLineEdit(this)),
      m_list(new QTreeWidget(this)), m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("role", QStringLiteral("card"));
    setFocusProxy(m_input);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::one, grid::one, grid::one, grid::one);
    column->setSpacing(grid::half);
    column->addWidget(m_input);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);

    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(grid::one, grid::half, grid::one, grid::half);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    parent->installEventFilter(this);
    onLanguage(this, [this] {
        m_input->setPlaceholderText(tr("What do you want to do? (name, pinyin initials, English or keys)"));
        m_input->setAccessibleName(tr("Command"));
        m_list->setAccessibleName(tr("Commands found"));
        m_nothing->setText(tr("No command has that name here. Try other words or fewer letters."));
    });
    hide();
}

void CommandPalette::open()
{
    if (isVisible()) {
        close(true);
        return;
    }
    m_before = QApplication::focusWidget();
    QList<PaletteEntry> entries;
    QList<QAction*> all = m_actions.actions();
    // What belongs to the page on screen comes before what works everywhere.
    std::ranges::stable_partition(
        all, [this](const QAction* action) { return action->parent() != parentWidget(); });
    for (const QAction* action : std::as_const(all)) {
        if (ActionCatalog::usable(action) && action->objectName() != QStringLiteral("window.palette")) {
            const char* source = m_actions.sourceText(action);
            entries.append({action->objectName(), action->text(), m_languages.chinese("Actions", source),
                            QString::fromUtf8(source), shortcutText(action),
                            actionCategoryName(m_actions.category(action)), true});
        }
    }
    m_search = PaletteSearch(std::move(entries));
    m_input->clear();
    fill();
    place();
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill()
{
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    const QList<qsizetype> found = m_search.find(m_input->text());
    for (const qsizetype position : found) {
        const PaletteEntry& entry = m_search.entries()[position];
        auto* item = new QTreeWidgetItem({entry.shown, entry.category, entry.shortcuts});
        item->setData(0, idRole, entry.id);
        item->setForeground(1, colorsOf(palette()).muted);
        if (const QAction* action = m_actions.action(entry.id)) {
            item->setIcon(0, action->icon());
        }
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty()) {
        m_list->setCurrentItem(items.front());
    }
    m_list->setVisible(!items.isEmpty());
    m_nothing->setVisible(items.isEmpty());
    place();
}

void CommandPalette::place()
{
    const QWidget* area = parentWidget();
    const int wide = std::min(area->width() - 2 * grid::two, std::max(560, fontMetrics().height() * 36));
    const int line = std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + 1;
    const int lines = std::min(visibleLines, std::max(m_list->topLevelItemCount(), 1));
    const int list =
        m_list->topLevelItemCount() > 0 ? lines * line + 4 : m_nothing->heightForWidth(wide - grid::two);
    const int high =
        std::min(area->height() - 2 * grid::two, m_input->sizeHint().height() + list + 3 * grid::one);
    setGeometry((area->width() - wide) / 2, grid::three, wide, high);
}

void CommandPalette::close(bool giveFocusBack)
{
    hide();
    if (giveFocusBack && m_before != nullptr) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::choose()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    QAction* action = item == nullptr ? nullptr : m_actions.action(item->data(0, idRole).toString());
    close(true);
    if (action != nullptr) {
        action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_input) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        close(false);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            close(true);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace pd
