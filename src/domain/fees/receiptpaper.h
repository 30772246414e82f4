// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <span>
#include <vector>

namespace pd {

/// The papers a receipt can be printed on: continuous form in thirds and halves, sheets, thermal rolls.
enum class ReceiptFormat { ThirdForm, HalfForm, A5, A4, Roll80, Roll58 };
QString code(ReceiptFormat format);
std::span<const ReceiptFormat> allReceiptFormats();
/// A roll has no height of its own: the paper is as long as the receipt.
bool isRoll(ReceiptFormat format);

/// Carbon: the paper makes the copies in one pass (套写). Repeat: every copy is printed, one after the other.
enum class CopyMode { Carbon, Repeat };
QString code(CopyMode mode);
std::span<const CopyMode> allCopyModes();

/// A copy of a receipt: what it is for and what colour its paper has ("存根", "白").
struct ReceiptCopy {
    QString label;
    QString colour; ///< may be empty

    friend bool operator==(const ReceiptCopy&, const ReceiptCopy&) = default;
};
inline constexpr std::size_t mostReceiptCopies = 5;

/// 存根（白）、客户（红）、财务（黄）
std::vector<ReceiptCopy> usualReceiptCopies();
/// "存根（白）、客户（红）": as people write them, and the way back.
QString copiesText(const std::vector<ReceiptCopy>& copies);
/// Errors ("copies"): Required, OutOfRange (more than mostReceiptCopies), TooLong, Duplicate.
Result<std::vector<ReceiptCopy>> parseCopies(const QString& typed);

/// How the receipts of one computer are printed.
struct ReceiptStation {
    ReceiptFormat format = ReceiptFormat::A5;
    CopyMode mode = CopyMode::Repeat;
    bool preprinted = false; ///< the form stands on the paper: only values are printed

    friend bool operator==(const ReceiptStation&, const ReceiptStation&) = default;
};

/// What holds for the receipts of the whole centre.
struct ReceiptSettings {
    std::vector<ReceiptCopy> copies = usualReceiptCopies();
    QString series = QStringLiteral("PJ"); ///< two capital letters before the number

    friend bool operator==(const ReceiptSettings&, const ReceiptSettings&) = default;
};
/// Errors: those of parseCopies(), UnknownChoice ("series": not two letters, or the letters of another
/// paper).
Result<ReceiptSettings> checked(ReceiptSettings settings);

} // namespace pd
