// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/actionformview.h"

#include "widgets/repairs/enterkeys.h"
#include "widgets/repairs/phraseedit.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/theme.h"
#include "widgets/shell/typeaheadbox.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pd {

namespace {

constexpr const char* chosenProperty = "chosenId";

QComboBox* makeChoice(const ActionInput& input)
{
    auto* box = new QComboBox;
    for (const auto& [code, text] : input.choices) {
        box->addItem(text, code);
    }
    box->setCurrentIndex(box->findData(input.value));
    return box;
}

} // namespace

ActionFormView::ActionFormView(Lookup lookup, QWidget* parent) : QFrame(parent), m_lookup(std::move(lookup))
{
    setProperty("role", QStringLiteral("card"));
    new QVBoxLayout(this);
    layout()->setContentsMargins(grid::two, grid::one, grid::two, grid::two);
    hide();
}

void ActionFormView::open(const ActionForm& form)
{
    close();
    m_form = form;
    m_open = true;
    m_body = new QWidget(this);
    auto* lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto* title = new QLabel(form.title, m_body);
    title->setProperty("role", QStringLiteral("subheading"));
    lines->addWidget(title);
    m_banner = new InlineMessage(m_body);
    lines->addWidget(m_banner);
    for (const ActionInput& input : form.inputs) {
        auto* label = new QLabel(input.label, m_body);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", QStringLiteral("muted"));
        QWidget* widget = makeInput(input);
        widget->setObjectName(input.field);
        widget->setAccessibleName(input.label);
        label->setBuddy(widget);
        lines->addSpacing(grid::half);
        lines->addWidget(label);
        lines->addWidget(widget);
        m_inputs.push_back(widget);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid::one);
    auto* carryOut = new QPushButton(form.title, m_body);
    carryOut->setProperty("primary", true);
    carryOut->setToolTip(tr("Ctrl+Enter"));
    auto* giveUp = new QPushButton(tr("Cancel"), m_body);
    giveUp->setToolTip(tr("Esc"));
    buttons->addWidget(carryOut);
    buttons->addWidget(giveUp);
    buttons->addStretch();
    lines->addSpacing(grid::one);
    lines->addLayout(buttons);
    layout()->addWidget(m_body);
    connect(carryOut, &QPushButton::clicked, this, &ActionFormView::submitted);
    connect(giveUp, &QPushButton::clicked, this, &ActionFormView::abandoned);
    m_errors = new FieldErrors(*m_body, *m_banner);
    std::vector<QWidget*> keyed = m_inputs;
    keyed.push_back(carryOut);
    keyed.push_back(giveUp);
    m_keys = new EnterKeys(m_body, keyed);
    connect(m_keys, &EnterKeys::saveRequested, this, &ActionFormView::submitted);
    show();
    enter();
    QMetaObject::invokeMethod(this, &ActionFormView::comeIntoView, Qt::QueuedConnection);
}

/// All of it where there is room, else from its title on; once its height is known.
void ActionFormView::comeIntoView()
{
    for (QWidget* above = parentWidget(); m_open && above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            if (QLayout* whole = area->widget()->layout()) {
                whole->activate();
            }
            const int top = mapTo(area->widget(), QPoint(0, 0)).y();
            const int shown = std::min(height(), area->viewport()->height());
            QScrollBar* bar = area->verticalScrollBar();
            if (top < bar->value() || top + shown > bar->value() + area->viewport()->height()) {
                bar->setValue(top + shown + grid::one - area->viewport()->height());
            }
            return;
        }
    }
}

void ActionFormView::close()
{
    m_open = false;
    m_inputs.clear();
    hide();
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // a key of one of its inputs may be on the way
        m_body = nullptr;
    }
}

TypeAheadBox* ActionFormView::makeLookup(const ActionInput& input)
{
    auto* box = new TypeAheadBox;
    box->setText(input.value);
    box->setPlaceholderText(input.hint);
    if (input.chosen) {
        box->setProperty(chosenProperty, QVariant::fromValue(static_cast<qint64>(*input.chosen)));
    }
    box->setSource([this, kind = input.kind](const QString& typed) {
        std::vector<Suggestion> lines;
        for (const NumberedSuggestion& offer : m_lookup(kind, typed)) {
            lines.push_back(offer.line);
        }
        return lines;
    });
    connect(box, &TypeAheadBox::typed, box, [box] { box->setProperty(chosenProperty, QVariant()); });
    connect(box, &TypeAheadBox::chosen, this, [this, box, kind = input.kind](int number) {
        const auto offers = m_lookup(kind, box->text());
        if (number < static_cast<int>(offers.size())) {
            const NumberedSuggestion& offer = offers[static_cast<std::size_t>(number)];
            box->setText(offer.line.text);
            box->setProperty(chosenProperty, QVariant::fromValue(static_cast<qint64>(offer.id)));
        }
    });
    return box;
}

QWidget* ActionFormView::makeInput(const ActionInput& input)
{
    switch (input.kind) {
    case InputKind::Text: {
        auto* edit = new PhraseEdit;
        edit->setPlainText(input.value);
        edit->setFixedHeight(edit->sizeHint().height());
        return edit;
    }
    case InputKind::Choice:
    case InputKind::YesNo:
        return makeChoice(input);
    case InputKind::Technician:
    case InputKind::Fault:
    case InputKind::Item:
        return makeLookup(input);
    case InputKind::Secret: {
        auto* line = new QLineEdit;
        line->setEchoMode(QLineEdit::Password);
        return line;
    }
    case InputKind::Line:
    case InputKind::Time:
    case InputKind::Money:
        break;
    }
    auto* line = new QLineEdit(input.value);
    line->setPlaceholderText(input.hint);
    return line;
}

QString ActionFormView::typedIn(const QWidget* widget) const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return line->text();
    }
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) {
        return edit->toPlainText();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        return box->currentData().toString();
    }
    return {};
}

ActionForm ActionFormView::form() const
{
    ActionForm form = m_form;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        form.inputs[i].value = typedIn(m_inputs[i]);
        const QVariant chosen = m_inputs[i]->property(chosenProperty);
        form.inputs[i].chosen =
            chosen.isValid() ? std::optional<std::int64_t>(chosen.toLongLong()) : std::nullopt;
    }
    return form;
}

void ActionFormView::showError(const Error& error)
{
    m_errors->show(error);
}

void ActionFormView::warn(const QString& text)
{
    m_errors->clear();
    m_banner->say(Tone::Warning, [text] { return text; });
}

void ActionFormView::enter()
{
    for (QWidget* input : m_inputs) {
        if (typedIn(input).isEmpty()) {
            input->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (!m_inputs.empty()) {
        m_inputs.front()->setFocus(Qt::TabFocusReason);
    }
}

void ActionFormView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT abandoned();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pd
