// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/financebook.h"

#include "presentation/format/format.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/slipbookpapers.h"
#include "presentation/repairs/slipbookwords.h"

#include <algorithm>

namespace pd {

namespace {

QString openChoice()
{
    return QStringLiteral("open");
}

QString choiceOfMonth(const QString& month)
{
    return QStringLiteral("month:") + month;
}

QString choiceOf(FinanceListId list)
{
    return QStringLiteral("list:%1").arg(list.value());
}

constexpr std::size_t monthsOffered = 13;

} // namespace

FinanceBook::FinanceBook(const Desks& desks, QObject* parent) : SlipBook(desks, parent) {}

std::vector<BookAction> FinanceBook::actions() const
{
    return {BookAction::HandOver, BookAction::Confirm};
}

FinanceBook::Kind FinanceBook::kind() const
{
    return choice().startsWith(QStringLiteral("month:"))  ? Kind::Month
           : choice().startsWith(QStringLiteral("list:")) ? Kind::List
                                                          : Kind::Open;
}

BookChoice FinanceBook::choiceFor(const FinanceListHead& list)
{
    return {choiceOf(list.id),
            tr("List %1 · %n copies · %2", nullptr, list.orders).arg(list.number, amountText(list.total))};
}

void FinanceBook::showList(FinanceListId list)
{
    m_extra = list;
    setLive(true);
    refresh();
    choose(choiceOf(list));
}

std::optional<Error> FinanceBook::offerAll()
{
    const auto months = desks().finance.months(session());
    const auto lists = desks().finance.lists(session());
    if (!months || !lists) {
        return months ? lists.error() : months.error();
    }
    std::vector<BookChoice> choices{{openChoice(), tr("To be handed over")}};
    for (std::size_t i = 0; i < std::min(months->size(), monthsOffered); ++i) {
        const FinanceCopyDesk::Month& month = (*months)[i];
        choices.push_back({choiceOfMonth(month.month),
                           month.confirmed ? tr("Month %1 · confirmed").arg(bookMonthText(month.month))
                                           : tr("Month %1").arg(bookMonthText(month.month))});
    }
    for (const FinanceListHead& list : *lists) {
        choices.push_back(choiceFor(list));
    }
    const bool known =
        !m_extra || std::ranges::find(choices, choiceOf(*m_extra), &BookChoice::id) != choices.end();
    if (const auto extra = known ? std::nullopt : std::optional(desks().finance.list(session(), *m_extra));
        extra && *extra) {
        choices.push_back(choiceFor((*extra)->head));
    }
    offer(std::move(choices), openChoice());
    return std::nullopt;
}

BookRow FinanceBook::rowOf(const FinanceCopy& copy, bool tickable) const
{
    const bool late = tickable && handOverDue(copy.returnedAt, clock(), m_times) <= clock().now();
    BookRow row{{{copy.number},
                 {financeTypeText(copy.type)},
                 {copy.place},
                 {copy.technician},
                 {late ? tr("%1, late").arg(shortTime(copy.returnedAt, clock()))
                       : shortTime(copy.returnedAt, clock()),
                  late ? StateLook{QStringLiteral("clock"), StateTone::Danger} : StateLook()},
                 {amountText(copy.charge)}},
                copy.number,
                copy.order};
    if (tickable) {
        row.ticked = !m_left.contains(copy.order);
    }
    return row;
}

std::vector<FinanceCopy> FinanceBook::ticked() const
{
    std::vector<FinanceCopy> copies;
    std::ranges::copy_if(m_open, std::back_inserter(copies),
                         [&](const FinanceCopy& copy) { return !m_left.contains(copy.order); });
    return copies;
}

Result<SlipBook::Shown> FinanceBook::readOpen()
{
    auto open = desks().finance.open(session());
    if (!open) {
        return open.error();
    }
    m_times = open->times;
    m_open = std::move(open).value().copies;
    Shown shown;
    shown.columns = {{tr("Number")},     {tr("Type")},      {tr("Room")},
                     {tr("Technician")}, {tr("Slip back")}, {tr("Charge, yuan"), true}};
    shown.widest = 1;
    Money total;
    int late = 0;
    for (const FinanceCopy& copy : m_open) {
        late += handOverDue(copy.returnedAt, clock(), m_times) <= clock().now() ? 1 : 0;
        shown.rows.push_back(rowOf(copy, true));
    }
    const auto chosen = ticked();
    for (const FinanceCopy& copy : chosen) {
        total += copy.charge;
    }
    if (!m_open.empty()) {
        shown.summary = tr("%n copies ticked, %1 yuan together", nullptr, static_cast<int>(chosen.size()))
                            .arg(amountText(total));
    }
    if (late > 0) {
        shown.summary += QStringLiteral("  ·  ") + tr("%n should be with finance already", nullptr, late);
    }
    shown.tone = late > 0 ? StateTone::Danger : StateTone::Info;
    return shown;
}

Result<SlipBook::Shown> FinanceBook::readMonth()
{
    auto month = desks().finance.reconciliation(session(), choice().section(u':', 1));
    if (!month) {
        return month.error();
    }
    m_month = std::move(month).value();
    Shown shown;
    shown.columns = {{tr("Type or order")},     {tr("Orders"), true},       {tr("On the slips"), true},
                     {tr("Handed over"), true}, {tr("On the lists"), true}, {tr("Difference"), true}};
    const auto row = [](const QString& name, const ReconciledType& type, bool strong) {
        const Money difference = type.charged - type.handedAmount;
        return BookRow{{{name},
                        {QString::number(type.orders)},
                        {amountText(type.charged)},
                        {QString::number(type.handed)},
                        {amountText(type.handedAmount)},
                        {amountText(difference),
                         difference == Money() ? StateLook() : StateLook{{}, StateTone::Danger}}},
                       name,
                       std::nullopt,
                       std::nullopt,
                       strong};
    };
    for (const ReconciledType& type : m_month->types) {
        shown.rows.push_back(row(financeTypeText(type.type), type, false));
    }
    const ReconciledType sum = sumOf(m_month->types);
    if (!shown.rows.empty()) {
        shown.rows.push_back(row(tr("Together"), sum, true));
    }
    for (const FinanceDifference& one : m_month->differences) {
        shown.rows.push_back(
            {{{QStringLiteral("%1  %2  %3").arg(one.number, one.place, differenceText(one.kind)),
               {QStringLiteral("warning"), StateTone::Danger}},
              {},
              {amountText(one.charged)},
              {},
              {amountText(one.handed)},
              {amountText(one.charged.value_or(Money()) - one.handed.value_or(Money()))}},
             one.number,
             one.order});
    }
    const QString difference = tr("%n difference(s)", nullptr, static_cast<int>(m_month->differences.size()));
    if (m_month->confirmation) {
        shown.summary = tr("Confirmed by %1 on %2: %3")
                            .arg(m_month->confirmation->confirmedBy,
                                 dateText(m_month->confirmation->confirmedOn), difference);
        shown.tone = StateTone::Success;
    } else {
        const Date due = m_month->due;
        const bool late = clock().today() > due && !m_month->types.empty();
        shown.summary = tr("To be confirmed by finance by %1: %2").arg(dateText(due), difference);
        shown.tone = late ? StateTone::Danger : StateTone::Info;
    }
    return shown;
}

Result<SlipBook::Shown> FinanceBook::readList()
{
    auto list = desks().finance.list(session(), FinanceListId(choice().section(u':', 1).toLongLong()));
    if (!list) {
        return list.error();
    }
    m_list = std::move(list).value();
    Shown shown;
    shown.columns = {{tr("Number")},     {tr("Type")},      {tr("Room")},
                     {tr("Technician")}, {tr("Slip back")}, {tr("Charge, yuan"), true}};
    shown.widest = 1;
    for (const FinanceCopy& copy : m_list->copies) {
        shown.rows.push_back(rowOf(copy, false));
    }
    const FinanceListHead& head = m_list->head;
    shown.summary = tr("%1: %2 handed %n copies, %3 yuan together, to %4, %5", nullptr, head.orders)
                        .arg(head.number, head.handedBy, amountText(head.total), head.receivedBy,
                             shortTime(head.at, clock()));
    shown.tone = StateTone::Success;
    return shown;
}

Result<SlipBook::Shown> FinanceBook::read()
{
    m_open.clear();
    m_list.reset();
    m_month.reset();
    if (const auto problem = offerAll()) {
        return *problem;
    }
    const auto late = desks().finance.late(session());
    auto shown = kind() == Kind::Open ? readOpen() : kind() == Kind::Month ? readMonth() : readList();
    if (!shown || !late) {
        return shown ? late.error() : shown.error();
    }
    Shown result = std::move(shown).value();
    result.pressing = *late;
    return result;
}

void FinanceBook::toggle(const BookRow& row)
{
    if (!row.ticked || !row.order) {
        return;
    }
    if (m_left.erase(*row.order) == 0) {
        m_left.insert(*row.order);
    }
    refresh();
}

bool FinanceBook::allows(BookAction action, const BookRow* /*row*/) const
{
    if (action == BookAction::HandOver) {
        return kind() == Kind::Open && !ticked().empty() && session().may(handOverCopies.permission);
    }
    return m_month && m_month->over && !m_month->confirmation &&
           session().may(confirmReconciliation.permission);
}

ActionForm FinanceBook::form(BookAction action, const BookRow* /*row*/) const
{
    if (action == BookAction::HandOver) {
        return formOf(action, {input("handedBy", tr("Handed over by"), session().name),
                               input("receivedBy", tr("Received by (finance)")), input("note", tr("Note"))});
    }
    const bool differs = m_month && !m_month->differences.empty();
    return formOf(action,
                  {input("confirmedBy", tr("Confirmed by (finance)")),
                   input("confirmedOn", tr("On"), dateText(clock().today()), QStringLiteral("2026-11-25")),
                   input("note", differs ? tr("What was agreed about the differences") : tr("Note"))});
}

std::optional<Error> FinanceBook::submit(BookAction action, const BookRow* /*row*/, const ActionForm& form)
{
    if (action == BookAction::HandOver) {
        FinanceHandOver entry{{}, form.value(u"handedBy"), form.value(u"receivedBy"), form.value(u"note")};
        for (const FinanceCopy& copy : ticked()) {
            entry.orders.push_back(copy.order);
        }
        const auto list = desks().finance.handOver(session(), entry);
        if (!list) {
            return list.error();
        }
        choose(choiceOf(list->head.id)); // to be printed
        return std::nullopt;
    }
    const auto confirmedOn = dateIn(form, "confirmedOn", clock().today());
    if (!confirmedOn) {
        return confirmedOn.error();
    }
    const auto outcome =
        desks().finance.confirm(session(), m_month ? m_month->month : QString(),
                                {form.value(u"confirmedBy"), *confirmedOn, form.value(u"note")});
    return outcome ? std::nullopt : std::optional(outcome.error());
}

Result<BookPaper> FinanceBook::paper(const PaperHeading& heading) const
{
    if (problem()) {
        return *problem();
    }
    if (m_list) {
        return financeListPaper(*m_list, heading, clock());
    }
    if (m_month) {
        return reconciliationPaper(*m_month, heading, clock());
    }
    // What is not handed over yet has no number.
    FinanceList draft;
    draft.head.number = dateOnPaper(clock().today()) + QStringLiteral("（待移交）");
    draft.head.handedBy = session().name;
    draft.head.at = clock().now();
    draft.copies = ticked();
    for (const FinanceCopy& copy : draft.copies) {
        if (draft.sums.empty() || draft.sums.back().type != copy.type) {
            draft.sums.push_back({copy.type, 0, {}});
        }
        ++draft.sums.back().orders;
        draft.sums.back().total += copy.charge;
        ++draft.head.orders;
        draft.head.total += copy.charge;
    }
    return financeListPaper(draft, heading, clock());
}

BookEmptiness FinanceBook::emptiness() const
{
    if (kind() == Kind::Month) {
        return {QStringLiteral("document"), tr("No slip with a charge came back in this month"),
                tr("Another month or list is chosen above."), std::nullopt};
    }
    return {QStringLiteral("tick"), tr("Everything has been handed over"),
            tr("Copies of paid work come here by themselves when their slip is back. Lists and months are "
               "chosen above."),
            std::nullopt};
}

} // namespace pd
