// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/navigation.h"

#include "widgets/shell/icons.h"
#include "widgets/shell/page.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pd {

namespace {

constexpr int greatestBadge = 999;

QString badgeText(int count)
{
    return count > greatestBadge ? QStringLiteral("%1+").arg(greatestBadge) : QString::number(count);
}

} // namespace

NavigationButton::NavigationButton(const Page& page, QWidget* parent) : QAbstractButton(parent), m_page(page)
{
    setObjectName(QStringLiteral("navigation.") + page.id());
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setIcon(pd::icon(page.iconName()));
    onLanguage(this, [this] { retitle(); });
}

void NavigationButton::setBadge(int count)
{
    m_badge = count;
    retitle();
    updateGeometry();
    update();
}

void NavigationButton::retitle()
{
    setText(m_page.title());
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(m_page.title())
                                  : m_page.title());
    updateGeometry();
}

int NavigationButton::lineHeight() const
{
    return std::max(40, (fontMetrics().height() + grid::two + 3) / 4 * 4);
}

QSize NavigationButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int badge = metrics.horizontalAdvance(badgeText(greatestBadge + 1));
    return {grid::two + metrics.height() + grid::one + metrics.horizontalAdvance(text()) + grid::two + badge +
                grid::two,
            lineHeight()};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = colorsOf(palette());
    const ToneColors& accent = colors.tone(Tone::Accent);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect line = rect().adjusted(grid::half, 2, -grid::half, -2);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? accent.fill : colors.tone(Tone::Neutral).fill);
        painter.drawRoundedRect(line, 4, 4);
    }
    if (isChecked()) {
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRect(line.left(), line.top() + grid::half, 3, line.height() - grid::one),
                                1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 4, 4);
    }

    QFont titleFont = font();
    titleFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(titleFont);
    const int side = fontMetrics().height();
    const QRect iconPlace(grid::two, (height() - side) / 2, side, side);
    pd::icon(m_page.iconName(), isChecked() ? Tone::Accent : Tone::Neutral).paint(&painter, iconPlace);
    painter.setPen(isChecked() ? accent.ink : colors.text);
    const QRect textPlace = rect().adjusted(iconPlace.right() + 1 + grid::one, 0, -grid::two, 0);
    painter.drawText(textPlace, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());

    if (m_badge > 0) {
        const QString shown = badgeText(m_badge);
        const int high = painter.fontMetrics().height();
        const int wide = std::max(high, painter.fontMetrics().horizontalAdvance(shown) + grid::one);
        const QRect pill(width() - grid::two - wide, (height() - high) / 2, wide, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setPen(colors.onAccent);
        painter.drawText(pill, Qt::AlignCenter, shown);
    }
}

Navigation::Navigation(QWidget* parent)
    : QFrame(parent), m_estate(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("sidebar"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_estate->setProperty("role", QStringLiteral("subheading"));
    m_estate->setTextFormat(Qt::PlainText);
    m_estate->setWordWrap(true);
    m_estate->setContentsMargins(grid::two, grid::one, grid::one, grid::one);
    m_column->setContentsMargins(0, grid::one, 0, grid::one);
    m_column->setSpacing(0);
    m_column->addWidget(m_estate);
    m_column->addStretch(1);
    onLanguage(this, [this] { setAccessibleName(tr("Pages")); });
}

QWidget* Navigation::add(Page* page, const QString& tooltip)
{
    auto* button = new NavigationButton(*page, this);
    button->setToolTip(tooltip);
    button->installEventFilter(this);
    button->setFocusPolicy(m_lines.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    m_column->insertWidget(m_column->count() - 1, button);
    m_lines.push_back({page, button});
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    connect(page, &Page::badgeChanged, button, &NavigationButton::setBadge);
    connect(page, &Page::titleChanged, button, &NavigationButton::retitle);
    return button;
}

void Navigation::setCurrent(const Page* page)
{
    for (const Line& line : m_lines) {
        const bool here = line.page == page;
        line.button->setAutoExclusive(false); // else the one that was checked last stays so
        line.button->setChecked(here);
        line.button->setAutoExclusive(true);
        line.button->setFocusPolicy(here ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Navigation::setEstate(const QString& name)
{
    m_estate->setText(name);
    m_estate->setVisible(!name.isEmpty());
}

bool Navigation::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_lines.empty()) {
        return QFrame::eventFilter(watched, event);
    }
    const auto here = std::ranges::find(m_lines, watched, &Line::button);
    const auto at = here - m_lines.begin();
    const auto last = static_cast<std::ptrdiff_t>(m_lines.size()) - 1;
    std::ptrdiff_t to = at;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        to = std::max<std::ptrdiff_t>(at - 1, 0);
        break;
    case Qt::Key_Down:
        to = std::min(at + 1, last);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    default:
        return QFrame::eventFilter(watched, event);
    }
    const Line& line = m_lines[static_cast<std::size_t>(to)];
    line.button->setFocus(Qt::TabFocusReason);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        line.button->click();
    }
    return true;
}

} // namespace pd
