// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed goes to the controller, what is chosen comes from it.
#include "widgets/repairs/repairform.h"

#include "ui_repairform.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/enterkeys.h"
#include "widgets/repairs/householdcardview.h"
#include "widgets/shell/fielderrors.h"

#include <algorithm>

namespace pd {

namespace {

template <class Offer, class Text>
std::vector<Suggestion> linesOf(const std::vector<Offer>& offers, Text text)
{
    std::vector<Suggestion> lines(offers.size());
    std::ranges::transform(offers, lines.begin(), text);
    return lines;
}

} // namespace

template <class Enum>
void RepairForm::bindCombo(QComboBox* box, Enum RepairInput::*member)
{
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, member] {
        if (const auto value = comboValue<Enum>(box); value && !m_showing) {
            m_controller.edit([&](RepairInput& input) { input.*member = *value; });
        }
    });
}

void RepairForm::connectInputs()
{
    const auto bind = [this](QLineEdit* line, QString RepairInput::*member) {
        connect(line, &QLineEdit::textEdited, this, [this, member](const QString& text) {
            m_controller.edit([&](RepairInput& input) { input.*member = text; });
        });
    };
    bind(m_ui->material, &RepairInput::material);
    bind(m_ui->note, &RepairInput::note);
    bind(m_ui->expected, &RepairInput::expected);
    bind(m_ui->consentBy, &RepairInput::consentBy);
    bind(m_ui->appointment, &RepairInput::appointmentTime);
    bind(m_ui->originDetail, &RepairInput::originDetail);
    bind(m_ui->reportedAt, &RepairInput::reportedAt);
    connect(m_ui->backFilled, &QCheckBox::toggled, this, [this](bool on) {
        m_controller.edit([&](RepairInput& input) { input.backFilled = on; });
        showOrigin();
    });
    connect(m_ui->origin, &QComboBox::currentIndexChanged, this, &RepairForm::showOrigin);
    connect(m_ui->appointment, &QLineEdit::textChanged, this, &RepairForm::showAppointment);
    connect(m_ui->content, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            m_controller.edit([&](RepairInput& input) { input.content = m_ui->content->toPlainText(); });
        }
    });
    connect(m_ui->chargeable, &QCheckBox::toggled, this, [this](bool on) {
        m_controller.edit([&](RepairInput& input) { input.chargeable = on; });
        m_ui->expected->setEnabled(on);
        m_ui->consentBy->setEnabled(on);
    });
    connect(m_ui->appointmentDay, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        if (!m_showing) {
            const bool tomorrow = ids.contains(tomorrowChip);
            m_controller.edit([&](RepairInput& input) {
                input.appointmentDay = tomorrow ? AppointmentDay::Tomorrow : AppointmentDay::Today;
            });
        }
        showAppointment();
    });
    bindCombo(m_ui->urgency, &RepairInput::urgency);
    bindCombo(m_ui->jobKind, &RepairInput::jobKind);
    bindCombo(m_ui->part, &RepairInput::part);
    bindCombo(m_ui->warranty, &RepairInput::warranty);
    bindCombo(m_ui->origin, &RepairInput::origin);
    m_ui->appointment->installEventFilter(this);
    m_ui->expected->installEventFilter(this);
}

void RepairForm::connectChoices()
{
    m_ui->faultKind->setSource([this](const QString& typed) {
        m_faults = m_controller.faults(typed);
        return linesOf(m_faults, [](const FaultChoices::Choice& choice) { return suggestion(choice); });
    });
    connect(m_ui->faultKind, &TypeAheadBox::typed, &m_controller, &RepairFormController::typeFault);
    connect(m_ui->faultKind, &TypeAheadBox::chosen, this, [this](int offer) {
        m_controller.chooseFault(m_faults[static_cast<std::size_t>(offer)]);
        m_ui->content->setFocus(Qt::TabFocusReason);
    });
    m_ui->wishedTechnician->setSource([this](const QString& typed) {
        m_technicians = m_controller.technicians(typed);
        return linesOf(m_technicians, [this](const Technician& technician) {
            return m_controller.technicianChoices().suggestion(technician);
        });
    });
    connect(m_ui->wishedTechnician, &TypeAheadBox::typed, &m_controller, &RepairFormController::typeWished);
    connect(m_ui->wishedTechnician, &TypeAheadBox::chosen, this,
            [this](int offer) { m_controller.chooseWished(m_technicians[static_cast<std::size_t>(offer)]); });
    connect(m_keys, &EnterKeys::saveRequested, this, &RepairForm::save);
    connect(&m_controller, &RepairFormController::inputReplaced, this, &RepairForm::showInput);
    connect(&m_controller, &RepairFormController::saved, this, &RepairForm::showSaved);
    connect(&m_controller, &RepairFormController::problemsChanged, this,
            [this] { m_errors->show(m_controller.problems()); });
    connect(&m_ui->aside->card(), &HouseholdCardView::orderActivated, this, &RepairForm::orderRequested);
}

} // namespace pd
