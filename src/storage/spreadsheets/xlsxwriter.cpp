// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/xlsxwriter.h"

#include "base/timestamp.h"

#include <xlsxwriter.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace pd {

namespace {

struct Formats {
    lxw_format* header;
    lxw_format* date;
    lxw_format* text;
};

lxw_datetime moment(const QString& text)
{
    const auto date = Date::parse(text.toStdString());
    return date ? lxw_datetime{date->year(), date->month(), date->day(), 0, 0, 0} : lxw_datetime{};
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, const Cell& cell, lxw_format* header,
               const Formats& formats)
{
    const auto column = static_cast<lxw_col_t>(cell.column);
    const QByteArray utf8 = cell.text.toUtf8();
    switch (cell.kind) {
    case CellKind::Number:
        worksheet_write_number(sheet, row, column, cell.text.toDouble(), header);
        break;
    case CellKind::Date: {
        lxw_datetime date = moment(cell.text);
        worksheet_write_datetime(sheet, row, column, &date, formats.date);
        break;
    }
    case CellKind::Text:
    case CellKind::Error:
        worksheet_write_string(sheet, row, column, utf8.constData(),
                               header != nullptr ? header : formats.text);
        break;
    }
}

void writeSheet(lxw_worksheet* sheet, const Sheet& contents, const SheetLook& look, const Formats& formats)
{
    for (std::size_t i = 0; i < look.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, look.widths[i], nullptr);
    }
    for (const SheetRow& row : contents.rows) {
        lxw_format* header = row.number == look.headerRow ? formats.header : nullptr;
        for (const Cell& cell : row.cells) {
            writeCell(sheet, static_cast<lxw_row_t>(row.number - 1), cell, header, formats);
        }
    }
    if (look.headerRow > 0) {
        worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(look.headerRow), 0);
    }
}

} // namespace

Result<void> writeXlsx(const QString& path, const Workbook& workbook, const std::vector<SheetLook>& looks)
{
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook* book = workbook_new(name.constData());
    if (book == nullptr) {
        return error(ErrorCode::FileUnwritable, {}, {QFileInfo(path).fileName().toStdString()});
    }
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_bg_color(formats.header, 0xD9D9D9);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_num_format(formats.text, "@");
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const QByteArray sheetName = workbook.sheets[i].name.toUtf8();
        lxw_worksheet* sheet =
            workbook_add_worksheet(book, sheetName.isEmpty() ? nullptr : sheetName.constData());
        if (sheet != nullptr) {
            writeSheet(sheet, workbook.sheets[i], i < looks.size() ? looks[i] : SheetLook{}, formats);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR) {
        return error(ErrorCode::FileUnwritable, {}, {QFileInfo(path).fileName().toStdString()});
    }
    return {};
}

} // namespace pd
