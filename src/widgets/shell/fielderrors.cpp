// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/fielderrors.h"

#include "presentation/errortext.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QMetaProperty>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace pd {

namespace {

/// The layout that directly holds the widget, searched below `layout`.
QLayout* layoutHolding(QLayout* layout, QWidget* widget)
{
    for (int i = 0; layout != nullptr && i < layout->count(); ++i) {
        if (layout->itemAt(i)->widget() == widget) {
            return layout;
        }
        if (QLayout* found = layoutHolding(layout->itemAt(i)->layout(), widget)) {
            return found;
        }
    }
    return nullptr;
}

/// Puts the label under the input in the innermost form or vertical layout around it.
bool insertBelow(QLayout* layout, QWidget* input, QLabel* label)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget() != input && layoutHolding(item->layout(), input) == nullptr) {
            continue;
        }
        if (item->layout() != nullptr && insertBelow(item->layout(), input, label)) {
            return true;
        }
        if (auto* form = qobject_cast<QFormLayout*>(layout)) {
            int row = 0;
            form->getItemPosition(i, &row, nullptr);
            form->insertRow(row + 1, QString(), label);
            return true;
        }
        if (auto* box = qobject_cast<QVBoxLayout*>(layout)) {
            box->insertWidget(i + 1, label);
            return true;
        }
        return false;
    }
    return false;
}

} // namespace

FieldErrors::FieldErrors(QWidget& form, InlineMessage& banner)
    : QObject(&form), m_form(form), m_banner(banner)
{
    onLanguage(&form, [this] { retranslate(); });
}

void FieldErrors::show(const Error& error)
{
    show(std::vector<Error>{error});
}

void FieldErrors::show(const std::vector<Error>& errors)
{
    clear();
    for (const Error& error : errors) {
        if (!add(error)) {
            m_banner.say(error);
        }
    }
    if (!m_shown.isEmpty()) {
        QWidget* first = m_shown.front().input;
        for (QWidget* parent = first; parent != nullptr; parent = parent->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(parent)) {
                area->ensureWidgetVisible(first);
            }
        }
        first->setFocus(Qt::OtherFocusReason);
    }
}

void FieldErrors::clear()
{
    const QList<Shown> all = std::exchange(m_shown, {});
    for (const Shown& shown : all) {
        drop(shown);
    }
    m_banner.clear();
}

bool FieldErrors::add(const Error& error)
{
    QWidget* widget = error.field.empty() ? nullptr : input(QString::fromStdString(error.field));
    if (widget == nullptr) {
        return false;
    }
    Shown shown{widget,
                m_form.findChild<QLabel*>(QString::fromStdString(error.field) + QStringLiteral("Error")),
                error, false};
    if (shown.label == nullptr) {
        shown.label = insertLabel(widget);
        shown.ownLabel = true;
    }
    if (shown.label == nullptr) {
        return false;
    }
    widget->setProperty("invalid", true);
    widget->update();
    shown.label->setProperty("role", QStringLiteral("fieldError"));
    shown.label->setTextFormat(Qt::PlainText);
    shown.label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    shown.label->setSizePolicy(policy);
    shown.label->setVisible(true);

    const QMetaProperty value = widget->metaObject()->userProperty();
    if (value.hasNotifySignal()) {
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("inputChanged()"));
        connect(widget, value.notifySignal(), this, slot, Qt::UniqueConnection);
    }
    m_shown.append(shown);
    retranslate();
    return true;
}

QWidget* FieldErrors::input(const QString& field) const
{
    const QList<QWidget*> children = m_form.findChildren<QWidget*>();
    for (QWidget* child : children) {
        if (child->property("field").toString() == field) {
            return child;
        }
    }
    return m_form.findChild<QWidget*>(field);
}

QLabel* FieldErrors::insertLabel(QWidget* input)
{
    QLayout* layout = input->parentWidget()->layout();
    auto* label = new QLabel(input->parentWidget());
    if (layout != nullptr && insertBelow(layout, input, label)) {
        return label;
    }
    delete label;
    return nullptr;
}

void FieldErrors::drop(const Shown& shown)
{
    if (shown.input != nullptr) {
        shown.input->disconnect(this);
        shown.input->setProperty("invalid", false);
        shown.input->setAccessibleDescription({});
        shown.input->update();
    }
    if (shown.label == nullptr) {
        return;
    }
    if (!shown.ownLabel) {
        shown.label->clear();
        shown.label->hide();
        return;
    }
    if (auto* form =
            qobject_cast<QFormLayout*>(layoutHolding(shown.label->parentWidget()->layout(), shown.label))) {
        form->removeRow(shown.label);
    } else {
        delete shown.label.data();
    }
}

void FieldErrors::inputChanged()
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i].input == sender()) {
            drop(m_shown.takeAt(i));
            return;
        }
    }
}

void FieldErrors::retranslate()
{
    for (const Shown& shown : m_shown) {
        if (shown.input != nullptr && shown.label != nullptr) {
            shown.label->setText(errorText(shown.error));
            shown.input->setAccessibleDescription(shown.label->text());
        }
    }
}

} // namespace pd
