// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/chipbar.h"

#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>

#include <algorithm>
#include <utility>

namespace pd {

Chip::Chip(QString id, std::function<QString()> text, QWidget* parent)
    : QToolButton(parent), m_id(std::move(id)), m_text(std::move(text))
{
    setObjectName(QStringLiteral("chip.") + m_id);
    setProperty("role", QStringLiteral("chip"));
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    onLanguage(this, [this] { retranslate(); });
}

void Chip::setCount(std::optional<int> count)
{
    m_count = count;
    retranslate();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setIcon(removable ? pd::icon(QStringLiteral("close")) : QIcon());
    setToolButtonStyle(removable ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    retranslate();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removalRequested();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onCross =
        m_removable && event->position().x() < iconSize().width() + 12 && hitButton(event->pos());
    if (onCross) {
        setDown(false);
        Q_EMIT removalRequested();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void Chip::retranslate()
{
    QString text = m_text();
    if (m_count) {
        text += u' ' + QLocale().toString(*m_count);
    }
    setText(text.replace(u'&', QStringLiteral("&&")));
    setAccessibleName(m_count ? tr("%1, %n entries", nullptr, *m_count).arg(m_text()) : m_text());
    setToolTip(m_removable ? tr("Delete key or the cross removes this filter") : QString());
}

ChipBar::ChipBar(QWidget* parent, Choice choice) : QWidget(parent), m_choice(choice)
{
    new WrapLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* ChipBar::add(const QString& id, std::function<QString()> text)
{
    Q_ASSERT(chip(id) == nullptr);
    auto* made = new Chip(id, std::move(text), this);
    made->installEventFilter(this);
    made->setFocusPolicy(m_chips.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    m_chips.push_back(made);
    layout()->addWidget(made);
    connect(made, &Chip::toggled, this, [this, made](bool on) { chipToggled(made, on); });
    connect(made, &Chip::removalRequested, this, [this, made] {
        const QString removedId = made->id();
        remove(removedId);
        Q_EMIT removed(removedId);
    });
    return made;
}

void ChipBar::remove(const QString& id)
{
    Chip* gone = chip(id);
    if (gone == nullptr) {
        return;
    }
    const bool hadFocus = gone->hasFocus();
    const bool wasChecked = gone->isChecked();
    std::erase(m_chips, gone);
    layout()->removeWidget(gone);
    gone->hide();
    gone->deleteLater();
    if (!m_chips.empty() && (hadFocus || gone->focusPolicy() == Qt::StrongFocus)) {
        m_chips.front()->setFocusPolicy(Qt::StrongFocus);
        if (hadFocus) {
            m_chips.front()->setFocus();
        }
    }
    if (wasChecked) {
        Q_EMIT checkedChanged(checked());
    }
}

Chip* ChipBar::chip(const QString& id) const
{
    const auto found = std::ranges::find_if(m_chips, [&id](const Chip* one) { return one->id() == id; });
    return found == m_chips.end() ? nullptr : *found;
}

QStringList ChipBar::checked() const
{
    QStringList ids;
    for (const Chip* one : m_chips) {
        if (one->isChecked()) {
            ids << one->id();
        }
    }
    return ids;
}

void ChipBar::setChecked(const QStringList& ids)
{
    const QStringList before = checked();
    m_quiet = true;
    for (Chip* one : m_chips) {
        one->setChecked(ids.contains(one->id()));
    }
    m_quiet = false;
    if (checked() != before) {
        Q_EMIT checkedChanged(checked());
    }
}

void ChipBar::chipToggled(Chip* chip, bool on)
{
    if (m_quiet) {
        return;
    }
    if (on && m_choice == Choice::AtMostOne) {
        m_quiet = true;
        for (Chip* other : m_chips) {
            other->setChecked(other == chip);
        }
        m_quiet = false;
    }
    Q_EMIT checkedChanged(checked());
}

bool ChipBar::eventFilter(QObject* watched, QEvent* event)
{
    const auto at = std::ranges::find(m_chips, watched);
    if (event->type() == QEvent::FocusIn && at != m_chips.end()) {
        for (Chip* one : m_chips) {
            one->setFocusPolicy(one == *at ? Qt::StrongFocus : Qt::ClickFocus);
        }
    }
    if (event->type() != QEvent::KeyPress || at == m_chips.end()) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        moveFocus(at == m_chips.begin() ? nullptr : *(at - 1));
        return true;
    case Qt::Key_Right:
        moveFocus(at + 1 == m_chips.end() ? nullptr : *(at + 1));
        return true;
    case Qt::Key_Home:
        moveFocus(m_chips.front());
        return true;
    case Qt::Key_End:
        moveFocus(m_chips.back());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ChipBar::moveFocus(Chip* to)
{
    if (to != nullptr) {
        to->setFocus(Qt::TabFocusReason);
    }
}

} // namespace pd
