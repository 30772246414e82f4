// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>

class QLabel;
class QWidget;

namespace pd {

class InlineMessage;

/// Shows an Error at the input it names: red outline, sentence under the input, focus on the first. The input
/// is the child whose property `field` or whose objectName is Error::field. The sentence goes into the QLabel
/// named
/// "<field>Error" if the form has one, else under the input in a form or vertical layout. What names no input
/// of the form goes into the banner. The error vanishes as soon as the input is changed.
class FieldErrors : public QObject {
    Q_OBJECT
public:
    /// Both outlive this object, which is best a child of the form.
    FieldErrors(QWidget& form, InlineMessage& banner);

    void show(const Error& error);
    /// All of them; the focus goes to the first.
    void show(const std::vector<Error>& errors);
    void clear();
    [[nodiscard]] bool empty() const { return m_shown.isEmpty(); }

private Q_SLOTS:
    /// The sending input was changed.
    void inputChanged();

private:
    struct Shown {
        QPointer<QWidget> input;
        QPointer<QLabel> label;
        Error error;
        bool ownLabel = false;
    };
    bool add(const Error& error);
    [[nodiscard]] QWidget* input(const QString& field) const;
    QLabel* insertLabel(QWidget* input);
    void drop(const Shown& shown);
    void retranslate();

    QWidget& m_form;
    InlineMessage& m_banner;
    QList<Shown> m_shown;
};

} // namespace pd
