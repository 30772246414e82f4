// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/slipcopies.h"

#include <QtWidgets/QWidget>

#include <map>
#include <memory>

class QCheckBox;

namespace pd {

namespace Ui {
class SlipSettingsForm;
}

class FieldErrors;
class SlipSettingsController;

/// On what slips are printed, and on plain paper which of the four copies (REP-30).
class SlipSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit SlipSettingsForm(SlipSettingsController& controller, QWidget* parent = nullptr);
    ~SlipSettingsForm() override;

    /// What is stored by now; what was ticked and not saved is lost.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] SlipCopies chosen() const;
    void follow();
    void save();

    std::unique_ptr<Ui::SlipSettingsForm> m_ui;
    SlipSettingsController& m_controller;
    FieldErrors* m_errors;
    std::map<SlipCopy, QCheckBox*> m_boxes;
};

} // namespace pd
