// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/recordformcontroller.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace pd {

class ConflictPanel;
class FieldErrors;
class InlineMessage;

/// A form of the registry in the side panel: inputs by field name, errors beside them, a comparison when
/// somebody else saved first, and the draft. Ctrl+Enter saves, Esc leaves.
class RegistryForm : public QWidget {
    Q_OBJECT
public:
    /// Whether anything typed would be lost.
    [[nodiscard]] bool hasChanges() const { return m_controller.hasChanges(); }
    void save();
    /// What was typed is thrown away, the draft too.
    void discard();

Q_SIGNALS:
    void saved();
    void left();
    /// Somebody else sits at the desk: the form holds nothing of his.
    void abandoned();

protected:
    RegistryForm(RecordFormController& controller, QWidget* parent);

    /// Once, after setupUi().
    void setUp(QVBoxLayout& messages, QPushButton& save, QPushButton& cancel);
    /// The controller has begun with a record: its inputs, and a word about the draft.
    void showRecord();
    /// Writes into the inputs without taking it for typing.
    void write(const FieldTexts& texts);
    /// Choices and rows that the record brings along; called before the inputs are written.
    virtual void prepare(const FieldTexts& texts) = 0;
    /// Everything besides inputs: title, what is hidden.
    virtual void tell() = 0;
    /// The input where typing begins.
    [[nodiscard]] virtual QWidget* first() const = 0;
    [[nodiscard]] InlineMessage& message() const { return *m_message; }
    /// Listens to inputs made since setUp().
    void listen(QWidget& inputs);

private:
    void typed();
    void compare();
    void showDraft();

    RecordFormController& m_controller;
    InlineMessage* m_message;
    ConflictPanel* m_conflict;
    FieldErrors* m_errors = nullptr;
    bool m_writing = false;
};

} // namespace pd
