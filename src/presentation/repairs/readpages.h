// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace pd {

/// Rows from the beginning until there are at least `rows`, as far as there are, page by page. `ask` gives a
/// Result<Page> for a place to go on from and a number of rows. An error ends it and stays in `problem`.
template <class Page, class Ask>
auto readPages(std::size_t rows, std::size_t leastAsked, Ask ask, decltype(Page::next)& next,
               std::optional<Error>& problem) -> decltype(Page::rows)
{
    decltype(Page::rows) all;
    problem.reset();
    next.reset();
    do {
        const std::size_t missing = rows > all.size() ? rows - all.size() : 1;
        const auto page = ask(
            next, static_cast<int>(std::clamp(missing, leastAsked, static_cast<std::size_t>(Page::largest))));
        if (!page) {
            problem = page.error();
            next.reset();
            break;
        }
        next = page->next;
        all.insert(all.end(), page->rows.begin(), page->rows.end());
    } while (next && all.size() < rows);
    return all;
}

} // namespace pd
