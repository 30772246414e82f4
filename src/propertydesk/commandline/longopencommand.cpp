// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/commandline/commands.h"

#include "application/datafile.h"
#include "application/office/officedesk.h"
#include "application/repairs/dayreviewdesk.h"
#include "application/repairs/repairdesk.h"
#include "presentation/repairs/longopendocument.h"
#include "widgets/printing/fontmeasure.h"

namespace pd {

void longOpenOptions(QCommandLineParser& parser)
{
    addValue(parser, QStringLiteral("data"), "FILE", QT_TRANSLATE_NOOP("CommandLine", "Data file."));
    addValue(parser, QStringLiteral("pdf"), "OUT", QT_TRANSLATE_NOOP("CommandLine", "PDF file to write."));
}

int runLongOpen(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock)
{
    if (!require(parser, {QStringLiteral("data"), QStringLiteral("pdf")}, terminal)) {
        return exitUsage;
    }
    const auto file = DataFile::open(parser.value(QStringLiteral("data")), clock);
    if (!file) {
        return refuse(terminal, file.error());
    }
    const Session system = Session::system(stationName());
    const auto settings = OfficeDesk((*file)->writes(), (*file)->reads()).settings();
    const auto board = RepairDesk((*file)->writes(), (*file)->reads()).board(system, clock.today());
    const auto review = DayReviewDesk((*file)->writes(), (*file)->reads()).list(system, clock.today());
    if (!settings || !board || !review) {
        return refuse(terminal, !settings ? settings.error() : !board ? board.error() : review.error());
    }
    const FontMeasure measure;
    return writePaper(terminal,
                      longOpenDocument(longOpenData(*board, reviewsOf(*review),
                                                    {settings->name, settings->demo, system.name}, clock),
                                       measure),
                      parser.value(QStringLiteral("pdf")));
}

} // namespace pd
