// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/shiftcount.h"

#include <QtWidgets/QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pd {

class EnterKeys;
class FieldErrors;
class InlineMessage;

/// Notes and coins, one input each, with the sum as it grows; at the closing the other methods beside them.
/// Nothing of what must be there is shown (B8). Enter goes to the next input, Ctrl+Enter finishes, Esc gives
/// up.
class CashCountView : public QFrame {
    Q_OBJECT
public:
    explicit CashCountView(QWidget* parent = nullptr);

    /// Empties all inputs. `closing`: the other methods are counted too.
    void open(const QString& title, bool closing);
    [[nodiscard]] bool isClosing() const { return m_closing; }
    [[nodiscard]] CountInput input() const;
    /// Shows it at its input; where a second person is needed, asks for login and password.
    void showError(const Error& error);
    /// Puts the focus into the first empty input.
    void enter();

Q_SIGNALS:
    void submitted();
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFaces();
    void addRest();
    QLineEdit* addRow(QGridLayout& grid, const QString& field, bool figure = true);
    void setTexts();
    void showSum();

    bool m_closing = false;
    QString m_title;
    QLabel* m_heading;
    InlineMessage* m_banner;
    QGridLayout* m_left;
    QGridLayout* m_right;
    std::array<QLineEdit*, faceCount> m_pieces{};
    std::array<QLabel*, faceCount> m_amounts{};
    QLabel* m_sumLabel = nullptr;
    QLabel* m_sum = nullptr;
    std::map<QString, QLabel*> m_labels;
    std::map<QString, QLineEdit*> m_inputs;
    QPushButton* m_done;
    QPushButton* m_giveUp;
    FieldErrors* m_errors;
    EnterKeys* m_keys = nullptr;
};

} // namespace pd
