// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderactionform.h"
#include "presentation/search/suggestion.h"

#include <QtWidgets/QFrame>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace pd {

class EnterKeys;
class FieldErrors;
class InlineMessage;
class TypeAheadBox;

/// An offer with the number that stands for it.
struct NumberedSuggestion {
    Suggestion line;
    std::int64_t id = 0;
};

/// The inline form of one action, drawn after its description. Enter goes on, in the last input it carries
/// the action out, as Ctrl+Enter does everywhere; Esc gives up.
class ActionFormView : public QFrame {
    Q_OBJECT
public:
    using Lookup = std::function<std::vector<NumberedSuggestion>(InputKind kind, const QString& typed)>;

    explicit ActionFormView(Lookup lookup, QWidget* parent = nullptr);

    /// Draws the form; the first empty input gets the focus.
    void open(const ActionForm& form);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// With everything that was typed.
    [[nodiscard]] ActionForm form() const;
    void showError(const Error& error);
    /// What others did meanwhile; stays until the next attempt.
    void warn(const QString& text);
    /// Puts the focus where the next thing is to be typed.
    void enter();

Q_SIGNALS:
    void submitted();
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void comeIntoView();
    QWidget* makeInput(const ActionInput& input);
    TypeAheadBox* makeLookup(const ActionInput& input);
    [[nodiscard]] QString typedIn(const QWidget* widget) const;

    Lookup m_lookup;
    ActionForm m_form;
    bool m_open = false;
    QWidget* m_body = nullptr;
    InlineMessage* m_banner = nullptr;
    FieldErrors* m_errors = nullptr;
    EnterKeys* m_keys = nullptr;
    std::vector<QWidget*> m_inputs; ///< in the order of the form's inputs
};

} // namespace pd
