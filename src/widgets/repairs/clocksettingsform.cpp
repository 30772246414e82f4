// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/clocksettingsform.h"

#include "presentation/errortext.h"
#include "presentation/repairs/clocksettingscontroller.h"
#include "presentation/repairs/clockwordstext.h"
#include "ui_clocksettingsform.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>

namespace pd {

namespace {

constexpr int typingMs = 400;

/// "urgent-arrival" → "urgentArrival": how the form names its widgets.
QString widgetName(ClockLimitKind kind)
{
    QString name;
    for (const QString& word : code(kind).split(QLatin1Char('-'))) {
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    }
    return name;
}

} // namespace

ClockSettingsForm::ClockSettingsForm(ClockSettingsController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ClockSettingsForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    for (QLineEdit* input : findChildren<QLineEdit*>()) {
        const QString field = input->property("field").toString();
        if (!field.isEmpty() && input != m_ui->newDay) {
            m_inputs.insert(field, input);
            connect(input, &QLineEdit::textEdited, this, &ClockSettingsForm::follow);
        }
    }
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        auto* box = findChild<QCheckBox*>(widgetName(kind) + QStringLiteral("Working"));
        m_working.insert(limitField(kind), box);
        connect(box, &QCheckBox::toggled, this, &ClockSettingsForm::follow);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &ClockSettingsForm::preview);
    m_ui->days->installEventFilter(this);
    m_ui->newDay->installEventFilter(this);
    connect(m_ui->addDay, &QPushButton::clicked, this, &ClockSettingsForm::addDay);
    connect(m_ui->removeDay, &QPushButton::clicked, this, &ClockSettingsForm::removeDay);
    connect(m_ui->days, &QListWidget::currentRowChanged, this, &ClockSettingsForm::follow);
    connect(m_ui->save, &QPushButton::clicked, this, &ClockSettingsForm::save);
    connect(m_ui->discard, &QPushButton::clicked, this, &ClockSettingsForm::reload);
    connect(m_ui->rulebook, &QPushButton::clicked, this, [this] {
        fill(ClockSettingsController::rulebook());
        follow();
    });
    reload();
    onLanguage(this, [this] { setTexts(); });
}

ClockSettingsForm::~ClockSettingsForm() = default;

void ClockSettingsForm::setTexts()
{
    m_ui->retranslateUi(this);
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        auto* name = findChild<QLabel*>(widgetName(kind) + QStringLiteral("Label"));
        name->setText(clockLimitText(kind));
        name->setToolTip(clockLimitRule(kind));
        m_inputs.value(limitField(kind))->setAccessibleName(clockLimitText(kind));
        m_working.value(limitField(kind))
            ->setAccessibleName(tr("%1: count service hours only").arg(clockLimitText(kind)));
    }
    for (int weekday = 1; weekday <= 7; ++weekday) {
        findChild<QLabel*>(QStringLiteral("day%1Label").arg(weekday))->setText(weekdayText(weekday));
        m_inputs.value(weekField(weekday))->setAccessibleName(weekdayText(weekday));
    }
    m_ui->days->setAccessibleName(m_ui->daysTitle->text());
    m_ui->newDay->setAccessibleName(tr("New holiday or make-up day"));
    // Spans are words of the language; what is being typed is left alone.
    if (typed() == m_controller.stored() || !m_ui->save->isEnabled()) {
        reload();
    } else {
        showDays();
    }
}

void ClockSettingsForm::reload()
{
    fill(m_controller.read());
    m_errors->clear();
    follow();
}

void ClockSettingsForm::showEvent(QShowEvent* event)
{
    if (!m_ui->save->isEnabled()) {
        reload();
    }
    QWidget::showEvent(event);
}

void ClockSettingsForm::fill(const ClockSettingsInput& input)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    for (auto each = m_inputs.cbegin(); each != m_inputs.cend(); ++each) {
        each.value()->setText(input.texts.value(each.key()));
    }
    for (auto each = m_working.cbegin(); each != m_working.cend(); ++each) {
        each.value()->setChecked(input.working.contains(each.key()));
    }
    m_days = input.days;
    showDays();
}

void ClockSettingsForm::showDays()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const int row = m_ui->days->currentRow();
    m_ui->days->clear();
    for (const CalendarDay& day : m_days) {
        m_ui->days->addItem(calendarDayText(day));
    }
    m_ui->days->setCurrentRow(std::min(row, static_cast<int>(m_days.size()) - 1));
}

ClockSettingsInput ClockSettingsForm::typed() const
{
    ClockSettingsInput input;
    for (auto each = m_inputs.cbegin(); each != m_inputs.cend(); ++each) {
        input.texts.insert(each.key(), each.value()->text());
    }
    for (auto each = m_working.cbegin(); each != m_working.cend(); ++each) {
        if (each.value()->isChecked()) {
            input.working.insert(each.key());
        }
    }
    input.days = m_days;
    return input;
}

void ClockSettingsForm::follow()
{
    if (m_filling) {
        return;
    }
    const bool changed = !(typed() == m_controller.stored());
    const bool may = m_controller.mayChange();
    m_ui->save->setEnabled(changed && may);
    m_ui->discard->setEnabled(changed);
    m_ui->addDay->setEnabled(may);
    m_ui->removeDay->setEnabled(may && m_ui->days->currentRow() >= 0);
    if (changed && may) {
        m_typing.start();
    } else {
        m_typing.stop();
        m_ui->preview->clear();
    }
}

void ClockSettingsForm::preview()
{
    m_typing.stop();
    const auto text = m_controller.preview(typed());
    m_ui->preview->setText(text ? *text : errorText(text.error()));
}

void ClockSettingsForm::addDay()
{
    ClockSettingsInput input = typed();
    const auto added = m_controller.addDays(input, m_ui->newDay->text());
    if (!added) {
        m_errors->show(added.error());
        return;
    }
    m_days = input.days;
    m_ui->newDay->clear();
    m_ui->newDay->setFocus();
    showDays();
    follow();
}

void ClockSettingsForm::removeDay()
{
    const int row = m_ui->days->currentRow();
    if (row >= 0) {
        m_days.erase(m_days.begin() + row);
        showDays();
        follow();
    }
}

void ClockSettingsForm::save()
{
    const std::vector<Error> problems = m_controller.save(typed());
    if (!problems.empty()) {
        m_errors->show(problems);
        // The sentence stands in the banner; the keyboard goes to where it can be mended.
        if (QLineEdit* wrong = m_inputs.value(QString::fromStdString(problems.front().field))) {
            wrong->setFocus();
            wrong->selectAll();
        }
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved. Open orders are judged by it from now on."); });
}

bool ClockSettingsForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_ui->days && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            removeDay();
            return true;
        }
        if (watched == m_ui->newDay && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            addDay();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd
