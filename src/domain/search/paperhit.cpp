// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/paperhit.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace pd {

std::span<const PaperKind> allPaperKinds()
{
    static constexpr std::array all{PaperKind::Notice, PaperKind::Letter, PaperKind::Incident,
                                    PaperKind::FinanceList, PaperKind::Settlement};
    return all;
}

QString paperSeries(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Notice:
        return QStringLiteral("BX");
    case PaperKind::Letter:
        return QStringLiteral("LX");
    case PaperKind::Incident:
        return QStringLiteral("SJ");
    case PaperKind::FinanceList:
        return QStringLiteral("CW");
    case PaperKind::Settlement:
        return QStringLiteral("BJ");
    }
    return {};
}

std::optional<PaperWish> paperWish(const QString& typed)
{
    static const QRegularExpression number(
        QStringLiteral("^([A-Za-z]{2})?[- ]?(\\d{6}-?\\d{4,9}|\\d{1,9})$"));
    const auto match = number.match(typed.normalized(QString::NormalizationForm_KC).simplified());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    PaperWish wish;
    wish.digits = match.captured(2);
    const QString letters = match.captured(1).toUpper();
    if (letters.isEmpty()) {
        return wish.digits.size() > 1 ? std::optional(wish) : std::nullopt;
    }
    const auto kind = std::ranges::find(allPaperKinds(), letters, &paperSeries);
    if (kind == allPaperKinds().end()) {
        return std::nullopt;
    }
    wish.kind = *kind;
    return wish;
}

} // namespace pd
