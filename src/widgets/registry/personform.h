// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/personformcontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

class ConflictPanel;
class FieldErrors;
class InlineMessage;
namespace Ui {
class PersonForm;
}

/// Adds or changes a person and his role in one room in the side panel. Ctrl+Enter saves, Esc leaves.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(PersonFormController& controller, QWidget* parent = nullptr);
    ~PersonForm() override;

    void startNew(RoomId room);
    void edit(PersonId person, std::optional<RoomPersonId> role);
    /// Whether anything typed would be lost.
    [[nodiscard]] bool hasChanges() const;
    void save();

Q_SIGNALS:
    void saved(pd::PersonId person);
    void left();

private:
    void fillChoices();
    void setTitle();
    void show(const FieldTexts& texts);
    void compare(const FieldTexts& typed);
    void reveal();
    void warnOfAlike();

    PersonFormController& m_controller;
    std::unique_ptr<Ui::PersonForm> m_ui;
    InlineMessage* m_message;
    InlineMessage* m_alike; ///< who may be the same person
    ConflictPanel* m_conflict;
    FieldErrors* m_errors;
};

} // namespace pd
