// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/listtable.h"
#include "presentation/repairs/orderpapers.h"

#include <QtCore/QStringList>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace pd {

/// A block of a book's paper.
struct BookPaperSection {
    QString title;
    QString figures;
    ListColumns columns; ///< 186 mm together
    std::vector<QStringList> rows;
    std::set<std::size_t> boldRows;
    QString nothing; ///< said where there are no rows
};

/// The page in front of what is bound (REP-32).
struct BookCover {
    QString heading;
    QString month;
    std::vector<std::pair<QString, QString>> facts;
};

/// A paper of the slip books, values as they are to be read.
struct BookPaper {
    QString kind; ///< "slips-unreturned"
    QString title;
    QString date;
    PaperHeading heading;
    QString printedAt;
    std::optional<BookCover> cover;
    std::vector<ListFigure> figures;
    std::vector<BookPaperSection> sections;
    QStringList remarks;
    QStringList signatures; ///< who signs
};

/// A4 portrait.
[[nodiscard]] Document bookDocument(const BookPaper& paper, const TextMeasure& measure);

} // namespace pd
