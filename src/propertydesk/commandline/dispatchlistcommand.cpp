// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/commandline/commands.h"

#include "application/datafile.h"
#include "application/office/officedesk.h"
#include "application/repairs/dayreviewdesk.h"
#include "application/repairs/repairdesk.h"
#include "presentation/repairs/orderpapers.h"
#include "widgets/printing/fontmeasure.h"

namespace pd {

void dispatchListOptions(QCommandLineParser& parser)
{
    addValue(parser, QStringLiteral("data"), "FILE", QT_TRANSLATE_NOOP("CommandLine", "Data file."));
    addValue(parser, QStringLiteral("date"), "YYYY-MM-DD",
             QT_TRANSLATE_NOOP("CommandLine", "Day of the list."));
    addValue(parser, QStringLiteral("pdf"), "OUT", QT_TRANSLATE_NOOP("CommandLine", "PDF file to write."));
}

int runDispatchList(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock)
{
    if (!require(parser, {QStringLiteral("data"), QStringLiteral("date"), QStringLiteral("pdf")}, terminal)) {
        return exitUsage;
    }
    const auto date = Date::parse(parser.value(QStringLiteral("date")).toStdString());
    if (!date) {
        terminal.err << cliText(QT_TRANSLATE_NOOP("CommandLine", "--date wants a day as YYYY-MM-DD."))
                     << Qt::endl;
        return exitUsage;
    }
    const auto file = DataFile::open(parser.value(QStringLiteral("data")), clock);
    if (!file) {
        return refuse(terminal, file.error());
    }
    const Session system = Session::system(stationName());
    RepairDesk repairs((*file)->writes(), (*file)->reads());
    const auto settings = OfficeDesk((*file)->writes(), (*file)->reads()).settings();
    const auto board = repairs.board(system, date.value());
    const auto numbers = repairs.numbersOf(system, date.value());
    if (!settings || !board || !numbers) {
        return refuse(terminal, !settings ? settings.error() : !board ? board.error() : numbers.error());
    }
    const auto review = DayReviewDesk((*file)->writes(), (*file)->reads()).list(system, date.value());
    if (!review) {
        return refuse(terminal, review.error());
    }
    const FontMeasure measure;
    return writePaper(terminal,
                      dispatchListDocument(dispatchListData(board.value(), numbers.value(),
                                                            {settings->name, settings->demo, system.name},
                                                            clock, review.value()),
                                           measure),
                      parser.value(QStringLiteral("pdf")));
}

} // namespace pd
