// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaypage.h"

#include "presentation/format/format.h"
#include "ui_todaypage.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/today/todaycardview.h"
#include "widgets/today/todaylist.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int mostColumns = 3;
constexpr int columnsBesideForm = 2;

} // namespace

TodayPage::TodayPage(TodayController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::TodayPage>())
{
    m_ui->setupUi(this);
    m_form = new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); },
                                m_ui->formBox);
    m_ui->formLayout->addWidget(m_form);
    m_ui->formLayout->addStretch();
    m_ui->formScroll->hide();
    addActions(actions);
    connect(m_form, &ActionFormView::submitted, this, &TodayPage::submitForm);
    connect(m_form, &ActionFormView::abandoned, this, &TodayPage::closeForm);
    connect(&m_controller, &TodayController::aboutToChange, this, [this] {
        for (TodayCardView* view : m_views) {
            view->list().keepPlace();
        }
    });
    connect(&m_controller, &TodayController::changed, this, [this] {
        for (TodayCardView* view : m_views) {
            view->list().restorePlace();
        }
        if (toShow() != m_shown) {
            arrange();
        }
        retell();
    });
    showCards();
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_controller.refresh();
        Q_EMIT titleChanged();
    });
}

TodayPage::~TodayPage() = default;

void TodayPage::addActions(ActionCatalog& actions)
{
    const auto add = [&](const char* id, const char* text, const char* tip, const char* keys,
                         const char* icon) {
        return actions.add({QString::fromLatin1(id),
                            text,
                            tip,
                            {QKeySequence(QString::fromLatin1(keys))},
                            QString::fromLatin1(icon),
                            ActionCategory::Repairs},
                           this);
    };
    m_reached =
        add("today.reached", QT_TRANSLATE_NOOP("Actions", "Called: all is well"),
            QT_TRANSLATE_NOOP("Actions", "The customer was reached; the technician is there, or the new "
                                         "time is told"),
            "Alt+Y", "check");
    m_notReached = add("today.not-reached", QT_TRANSLATE_NOOP("Actions", "Called: nobody answered"),
                       QT_TRANSLATE_NOOP("Actions", "Counts the attempt; the call comes back after a while"),
                       "Alt+N", "phone");
    m_record = add("today.record", QT_TRANSLATE_NOOP("Actions", "Record the line with its words"),
                   QT_TRANSLATE_NOOP("Actions", "A call: the real time, and what was said. A matter of the "
                                                "supervisor: what was arranged; it is settled by that."),
                   "Alt+T", "edit");
    connect(m_reached, &QAction::triggered, this, [this] { answer(TodayAnswer::Reached); });
    connect(m_notReached, &QAction::triggered, this, [this] { answer(TodayAnswer::NotReached); });
    connect(m_record, &QAction::triggered, this, &TodayPage::openForm);
}

QList<QAction*> TodayPage::pageActions() const
{
    return {m_reached, m_notReached, m_record};
}

void TodayPage::showCards()
{
    for (std::size_t i = m_views.size(); i < m_controller.cards().size(); ++i) {
        auto* view = new TodayCardView(*m_controller.cards()[i], m_ui->cardsHost);
        m_views.push_back(view);
        connectList(view->list());
    }
    arrange();
    retell();
}

std::vector<TodayCardView*> TodayPage::toShow() const
{
    std::vector<TodayCardView*> shown;
    std::ranges::copy_if(m_views, std::back_inserter(shown), [](const TodayCardView* view) {
        const TodayCard& card = view->list().card();
        return card.shownEmpty() || card.rowCount() > 0;
    });
    return shown;
}

void TodayPage::arrange()
{
    auto* cells = m_ui->cards;
    const int columns = m_form->isOpen() ? columnsBesideForm : mostColumns;
    for (int i = 0; i < cells->rowCount(); ++i) {
        cells->setRowStretch(i, 0);
    }
    cells->setColumnStretch(mostColumns - 1, 0);
    for (TodayCardView* view : m_views) {
        cells->removeWidget(view);
    }
    m_shown = toShow();
    for (TodayCardView* view : m_views) {
        view->setVisible(std::ranges::find(m_shown, view) != m_shown.end());
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const int place = static_cast<int>(i);
        const bool alone = i + 1 == m_shown.size() && place % columns == 0 && place > 0;
        cells->addWidget(m_shown[i], place / columns, place % columns, 1, alone ? columns : 1);
        cells->setColumnStretch(place % columns, 1);
        cells->setRowStretch(place / columns, 1);
        if (i > 0) {
            setTabOrder(&m_shown[i - 1]->list(), &m_shown[i]->list());
        }
    }
}

void TodayPage::connectList(TodayList& list)
{
    connect(&list, &TodayList::activatedRow, this, [&list](int row) { list.card().activate(row); });
    connect(&list, &TodayList::stepped, this, [this, &list](int direction) { step(list, direction); });
    connect(&list, &TodayList::placeChanged, this, [this, &list] {
        if (list.hasFocus()) {
            m_last = &list;
        }
        showActions();
    });
}

void TodayPage::step(const TodayList& from, int direction)
{
    const auto found =
        std::ranges::find_if(m_shown, [&](const TodayCardView* view) { return &view->list() == &from; });
    const auto place = (found - m_shown.begin()) + direction;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(m_shown.size())) {
        m_shown[static_cast<std::size_t>(place)]->list().setFocus(Qt::TabFocusReason);
    }
}

TodayList* TodayPage::currentList() const
{
    return m_last != nullptr && m_last->currentRow() >= 0 ? m_last : nullptr;
}

void TodayPage::retell()
{
    m_ui->dateLabel->setText(longDateText(m_controller.clock().today()));
    const int lines = m_controller.lines();
    const int late = m_controller.late();
    m_ui->summary->setText(lines == 0  ? tr("Nothing is waiting for you.")
                           : late == 0 ? tr("%n to be done", nullptr, lines)
                                       : tr("%n to be done, %1 of them late", nullptr, lines).arg(late));
    for (TodayCardView* view : m_views) {
        view->retell();
    }
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    } else if (m_ui->banner->tone() == Tone::Danger) {
        m_ui->banner->clear();
    }
    Q_EMIT badgeChanged(late);
    showActions();
}

void TodayPage::showActions()
{
    const TodayList* list = currentList();
    const bool answerable = list != nullptr && list->card().answers();
    m_reached->setEnabled(answerable);
    m_notReached->setEnabled(answerable);
    m_record->setEnabled(list != nullptr && list->card().form(list->currentRow()).has_value());
}

void TodayPage::answer(TodayAnswer answer)
{
    TodayList* list = currentList();
    if (list == nullptr || !list->card().answers()) {
        return;
    }
    const auto recorded = list->card().answer(list->currentRow(), answer);
    if (!recorded) {
        m_ui->banner->say(recorded.error());
        return;
    }
    m_ui->banner->clear();
    Q_EMIT statusMessage(*recorded);
    m_controller.refresh();
}

void TodayPage::openForm()
{
    TodayList* list = currentList();
    const auto form = list != nullptr ? list->card().form(list->currentRow()) : std::nullopt;
    if (!form) {
        return;
    }
    m_formCard = &list->card();
    m_formKey = m_formCard->keyOf(list->currentRow());
    m_ui->formPlace->setText(m_formCard->index(list->currentRow()).data(Qt::DisplayRole).toString());
    m_ui->formScroll->show();
    m_form->open(*form);
    arrange();
}

void TodayPage::submitForm()
{
    const int row = m_formCard != nullptr ? m_formCard->rowOf(m_formKey) : -1;
    if (row < 0) { // settled at another desk meanwhile
        m_form->warn(tr("This line was settled meanwhile. Open the order to add to it, or Esc gives up."));
        return;
    }
    if (const auto refused = m_formCard->record(row, m_form->form())) {
        m_form->showError(*refused);
        return;
    }
    closeForm();
    m_controller.refresh();
}

void TodayPage::closeForm()
{
    m_form->close();
    arrange();
    m_ui->formScroll->hide();
    m_formCard = nullptr;
    activated();
}

void TodayPage::activated()
{
    m_controller.refresh();
    if (m_form->isOpen()) {
        m_form->enter();
        return;
    }
    TodayList* list = m_last;
    if (list == nullptr || list->card().rowCount() == 0) {
        const auto filled = std::ranges::find_if(
            m_views, [](const TodayCardView* view) { return view->list().card().rowCount() > 0; });
        list = filled != m_views.end() ? &(*filled)->list()
               : m_views.empty()       ? nullptr
                                       : &m_views.front()->list();
    }
    if (list != nullptr) {
        list->setFocus(Qt::OtherFocusReason);
    }
}

void TodayPage::refresh()
{
    m_controller.refresh();
}

void TodayPage::showEvent(QShowEvent* event)
{
    m_controller.setOnScreen(true);
    m_controller.refresh();
    Page::showEvent(event);
}

void TodayPage::hideEvent(QHideEvent* event)
{
    m_controller.setOnScreen(false);
    Page::hideEvent(event);
}

} // namespace pd
