// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/formfields.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace pd {

namespace {

QString nameOf(const QWidget* input)
{
    const QString field = input->property("field").toString();
    return field.isEmpty() ? input->objectName() : field;
}

std::optional<QString> read(const QWidget* input)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(input)) {
        return combo->isEditable() ? combo->currentText() : combo->currentData().toString();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(input)) {
        return line->text();
    }
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(input)) {
        return note->toPlainText();
    }
    if (const auto* tick = qobject_cast<const QCheckBox*>(input)) {
        return tick->isChecked() ? QStringLiteral("1") : QString();
    }
    return std::nullopt;
}

void write(QWidget* input, const QString& text)
{
    if (auto* combo = qobject_cast<QComboBox*>(input)) {
        if (combo->isEditable()) {
            combo->setEditText(text);
        } else {
            combo->setCurrentIndex(combo->findData(text));
        }
    } else if (auto* line = qobject_cast<QLineEdit*>(input)) {
        line->setText(text);
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(input)) {
        note->setPlainText(text);
    } else if (auto* tick = qobject_cast<QCheckBox*>(input)) {
        tick->setChecked(!text.isEmpty());
    }
}

QString wordsFor(const QWidget* input, const QString& text)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(input); combo && !combo->isEditable()) {
        const int at = combo->findData(text);
        return at < 0 ? text : combo->itemText(at);
    }
    if (qobject_cast<const QCheckBox*>(input)) {
        return text.isEmpty() ? QStringLiteral("–") : QStringLiteral("✓");
    }
    return text;
}

} // namespace

FieldTexts readFields(const QWidget& form, const FieldTexts& fields)
{
    FieldTexts texts = fields;
    for (const QWidget* input : form.findChildren<QWidget*>()) {
        const auto at = texts.find(nameOf(input));
        if (const auto text = read(input); at != texts.end() && text) {
            *at = *text;
        }
    }
    return texts;
}

void writeFields(QWidget& form, const FieldTexts& fields)
{
    for (QWidget* input : form.findChildren<QWidget*>()) {
        if (const auto at = fields.find(nameOf(input)); at != fields.end()) {
            write(input, *at);
        }
    }
}

void onEdited(QWidget& inputs, QObject& receiver, const std::function<void()>& changed)
{
    QList<QWidget*> all = inputs.findChildren<QWidget*>();
    all.prepend(&inputs);
    for (QWidget* input : all) {
        if (const auto* combo = qobject_cast<QComboBox*>(input)) {
            QObject::connect(combo, &QComboBox::currentTextChanged, &receiver, changed);
        } else if (const auto* line = qobject_cast<QLineEdit*>(input);
                   line && !qobject_cast<QComboBox*>(line->parentWidget())) {
            QObject::connect(line, &QLineEdit::textChanged, &receiver, changed);
        } else if (const auto* note = qobject_cast<QPlainTextEdit*>(input)) {
            QObject::connect(note, &QPlainTextEdit::textChanged, &receiver, changed);
        } else if (const auto* tick = qobject_cast<QCheckBox*>(input)) {
            QObject::connect(tick, &QCheckBox::toggled, &receiver, changed);
        }
    }
}

std::vector<FieldDifference> inWords(const QWidget& form, std::vector<FieldDifference> differences)
{
    const QList<QWidget*> inputs = form.findChildren<QWidget*>();
    for (FieldDifference& difference : differences) {
        for (const QWidget* input : inputs) {
            if (nameOf(input) == difference.field) {
                difference.mine = wordsFor(input, difference.mine);
                difference.theirs = wordsFor(input, difference.theirs);
            }
        }
    }
    return differences;
}

} // namespace pd
