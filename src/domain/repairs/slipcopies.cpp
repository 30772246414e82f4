// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/slipcopies.h"

#include "domain/codes.h"

#include <QtCore/QStringList>

#include <array>

namespace pd {

std::span<const SlipCopy> allSlipCopies()
{
    static constexpr std::array all{SlipCopy::CustomerService, SlipCopy::Finance, SlipCopy::Customer,
                                    SlipCopy::Servicing};
    return all;
}

QString code(SlipCopy copy)
{
    switch (copy) {
    case SlipCopy::CustomerService:
        return QStringLiteral("customer-service");
    case SlipCopy::Finance:
        return QStringLiteral("finance");
    case SlipCopy::Customer:
        return QStringLiteral("customer");
    case SlipCopy::Servicing:
        return QStringLiteral("servicing");
    }
    return {};
}

std::span<const SlipPaper> allSlipPapers()
{
    static constexpr std::array all{SlipPaper::Plain, SlipPaper::Carbon};
    return all;
}

QString code(SlipPaper paper)
{
    switch (paper) {
    case SlipPaper::Plain:
        return QStringLiteral("plain");
    case SlipPaper::Carbon:
        return QStringLiteral("carbon");
    }
    return {};
}

QString codes(const std::set<SlipCopy>& copies)
{
    QStringList list;
    for (const SlipCopy copy : copies) {
        list += code(copy);
    }
    return list.join(u',');
}

std::set<SlipCopy> slipCopiesFrom(const QString& codes)
{
    std::set<SlipCopy> copies;
    for (const QString& one : codes.split(u',')) {
        if (const auto copy = fromCode(allSlipCopies(), one)) {
            copies.insert(*copy);
        }
    }
    return copies;
}

} // namespace pd
