// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipbookview.h"

#include "ui_slipbookview.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int formWidth = 320;
constexpr int rowHeight = 30;

struct BookKeys {
    BookAction action;
    const char* text;
    const char* keys;
};

constexpr std::array bookKeys{
    BookKeys{BookAction::Chase, QT_TRANSLATE_NOOP("Actions", "Record that a slip was asked for"), "Alt+C"},
    BookKeys{BookAction::PickUp, QT_TRANSLATE_NOOP("Actions", "Slip taken along by the technician"), "Alt+G"},
    BookKeys{BookAction::Explain, QT_TRANSLATE_NOOP("Actions", "Explain an order number"), "Alt+E"},
    BookKeys{BookAction::RecordBlank, QT_TRANSLATE_NOOP("Actions", "Record a slip written by hand"), "Alt+H"},
    BookKeys{BookAction::Yesterday, QT_TRANSLATE_NOOP("Actions", "Numbers of yesterday"), "Alt+Y"},
    BookKeys{BookAction::SignOff, QT_TRANSLATE_NOOP("Actions", "Sign off the numbers of the day"), "Alt+S"},
    BookKeys{BookAction::Bind, QT_TRANSLATE_NOOP("Actions", "Mark the month as bound"), "Alt+B"},
    BookKeys{BookAction::HandOver, QT_TRANSLATE_NOOP("Actions", "Hand copies over to finance"), "Alt+F"},
    BookKeys{BookAction::Confirm, QT_TRANSLATE_NOOP("Actions", "Confirm a month with finance"), "Alt+C"},
};

const BookKeys& keysOf(BookAction action)
{
    return *std::ranges::find(bookKeys, action, &BookKeys::action);
}

} // namespace

SlipBookView::SlipBookView(SlipBook& book, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_book(book), m_ui(std::make_unique<Ui::SlipBookView>()),
      m_form(new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); },
                                this))
{
    m_ui->setupUi(this);
    m_ui->buttons->setLayout(new WrapLayout);
    m_ui->formBox->layout()->addWidget(m_form);
    static_cast<QVBoxLayout*>(m_ui->formBox->layout())->addStretch();
    m_ui->formScroll->setFixedWidth(formWidth);
    m_ui->formScroll->hide();
    m_empty = new EmptyState(m_ui->stack);
    m_ui->stack->addWidget(m_empty);
    QTableView& table = *m_ui->table;
    table.setModel(&m_book.model());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.installEventFilter(this);
    m_ui->choice->installEventFilter(this);
    addActions(actions);
    connect(m_form, &ActionFormView::submitted, this, &SlipBookView::submit);
    connect(m_form, &ActionFormView::abandoned, this, &SlipBookView::closeForm);
    connect(&m_book, &SlipBook::changed, this, &SlipBookView::showBook);
    connect(m_ui->choice, &QComboBox::activated, this,
            [this](int index) { m_book.choose(m_ui->choice->itemData(index).toString()); });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SlipBookView::currentChanged);
    connect(&table, &QTableView::doubleClicked, this, [this] {
        if (const BookRow* row = currentRow(); row != nullptr && row->order) {
            Q_EMIT orderRequested(*row->order);
        }
    });
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->choice->setAccessibleName(tr("What is shown"));
        m_book.refresh();
        Q_EMIT titleChanged();
    });
}

SlipBookView::~SlipBookView() = default;

void SlipBookView::addActions(ActionCatalog& actions)
{
    const auto add = [&](const QString& name, const char* text, const char* keys, const QString& drawing,
                         ActionCategory category) {
        return actions.add({QStringLiteral("slips.%1.%2").arg(m_book.bookId(), name),
                            text,
                            nullptr,
                            {QKeySequence(QString::fromLatin1(keys))},
                            drawing,
                            category},
                           this);
    };
    for (const BookAction kind : m_book.actions()) {
        const BookKeys& known = keysOf(kind);
        QAction* action =
            add(code(kind), known.text, known.keys, bookActionIcon(kind), ActionCategory::Repairs);
        connect(action, &QAction::triggered, this, [this, kind] { begin(kind); });
        m_actions.emplace_back(kind, action);
    }
    m_previous = add(QStringLiteral("previous"), QT_TRANSLATE_NOOP("Actions", "The one above in the list"),
                     "Ctrl+Left", QStringLiteral("previous"), ActionCategory::Repairs);
    m_next = add(QStringLiteral("next"), QT_TRANSLATE_NOOP("Actions", "The one below in the list"),
                 "Ctrl+Right", QStringLiteral("next"), ActionCategory::Repairs);
    m_print = add(QStringLiteral("print"), QT_TRANSLATE_NOOP("Actions", "Print this book"), "Ctrl+P",
                  QStringLiteral("print"), ActionCategory::Printing);
    connect(m_previous, &QAction::triggered, this, [this] { m_book.step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { m_book.step(1); });
    connect(m_print, &QAction::triggered, this, &SlipBookView::printRequested);
    m_ui->previousButton->setDefaultAction(m_previous);
    m_ui->nextButton->setDefaultAction(m_next);
    m_ui->printButton->setDefaultAction(m_print);
}

QList<QAction*> SlipBookView::pageActions() const
{
    QList<QAction*> hints;
    for (const auto& [kind, action] : m_actions) {
        hints << action;
    }
    return hints << m_print << m_previous << m_next;
}

const BookRow* SlipBookView::currentRow() const
{
    const QModelIndex current = m_ui->table->currentIndex();
    return current.isValid() ? m_book.model().rowAt(current.row()) : nullptr;
}

void SlipBookView::begin(BookAction action)
{
    const BookRow* row = currentRow();
    if (!m_book.allows(action, row)) {
        return;
    }
    const ActionForm form = m_book.form(action, row);
    m_target = row == nullptr ? std::nullopt : std::optional(*row);
    m_doing = action;
    if (form.inputs.empty()) {
        submit();
        return;
    }
    m_ui->formScroll->show();
    m_form->open(form);
}

void SlipBookView::submit()
{
    if (!m_doing) {
        return;
    }
    const bool asked = m_form->isOpen();
    const std::optional<BookRow> target = m_target;
    const auto refused = m_book.submit(*m_doing, target ? &*target : nullptr, m_form->form());
    if (!refused) {
        closeForm();
    } else if (!asked) {
        m_doing.reset();
        m_ui->banner->say(*refused);
    } else if (refused->code == ErrorCode::Conflict) {
        m_book.refresh();
        m_form->warn(
            tr("Another desk has handed some of these copies over. The list stands here as it is now; "
               "Ctrl+Enter hands over the rest."));
    } else {
        m_form->showError(*refused);
    }
}

void SlipBookView::closeForm()
{
    m_doing.reset();
    m_target.reset();
    m_form->close();
    m_ui->formScroll->hide();
    activated();
}

void SlipBookView::showChoices()
{
    const QSignalBlocker quiet(m_ui->choice);
    m_ui->choice->clear();
    for (const BookChoice& choice : m_book.choices()) {
        m_ui->choice->addItem(choice.text, choice.id);
    }
    const int place = m_ui->choice->findData(m_book.choice());
    m_ui->choice->setCurrentIndex(place);
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place + 1 < m_ui->choice->count());
}

void SlipBookView::showBook()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    showChoices();
    const Tone tone = toneOf(m_book.tone());
    m_ui->summary->setText(m_book.summary());
    m_ui->summaryIcon->setVisible(!m_book.summary().isEmpty());
    m_ui->summaryIcon->setPixmap(icon(toneIcon(tone), tone).pixmap(16, 16));
    setLook(m_ui->summary, "tone", tone == Tone::Danger ? toneKey(tone) : QString());
    if (const auto& problem = m_book.problem()) {
        m_ui->banner->say(*problem);
    } else {
        m_ui->banner->clear();
    }
    const bool empty = m_book.model().rowCount() == 0;
    const bool hadFocus = m_ui->table->hasFocus();
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_ui->table);
    m_print->setEnabled(!m_book.problem());
    const BookEmptiness why = m_book.emptiness();
    const auto help =
        std::ranges::find_if(m_actions, [&](const auto& one) { return one.first == why.action; });
    m_empty->explain(
        why.icon, [this] { return m_book.emptiness().title; }, [this] { return m_book.emptiness().why; },
        help == m_actions.end() ? nullptr : help->second);
    fitWidths();
    const int row = std::max(0, m_book.model().rowOf(m_current));
    if (!empty) {
        m_ui->table->setCurrentIndex(m_book.model().index(row, 0));
    } else if (hadFocus) {
        m_ui->choice->setFocus();
    }
    showActions();
    Q_EMIT badgeChanged(m_book.pressing());
}

void SlipBookView::fitWidths()
{
    if (m_book.model().columnCount() == 0) {
        return;
    }
    QHeaderView& header = *m_ui->table->horizontalHeader();
    constexpr int widestColumn = 200;
    for (int column = 0; column < m_book.model().columnCount(); ++column) {
        header.setSectionResizeMode(column, column == m_book.widest() ? QHeaderView::Stretch
                                                                      : QHeaderView::Interactive);
        if (column != m_book.widest()) {
            m_ui->table->resizeColumnToContents(column);
            m_ui->table->setColumnWidth(column,
                                        std::min(m_ui->table->columnWidth(column) + grid::two, widestColumn));
        }
    }
}

void SlipBookView::currentChanged()
{
    if (!m_filling) {
        if (const BookRow* row = currentRow()) {
            m_current = row->key;
        }
        showActions();
    }
}

void SlipBookView::showActions()
{
    const BookRow* row = currentRow();
    const bool hadFocus = m_ui->buttons->isAncestorOf(focusWidget());
    clearLayout(m_ui->buttons->layout());
    for (const auto& [kind, action] : m_actions) {
        action->setEnabled(m_book.allows(kind, row));
        addPanelButton(*m_ui->buttons, *action, bookActionIcon(kind), bookActionText(kind));
        QLayout& line = *m_ui->buttons->layout();
        line.itemAt(line.count() - 1)->widget()->setEnabled(action->isEnabled());
    }
    if (hadFocus) {
        activated();
    }
}

void SlipBookView::activated()
{
    if (m_form->isOpen()) {
        m_form->enter();
    } else if (m_book.model().rowCount() > 0) {
        m_ui->table->setFocus();
    } else {
        m_ui->choice->setFocus();
    }
}

void SlipBookView::showEvent(QShowEvent* event)
{
    m_book.setLive(true);
    Page::showEvent(event);
}

void SlipBookView::hideEvent(QHideEvent* event)
{
    m_book.setLive(false);
    Page::hideEvent(event);
}

bool SlipBookView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const BookRow* row = currentRow();
        if (watched == m_ui->table && row != nullptr && (enter || key == Qt::Key_Space)) {
            if (!enter) {
                m_book.toggle(BookRow(*row));
            } else if (row->order) {
                Q_EMIT orderRequested(OrderId(*row->order));
            }
            return true;
        }
        if (watched == m_ui->choice && enter && m_book.model().rowCount() > 0) {
            m_ui->table->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
