// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMarginsF>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <variant>
#include <vector>

namespace pd {

// A print-out as data: everything is placed in millimetres from the top left corner of its page. One renderer
// (widgets/printing) paints it on screen, PDF and paper alike.

/// How the sheet is fed, in millimetres; `turned` prints it landscape.
struct Paper {
    QString name;
    QSizeF sheet;
    bool turned = false;
    bool roll = false; ///< cut behind the print: a longer form of the driver does as well

    /// The page as it is read.
    [[nodiscard]] QSizeF page() const { return turned ? sheet.transposed() : sheet; }
    friend bool operator==(const Paper&, const Paper&) = default;
};

[[nodiscard]] Paper paperA4();
[[nodiscard]] Paper paperA5Landscape();
/// Two-part continuous form, 9.5 × 5.5 inch.
[[nodiscard]] Paper paperHalfForm();
/// Three-part continuous form, 9.5 × 11/3 inch: exactly 684 × 264 points.
[[nodiscard]] Paper paperThirdForm();
/// A length of a roll.
[[nodiscard]] Paper paperRoll(double width, double height);

enum class Ink {
    Black,
    Grey,  ///< labels and secondary text; still readable on a laser printer
    Light, ///< hairlines between rows
    Pale,  ///< fills behind headings
};

enum class HorizontalAlign { Left, Center, Right };

struct TextStyle {
    double points = 9;
    bool bold = false;
    Ink ink = Ink::Black;

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// Millimetres from one baseline to the next.
[[nodiscard]] double lineHeight(const TextStyle& style);

/// One line of text, centred vertically in its box. The box is at least as wide as the text.
struct TextItem {
    QRectF box;
    QString text;
    TextStyle style;
    HorizontalAlign align = HorizontalAlign::Left;
};

struct LineItem {
    QPointF from;
    QPointF to;
    double width = 0.15;
    Ink ink = Ink::Black;
};

/// Outline width 0: no outline.
struct RectItem {
    QRectF box;
    double outline = 0.15;
    bool filled = false; ///< with Ink::Pale
};

/// A QR code of `text`; the box includes the quiet zone of four modules.
struct QrItem {
    QRectF box;
    QString text;
};

/// A rubber stamp across the page (作废): hollow and slanting, so that what it covers stays readable.
struct StampItem {
    QRectF box;
    QString text;
};

using DocumentItem = std::variant<RectItem, LineItem, TextItem, QrItem, StampItem>;

struct DocumentPage {
    std::vector<DocumentItem> items;
};

struct Document {
    QString
        kind; ///< stable code under which printer and offsets are remembered: "order-slip", "dispatch-list"
    QString title; ///< names the print job and the suggested PDF file
    Paper paper;
    QMarginsF margins{10, 10, 10, 10}; ///< nothing stands outside them
    QString watermark;                 ///< large and pale across every page; empty: none
    std::vector<DocumentPage> pages;

    [[nodiscard]] QRectF printable() const { return QRectF(QPointF(), paper.page()).marginsRemoved(margins); }
};

/// The watermark of a demonstration estate.
[[nodiscard]] QString demoWatermark();

} // namespace pd
