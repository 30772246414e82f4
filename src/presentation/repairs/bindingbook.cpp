// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/bindingbook.h"

#include "domain/repairs/financecopies.h"
#include "presentation/format/format.h"
#include "presentation/repairs/slipbookpapers.h"
#include "presentation/repairs/slipbookwords.h"

#include <algorithm>

namespace pd {

BindingBook::BindingBook(const Desks& desks, QObject* parent) : SlipBook(desks, parent) {}

std::vector<BookAction> BindingBook::actions() const
{
    return {BookAction::Explain, BookAction::Bind};
}

int BindingBook::offerMonths(const std::vector<BindingMonth>& months)
{
    const QString present = bookMonthOf(clock().today());
    std::vector<BookChoice> choices;
    QString usual;
    int unbound = 0;
    for (const BindingMonth& month : months) {
        const bool over = month.month < present;
        const QString state = month.bound ? tr("bound") : over ? tr("to be bound") : tr("not over");
        choices.push_back(
            {month.month,
             tr("%1 · %n number(s) · %2", nullptr, month.numbers).arg(bookMonthText(month.month), state)});
        if (over && !month.bound) {
            usual = month.month; // the last one is the oldest
            ++unbound;
        }
    }
    if (usual.isEmpty() && !months.empty()) {
        usual = months.front().month;
    }
    offer(std::move(choices), usual);
    return unbound;
}

QString BindingBook::summaryOf(int unexplained) const
{
    std::vector<NumberLine> lines = m_numbers.lines;
    for (const CheckedNumber& number : m_numbers.checked) {
        NumberLine line;
        line.fate = number.fate.value_or(NumberFate::Missing);
        lines.push_back(line);
    }
    const NumberCounts counts = countsOf(lines);
    const QString all = tr("%1 to %2:  %3 to bind  ·  %4 cancelled or merged  ·  %5 not there")
                            .arg(m_numbers.first, m_numbers.last)
                            .arg(counts.back)
                            .arg(counts.cancelled + counts.merged)
                            .arg(counts.missing + counts.out + counts.notSent);
    if (m_numbers.binding) {
        return tr("Bound by %1 on %2, to be kept until %3.  %4")
            .arg(m_numbers.binding->boundBy, dateText(m_numbers.binding->boundOn),
                 dateText(m_numbers.binding->keepUntil), all);
    }
    return unexplained > 0 && m_numbers.over
               ? tr("%1.  %n number(s) need a reason before the month is bound.", nullptr, unexplained)
                     .arg(all)
               : all;
}

Result<SlipBook::Shown> BindingBook::read()
{
    const auto months = desks().slips.months(session());
    m_numbers = {};
    if (!months) {
        return months.error();
    }
    Shown shown;
    shown.pressing = offerMonths(*months);
    shown.columns = {
        {tr("Number")}, {tr("What became of it")}, {tr("Room")}, {tr("Technician")}, {tr("Reason")}};
    shown.widest = 4;
    if (choice().isEmpty()) {
        return shown;
    }
    auto numbers = desks().slips.month(session(), choice());
    if (!numbers) {
        return numbers.error();
    }
    m_numbers = std::move(numbers).value();
    int unexplained = 0;
    const auto add = [&](const CheckedNumber& number, bool open) {
        const NumberFate fate = number.fate.value_or(NumberFate::Missing);
        const StateLook look =
            open ? StateLook{QStringLiteral("warning"), StateTone::Danger} : numberFateLook(fate);
        const QString words =
            open && number.words.isEmpty() ? tr("To be explained") : recordedWords(number.words);
        shown.rows.push_back(
            {{{number.number}, {numberFateText(fate), look}, {number.place}, {number.technician}, {words}},
             number.number,
             number.order});
    };
    for (const CheckedNumber& number : m_numbers.checked) {
        add(number, false);
    }
    for (const NumberLine& line : m_numbers.lines) {
        const bool open = m_numbers.over && needsWordsToBind(line);
        unexplained += open ? 1 : 0;
        add(checkedNumber(line), open);
    }
    shown.summary = shown.rows.empty() ? QString() : summaryOf(unexplained);
    shown.tone = m_numbers.binding ? StateTone::Success
                 : unexplained > 0 ? StateTone::Danger
                                   : StateTone::Info;
    return shown;
}

bool BindingBook::allows(BookAction action, const BookRow* row) const
{
    if (m_numbers.binding || m_numbers.lines.empty()) {
        return false;
    }
    if (action == BookAction::Explain) {
        return row != nullptr && session().may(explainNumber.permission);
    }
    return m_numbers.over && session().may(bindMonth.permission);
}

ActionForm BindingBook::form(BookAction action, const BookRow* row) const
{
    if (action == BookAction::Explain) {
        const auto line = row == nullptr ? m_numbers.lines.end()
                                         : std::ranges::find(m_numbers.lines, row->key, &NumberLine::number);
        return explanationForm(line == m_numbers.lines.end() ? QString() : line->explanation);
    }
    return formOf(action,
                  {input("boundBy", tr("Bound by"), session().name),
                   input("boundOn", tr("On"), dateText(clock().today()), QStringLiteral("2026-11-25")),
                   input("note", tr("Note"))});
}

std::optional<Error> BindingBook::submit(BookAction action, const BookRow* row, const ActionForm& form)
{
    if (action == BookAction::Explain) {
        const auto outcome = desks().slips.explain(session(), row == nullptr ? QString() : row->key,
                                                   form.value(u"explanation"));
        return outcome ? std::nullopt : std::optional(outcome.error());
    }
    const auto boundOn = dateIn(form, "boundOn", clock().today());
    if (!boundOn) {
        return boundOn.error();
    }
    const auto outcome = desks().slips.bind(session(), m_numbers.month, *boundOn,
                                            {form.value(u"boundBy"), form.value(u"note")});
    return outcome ? std::nullopt : std::optional(outcome.error());
}

Result<BookPaper> BindingBook::paper(const PaperHeading& heading) const
{
    if (problem()) {
        return *problem();
    }
    return bindingPaper(m_numbers, heading, clock());
}

BookEmptiness BindingBook::emptiness() const
{
    return {QStringLiteral("document"), tr("No order has a number yet"),
            tr("Each month's first copies are bound here in order of their numbers."), std::nullopt};
}

} // namespace pd
