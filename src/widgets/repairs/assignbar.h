// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/assignmentcontroller.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace pd {

class FieldErrors;
namespace Ui {
class AssignBar;
}

/// The line in which orders are given to a technician: his name and the time can still be changed. Enter
/// assigns, Esc leaves. A time that is taken is not saved, unless a reason is given: the input for it comes
/// with the warning (REP-12).
class AssignBar : public QFrame {
    Q_OBJECT
public:
    explicit AssignBar(QWidget* parent = nullptr);
    ~AssignBar() override;
    /// Once, before anything else. The controller outlives this bar.
    void setController(AssignmentController& controller);

    void begin(const AssignmentController::Assignment& assignment);
    [[nodiscard]] bool isOpen() const { return m_assignment.has_value(); }
    void cancel();

Q_SIGNALS:
    void assigned();
    void cancelled();
    /// The way out of a refusal: the order itself has to be looked at.
    void openRequested(pd::OrderId order);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();
    void askForReason();
    void refused(const Error& error);
    void showTechnicians();
    void showPlan();
    void typed();
    void close();

    std::unique_ptr<Ui::AssignBar> m_ui;
    AssignmentController* m_controller = nullptr;
    FieldErrors* m_errors;
    std::optional<AssignmentController::Assignment> m_assignment;
};

} // namespace pd
