// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/dayreviewpage.h"

#include "domain/codes.h"
#include "presentation/format/format.h"
#include "presentation/repairs/orderwordstext.h"
#include "ui_dayreviewpage.h"
#include "widgets/repairs/enterkeys.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QScopedValueRollback>

namespace pd {

namespace {

void choose(QComboBox* box, const QString& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

DayReviewPage::DayReviewPage(DayReviewController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::DayReviewPage>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_keys = new EnterKeys(m_ui->entry, {m_ui->holder, m_ui->reason, m_ui->promise, m_ui->words,
                                         m_ui->informed, m_ui->save, m_ui->skip, m_ui->openOrder});
    m_closingKeys = new EnterKeys(m_ui->summary, {m_ui->reportedTo, m_ui->note, m_ui->finish, m_ui->print});
    makeActions(actions);
    connectInputs();
    onLanguage(this, [this] { setTexts(); });
}

DayReviewPage::~DayReviewPage() = default;

void DayReviewPage::makeActions(ActionCatalog& actions)
{
    const auto add = [&](const char* id, const char* text, std::initializer_list<const char*> keys,
                         const char* drawing, ActionCategory category = ActionCategory::Repairs) {
        QList<QKeySequence> sequences;
        for (const char* key : keys) {
            sequences << QKeySequence(QString::fromLatin1(key));
        }
        return actions.add(
            {QString::fromLatin1(id), text, nullptr, sequences, QString::fromLatin1(drawing), category},
            this);
    };
    m_save = add("review.save", QT_TRANSLATE_NOOP("Actions", "Save the review and go on"),
                 {"Ctrl+Return", "Ctrl+Enter", "Ctrl+S", "F8"}, "save");
    m_next = add("review.next", QT_TRANSLATE_NOOP("Actions", "Next order"), {"Alt+Down"}, "down");
    m_previous = add("review.previous", QT_TRANSLATE_NOOP("Actions", "Previous order"), {"Alt+Up"}, "up");
    m_open = add("review.open", QT_TRANSLATE_NOOP("Actions", "Open the order"), {"Alt+O"}, "repairs");
    m_summary =
        add("review.summary", QT_TRANSLATE_NOOP("Actions", "Summary of the review"), {"Alt+S"}, "list");
    m_print = add("review.print", QT_TRANSLATE_NOOP("Actions", "Print dispatch list"), {"Ctrl+P"}, "print",
                  ActionCategory::Printing);
    m_leave = add("review.leave", QT_TRANSLATE_NOOP("Actions", "Leave the review, go on later"), {"Esc"},
                  "previous");
    connect(m_save, &QAction::triggered, this, [this] {
        if (m_atSummary) {
            finish();
        } else {
            save();
        }
    });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_summary, &QAction::triggered, this, [this] {
        m_atSummary = !m_atSummary;
        showStep();
        enterStep();
    });
    connect(m_print, &QAction::triggered, this, [this] { Q_EMIT printRequested(m_controller.date()); });
    connect(m_leave, &QAction::triggered, this, &DayReviewPage::leaveRequested);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const int line = m_controller.current(); line >= 0) {
            Q_EMIT orderRequested(m_controller.lines()[static_cast<std::size_t>(line)].row.order.id);
        }
    });
    connect(m_ui->save, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_ui->finish, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_ui->print, &QPushButton::clicked, m_print, &QAction::trigger);
    connect(m_ui->openOrder, &QPushButton::clicked, m_open, &QAction::trigger);
    connect(m_ui->skip, &QPushButton::clicked, m_next, &QAction::trigger);
    connect(m_keys, &EnterKeys::saveRequested, m_save, &QAction::trigger);
    connect(m_closingKeys, &EnterKeys::saveRequested, m_save, &QAction::trigger);
}

void DayReviewPage::bind(QLineEdit* line, QString ReviewInput::*member)
{
    connect(line, &QLineEdit::textEdited, this, [this, member](const QString& text) {
        m_controller.edit([&](ReviewInput& input) { input.*member = text; });
    });
}

void DayReviewPage::connectInputs()
{
    bind(m_ui->holder, &ReviewInput::holder);
    bind(m_ui->promise, &ReviewInput::promise);
    bind(m_ui->words, &ReviewInput::words);
    const auto bindBox = [this](QComboBox* box, QString ReviewInput::*member) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, member] {
            if (!m_showing) {
                m_controller.edit([&](ReviewInput& input) { input.*member = box->currentData().toString(); });
            }
        });
    };
    bindBox(m_ui->reason, &ReviewInput::reason);
    bindBox(m_ui->informed, &ReviewInput::informed);
    const auto closing = [this] { m_controller.editClosing({m_ui->reportedTo->text(), m_ui->note->text()}); };
    connect(m_ui->reportedTo, &QLineEdit::textEdited, this, closing);
    connect(m_ui->note, &QLineEdit::textEdited, this, closing);
    connect(m_ui->orders, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0) {
            m_atSummary = false;
            m_controller.select(row);
            showStep();
        }
    });
    connect(m_ui->orders, &QListWidget::itemActivated, this, [this] { enterStep(); });
    connect(&m_controller, &DayReviewController::changed, this, [this] {
        showList();
        showSummary();
        showStep();
    });
    connect(&m_controller, &DayReviewController::currentChanged, this, [this] {
        m_errors->clear();
        showOrder();
    });
    connect(&m_controller, &DayReviewController::draftFailed, this,
            [this](const Error& problem) { m_ui->banner->say(problem); });
}

void DayReviewPage::setTexts()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_ui->retranslateUi(this);
    m_ui->reason->clear();
    m_ui->reason->addItem(tr("Goes on as it stands"), QString());
    for (const WaitingReason reason : allWaitingReasons()) {
        m_ui->reason->addItem(waitingReasonText(reason), code(reason));
    }
    m_ui->informed->clear();
    m_ui->informed->addItem(tr("Please choose"), QString());
    for (const CustomerInformed informed : allCustomerInformed()) {
        m_ui->informed->addItem(customerInformedText(informed), code(informed));
    }
    showList();
    showOrder();
    showSummary();
    showStep();
}

void DayReviewPage::showList()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const std::vector<ReviewLine>& lines = m_controller.lines();
    while (m_ui->orders->count() > static_cast<int>(lines.size())) {
        delete m_ui->orders->takeItem(m_ui->orders->count() - 1);
    }
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        if (i == m_ui->orders->count()) {
            m_ui->orders->addItem(new QListWidgetItem);
        }
        const ReviewLine& line = lines[static_cast<std::size_t>(i)];
        QListWidgetItem* item = m_ui->orders->item(i);
        item->setText(m_controller.lineText(line) + QLatin1Char('\n') + m_controller.underText(line));
        item->setToolTip(item->text());
        item->setIcon(line.review ? icon(QStringLiteral("tick"), Tone::Success)
                                  : icon(QStringLiteral("clock"), Tone::Neutral));
    }
    m_ui->orders->setCurrentRow(m_controller.current());
    m_ui->day->setText(longDateText(m_controller.date()));
    m_ui->progress->setText(m_controller.progressText());
    m_ui->bar->setMaximum(std::max(1, static_cast<int>(lines.size())));
    m_ui->bar->setValue(lines.empty() ? 1 : m_controller.reviewed());
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    }
}

void DayReviewPage::showOrder()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const int current = m_controller.current();
    m_ui->orders->setCurrentRow(current);
    m_ui->order->setText(
        current < 0 ? QString()
                    : m_controller.lineText(m_controller.lines()[static_cast<std::size_t>(current)]));
    showPanelLines(*m_ui->facts, m_controller.facts());
    const ReviewInput& input = m_controller.input();
    m_ui->holder->setText(input.holder);
    m_ui->promise->setText(input.promise);
    m_ui->words->setText(input.words);
    m_ui->words->setCursorPosition(0);
    choose(m_ui->reason, input.reason);
    choose(m_ui->informed, input.informed);
    m_ui->reason->setEnabled(m_controller.mayWait());
}

void DayReviewPage::showSummary()
{
    const int left = static_cast<int>(m_controller.lines().size()) - m_controller.reviewed();
    showPanelLines(*m_ui->counts, m_controller.summary());
    const ReviewClosing& closing = m_controller.closing();
    if (m_ui->reportedTo->text() != closing.reportedTo || m_ui->note->text() != closing.note) {
        m_ui->reportedTo->setText(closing.reportedTo);
        m_ui->note->setText(closing.note);
    }
    m_ui->summaryState->setText(m_controller.finished() ? m_controller.finishedText()
                                : left > 0 ? tr("%n order(s) still to be reviewed", nullptr, left)
                                           : tr("Every unfinished order has been reviewed."));
    m_ui->closing->setVisible(!m_controller.finished());
    m_ui->finish->setVisible(!m_controller.finished());
    m_ui->finish->setEnabled(m_controller.complete());
}

void DayReviewPage::showStep()
{
    const bool nothingToAsk = m_controller.finished() || m_controller.current() < 0;
    m_atSummary = m_atSummary || nothingToAsk;
    m_ui->steps->setCurrentWidget(m_atSummary ? m_ui->summaryPage : m_ui->entryPage);
    m_save->setEnabled(!m_atSummary || (m_controller.complete() && !m_controller.finished()));
}

void DayReviewPage::enterStep()
{
    if (!m_atSummary) {
        QLineEdit* first = m_ui->holder->text().isEmpty() ? m_ui->holder : m_ui->promise;
        first->setFocus();
        first->selectAll();
    } else if (m_controller.finished()) {
        m_ui->print->setFocus();
    } else if (m_controller.complete()) {
        m_ui->reportedTo->setFocus();
    } else {
        m_ui->orders->setFocus();
    }
}

void DayReviewPage::step(int direction)
{
    m_atSummary = false;
    m_controller.select(m_controller.current() + direction);
    showStep();
    enterStep();
}

void DayReviewPage::save()
{
    m_errors->clear();
    if (m_keys->composing()) {
        return;
    }
    if (const auto problem = m_controller.save()) {
        m_errors->show(*problem);
        return;
    }
    m_atSummary = m_controller.complete();
    showStep();
    enterStep();
}

void DayReviewPage::finish()
{
    m_errors->clear();
    if (m_closingKeys->composing()) {
        return;
    }
    if (const auto problem = m_controller.finish(m_ui->reportedTo->text(), m_ui->note->text())) {
        m_errors->show(*problem);
        return;
    }
    Q_EMIT statusMessage(m_controller.finishedText());
    Q_EMIT printRequested(m_controller.date());
}

QList<QAction*> DayReviewPage::pageActions() const
{
    return {m_save, m_next, m_previous, m_summary, m_print, m_leave};
}

void DayReviewPage::activated()
{
    m_controller.open(m_controller.date());
    m_atSummary = m_controller.complete();
    if (const auto from = m_controller.draftFrom(); from && !m_ui->banner->saysSomething()) {
        m_ui->banner->say(Tone::Info,
                          [this, from = *from] { return restoredDraftText(from, m_controller.clock()); });
    }
    showStep();
    enterStep();
}

void DayReviewPage::refresh()
{
    m_controller.refresh();
}

} // namespace pd
