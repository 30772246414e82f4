// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/householdcardview.h"

#include "widgets/repairs/tones.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace pd {

namespace {

constexpr int leastHeight = 180; // room, people and the first matters

QLabel* plainLabel(const QString& text, const char* role = nullptr)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role != nullptr) {
        label->setProperty("role", QString::fromLatin1(role));
    }
    return label;
}

QLabel* iconLabel(const QString& name, Tone tone, const QFontMetrics& metrics)
{
    auto* label = new QLabel;
    label->setPixmap(icon(name, tone).pixmap(metrics.height()));
    label->setFixedWidth(metrics.height() + grid::half);
    return label;
}

} // namespace

HouseholdCardView::HouseholdCardView(QWidget* parent) : QScrollArea(parent)
{
    setProperty("role", QStringLiteral("card"));
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(leastHeight);
    onLanguage(this, [this] { rebuild(); });
}

void HouseholdCardView::show(const std::optional<HouseholdCard>& card)
{
    m_card = card;
    rebuild();
}

void HouseholdCardView::addHeading(const QString& text)
{
    m_lines->addSpacing(grid::one);
    m_lines->addWidget(plainLabel(text, "muted"));
}

void HouseholdCardView::addMember(const HouseholdCard::Member& member)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(grid::one);
    auto* name = plainLabel(member.name);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    line->addWidget(name, 2);
    line->addWidget(plainLabel(member.vip ? tr("%1, VIP").arg(member.role) : member.role, "muted"), 2);
    line->addWidget(plainLabel(member.phone), 3);
    m_lines->addLayout(line);
}

void HouseholdCardView::addMatter(const HouseholdCard::Matter& matter, bool open)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(grid::half);
    line->addWidget(iconLabel(matter.look.icon, toneOf(matter.look.tone), fontMetrics()), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(matter.content));
    words->addWidget(
        plainLabel(QStringLiteral("%1 · %2 · %3").arg(matter.state, matter.number, matter.when), "muted"));
    line->addLayout(words, 1);
    if (open) {
        auto* go = new QToolButton;
        go->setIcon(icon(QStringLiteral("next")));
        go->setProperty("role", QStringLiteral("flat"));
        go->setToolTip(tr("Open order %1").arg(matter.number));
        go->setAccessibleName(go->toolTip());
        go->setFocusPolicy(Qt::NoFocus);
        connect(go, &QToolButton::clicked, this, [this, id = matter.id] { Q_EMIT orderActivated(id); });
        line->addWidget(go, 0, Qt::AlignTop);
    }
    m_lines->addLayout(line);
}

void HouseholdCardView::rebuild()
{
    auto* content = new QWidget;
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(grid::two, grid::one, grid::two, grid::one);
    m_lines->setSpacing(grid::half);
    if (!m_card) {
        auto* empty =
            plainLabel(tr("Who calls, what is open in the room and what was there lately stands here "
                          "as soon as the room is known."),
                       "muted");
        empty->setAlignment(Qt::AlignCenter);
        m_lines->addStretch();
        m_lines->addWidget(empty);
        m_lines->addStretch();
        put(content);
        return;
    }
    m_lines->addWidget(plainLabel(m_card->room, "heading"));
    if (!m_card->butler.isEmpty()) {
        m_lines->addWidget(plainLabel(tr("Butler: %1").arg(m_card->butler), "muted"));
    }
    if (!m_card->caution.isEmpty()) {
        auto* strip = new QFrame;
        strip->setObjectName(QStringLiteral("caution"));
        strip->setProperty("role", QStringLiteral("message"));
        strip->setProperty("tone", toneKey(Tone::Warning));
        auto* line = new QHBoxLayout(strip);
        line->setContentsMargins(grid::one, grid::half, grid::one, grid::half);
        line->addWidget(iconLabel(QStringLiteral("warning"), Tone::Warning, fontMetrics()), 0, Qt::AlignTop);
        line->addWidget(plainLabel(m_card->caution), 1);
        m_lines->addWidget(strip);
    }
    addHeading(tr("People"));
    for (const auto& member : m_card->members) {
        addMember(member);
    }
    if (m_card->members.empty()) {
        m_lines->addWidget(plainLabel(tr("Nobody is registered in this room.")));
    }
    addHeading(m_card->open.empty() ? tr("No open orders") : tr("Open orders"));
    for (const auto& matter : m_card->open) {
        addMatter(matter, true);
    }
    if (!m_card->last.empty()) {
        addHeading(tr("Last matters"));
        for (const auto& matter : m_card->last) {
            addMatter(matter, false);
        }
    }
    addHeading(m_card->warranty.isEmpty() ? tr("No warranty recorded") : tr("Warranty"));
    for (const QString& line : m_card->warranty) {
        m_lines->addWidget(plainLabel(line));
    }
    m_lines->addStretch();
    put(content);
}

void HouseholdCardView::put(QWidget* content)
{
    setWidget(content);
    content->setAutoFillBackground(false); // the card is seen through it
}

} // namespace pd
