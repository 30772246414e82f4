// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/dispatchhead.h"

#include "presentation/format/format.h"
#include "ui_dispatchhead.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

namespace pd {

namespace {

QString longOpenChip()
{
    return QStringLiteral("long-open");
}

QString unreturnedChip()
{
    return QStringLiteral("unreturned");
}

QAction* added(ActionCatalog& actions, QWidget* scope, const char* id, const char* text, const char* keys,
               const char* drawing, ActionCategory category = ActionCategory::Repairs)
{
    const QList<QKeySequence> sequences =
        *keys == 0 ? QList<QKeySequence>() : QList{QKeySequence(QString::fromLatin1(keys))};
    return actions.add(
        {QString::fromLatin1(id), text, nullptr, sequences, QString::fromLatin1(drawing), category}, scope);
}

} // namespace

DispatchHead::DispatchHead(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DispatchHead>())
{
    m_ui->setupUi(this);
}

DispatchHead::~DispatchHead() = default;

void DispatchHead::setController(DispatchBoardController& controller, ActionCatalog& actions, QWidget* scope)
{
    m_controller = &controller;
    makeDayActions(actions, scope);
    makePaperActions(actions, scope);
    makeFilters(actions, scope);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showBoard();
    });
}

void DispatchHead::makeDayActions(ActionCatalog& actions, QWidget* scope)
{
    m_previous = added(actions, scope, "dispatch.previousDay", QT_TRANSLATE_NOOP("Actions", "Previous day"),
                       "Ctrl+Left", "previous");
    m_next = added(actions, scope, "dispatch.nextDay", QT_TRANSLATE_NOOP("Actions", "Next day"), "Ctrl+Right",
                   "next");
    m_today =
        added(actions, scope, "dispatch.today", QT_TRANSLATE_NOOP("Actions", "Today"), "Ctrl+T", "today");
    m_ui->previousButton->setDefaultAction(m_previous);
    m_ui->nextButton->setDefaultAction(m_next);
    m_ui->todayButton->setDefaultAction(m_today);
    connect(m_previous, &QAction::triggered, this,
            [this] { Q_EMIT dayRequested(m_controller->date().plusDays(-1)); });
    connect(m_next, &QAction::triggered, this,
            [this] { Q_EMIT dayRequested(m_controller->date().plusDays(1)); });
    connect(m_today, &QAction::triggered, this,
            [this] { Q_EMIT dayRequested(m_controller->clock().today()); });
}

void DispatchHead::makePaperActions(ActionCatalog& actions, QWidget* scope)
{
    m_print = added(actions, scope, "dispatch.print", QT_TRANSLATE_NOOP("Actions", "Print dispatch list"),
                    "Ctrl+P", "print", ActionCategory::Printing);
    m_notice = added(actions, scope, "dispatch.printNotice",
                     QT_TRANSLATE_NOOP("Actions", "Print the notice of orders over 24 h"), "Alt+L",
                     "document", ActionCategory::Printing);
    m_export = added(actions, scope, "dispatch.export",
                     QT_TRANSLATE_NOOP("Actions", "Save the dispatch list as a table"), "Alt+X", "export",
                     ActionCategory::Printing);
    m_ui->printButton->setDefaultAction(m_print);
    m_ui->noticeButton->setDefaultAction(m_notice);
    m_ui->exportButton->setDefaultAction(m_export);
    connect(m_print, &QAction::triggered, this, &DispatchHead::printRequested);
    connect(m_notice, &QAction::triggered, this, &DispatchHead::noticeRequested);
    connect(m_export, &QAction::triggered, this, &DispatchHead::exportRequested);
}

void DispatchHead::makeFilters(ActionCatalog& actions, QWidget* scope)
{
    Chip* longOpen = m_ui->filters->add(longOpenChip(), [] { return tr("Over 24 h"); });
    Chip* unreturned = m_ui->filters->add(unreturnedChip(), [] { return tr("Slip not back"); });
    connect(m_ui->filters, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        std::set<BoardFilter> filter;
        if (ids.contains(longOpenChip())) {
            filter.insert(BoardFilter::LongOpen);
        }
        if (ids.contains(unreturnedChip())) {
            filter.insert(BoardFilter::Unreturned);
        }
        m_controller->setFilter(filter);
    });
    const QAction* over = added(actions, scope, "dispatch.longOpen",
                                QT_TRANSLATE_NOOP("Actions", "Only orders over 24 h"), "Alt+H", "filter");
    const QAction* back =
        added(actions, scope, "dispatch.unreturned",
              QT_TRANSLATE_NOOP("Actions", "Only orders whose slip is not back"), "Alt+U", "filter");
    m_numbers =
        added(actions, scope, "dispatch.numbers",
              QT_TRANSLATE_NOOP("Actions", "Numbers of the day, and the missing ones"), "Alt+N", "list");
    m_showAll = added(actions, scope, "dispatch.showAll",
                      QT_TRANSLATE_NOOP("Actions", "Show all orders of the day"), "", "filter");
    connect(over, &QAction::triggered, longOpen, &QAbstractButton::toggle);
    connect(back, &QAction::triggered, unreturned, &QAbstractButton::toggle);
    connect(m_numbers, &QAction::triggered, this, &DispatchHead::numbersRequested);
    connect(m_showAll, &QAction::triggered, m_ui->filters, &ChipBar::uncheckAll);
    connect(m_ui->numbersButton, &QToolButton::clicked, m_numbers, &QAction::trigger);
}

void DispatchHead::setReview(QAction* open, std::function<QString(const Date&)> state)
{
    m_review = open;
    m_reviewState = std::move(state);
    connect(m_ui->reviewButton, &QToolButton::clicked, m_review, &QAction::trigger);
    showReview();
}

void DispatchHead::showReview()
{
    m_ui->reviewButton->setVisible(m_review != nullptr);
    if (m_review != nullptr) {
        m_ui->reviewButton->setIcon(icon(QStringLiteral("tick")));
        m_ui->reviewButton->setText(tr("Review: %1").arg(m_reviewState(m_controller->date())));
        m_ui->reviewButton->setToolTip(m_review->toolTip());
    }
}

void DispatchHead::showBoard()
{
    m_ui->dateLabel->setText(longDateText(m_controller->date()));
    m_today->setEnabled(!m_controller->showsToday());
    for (QAction* paper : {m_print, m_notice, m_export}) {
        paper->setEnabled(!m_controller->problem());
    }
    m_ui->printButton->setText(tr("Print"));
    m_ui->noticeButton->setText(tr("24 h notice"));
    m_ui->exportButton->setText(tr("Export"));
    const BoardTotals& totals = m_controller->totals();
    m_ui->filters->chip(longOpenChip())->setCount(totals.longOpen);
    m_ui->filters->chip(unreturnedChip())->setCount(totals.unreturned);
    const int missing = m_controller->missingNumbers();
    const Tone tone = missing > 0 ? Tone::Danger : Tone::Success;
    m_ui->numbersButton->setIcon(icon(toneIcon(tone), tone));
    m_ui->numbersButton->setText(tr("Missing numbers  %1").arg(missing));
    m_ui->numbersButton->setToolTip(m_controller->numbersText());
    m_ui->totals->setText(m_controller->totalsText());
    showReview();
}

QList<QAction*> DispatchHead::actionsToHint() const
{
    return {m_previous, m_next, m_today, m_print, m_notice, m_export};
}

std::vector<QWidget*> DispatchHead::stops() const
{
    return {m_ui->previousButton,
            m_ui->nextButton,
            m_ui->todayButton,
            m_ui->reviewButton,
            m_ui->printButton,
            m_ui->noticeButton,
            m_ui->exportButton,
            m_ui->filters->chip(longOpenChip()),
            m_ui->filters->chip(unreturnedChip()),
            m_ui->numbersButton};
}

} // namespace pd
