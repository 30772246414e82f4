// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/assignbar.h"

#include "presentation/repairs/ordertime.h"
#include "ui_assignbar.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>

#include <utility>

namespace pd {

AssignBar::AssignBar(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::AssignBar>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    connect(m_ui->technician, &QComboBox::currentIndexChanged, this, &AssignBar::typed);
    connect(m_ui->appointment, &QLineEdit::textChanged, this, &AssignBar::typed);
    connect(m_ui->reason, &QLineEdit::textChanged, this, &AssignBar::typed);
    connect(m_ui->assignButton, &QPushButton::clicked, this, &AssignBar::confirm);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AssignBar::cancel);
    onLanguage(this, [this] { m_ui->retranslateUi(this); });
}

AssignBar::~AssignBar() = default;

void AssignBar::setController(AssignmentController& controller)
{
    m_controller = &controller;
    connect(&m_controller->board(), &DispatchBoardController::lanesChanged, this, [this] {
        if (m_assignment) {
            showTechnicians();
        }
    });
    connect(&m_controller->board(), &DispatchBoardController::changed, this, &AssignBar::showPlan);
}

void AssignBar::showTechnicians()
{
    const QSignalBlocker quiet(m_ui->technician);
    m_ui->technician->clear();
    int figure = 0;
    for (const DispatchLane& lane : m_controller->board().lanes()) {
        const QString name =
            lane.trade.isEmpty() ? lane.name : QStringLiteral("%1 · %2").arg(lane.name, lane.trade);
        m_ui->technician->addItem(QStringLiteral("%1  %2").arg(++figure).arg(name),
                                  static_cast<qint64>(lane.technician.value()));
    }
    m_ui->technician->setCurrentIndex(
        m_ui->technician->findData(static_cast<qint64>(m_assignment->technician.value())));
}

void AssignBar::begin(const AssignmentController::Assignment& assignment)
{
    m_errors->clear();
    m_assignment = assignment;
    showTechnicians();
    m_ui->drawing->setPixmap(icon(QStringLiteral("dispatch"), Tone::Accent).pixmap(20, 20));
    m_ui->summary->setText(assignment.summary);
    m_ui->reasonRow->hide();
    m_ui->reason->clear();
    const QString now = timeOfDay(m_controller->clock().now(), m_controller->clock());
    m_ui->appointment->setPlaceholderText(tr("now, %1").arg(now));
    m_ui->appointment->setText(assignment.time);
    m_ui->hint->setText(assignment.hint);
    m_ui->hint->setVisible(!assignment.hint.isEmpty());
    showPlan();
    show();
    m_ui->appointment->setFocus(Qt::OtherFocusReason);
    m_ui->appointment->selectAll();
}

void AssignBar::showPlan()
{
    const QString plan = m_assignment ? m_controller->planText(*m_assignment) : QString();
    m_ui->plan->setText(plan);
    m_ui->plan->setVisible(!plan.isEmpty());
}

void AssignBar::typed()
{
    if (!m_assignment) {
        return;
    }
    m_assignment->time = m_ui->appointment->text();
    m_assignment->reason = m_ui->reason->text();
    const QVariant technician = m_ui->technician->currentData();
    if (technician.isValid()) {
        m_assignment->technician = StaffId(technician.toLongLong());
    }
    m_errors->clear();
    showPlan();
}

void AssignBar::askForReason()
{
    m_ui->reasonRow->show();
    m_ui->banner->offer([] { return tr("Assign &anyway"); },
                        [this] {
                            if (m_ui->reason->text().trimmed().isEmpty()) {
                                m_errors->show(error(ErrorCode::ReasonRequired, "reason"));
                            } else {
                                confirm();
                            }
                        });
    m_ui->appointment->setFocus();
    m_ui->appointment->selectAll();
}

void AssignBar::confirm()
{
    if (!m_assignment) {
        return;
    }
    m_errors->clear();
    const auto taken = m_controller->collisionOf(*m_assignment);
    if (taken && m_assignment->reason.trimmed().isEmpty()) {
        m_ui->banner->say(Tone::Warning, [other = *taken] {
            return tr("Not saved: at that time there is already %1. Choose another time or a colleague, or "
                      "give the reason.")
                .arg(other);
        });
        askForReason();
        return;
    }
    const AssignmentController::Assignment wanted = *m_assignment;
    if (const auto error = m_controller->assign(wanted)) {
        refused(*error);
        return;
    }
    close();
    Q_EMIT assigned();
}

void AssignBar::refused(const Error& error)
{
    const bool noReason = error.code == ErrorCode::ReasonRequired;
    m_errors->show(noReason ? pd::error(ErrorCode::ReasonRequired, "reason") : error);
    const OrderId order = m_assignment->orders.front().order;
    if (error.code == ErrorCode::ConsentRequired) {
        m_ui->banner->offer([] { return tr("&Open the order"); },
                            [this, order] {
                                cancel();
                                Q_EMIT openRequested(order);
                            });
    }
    if (error.code == ErrorCode::AppointmentTaken || error.code == ErrorCode::DaySaturated) {
        askForReason();
    }
    if (noReason) { // another time than agreed with the customer
        m_ui->reasonRow->show();
        m_ui->reason->setFocus();
    }
    if (error.code ==
        ErrorCode::Conflict) { // what was typed stays; the next Enter means them as they are now
        m_controller->lookAgain(*m_assignment);
    }
}

void AssignBar::close()
{
    m_assignment.reset();
    m_errors->clear();
    hide();
}

void AssignBar::cancel()
{
    if (m_assignment) {
        close();
        Q_EMIT cancelled();
    }
}

void AssignBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        cancel();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
            button->click();
        } else {
            confirm();
        }
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace pd
