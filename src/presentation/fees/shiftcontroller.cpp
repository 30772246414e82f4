// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shiftcontroller.h"

#include "presentation/format/format.h"
#include "presentation/repairs/listcontroller.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>
#include <memory>

namespace pd {

namespace {

constexpr int mostShifts = 60;
constexpr int mostSheets = 40;
/// Rows of the list: shifts have their own number, sheets its negative, days without sheet one below these.
constexpr std::int64_t dayBase = -1'000'000'000;

std::int64_t rowOf(const Date& day)
{
    return dayBase - day.dayNumber();
}

std::int64_t rowOf(DayCloseId id)
{
    return -id.value();
}

} // namespace

ShiftController::ShiftController(Desks desks, Changes& changes, QObject* parent)
    : QObject(parent), m_desks(desks)
{
    connect(&desks.session, &CurrentSession::changed, this, &ShiftController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Shifts)) {
            load();
        } else if (topics.contains(Topic::Receipts)) {
            countReceipts();
        }
    });
    load();
}

void ShiftController::load()
{
    const auto current = m_desks.shifts.current(session());
    const auto shifts = m_desks.shifts.latest(session(), mostShifts);
    const auto sheets = m_desks.days.latest(session(), mostSheets);
    const auto state = m_desks.days.state(session());
    m_problem.reset();
    if (!current || !shifts || !sheets || !state) {
        m_problem = !current  ? current.error()
                    : !shifts ? shifts.error()
                    : !sheets ? sheets.error()
                              : state.error();
    }
    m_current = current ? *current : std::nullopt;
    m_shifts = shifts ? *shifts : std::vector<Shift>();
    m_sheets = sheets ? *sheets : std::vector<DayClose>();
    m_state = state ? *state : DayState();
    tell();
    loadChosen();
    Q_EMIT changed();
}

/// A receipt was posted: the list below stays as it is.
void ShiftController::countReceipts()
{
    if (const auto current = m_desks.shifts.current(session())) {
        m_current = *current;
        loadChosen();
        Q_EMIT changed();
    }
}

void ShiftController::tell()
{
    struct Line {
        Timestamp at;
        CellsModel::Row row;
    };
    std::vector<Line> lines;
    for (const Shift& shift : m_shifts) {
        std::vector<ListCell> cells{
            {shortTime(shift.openedAt, clock())}, {shift.number}, {shift.cashierName}};
        const auto close = shift.closedAt ? m_desks.shifts.closing(session(), shift.id)
                                          : Result<ShiftClose>(error(ErrorCode::NotFound));
        if (close) {
            cells.push_back({countText(close->figures.receipts()), {}, true});
            cells.push_back({moneyText(close->figures.moved()), {}, true});
            cells.push_back({differenceText(close->difference()), differenceLook(close->greatest()), true});
            cells.push_back({tr("closed %1").arg(shortTime(close->at, clock()))});
        } else {
            cells.insert(cells.end(), {{{}, {}, true}, {{}, {}, true}, {{}, {}, true}});
            cells.push_back({tr("open, %1").arg(spanText(shift.openedAt, clock().now())),
                             {QStringLiteral("clock"), StateTone::Info}});
        }
        lines.push_back({shift.openedAt, {shift.id.value(), std::move(cells)}});
    }
    for (const DayClose& close : m_sheets) {
        const DaySheet& sheet = close.sheet;
        lines.push_back({sheet.at,
                         {rowOf(close.id),
                          {{dayText(sheet.day, clock().today())},
                           {sheet.number},
                           {sheet.closedBy},
                           {countText(sheet.figures.receipts()), {}, true},
                           {moneyText(sheet.figures.moved()), {}, true},
                           {{}, {}, true},
                           {tr("day sheet"), {QStringLiteral("document"), StateTone::Success}}}}});
    }
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) { return a.at > b.at; });
    std::vector<CellsModel::Row> rows;
    for (auto day = m_state.days.rbegin(); day != m_state.days.rend(); ++day) {
        rows.push_back({rowOf(day->day),
                        {{dayText(day->day, clock().today())},
                         {tr("no day sheet yet")},
                         {tr("%n shift(s)", nullptr, static_cast<int>(day->shifts.size()))},
                         {{}, {}, true},
                         {{}, {}, true},
                         {{}, {}, true},
                         day->open().empty()
                             ? ListCell{tr("to be closed"), {QStringLiteral("warning"), StateTone::Warning}}
                             : ListCell{tr("a shift is open"), {QStringLiteral("clock"), StateTone::Info}}}});
    }
    for (Line& line : lines) {
        rows.push_back(std::move(line.row));
    }
    m_model.tell(
        {tr("When"), tr("Number"), tr("Who"), tr("Receipts"), tr("Money"), tr("Difference"), tr("State")},
        std::move(rows));
}

QString ShiftController::headline() const
{
    return m_current ? tr("Shift %1 is open").arg(m_current->shift.number) : tr("No shift is open");
}

QString ShiftController::subline() const
{
    if (!m_current) {
        return tr("Money is taken in a shift: count the cash in the drawer and open one.");
    }
    const Shift& shift = m_current->shift;
    const QString facts = tr("%1 at %2, since %3 (%4), %n receipt(s)", nullptr, m_current->receipts)
                              .arg(shift.cashierName, shift.station, shortTime(shift.openedAt, clock()),
                                   spanText(shift.openedAt, clock().now()));
    return m_current->tooLong ? facts + QStringLiteral(" · ") +
                                    tr("over 24 hours: it takes no more money, count and close it")
                              : facts;
}

StateTone ShiftController::tone() const
{
    return !m_current ? StateTone::Neutral : m_current->tooLong ? StateTone::Danger : StateTone::Success;
}

void ShiftController::choose(std::optional<std::int64_t> id)
{
    if (id != m_chosen) {
        m_chosen = id;
        loadChosen();
        Q_EMIT changed();
    }
}

const Shift* ShiftController::chosenShift() const
{
    const auto found = std::ranges::find_if(
        m_shifts, [&](const Shift& shift) { return m_chosen && shift.id.value() == *m_chosen; });
    return found == m_shifts.end() ? nullptr : &*found;
}

std::optional<DayClose> ShiftController::chosenSheet() const
{
    const auto found = std::ranges::find_if(
        m_sheets, [&](const DayClose& close) { return m_chosen && rowOf(close.id) == *m_chosen; });
    return found == m_sheets.end() ? std::nullopt : std::optional(*found);
}

/// The chosen day, else the one that is next.
std::optional<PendingDay> ShiftController::pendingDay() const
{
    for (const PendingDay& day : m_state.days) {
        if (m_chosen && rowOf(day.day) == *m_chosen) {
            return day;
        }
    }
    return m_state.days.empty() ? std::nullopt : std::optional(m_state.days.front());
}

void ShiftController::loadChosen()
{
    m_now.reset();
    m_close.reset();
    m_moves.clear();
    const Shift* shift = chosenShift();
    if (shift == nullptr) {
        return;
    }
    if (shift->closedAt) {
        if (const auto close = m_desks.shifts.closing(session(), shift->id)) {
            m_close = *close;
        }
    }
    if (const auto now = m_desks.shifts.now(session(), shift->id)) {
        m_moves = now->moves;
        if (!shift->closedAt) {
            m_now = *now;
        }
    }
}

QString ShiftController::title() const
{
    if (const Shift* shift = chosenShift()) {
        return shift->number;
    }
    if (const auto sheet = chosenSheet()) {
        return tr("%1 of %2").arg(sheet->sheet.number, dateText(sheet->sheet.day));
    }
    const auto day = pendingDay();
    return m_chosen && day && rowOf(day->day) == *m_chosen ? tr("Day without a sheet") : QString();
}

std::vector<OrderLine> ShiftController::lines() const
{
    if (m_now) {
        return shiftLines(*m_now, clock());
    }
    if (m_close) {
        return shiftLines(*m_close, clock());
    }
    if (const auto sheet = chosenSheet()) {
        return sheetLines(*sheet, clock());
    }
    const auto day = pendingDay();
    return m_chosen && day && rowOf(day->day) == *m_chosen
               ? pendingLines(*day, m_state.missingNumber, clock())
               : std::vector<OrderLine>();
}

std::vector<HistoryLine> ShiftController::history() const
{
    return moveLines(m_moves, clock());
}

std::optional<ShiftId> ShiftController::shiftToCount() const
{
    const Shift* shift = chosenShift();
    if (shift != nullptr && !shift->closedAt && session().may(Permission::ApproveMoney)) {
        return shift->id;
    }
    return m_current ? std::optional(m_current->shift.id) : std::nullopt;
}

bool ShiftController::allows(int action) const
{
    const bool cashier = session().may(Permission::TakePayment);
    switch (static_cast<Action>(action)) {
    case Open:
        return cashier && session().staff && !m_current;
    case Count:
        return cashier && shiftToCount().has_value();
    case PayIn:
    case PayOut:
    case DrawerOpened:
        return cashier && m_current.has_value();
    case CloseDay:
        return session().may(Permission::CloseDay) && !m_state.days.empty();
    case Explain:
        return session().may(Permission::CloseDay) && m_state.missingNumber.has_value();
    case actionCount:
        break;
    }
    return false;
}

ActionForm ShiftController::form(int action) const
{
    ActionForm form;
    switch (static_cast<Action>(action)) {
    case PayIn:
    case PayOut:
        form.title = shiftMoveText(action == PayIn ? ShiftMoveKind::PayIn : ShiftMoveKind::PayOut);
        form.inputs = {lineInput("amount", tr("Amount, yuan")),
                       lineInput("reason", tr("Reason"), {},
                                 action == PayIn ? tr("change fetched from the bank") : tr("to the safe"))};
        break;
    case DrawerOpened:
        form.title = shiftMoveText(ShiftMoveKind::DrawerOpened);
        form.inputs = {lineInput("reason", tr("Reason"), {}, tr("money changed"))};
        break;
    case CloseDay: {
        const auto day = pendingDay();
        form.title = tr("Close the day");
        form.inputs = {lineInput("date", tr("Day"), day ? dateText(day->day) : QString())};
        break;
    }
    case Explain:
        form.title = tr("Explain a missing number");
        form.inputs = {lineInput("number", tr("Number"), m_state.missingNumber.value_or(QString())),
                       lineInput("reason", tr("Reason"))};
        break;
    case Open:
    case Count:
    case actionCount:
        break;
    }
    return form;
}

QString ShiftController::countTitle(int action) const
{
    const auto shift = shiftToCount();
    if (action == Open || !shift) {
        return tr("Open a shift");
    }
    const auto found = std::ranges::find(m_shifts, *shift, &Shift::id);
    return found == m_shifts.end() ? tr("Count and close") : tr("Count and close %1").arg(found->number);
}

Result<DayClose> ShiftController::notePrinting(DayCloseId id)
{
    return m_desks.days.print(session(), id);
}

Result<std::vector<NumberRange>> ShiftController::numbers() const
{
    return m_desks.days.numbers(session());
}

} // namespace pd
