// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/daycheckbook.h"

#include "domain/codes.h"
#include "presentation/format/format.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/slipbookpapers.h"
#include "presentation/repairs/slipbookwords.h"

#include <algorithm>

namespace pd {

namespace {

QString choiceOf(const Date& day)
{
    return QString::fromStdString(day.toString());
}

} // namespace

DayCheckBook::DayCheckBook(const Desks& desks, QObject* parent) : SlipBook(desks, parent) {}

std::vector<BookAction> DayCheckBook::actions() const
{
    return {BookAction::Chase, BookAction::Explain, BookAction::SignOff, BookAction::Yesterday,
            BookAction::RecordBlank};
}

void DayCheckBook::offerDays(const CheckDays& days)
{
    const Date today = clock().today();
    std::vector<BookChoice> choices;
    choices.reserve(days.open.size() + 1);
    for (const Date& day : days.open) {
        choices.push_back(
            {choiceOf(day), tr("%1 (%2) · not signed off").arg(dateText(day), dayText(day, today))});
    }
    const QString usual = days.open.empty() ? choiceOf(today) : choiceOf(days.open.front());
    choices.push_back({choiceOf(today), tr("%1 (today)").arg(dateText(today))});
    for (const Date& day : days.signedOff) {
        choices.push_back({choiceOf(day), tr("%1 · signed off").arg(dateText(day))});
    }
    for (const auto& extra : {m_extraDay, std::optional(today.plusDays(-1))}) {
        if (extra && std::ranges::find(choices, choiceOf(*extra), &BookChoice::id) == choices.end()) {
            choices.push_back({choiceOf(*extra), dateText(*extra)});
        }
    }
    offer(std::move(choices), usual);
}

void DayCheckBook::showDay(const Date& day)
{
    m_extraDay = day;
    setLive(true);
    refresh();
    choose(choiceOf(day));
}

std::vector<BookRow> DayCheckBook::rows() const
{
    std::vector<BookRow> rows;
    rows.reserve(m_numbers.checked.size());
    const auto printed = [](int printings) {
        return printings == 0 ? QStringLiteral("–") : QString::number(printings);
    };
    for (const CheckedNumber& number : m_numbers.checked) {
        rows.push_back({{{number.number},
                         number.fate ? BookCell{numberFateText(*number.fate), numberFateLook(*number.fate)}
                                     : BookCell{tr("Written by hand")},
                         {number.place},
                         {number.technician},
                         {number.fate ? printed(number.printings) : QString()},
                         {recordedWords(number.words)}},
                        number.number,
                        number.order});
    }
    for (const NumberLine& line : m_numbers.lines) {
        const bool open = needsWords(line, clock().now());
        QString words = recordedWords(wordsOf(line));
        if (words.isEmpty() && line.fate == NumberFate::Out && line.due) {
            words = open ? tr("Due %1, nobody asked yet").arg(shortTime(*line.due, clock()))
                         : tr("Due %1").arg(shortTime(*line.due, clock()));
        } else if (words.isEmpty() && line.returnedAt) {
            words = tr("Back %1").arg(shortTime(*line.returnedAt, clock()));
        } else if (words.isEmpty() && open) {
            words = tr("To be explained");
        }
        const StateLook look =
            open ? StateLook{QStringLiteral("warning"), StateTone::Danger} : numberFateLook(line.fate);
        rows.push_back({{{line.number},
                         {numberFateText(line.fate), look},
                         {line.place},
                         {line.technician},
                         {printed(line.printings)},
                         {words}},
                        line.number,
                        line.order});
    }
    for (const SlipBlank& blank : m_numbers.blanks) {
        rows.push_back({{{blank.number},
                         {blankFateText(blank.fate), {QStringLiteral("edit"), StateTone::Info}},
                         {},
                         {},
                         {},
                         {(blank.orderNumber + u' ' + blank.reason).simplified()}},
                        blank.number,
                        blank.order});
    }
    return rows;
}

QString DayCheckBook::summaryOf(int unexplained) const
{
    const NumberCounts counts = m_numbers.check ? m_numbers.check->counts : countsOf(m_numbers.lines);
    if (counts.given + counts.missing == 0) {
        return tr("No number was issued on this day");
    }
    QStringList parts;
    const auto add = [&](int count, NumberFate fate) {
        if (count > 0) {
            parts += QStringLiteral("%1 %2").arg(numberFateText(fate)).arg(count);
        }
    };
    add(counts.back, NumberFate::Back);
    add(counts.out, NumberFate::Out);
    add(counts.notSent, NumberFate::NotSent);
    add(counts.cancelled, NumberFate::Cancelled);
    add(counts.merged, NumberFate::Merged);
    add(counts.missing, NumberFate::Missing);
    const QString range = tr("%n number(s), %1 to %2", nullptr, counts.given + counts.missing)
                              .arg(m_numbers.first, m_numbers.last);
    QString all = tr("%1:  %2").arg(range, parts.join(QStringLiteral("  ·  ")));
    if (m_numbers.check) {
        return tr("Signed off by %1, %2.  %3")
            .arg(m_numbers.check->checkedBy, shortTime(m_numbers.check->at, clock()), all);
    }
    return unexplained > 0
               ? tr("%1.  %n number(s) to be explained before signing off.", nullptr, unexplained).arg(all)
               : all;
}

Result<SlipBook::Shown> DayCheckBook::read()
{
    const auto days = desks().slips.checkDays(session());
    m_numbers = {};
    if (!days) {
        return days.error();
    }
    offerDays(*days);
    const auto day = Date::parse(choice().toStdString());
    auto numbers = desks().slips.day(session(), day ? *day : clock().today());
    if (!numbers) {
        return numbers.error();
    }
    m_numbers = std::move(numbers).value();
    const auto unexplained = static_cast<int>(std::ranges::count_if(
        m_numbers.lines, [&](const NumberLine& line) { return needsWords(line, clock().now()); }));
    Shown shown;
    shown.columns = {{tr("Number")},     {tr("What became of it")}, {tr("Room")},
                     {tr("Technician")}, {tr("Printed")},           {tr("Words")}};
    shown.widest = 5;
    shown.rows = rows();
    shown.summary = summaryOf(unexplained);
    shown.tone = m_numbers.check ? StateTone::Success : unexplained > 0 ? StateTone::Danger : StateTone::Info;
    shown.pressing = static_cast<int>(days->open.size());
    return shown;
}

const NumberLine* DayCheckBook::lineOf(const BookRow* row) const
{
    const auto line = row == nullptr ? m_numbers.lines.end()
                                     : std::ranges::find(m_numbers.lines, row->key, &NumberLine::number);
    return line == m_numbers.lines.end() ? nullptr : &*line;
}

bool DayCheckBook::allows(BookAction action, const BookRow* row) const
{
    const NumberLine* line = lineOf(row);
    switch (action) {
    case BookAction::Chase:
        return line != nullptr && line->fate == NumberFate::Out && session().may(chaseSlip.permission);
    case BookAction::Explain:
        return line != nullptr && session().may(explainNumber.permission);
    case BookAction::SignOff:
        return m_numbers.oldestUnsigned && session().may(signOffDay.permission);
    case BookAction::Yesterday:
        return choice() != choiceOf(clock().today().plusDays(-1));
    case BookAction::RecordBlank:
        return !m_numbers.check && !problem() && session().may(recordBlank.permission);
    case BookAction::PickUp:
    case BookAction::Bind:
    case BookAction::HandOver:
    case BookAction::Confirm:
        break;
    }
    return false;
}

ActionForm DayCheckBook::form(BookAction action, const BookRow* row) const
{
    const NumberLine* line = lineOf(row);
    switch (action) {
    case BookAction::Chase:
        return chaseForm(line == nullptr ? QString() : line->technician);
    case BookAction::Explain:
        return explanationForm(line == nullptr ? QString() : line->explanation);
    case BookAction::SignOff:
        return formOf(action,
                      {input("checkedBy", tr("Checked by"), session().name), input("note", tr("Note"))});
    case BookAction::RecordBlank: {
        ActionInput fate =
            input("fate", tr("What became of it"), code(BlankFate::Used), {}, InputKind::Choice);
        for (const BlankFate one : allBlankFates()) {
            fate.choices.emplace_back(code(one), blankFateText(one));
        }
        return formOf(
            action,
            {input("blankNumber", tr("Number printed on the blank")), fate,
             input("orderNumber", tr("Entered as order"), {}, QStringLiteral("FW-202611-0183 · 0183")),
             input("reason", tr("Why it was not used")),
             input("drawnOn", tr("Drawn on"), dateText(m_numbers.day), QStringLiteral("2026-11-25"))});
    }
    case BookAction::PickUp:
    case BookAction::Yesterday:
    case BookAction::Bind:
    case BookAction::HandOver:
    case BookAction::Confirm:
        break;
    }
    return {};
}

std::optional<Error> DayCheckBook::submit(BookAction action, const BookRow* row, const ActionForm& form)
{
    const auto done = [](const auto& outcome) {
        return outcome ? std::nullopt : std::optional(outcome.error());
    };
    SlipDesk& slips = desks().slips;
    switch (action) {
    case BookAction::Chase:
        return row != nullptr && row->order ? chase(*row->order, form)
                                            : std::optional(error(ErrorCode::NotFound, "order"));
    case BookAction::Explain:
        return done(
            slips.explain(session(), row == nullptr ? QString() : row->key, form.value(u"explanation")));
    case BookAction::SignOff:
        return done(slips.signOff(session(), m_numbers.day, {form.value(u"checkedBy"), form.value(u"note")}));
    case BookAction::Yesterday:
        choose(choiceOf(clock().today().plusDays(-1)));
        return std::nullopt;
    case BookAction::RecordBlank: {
        const auto drawnOn = dateIn(form, "drawnOn", m_numbers.day);
        if (!drawnOn) {
            return drawnOn.error();
        }
        return done(slips.recordBlank(
            session(), {form.value(u"blankNumber"), *drawnOn,
                        fromCode(allBlankFates(), form.value(u"fate")).value_or(BlankFate::Used),
                        form.value(u"orderNumber"), form.value(u"reason")}));
    }
    case BookAction::PickUp:
    case BookAction::Bind:
    case BookAction::HandOver:
    case BookAction::Confirm:
        break;
    }
    return error(ErrorCode::Internal);
}

Result<BookPaper> DayCheckBook::paper(const PaperHeading& heading) const
{
    if (problem()) {
        return *problem();
    }
    return dayCheckPaper(m_numbers, heading, clock());
}

BookEmptiness DayCheckBook::emptiness() const
{
    return {QStringLiteral("slip"), tr("No number was issued on this day"),
            tr("Another day is chosen above. Slips written by hand while the machine was down are recorded "
               "here."),
            BookAction::RecordBlank};
}

} // namespace pd
