// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/callsettingsform.h"

#include "ui_callsettingsform.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QSpinBox>

namespace pd {

namespace {

constexpr int usual = -1; ///< of a technician without a number of his own
constexpr int technicianColumns = 2;

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute * 60);
}

int minuteOf(const QTime& time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

CallSettingsForm::CallSettingsForm(CallSettingsController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CallSettingsForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    reload();
    for (QSpinBox* box : {m_ui->notReached, m_ui->visits}) {
        connect(box, &QSpinBox::valueChanged, this, &CallSettingsForm::follow);
    }
    connect(m_ui->deskPhone, &QLineEdit::textChanged, this, &CallSettingsForm::follow);
    connect(m_ui->dayBegins, &QTimeEdit::timeChanged, this, &CallSettingsForm::follow);
    connect(m_ui->dayEnds, &QTimeEdit::timeChanged, this, &CallSettingsForm::follow);
    connect(m_ui->save, &QPushButton::clicked, this, &CallSettingsForm::save);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showTechnicians();
        follow();
    });
}

CallSettingsForm::~CallSettingsForm() = default;

void CallSettingsForm::reload()
{
    const auto settings = m_controller.settings();
    m_ui->notReached->setValue(settings.calls.notReached);
    m_ui->deskPhone->setText(settings.calls.deskPhone);
    m_ui->visits->setValue(settings.capacity.visits);
    m_ui->dayBegins->setTime(timeOf(settings.capacity.dayBegins));
    m_ui->dayEnds->setTime(timeOf(settings.capacity.dayEnds));
    showTechnicians();
    follow();
}

void CallSettingsForm::showTechnicians()
{
    const auto settings = m_controller.settings();
    clearLayout(m_ui->technicians);
    m_own.clear();
    int place = 0;
    for (const auto& technician : m_controller.technicians()) {
        auto* name = new QLabel(technician.name, this);
        name->setTextFormat(Qt::PlainText);
        auto* box = new QSpinBox(this);
        box->setRange(usual, mostVisits);
        box->setSpecialValueText(tr("as usual"));
        const auto own = settings.capacity.own.find(technician.id);
        box->setValue(own == settings.capacity.own.end() ? usual : own->second);
        box->setAccessibleName(tr("Visits a day: %1").arg(technician.name));
        name->setBuddy(box);
        connect(box, &QSpinBox::valueChanged, this, &CallSettingsForm::follow);
        const int row = place / technicianColumns;
        const int column = 2 * (place % technicianColumns);
        m_ui->technicians->addWidget(name, row, column);
        m_ui->technicians->addWidget(box, row, column + 1);
        m_own.emplace_back(technician.id, box);
        ++place;
    }
    m_ui->techniciansTitle->setVisible(!m_own.empty());
}

void CallSettingsForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

CallSettingsController::Settings CallSettingsForm::typed() const
{
    CallSettingsController::Settings settings;
    settings.calls = {m_ui->notReached->value(), m_ui->deskPhone->text().trimmed()};
    settings.capacity.visits = m_ui->visits->value();
    settings.capacity.dayBegins = minuteOf(m_ui->dayBegins->time());
    settings.capacity.dayEnds = minuteOf(m_ui->dayEnds->time());
    for (const auto& [technician, box] : m_own) {
        if (box->value() != usual) {
            settings.capacity.own[technician] = box->value();
        }
    }
    return settings;
}

void CallSettingsForm::follow()
{
    m_ui->save->setEnabled(m_controller.mayChange() && !(typed() == m_controller.settings()));
    m_errors->clear();
}

void CallSettingsForm::save()
{
    if (const auto saved = m_controller.save(typed()); !saved) {
        m_errors->show(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved."); });
}

} // namespace pd
