// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/arrearscontroller.h"

#include "domain/months.h"
#include "domain/registry/masking.h"
#include "presentation/format/format.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

QString orNothing(Money amount)
{
    return amount == Money() ? QString() : moneyText(amount);
}

StateLook rateLook(const Collected& collected, std::int64_t target)
{
    const auto rate = collected.rate();
    if (!rate) {
        return {};
    }
    return *rate >= target ? StateLook{QStringLiteral("tick"), StateTone::Success}
                           : StateLook{QStringLiteral("warning"), StateTone::Warning};
}

} // namespace

QString rateText(const Collected& collected)
{
    constexpr std::int64_t whole = 100;
    const auto rate = collected.rate();
    return rate ? QStringLiteral("%1.%2 %").arg(*rate / whole).arg(*rate % whole, 2, 10, QLatin1Char('0'))
                : QStringLiteral("–");
}

ArrearsController::ArrearsController(Desks desks, QObject* parent) : ListController(parent), m_desks(desks)
{
    connect(&m_desks.session, &CurrentSession::changed, this, &ArrearsController::load);
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        for (const Topic topic : {Topic::Receipts, Topic::Charges, Topic::Registry}) {
            if (topics.contains(topic)) {
                load();
                return;
            }
        }
    });
    load();
}

void ArrearsController::setFilter(const ArrearsFilter& filter)
{
    if (!(filter == m_filter)) {
        m_filter = filter;
        load();
    }
}

void ArrearsController::load()
{
    const Session& session = m_desks.session.session();
    auto list = m_desks.arrears.list(session, m_filter);
    setProblem(list ? std::nullopt : std::optional(list.error()));
    m_list = list ? std::move(list).value() : ArrearsList{clock().today(), {}, 0, {}};
    auto butlers = m_desks.arrears.butlers(session);
    m_butlers = butlers ? std::move(butlers).value() : std::vector<pd::Butler>();
    auto buildings = m_desks.arrears.buildings(session);
    m_buildings = buildings ? std::move(buildings).value() : std::vector<Building>();
    tell();
    loadRates();
    Q_EMIT changed();
}

void ArrearsController::loadRates()
{
    auto sheet = m_desks.arrears.collection(m_desks.session.session(),
                                            m_month.isEmpty() ? monthText(clock().today()) : m_month);
    m_sheet = sheet ? std::move(sheet).value() : CollectionSheet();
    tellRates();
}

void ArrearsController::tell()
{
    const QStringList headings{tr("Room"),      tr("Owner"),  tr("Butler"),       tr("Since"),
                               tr("≤ 1 month"), tr("1–3"),    tr("3–6"),          tr("6–12"),
                               tr("> 12"),      tr("In all"), tr("Earlier years")};
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_list.rows.size());
    for (const ArrearsRow& row : m_list.rows) {
        CellsModel::Row line{row.room.value(),
                             {{row.code}, {maskedName(row.name)}, {row.butler}, {monthText(row.since)}}};
        for (const Money amount : row.sums.byAge) {
            line.cells.push_back({orNothing(amount), {}, true});
        }
        line.cells.push_back({moneyText(row.sums.total), {}, true});
        line.cells.push_back({orNothing(row.sums.earlierYears), {}, true});
        rows.push_back(std::move(line));
    }
    model().tell(headings, std::move(rows));
}

void ArrearsController::tellRates()
{
    const QStringList headings{tr("Butler"),        tr("Due"),        tr("Paid"), tr("This month"),
                               tr("Due this year"), tr("Paid of it"), tr("Year"), tr("Earlier years, due"),
                               tr("Paid of it")};
    std::vector<CellsModel::Row> rows;
    const auto add = [&](const CollectionRow& row, const QString& name, std::int64_t id,
                         std::int64_t target) {
        rows.push_back({id,
                        {{name},
                         {moneyText(row.month.due), {}, true},
                         {moneyText(row.month.paid), {}, true},
                         {rateText(row.month), rateLook(row.month, target)},
                         {moneyText(row.year.due), {}, true},
                         {moneyText(row.year.paid), {}, true},
                         {rateText(row.year), rateLook(row.year, target)},
                         {orNothing(row.earlier.due), {}, true},
                         {orNothing(row.earlier.paid), {}, true}}});
    };
    for (const CollectionRow& row : m_sheet.rows) {
        add(row, row.butler ? row.name : tr("without butler"), row.butler ? row.butler->value() : 0,
            CollectionSheet::butlerTarget);
    }
    add(m_sheet.all, tr("Whole site"), -1, CollectionSheet::siteTarget);
    m_rates.tell(headings, std::move(rows));
}

QString ArrearsController::ratesTitle() const
{
    const QString head = tr("Collection rate %1 (targets: butler 98 %, site 95 %)").arg(m_sheet.month);
    return head + QStringLiteral(" · ") +
           (m_sheet.confirmed ? tr("confirmed by %1, %2")
                                    .arg(m_sheet.confirmed->by, longTime(m_sheet.confirmed->at, clock()))
                              : tr("not confirmed by finance yet"));
}

QString ArrearsController::summary() const
{
    QString text = tr("%n household(s) owe %1", nullptr, m_list.households).arg(moneyText(m_list.sums.total));
    if (m_list.sums.earlierYears > Money()) {
        text += QStringLiteral(" · ") +
                tr("of it from earlier years %1").arg(moneyText(m_list.sums.earlierYears));
    }
    const QStringList ages{tr("≤ 1 month"), tr("1–3"), tr("3–6"), tr("6–12"), tr("> 12")};
    QStringList sums;
    for (std::size_t age = 0; age < arrearsAges; ++age) {
        if (m_list.sums.byAge.at(age) != Money()) {
            sums += ages[static_cast<qsizetype>(age)] + QStringLiteral(": ") +
                    moneyText(m_list.sums.byAge.at(age));
        }
    }
    if (!sums.isEmpty()) {
        text += QStringLiteral(" · ") + sums.join(QStringLiteral(" · "));
    }
    if (std::ssize(m_list.rows) < m_list.households) {
        text += QStringLiteral(" · ") + tr("the first %1 are shown").arg(m_list.rows.size());
    }
    return text;
}

const ArrearsRow* ArrearsController::row() const
{
    const auto found = std::ranges::find_if(
        m_list.rows, [&](const ArrearsRow& row) { return chosen() == row.room.value(); });
    return found == m_list.rows.end() ? nullptr : &*found;
}

std::optional<RoomId> ArrearsController::chosenRoom() const
{
    const ArrearsRow* chosenRow = row();
    return chosenRow == nullptr ? std::nullopt : std::optional(chosenRow->room);
}

QString ArrearsController::title() const
{
    const ArrearsRow* chosenRow = row();
    return chosenRow == nullptr ? QString() : chosenRow->code;
}

std::vector<OrderLine> ArrearsController::lines() const
{
    const ArrearsRow* chosenRow = row();
    if (chosenRow == nullptr) {
        return {};
    }
    std::vector<OrderLine> lines{{tr("Owner"), chosenRow->name},
                                 {tr("Phone"), m_phone.isEmpty() ? chosenRow->phone : m_phone},
                                 {tr("Butler"), chosenRow->butler},
                                 {tr("Since"), dateText(chosenRow->since)},
                                 {tr("In all"), moneyText(chosenRow->sums.total)}};
    if (chosenRow->sums.earlierYears > Money()) {
        lines.push_back({tr("Earlier years"), moneyText(chosenRow->sums.earlierYears)});
    }
    if (const auto money = m_desks.arrears.money(m_desks.session.session(), chosenRow->room)) {
        if (money->penalty > Money()) {
            lines.push_back({tr("Penalty to today"), moneyText(money->penalty)});
        }
        if (money->prepaid > Money()) {
            lines.push_back({tr("Prepaid"), moneyText(money->prepaid)});
        }
    }
    std::erase_if(lines, [](const OrderLine& line) { return line.value.isEmpty(); });
    return lines;
}

bool ArrearsController::mayReveal() const
{
    const ArrearsRow* chosenRow = row();
    return m_desks.session.session().may(Permission::RevealPersonalData) && chosenRow != nullptr &&
           chosenRow->person && m_phone.isEmpty();
}

Result<void> ArrearsController::revealPhone()
{
    const ArrearsRow* chosenRow = row();
    if (chosenRow == nullptr || !chosenRow->person) {
        return error(ErrorCode::NotFound, "person");
    }
    const auto person = m_desks.registry.reveal(m_desks.session.session(), *chosenRow->person);
    if (!person) {
        return person.error();
    }
    m_phone = person->details.phones.join(QStringLiteral(", "));
    Q_EMIT changed();
    return {};
}

bool ArrearsController::mayExport() const
{
    return m_desks.session.session().may(Permission::ChaseArrears) && !m_list.rows.empty();
}

Result<ArrearsList> ArrearsController::whole() const
{
    return m_desks.arrears.whole(m_desks.session.session(), m_filter);
}

Result<void> ArrearsController::exportTo(const QString& path)
{
    return m_desks.arrears.exportTo(m_desks.session.session(), m_filter, path);
}

QString ArrearsController::suggestedFile() const
{
    return tr("arrears-%1.xlsx").arg(dateText(clock().today()));
}

bool ArrearsController::allows(int action) const
{
    const Session& session = m_desks.session.session();
    switch (static_cast<Action>(action)) {
    case ShowMonth:
        return session.may(Permission::ViewFees);
    case Confirm:
        return session.may(Permission::CloseDay) && !m_sheet.confirmed && !m_sheet.month.isEmpty();
    case actionCount:
        break;
    }
    return false;
}

ActionForm ArrearsController::form(int action)
{
    ActionForm form;
    switch (static_cast<Action>(action)) {
    case ShowMonth:
        form.title = tr("Rates of another month");
        form.inputs = {lineInput("month", tr("Month"), {}, tr("2026-11; empty: this one"))};
        break;
    case Confirm:
        form.title = tr("Confirm the rates of %1").arg(m_sheet.month);
        form.inputs = {yesNoInput("confirm", tr("The figures agree with finance's books"), std::nullopt)};
        break;
    case actionCount:
        break;
    }
    return form;
}

std::optional<Error> ArrearsController::submit(int action, const ActionForm& form)
{
    const Session& session = m_desks.session.session();
    switch (static_cast<Action>(action)) {
    case ShowMonth: {
        const QString month = form.value(u"month").trimmed();
        if (!month.isEmpty()) {
            if (const auto end = monthEnd(month); !end) {
                return end.error();
            }
        }
        m_month = month;
        loadRates();
        Q_EMIT changed();
        return std::nullopt;
    }
    case Confirm: {
        if (form.value(u"confirm") != u"yes") {
            return error(ErrorCode::Required, "confirm");
        }
        const auto done = m_desks.arrears.confirm(session, m_sheet.month);
        return done ? std::nullopt : std::optional(done.error());
    }
    case actionCount:
        break;
    }
    return error(ErrorCode::Internal);
}

} // namespace pd
