// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/enterkeys.h"

#include "widgets/shell/typeaheadbox.h"

#include <QtCore/QEvent>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace pd {

namespace {

void enter(QWidget* input)
{
    input->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(input)) {
        line->selectAll();
    }
}

} // namespace

EnterKeys::EnterKeys(QWidget* form, const std::vector<QWidget*>& inputs) : QObject(form)
{
    for (QWidget* input : inputs) {
        m_inputs.emplace_back(input);
        input->installEventFilter(this);
    }
}

void EnterKeys::goOn(QWidget* from)
{
    const auto here = std::find(m_inputs.begin(), m_inputs.end(), from);
    const auto next = here == m_inputs.end()
                          ? here
                          : std::find_if(here + 1, m_inputs.end(), [](const QPointer<QWidget>& input) {
                                return input && input->isEnabled() && input->isVisible();
                            });
    if (next != m_inputs.end()) {
        enter(*next);
    } else {
        Q_EMIT finished();
    }
}

void EnterKeys::goBack(QWidget* from)
{
    auto here = std::find(m_inputs.begin(), m_inputs.end(), from);
    while (here != m_inputs.begin() && here != m_inputs.end()) {
        --here;
        if (*here && (*here)->isEnabled() && (*here)->isVisible()) {
            enter(*here);
            return;
        }
    }
}

bool EnterKeys::enterPressed(QWidget* input, Qt::KeyboardModifiers modifiers)
{
    if (m_composing) {
        return true;
    }
    if (modifiers == Qt::ControlModifier) {
        Q_EMIT saveRequested();
        return true;
    }
    if (modifiers == Qt::ShiftModifier) {
        goBack(input);
        return true;
    }
    if (modifiers != Qt::NoModifier || qobject_cast<QPlainTextEdit*>(input) != nullptr) {
        return false;
    }
    if (auto* button = qobject_cast<QPushButton*>(input)) {
        button->click();
        return true;
    }
    if (auto* box = qobject_cast<TypeAheadBox*>(input); box != nullptr && box->acceptCurrent()) {
        if (input->hasFocus()) {
            goOn(input);
        }
        return true;
    }
    goOn(input);
    return true;
}

bool EnterKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    } else if (event->type() == QEvent::FocusOut) {
        m_composing = false;
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            return enterPressed(qobject_cast<QWidget*>(watched), key->modifiers() & ~Qt::KeypadModifier);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pd
