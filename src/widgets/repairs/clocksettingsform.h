// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/clocksettings.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace pd {

class ClockSettingsController;
class FieldErrors;
namespace Ui {
class ClockSettingsForm;
}

/// The office's limits and its service hours, all by typing: spans ("15 min", "2 h"), hours of each day
/// ("9:00-12:00 13:30-17:30"), holidays and make-up days one per line. Says how many due times a change moves
/// before it is saved (reference A13).
class ClockSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit ClockSettingsForm(ClockSettingsController& controller, QWidget* parent = nullptr);
    ~ClockSettingsForm() override;

    /// What is stored by now; what was typed and not saved is lost.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ClockSettingsInput typed() const;
    void fill(const ClockSettingsInput& input);
    void showDays();
    void follow();
    void preview();
    void addDay();
    void removeDay();
    void save();
    void setTexts();

    std::unique_ptr<Ui::ClockSettingsForm> m_ui;
    ClockSettingsController& m_controller;
    FieldErrors* m_errors;
    QMap<QString, QLineEdit*> m_inputs;  ///< by field
    QMap<QString, QCheckBox*> m_working; ///< by field
    std::vector<CalendarDay> m_days;
    QTimer m_typing;
    bool m_filling = false;
};

} // namespace pd
