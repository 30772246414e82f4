// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/phraseedit.h"

#include "widgets/shell/suggestionlist.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>

namespace pd {

PhraseEdit::PhraseEdit(QWidget* parent) : QPlainTextEdit(parent), m_list(new SuggestionList(this))
{
    setTabChangesFocus(true);
    connect(m_list, &QListWidget::itemClicked, this, &PhraseEdit::take);
}

PhraseEdit::~PhraseEdit()
{
    delete m_list.data();
}

bool PhraseEdit::listOpen() const
{
    return m_list->isOpen();
}

QSize PhraseEdit::sizeHint() const
{
    constexpr int lines = 3;
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + 14};
}

QSize PhraseEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), 2 * fontMetrics().lineSpacing() + 14};
}

void PhraseEdit::offer()
{
    m_key = phraseKey(textCursor().block().text(), textCursor().positionInBlock());
    m_offered = phrasesFor(m_key);
    std::vector<Suggestion> lines;
    lines.reserve(m_offered.size());
    for (const Phrase& phrase : m_offered) {
        lines.push_back({phrase.text, phrase.initials, {}});
    }
    m_list->offer(lines, cursorRect().translated(viewport()->pos()).adjusted(0, 0, 260, 0));
}

void PhraseEdit::take()
{
    const int row = m_list->currentRow();
    m_list->hide();
    if (row < 0 || row >= static_cast<int>(m_offered.size())) {
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(m_key.size()));
    cursor.insertText(m_offered[static_cast<std::size_t>(row)].text);
    setTextCursor(cursor);
}

bool PhraseEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && listOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void PhraseEdit::keyPressEvent(QKeyEvent* event)
{
    if (listOpen()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            if (event->modifiers() == Qt::NoModifier) {
                take();
                return;
            }
            break;
        case Qt::Key_Down:
            m_list->step(1);
            return;
        case Qt::Key_Up:
            m_list->step(-1);
            return;
        case Qt::Key_Escape:
            m_list->hide();
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Backspace || !event->text().isEmpty()) {
        offer();
    } else {
        m_list->hide();
    }
}

} // namespace pd
