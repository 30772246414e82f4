// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dayreviewcontroller.h"
#include "widgets/shell/page.h"

#include <memory>

class QLineEdit;

namespace pd {

class ActionCatalog;
class EnterKeys;
class FieldErrors;
namespace Ui {
class DayReviewPage;
}

/// The review at the end of the day (REP-20): the unfinished orders on the left, one of them on the right
/// with what its holder says; Enter goes on, Ctrl+Enter saves and takes the next one. Behind the last one
/// stands the summary, and then the print. May be left with Esc and taken up again.
class DayReviewPage : public Page {
    Q_OBJECT
public:
    DayReviewPage(DayReviewController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~DayReviewPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("day-review"); }
    [[nodiscard]] QString title() const override { return tr("End-of-day review"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("tick"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    /// The dispatch list of that day is wanted on paper.
    void printRequested(pd::Date date);
    void leaveRequested();

private:
    void makeActions(ActionCatalog& actions);
    void connectInputs();
    void bind(QLineEdit* line, QString ReviewInput::*member);
    void setTexts();
    void showList();
    void showOrder();
    void showSummary();
    void showStep();
    void step(int direction);
    void enterStep();
    void save();
    void finish();

    DayReviewController& m_controller;
    std::unique_ptr<Ui::DayReviewPage> m_ui;
    FieldErrors* m_errors;
    EnterKeys* m_keys;
    EnterKeys* m_closingKeys;
    QAction* m_save = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_open = nullptr;
    QAction* m_summary = nullptr;
    QAction* m_print = nullptr;
    QAction* m_leave = nullptr;
    bool m_atSummary = false;
    bool m_showing = false;
};

} // namespace pd
