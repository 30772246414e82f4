// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/bars.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>

namespace pd {

namespace {

constexpr int messageMilliseconds = 8000;

QToolButton* flatButton(QWidget* parent, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("flat"));
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StatusChip::StatusChip(const QString& id, QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("status.") + id);
    setProperty("role", QStringLiteral("flat"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    onLanguage(this, [this] { retranslate(); });
}

void StatusChip::tell(Tone tone, std::function<QString()> text, std::function<QString()> why)
{
    m_tone = tone;
    m_text = std::move(text);
    m_why = std::move(why);
    setLook(this, "tone", toneKey(tone));
    setIcon(pd::icon(toneIcon(tone), tone));
    retranslate();
    show();
}

void StatusChip::retranslate()
{
    if (m_text) {
        setText(m_text());
        setToolTip(m_why());
        setAccessibleName(m_text());
        setAccessibleDescription(m_why());
    }
}

TopBar::TopBar(const QList<QAction*>& sessionActions, QAction* lock, QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_demo(new QLabel(this)),
      m_person(flatButton(this, Qt::ToolButtonTextBesideIcon)),
      m_lock(flatButton(this, Qt::ToolButtonIconOnly))
{
    setProperty("role", QStringLiteral("topbar"));
    m_row->setContentsMargins(grid::two, grid::half, grid::one, grid::half);
    m_row->setSpacing(grid::one);
    m_demo->setProperty("role", QStringLiteral("pill"));
    setLook(m_demo, "tone", toneKey(Tone::Warning));
    m_demo->hide();

    m_person->setObjectName(QStringLiteral("sessionButton"));
    m_person->setIcon(icon(QStringLiteral("user")));
    m_person->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_person);
    menu->addActions(sessionActions);
    m_person->setMenu(menu);
    m_person->hide();
    m_lock->setDefaultAction(lock);
    m_lock->setObjectName(QStringLiteral("lockButton"));

    m_row->addStretch(1);
    m_row->addWidget(m_demo);
    m_row->addWidget(m_person);
    m_row->addWidget(m_lock);
    onLanguage(this, [this] {
        m_demo->setText(tr("DEMO", "watermark of the demo estate"));
        m_demo->setToolTip(tr("This is the demo estate. Nothing here is real."));
        m_person->setToolTip(tr("Who is at this desk: switch, change password, log out"));
        m_lock->setAccessibleName(tr("Lock"));
    });
}

void TopBar::setSearchBox(QWidget* box)
{
    Q_ASSERT(m_search == nullptr);
    m_search = box;
    m_row->insertWidget(0, box, 4);
    setTabOrder(box, m_person);
}

void TopBar::setPerson(const QString& person)
{
    m_person->setText(QString(person).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ▾"));
    m_person->setVisible(!person.isEmpty());
}

void TopBar::setDemo(bool demo)
{
    m_demo->setVisible(demo);
}

HintBar::HintBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void HintBar::setActions(const QList<QAction*>& actions)
{
    for (QToolButton* old : std::exchange(m_hints, {})) {
        old->hide();
        old->deleteLater();
    }
    for (QAction* action : actions) {
        QToolButton* hint = flatButton(this, Qt::ToolButtonTextOnly);
        hint->setFocusPolicy(Qt::NoFocus);
        const auto retitle = [hint, action] {
            const QString keys = keysText(action->shortcut());
            hint->setText(keys.isEmpty() ? action->text() : keys + u' ' + action->text());
            hint->setToolTip(action->toolTip());
            hint->setEnabled(action->isEnabled());
        };
        retitle();
        connect(hint, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, hint, [this, retitle] {
            retitle();
            updateGeometry();
            arrange();
        });
        connect(action, &QObject::destroyed, hint, [this, hint] {
            m_hints.removeOne(hint);
            hint->deleteLater();
        });
        m_hints.append(hint);
    }
    updateGeometry();
    arrange();
}

QSize HintBar::sizeHint() const
{
    int height = fontMetrics().height() + grid::one + 2;
    for (const QToolButton* hint : m_hints) { // Chinese stands higher than the font says
        height = std::max(height, hint->sizeHint().height());
    }
    return {0, height};
}

QSize HintBar::minimumSizeHint() const
{
    return sizeHint();
}

void HintBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

void HintBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

void HintBar::arrange()
{
    int x = 0;
    bool room = true;
    for (QToolButton* hint : std::as_const(m_hints)) {
        hint->ensurePolished();
        const QSize size = hint->sizeHint();
        room = room && x + size.width() <= width();
        hint->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        hint->setVisible(room);
        x += size.width() + grid::half;
    }
}

BottomBar::BottomBar(QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_hints(new HintBar(this)), m_message(new QLabel(this))
{
    setProperty("role", QStringLiteral("bottombar"));
    m_row->setContentsMargins(grid::one, 2, grid::one, 2);
    m_row->setSpacing(grid::half);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setProperty("elides", true);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->hide();
    m_row->addWidget(m_hints, 1);
    m_row->addWidget(m_message, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { say({}); });
}

void BottomBar::setHints(const QList<QAction*>& actions)
{
    m_hints->setActions(actions);
}

void BottomBar::say(const QString& text)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_message->setVisible(!text.isEmpty());
    m_hints->setVisible(text.isEmpty());
    if (text.isEmpty()) {
        m_timer.stop();
    } else {
        m_timer.start(messageMilliseconds);
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

StatusChip* BottomBar::chip(const QString& id)
{
    if (auto* known = findChild<StatusChip*>(QStringLiteral("status.") + id)) {
        return known;
    }
    auto* made = new StatusChip(id, this);
    m_row->addWidget(made);
    return made;
}

void BottomBar::setChipAction(const QString& id, QAction* action)
{
    QToolButton* button = flatButton(this, Qt::ToolButtonIconOnly);
    button->setObjectName(QStringLiteral("statusAction.") + id);
    button->setDefaultAction(action);
    m_row->insertWidget(m_row->indexOf(chip(id)) + 1, button);
    const auto follow = [button, action] {
        button->setVisible(action->isEnabled());
        button->setAccessibleName(action->text());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
}

void BottomBar::moveToEndOfTabOrder()
{
    QList<QWidget*> inRow;
    for (int i = 0; i < m_row->count(); ++i) {
        if (auto* button = qobject_cast<QToolButton*>(m_row->itemAt(i)->widget())) {
            inRow.append(button);
        }
    }
    for (QWidget* one : inRow) {
        QWidget* last = window()->previousInFocusChain();
        while (last != window() && (last->focusPolicy() == Qt::NoFocus || last == one)) {
            last = last->previousInFocusChain();
        }
        setTabOrder(last, one);
    }
}

} // namespace pd
