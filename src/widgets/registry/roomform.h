// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/roomformcontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

class ConflictPanel;
class FieldErrors;
class InlineMessage;
namespace Ui {
class RoomForm;
}

/// Adds or changes a room in the side panel. Ctrl+Enter saves, Esc leaves.
class RoomForm : public QWidget {
    Q_OBJECT
public:
    explicit RoomForm(RoomFormController& controller, QWidget* parent = nullptr);
    ~RoomForm() override;

    void startNew(const QString& building);
    void edit(RoomId room);
    /// Whether anything typed would be lost.
    [[nodiscard]] bool hasChanges() const;
    void save();

Q_SIGNALS:
    void saved(pd::RoomId room);
    void left();

private:
    void fillChoices();
    void offerSections();
    void show(const FieldTexts& texts);
    void compare(const FieldTexts& typed);

    RoomFormController& m_controller;
    std::unique_ptr<Ui::RoomForm> m_ui;
    InlineMessage* m_message;
    ConflictPanel* m_conflict;
    FieldErrors* m_errors;
};

} // namespace pd
