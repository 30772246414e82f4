// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStackedWidget>

namespace pd {

class RegistryForm;

/// The side panel of the registry: one form at a time, or none and hidden.
class FormPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit FormPanel(QWidget* parent = nullptr);

    void add(RegistryForm* form);
    /// nullptr while the panel is closed.
    [[nodiscard]] RegistryForm* form() const;
    /// False, with a word why, while an open form holds something typed.
    bool mayOpen();
    /// Precondition: mayOpen().
    void open(RegistryForm* form);
    void close();
    /// Closes the form; asks once more when something typed would be thrown away.
    void leave();

Q_SIGNALS:
    /// The panel opened or closed.
    void changed();
    void said(const QString& text);

private:
    bool m_leavingAsked = false;
};

} // namespace pd
