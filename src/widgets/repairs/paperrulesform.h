// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/paperrulescontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class PaperRulesForm;
}

class FieldErrors;

/// When finance has its copies, how long slips are kept, how long others have to reply, codes for visits.
class PaperRulesForm : public QWidget {
    Q_OBJECT
public:
    explicit PaperRulesForm(PaperRulesController& controller, QWidget* parent = nullptr);
    ~PaperRulesForm() override;

    /// What is stored by now; what was typed and not saved is lost.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] PaperRules typed() const;
    void follow();
    void save();

    std::unique_ptr<Ui::PaperRulesForm> m_ui;
    PaperRulesController& m_controller;
    FieldErrors* m_errors;
};

} // namespace pd
