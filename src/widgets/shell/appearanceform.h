// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class AppearanceForm;
}

class Appearance;

/// Language, theme and size of type; each choice takes effect at once.
class AppearanceForm : public QWidget {
    Q_OBJECT
public:
    explicit AppearanceForm(Appearance& appearance, QWidget* parent = nullptr);
    ~AppearanceForm() override;

private:
    void showPresent();

    std::unique_ptr<Ui::AppearanceForm> m_ui;
    Appearance& m_appearance;
};

} // namespace pd
