// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/figurescontroller.h"
#include "domain/months.h"

namespace pd {

namespace {

Cell textCell(int column, const QString& text)
{
    return {column, CellKind::Text, text};
}

Cell numberCell(int column, int value)
{
    return {column, CellKind::Number, QString::number(value)};
}

Sheet sheetOf(FiguresTableModel& model, const QString& title)
{
    Sheet sheet;
    sheet.name = figureGroupText(model.figures()->group);
    sheet.rows.push_back({1, {textCell(0, title)}});
    SheetRow head{2, {}};
    for (int column = 0; column < FiguresTableModel::columns; ++column) {
        head.cells.push_back(
            textCell(column, model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    sheet.rows.push_back(head);
    for (int row = 0; row < model.rowCount(); ++row) {
        SheetRow line{row + 3, {}};
        for (int column = 0; column < FiguresTableModel::columns; ++column) {
            const QString text = model.data(model.index(row, column), Qt::DisplayRole).toString();
            const bool number = column != FiguresTableModel::Name &&
                                column != FiguresTableModel::Timeliness &&
                                column != FiguresTableModel::Completion;
            line.cells.push_back(number ? numberCell(column, text.toInt()) : textCell(column, text));
        }
        sheet.rows.push_back(line);
    }
    return sheet;
}

} // namespace

FiguresController::FiguresController(FiguresDesk& desk, CurrentSession& session, Changes& changes,
                                     QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_month(firstOfMonth(desk.clock().today()))
{
    connect(&m_session, &CurrentSession::changed, this, [this] {
        if (m_shown) {
            refresh();
        }
    });
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (m_shown && (topics.contains(Topic::FaultKinds) || topics.contains(Topic::Staff))) {
            refresh();
        }
    });
}

void FiguresController::stepMonth(int months)
{
    const Date latest = firstOfMonth(m_desk.clock().today());
    m_month = std::min(plusMonths(m_month, months), latest);
    refresh();
}

bool FiguresController::isLatest() const
{
    return m_month >= firstOfMonth(m_desk.clock().today());
}

void FiguresController::choose(FigureGroup group)
{
    if (m_group != group) {
        m_group = group;
        refresh();
    }
}

void FiguresController::refresh()
{
    m_shown = true;
    auto figures = m_desk.figures(m_session.session(), m_month, m_group);
    m_problem = figures ? std::nullopt : std::optional(figures.error());
    m_model.show(figures ? std::optional(std::move(figures).value()) : std::nullopt);
    Q_EMIT changed();
}

QString FiguresController::summary() const
{
    if (!m_model.figures()) {
        return {};
    }
    const MonthFigures& figures = *m_model.figures();
    return tr("Timeliness %1, completion %2. Cancelled and not counted: %3.")
        .arg(rateText(figures.total.timeliness()), rateText(figures.total.completion()))
        .arg(figures.cancelled);
}

QStringList FiguresController::definitions()
{
    return {
        tr("Orders: reported in the month and not cancelled."),
        tr("Timeliness: of those to whom somebody has come, how many within the limit (urgent work from the "
           "report, booked work from the appointment). Judged when the arrival was entered."),
        tr("Completion: of the orders, how many were done before the month was over."),
        tr("Enter shows the orders behind a number; behind a rate, those that spoil it.")};
}

Result<FiguresController::Behind> FiguresController::behind(const QModelIndex& index) const
{
    const auto cell = m_model.cell(index);
    if (!cell) {
        return error(ErrorCode::NotFound, "order");
    }
    auto orders = m_desk.ordersBehind(m_session.session(), *cell);
    if (!orders) {
        return orders.error();
    }
    return Behind{
        std::move(orders).value(),
        tr("%1, %2: %3").arg(monthText(m_month), m_model.name(index.row()), figureColumnText(cell->column))};
}

QString FiguresController::suggestedFile() const
{
    return tr("timeliness-and-completion-%1.xlsx").arg(monthText(m_month));
}

Result<void> FiguresController::exportTo(const QString& path) const
{
    Workbook workbook;
    for (const FigureGroup group : allFigureGroups()) {
        auto figures = m_desk.figures(m_session.session(), m_month, group);
        if (!figures) {
            return figures.error();
        }
        FiguresTableModel model;
        model.show(std::move(figures).value());
        workbook.sheets.push_back(sheetOf(model, tr("Timeliness and completion %1").arg(monthText(m_month))));
    }
    return m_desk.exportTo(m_session.session(), path, workbook, 2);
}

Result<std::vector<MonthFigures>> FiguresController::forPaper() const
{
    std::vector<MonthFigures> all;
    for (const FigureGroup group :
         {FigureGroup::Technicians, FigureGroup::FaultGroups, FigureGroup::Months}) {
        auto figures = m_desk.figures(m_session.session(), m_month, group);
        if (!figures) {
            return figures.error();
        }
        all.push_back(std::move(figures).value());
    }
    return all;
}

} // namespace pd
