// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/ordercarddelegate.h"

#include "presentation/repairs/dispatchcard.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/icons.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace pd {

namespace {

constexpr int padding = 8;
constexpr int gap = 4;      ///< between cards and between lines
constexpr int markGap = 12; ///< between marks
constexpr int iconGap = 4;
constexpr int edge = 3;      ///< the coloured left edge
constexpr int mostLines = 2; ///< of the words
constexpr double radius = 4.0;

/// Where everything stands inside a card of a given width.
struct CardPlaces {
    QStringList words;
    std::vector<QRect> marks; ///< relative to the inner corner
    QRect number;             ///< below, where it has no room beside the headline; else empty
    int height = 0;           ///< of the whole item with its gap
};

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Lines of `text`, the first `lead` characters of which are bold.
QStringList wrapped(const QString& text, qsizetype lead, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    const QString leading = text.left(lead);
    const int extra =
        QFontMetrics(bold(font)).horizontalAdvance(leading) - metrics.horizontalAdvance(leading);
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lines.isEmpty() ? width - extra : width);
        if (lines.size() == mostLines - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

/// The place stands in the first line where no time does, else before the words.
bool leadsWithPlace(const DispatchCard& card)
{
    return !card.time.isEmpty();
}

QString wordsOf(const DispatchCard& card)
{
    return leadsWithPlace(card) ? (card.place + QStringLiteral("  ") + card.content).trimmed() : card.content;
}

/// In how many lines a mark stands that is too long for one.
int linesOf(const QFontMetrics& metrics, const QRect& room, const QString& text)
{
    const int height = metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height();
    return std::clamp((height + metrics.height() - 1) / metrics.height(), 1, mostLines);
}

CardPlaces placesOf(const DispatchCard& card, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    const int line = metrics.height();
    const int inner = std::max(40, width - 2 * padding - 2);
    CardPlaces places;
    const QString words = wordsOf(card);
    if (!words.isEmpty()) {
        places.words = wrapped(words, leadsWithPlace(card) ? card.place.size() : 0, font, inner);
    }
    int x = 0;
    int y = (line + gap / 2) * (1 + static_cast<int>(places.words.size()));
    int row = line; // height of the row of marks
    const auto place = [&](const QSize& wanted) {
        if (x > 0 && x + wanted.width() > inner) {
            x = 0;
            y += row + gap / 2;
            row = line;
        }
        const QRect box(QPoint(x, y), wanted);
        row = std::max(row, wanted.height());
        x += wanted.width() + markGap;
        return box;
    };
    for (const CardMark& mark : card.marks) {
        const int lead = line + iconGap;
        const int wanted = lead + metrics.horizontalAdvance(mark.text) + 2;
        const QRect room(0, 0, inner - lead, line * mostLines * 2);
        const int lines = wanted <= inner ? 1 : linesOf(metrics, room, mark.text);
        places.marks.push_back(place({std::min(inner, wanted), line * lines}));
    }
    const QString& headline = leadsWithPlace(card) ? card.time : card.place;
    const int number = metrics.horizontalAdvance(card.number);
    if (QFontMetrics(bold(font)).horizontalAdvance(headline) + markGap + number > inner) {
        places.number = place({std::min(inner, number), line});
    }
    const int used = card.marks.empty() && places.number.isEmpty() ? y : y + row;
    places.height = used + 2 * padding + gap;
    return places;
}

/// The same with and without a scroll bar, so that its coming changes no heights.
int layoutWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr) {
        return option.rect.width();
    }
    return view->width() - view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view);
}

} // namespace

QSize OrderCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto card = index.data(DispatchCardsModel::CardRole).value<DispatchCard>();
    return {padding, placesOf(card, option.font, layoutWidth(option)).height};
}

void OrderCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto card = index.data(DispatchCardsModel::CardRole).value<DispatchCard>();
    const ThemeColors& colors = colorsOf(option.palette);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view != nullptr && view->currentIndex() == index;
    const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    const Tone tone = card.marks.empty() ? Tone::Neutral : toneOf(card.marks.front().look.tone);
    const QFontMetrics metrics(option.font);
    const CardPlaces places = placesOf(card, option.font, layoutWidth(option));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect frame = option.rect.adjusted(1, 1, -1, -gap);
    painter->setPen(focused ? QPen(colors.accent, 2)
                            : QPen(marked ? colors.accent : (current ? colors.outline : colors.line)));
    painter->setBrush(focused || marked ? colors.tone(Tone::Accent).fill : colors.alternate);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.tone(tone).ink);
    painter->drawRoundedRect(
        QRect(frame.left() + 1, frame.top() + padding, edge, frame.height() - 2 * padding), 1, 1);

    const QPoint corner = option.rect.topLeft() + QPoint(padding + 2, padding);
    const int inner = option.rect.width() - 2 * padding - 2;
    const int line = metrics.height();
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    const QRect head(corner, QSize(inner, line));
    const bool beside = places.number.isEmpty();
    const QRect numberPlace = beside ? head : places.number.translated(corner);
    const int taken = beside ? metrics.horizontalAdvance(card.number) : 0;
    painter->drawText(numberPlace, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, card.number);
    if (marked) {
        const int x = head.right() - taken - line;
        icon(QStringLiteral("tick"), Tone::Accent)
            .paint(painter, QRect(x, head.top() + 1, line - 2, line - 2));
    }
    painter->setFont(bold(option.font));
    painter->setPen(card.settled ? colors.muted : colors.text);
    const QString& headline = leadsWithPlace(card) ? card.time : card.place;
    const int room = inner - taken - (beside ? markGap : 0) - (marked ? line : 0);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(headline, Qt::ElideRight, room));
    qsizetype lead = leadsWithPlace(card) ? card.place.size() : 0;
    int y = line + gap / 2;
    for (const QString& words : places.words) {
        QRect place(corner + QPoint(0, y), QSize(inner, line));
        const QString leading = words.left(lead);
        if (!leading.isEmpty()) {
            painter->setFont(bold(option.font));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, leading);
            place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(leading));
        }
        painter->setFont(option.font);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          words.mid(leading.size()));
        lead -= leading.size();
        y += line + gap / 2;
    }
    for (std::size_t i = 0; i < card.marks.size(); ++i) {
        const CardMark& mark = card.marks[i];
        const QRect place = places.marks[i].translated(corner);
        const Tone ink = toneOf(mark.look.tone);
        const QRect drawing(place.topLeft() + QPoint(0, 1), QSize(line - 2, line - 2));
        icon(mark.look.icon, ink).paint(painter, drawing);
        painter->setPen(colors.tone(ink).ink);
        const QRect words = place.adjusted(line + iconGap, 0, 0, 0);
        if (words.height() > line) {
            painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, mark.text);
        } else {
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(mark.text, Qt::ElideRight, words.width()));
        }
    }
    painter->restore();
}

} // namespace pd
