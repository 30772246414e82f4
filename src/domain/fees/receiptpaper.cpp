// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/receiptpaper.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr qsizetype longestLabel = 8;

/// Letters that other numbered papers carry.
const QStringList& takenSeries()
{
    static const QStringList taken{QStringLiteral("FW"), QStringLiteral("LD"), QStringLiteral("YS"),
                                   QStringLiteral("YJ"), QStringLiteral("BC"), QStringLiteral("CW"),
                                   QStringLiteral("LX"), QStringLiteral("BX"), QStringLiteral("RJ"),
                                   QStringLiteral("BJ"), QStringLiteral("SJ")};
    return taken;
}

} // namespace

QString code(ReceiptFormat format)
{
    switch (format) {
    case ReceiptFormat::ThirdForm:
        return QStringLiteral("third-form");
    case ReceiptFormat::HalfForm:
        return QStringLiteral("half-form");
    case ReceiptFormat::A5:
        return QStringLiteral("a5");
    case ReceiptFormat::A4:
        return QStringLiteral("a4");
    case ReceiptFormat::Roll80:
        return QStringLiteral("roll-80");
    case ReceiptFormat::Roll58:
        return QStringLiteral("roll-58");
    }
    return {};
}

std::span<const ReceiptFormat> allReceiptFormats()
{
    static constexpr std::array all{ReceiptFormat::ThirdForm, ReceiptFormat::HalfForm, ReceiptFormat::A5,
                                    ReceiptFormat::A4,        ReceiptFormat::Roll80,   ReceiptFormat::Roll58};
    return all;
}

bool isRoll(ReceiptFormat format)
{
    return format == ReceiptFormat::Roll80 || format == ReceiptFormat::Roll58;
}

QString code(CopyMode mode)
{
    return mode == CopyMode::Carbon ? QStringLiteral("carbon") : QStringLiteral("repeat");
}

std::span<const CopyMode> allCopyModes()
{
    static constexpr std::array all{CopyMode::Carbon, CopyMode::Repeat};
    return all;
}

std::vector<ReceiptCopy> usualReceiptCopies()
{
    return {{QStringLiteral("存根"), QStringLiteral("白")},
            {QStringLiteral("客户"), QStringLiteral("红")},
            {QStringLiteral("财务"), QStringLiteral("黄")}};
}

QString copiesText(const std::vector<ReceiptCopy>& copies)
{
    QStringList texts;
    for (const ReceiptCopy& copy : copies) {
        texts += copy.colour.isEmpty() ? copy.label : QStringLiteral("%1（%2）").arg(copy.label, copy.colour);
    }
    return texts.join(QStringLiteral("、"));
}

Result<std::vector<ReceiptCopy>> parseCopies(const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[、，,;；/\\n]"));
    static const QRegularExpression form(QStringLiteral("^([^（(]+)(?:[（(]([^）)]*)[）)])?$"));
    std::vector<ReceiptCopy> copies;
    for (const QString& part : typed.split(separators, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const auto match = form.match(part.trimmed());
        const ReceiptCopy copy{match.captured(1).simplified(), match.captured(2).simplified()};
        if (!match.hasMatch() || copy.label.isEmpty()) {
            return error(ErrorCode::Required, "copies");
        }
        if (copy.label.size() > longestLabel || copy.colour.size() > longestLabel) {
            return error(ErrorCode::TooLong, "copies", {std::to_string(longestLabel)});
        }
        if (std::ranges::any_of(copies, [&](const ReceiptCopy& one) { return one.label == copy.label; })) {
            return error(ErrorCode::Duplicate, "copies", {copy.label.toStdString()});
        }
        copies.push_back(copy);
    }
    if (copies.empty()) {
        return error(ErrorCode::Required, "copies");
    }
    if (copies.size() > mostReceiptCopies) {
        return error(ErrorCode::OutOfRange, "copies", {"1", std::to_string(mostReceiptCopies)});
    }
    return copies;
}

Result<ReceiptSettings> checked(ReceiptSettings settings)
{
    const auto copies = parseCopies(copiesText(settings.copies));
    if (!copies) {
        return copies.error();
    }
    settings.copies = *copies;
    settings.series = settings.series.trimmed().toUpper();
    static const QRegularExpression letters(QStringLiteral("^[A-Z]{2}$"));
    if (!letters.match(settings.series).hasMatch() || takenSeries().contains(settings.series)) {
        return error(ErrorCode::UnknownChoice, "series", {settings.series.toStdString()});
    }
    return settings;
}

} // namespace pd
