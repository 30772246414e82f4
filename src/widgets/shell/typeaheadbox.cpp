// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/typeaheadbox.h"

#include "widgets/shell/suggestionlist.h"

#include <QtGui/QKeyEvent>

namespace pd {

TypeAheadBox::TypeAheadBox(QWidget* parent) : QLineEdit(parent), m_list(new SuggestionList(this))
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        Q_EMIT typed(text);
        if (text.trimmed().isEmpty()) {
            m_list->hide();
        } else {
            openList();
        }
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
}

TypeAheadBox::~TypeAheadBox()
{
    delete m_list.data();
}

bool TypeAheadBox::listOpen() const
{
    return m_list->isOpen();
}

void TypeAheadBox::openList()
{
    if (m_source) {
        m_list->offer(m_source(text()), rect());
    }
}

void TypeAheadBox::take(int offer)
{
    m_list->hide();
    if (offer >= 0) {
        Q_EMIT chosen(offer);
    }
}

bool TypeAheadBox::acceptCurrent()
{
    if (!listOpen()) {
        return false;
    }
    take(m_list->currentRow());
    return true;
}

bool TypeAheadBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && listOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab && listOpen()) {
            acceptCurrent(); // and then goes on as Tab does
        }
    }
    return QLineEdit::event(event);
}

void TypeAheadBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (listOpen()) {
            m_list->step(1);
        } else {
            openList();
        }
        return;
    case Qt::Key_Up:
        if (listOpen()) {
            m_list->step(-1);
        }
        return;
    case Qt::Key_Escape:
        if (listOpen()) {
            m_list->hide();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && acceptCurrent()) {
            return;
        }
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace pd
