// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/matters.h"

#include "domain/lengths.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace pd {

namespace {

constexpr qsizetype longestText = 2000;

} // namespace

std::span<const BadResultSource> allBadResultSources()
{
    static constexpr std::array all{BadResultSource::Rework, BadResultSource::Recheck,
                                    BadResultSource::Warranty};
    return all;
}

QString code(BadResultSource source)
{
    switch (source) {
    case BadResultSource::Rework:
        return QStringLiteral("rework");
    case BadResultSource::Recheck:
        return QStringLiteral("recheck");
    case BadResultSource::Warranty:
        return QStringLiteral("warranty");
    }
    return {};
}

std::vector<RepeatedBadResults> repeatedBadResults(std::vector<BadResult> results, int times)
{
    std::ranges::sort(results, {}, [](const BadResult& one) {
        return std::tuple(one.technician, -one.at.milliseconds(), -one.id);
    });
    std::vector<RepeatedBadResults> all;
    for (BadResult& one : results) {
        if (all.empty() || all.back().technician != one.technician) {
            all.push_back({one.technician, one.technicianName, {}, 0});
        }
        all.back().last = std::max(all.back().last, one.id);
        all.back().cases.push_back(std::move(one));
    }
    std::erase_if(all, [times](const RepeatedBadResults& of) { return std::ssize(of.cases) < times; });
    std::ranges::stable_sort(all, std::greater(),
                             [](const RepeatedBadResults& of) { return of.cases.size(); });
    return all;
}

Result<QString> checkedArrangement(const QString& typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty()) {
        return error(ErrorCode::Required, "arranged");
    }
    if (auto wrong = tooLong(words, "arranged", longestText)) {
        return *wrong;
    }
    return words;
}

} // namespace pd
