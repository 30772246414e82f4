// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchboardcontroller.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace pd {

class FieldErrors;
namespace Ui {
class AssignBar;
}

/// The line in which an order is given to a technician: his name and the time can still be changed. Enter
/// assigns, Esc leaves. A time that is taken, a full day, or another time than agreed is not saved without a
/// reason (REP-12, REP-17, REP-66).
class AssignBar : public QFrame {
    Q_OBJECT
public:
    explicit AssignBar(QWidget* parent = nullptr);
    ~AssignBar() override;
    /// Once, before anything else. The controller outlives this bar.
    void setController(DispatchBoardController& controller);

    void begin(const DispatchBoardController::Assignment& assignment);
    [[nodiscard]] bool isOpen() const { return m_assignment.has_value(); }
    void cancel();

Q_SIGNALS:
    /// `summary`: "…0183  3-2-1201  厨房漏水 → 李强".
    void assigned(const QString& summary);
    void cancelled();
    /// The way out of a refusal: the order itself has to be looked at.
    void openRequested(pd::OrderId order);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();
    void refused(const Error& error);
    void askReason(bool asked);
    void showTechnicians();
    void typed();
    void close();

    std::unique_ptr<Ui::AssignBar> m_ui;
    DispatchBoardController* m_controller = nullptr;
    FieldErrors* m_errors;
    std::optional<DispatchBoardController::Assignment> m_assignment;
};

} // namespace pd
