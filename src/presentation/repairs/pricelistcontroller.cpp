// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/pricelistcontroller.h"

#include "domain/codes.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/faultchoices.h"

#include <algorithm>

namespace pd {

namespace {

QString groupText(const PricedItem& item)
{
    return item.group ? faultName(item.groupZh, item.groupEn) : PriceListController::tr("General");
}

std::vector<std::pair<QString, QString>> kindChoices()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const CostKind kind : allCostKinds()) {
        choices.emplace_back(code(kind), costKindText(kind));
    }
    return choices;
}

} // namespace

PriceListController::PriceListController(PriceDesk& desk, FaultKindDesk& faults, CurrentSession& session,
                                         Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_faults(faults), m_session(session)
{
    model().onEdited([this](std::int64_t id, int, const QString& text) {
        m_typed[id] = text.simplified();
        tell();
    });
    connect(&session, &CurrentSession::changed, this, &PriceListController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Prices) || topics.contains(Topic::FaultKinds)) {
            load();
        }
    });
    load();
}

void PriceListController::load()
{
    const auto list = m_desk.listOn(m_session.session(), m_day.value_or(today()));
    setProblem(list ? std::nullopt : std::optional(list.error()));
    m_list = list ? *list : PriceList{today(), {}, {}};
    loadChosen();
    tell();
    Q_EMIT changed();
}

void PriceListController::tell()
{
    QStringList headings{tr("Group"), tr("Item"),        tr("Kind"),
                         tr("Unit"),  tr("Price, yuan"), tr("Valid from")};
    if (m_revising) {
        headings += tr("New price");
    }
    std::vector<CellsModel::Row> rows;
    for (const PricedItem& item : m_list.items) {
        CellsModel::Row row{item.item.id->value(),
                            {{groupText(item)},
                             {itemName(item.item)},
                             {costKindText(item.item.kind)},
                             {item.item.unit},
                             {priceText(item.price.price), {}, true},
                             {dateText(item.price.from)}}};
        if (m_revising) {
            const auto typed = m_typed.find(row.id);
            const QString text = typed == m_typed.end() ? QString() : typed->second;
            const bool wrong = !text.isEmpty() && text != QStringLiteral("-") && !parsePrice(text, "price");
            row.cells.push_back({text, {{}, wrong ? StateTone::Danger : StateTone::Accent}, true, true});
        }
        rows.push_back(std::move(row));
    }
    model().tell(headings, std::move(rows));
}

QString PriceListController::summary() const
{
    if (m_list.items.empty()) {
        return {};
    }
    if (m_revising) {
        return tr("Type the new prices into the last column; empty: stays as it is, “-”: no longer offered.");
    }
    QString text = tr("%n item(s), valid on %1", nullptr, static_cast<int>(m_list.items.size()))
                       .arg(dateText(m_list.day));
    if (!m_list.editions.empty()) {
        const Date last = m_list.editions.front();
        const Date due = revisionDue(last);
        text += QStringLiteral(" · ") + tr("last revised on %1").arg(dateText(last));
        if (due <= today()) {
            text += QStringLiteral(" · ") + tr("the half-yearly revision is due");
        }
    }
    return text;
}

const PricedItem* PriceListController::item() const
{
    const auto found = std::ranges::find_if(
        m_list.items, [&](const PricedItem& one) { return chosen() && one.item.id->value() == *chosen(); });
    return found == m_list.items.end() ? nullptr : &*found;
}

void PriceListController::loadChosen()
{
    m_prices.clear();
    if (const PricedItem* shown = item()) {
        if (const auto prices = m_desk.pricesOf(m_session.session(), *shown->item.id)) {
            m_prices = *prices;
        }
    }
}

QString PriceListController::title() const
{
    const PricedItem* shown = item();
    return shown == nullptr ? QString() : itemName(shown->item);
}

std::vector<OrderLine> PriceListController::lines() const
{
    const PricedItem* shown = item();
    if (shown == nullptr) {
        return {};
    }
    std::vector<OrderLine> lines{{tr("Kind"), costKindText(shown->item.kind)},
                                 {tr("For"), groupText(*shown)}};
    if (!shown->faultZh.isEmpty()) {
        lines.back().value += QStringLiteral(" · ") + faultName(shown->faultZh, shown->faultEn);
    }
    lines.push_back({tr("Price"), tr("¥%1 per %2").arg(priceText(shown->price.price), shown->item.unit)});
    return lines;
}

std::vector<HistoryLine> PriceListController::history() const
{
    std::vector<HistoryLine> lines;
    for (auto price = m_prices.rbegin(); price != m_prices.rend(); ++price) {
        lines.push_back({dateText(price->from),
                         QStringLiteral("¥") + priceText(price->price),
                         price->until ? tr("until %1").arg(dateText(*price->until)) : QString(),
                         {}});
    }
    return lines;
}

bool PriceListController::allows(int action) const
{
    const bool may = m_session.session().may(Permission::ManagePrices);
    switch (action) {
    case ShowDay:
        return true;
    case Add:
        return may;
    case Revise:
        return may && !m_list.items.empty();
    default:
        return may && item() != nullptr;
    }
}

ActionForm PriceListController::form(int action)
{
    const PricedItem* shown = item();
    ActionForm form;
    const QString dayHint = tr("2027-01-01, 1-1 or 15; empty: today");
    const auto about = [&](const PriceItem& item, const QString& fault) {
        form.inputs = {lineInput("name", tr("Name"), item.nameZh),
                       lineInput("nameEn", tr("English name"), item.nameEn),
                       choiceInput("kind", tr("Kind"), kindChoices(), code(item.kind)),
                       lineInput("unit", tr("Unit"), item.unit, tr("piece, metre, hour …")),
                       itemInput("faultKind", tr("For which fault (empty: all)"), fault,
                                 item.fault ? std::optional(item.fault->value()) : std::nullopt,
                                 tr("fault or group, initials"))};
    };
    switch (action) {
    case Add:
        form.title = tr("Add to the price list");
        about({}, {});
        form.inputs.push_back(lineInput("price", tr("Price, yuan"), {}, QStringLiteral("0.00")));
        form.inputs.push_back(lineInput("from", tr("Valid from"), {}, dayHint));
        break;
    case Change:
        form.title = tr("Change the item");
        if (shown != nullptr) {
            const QString fault = shown->faultZh.isEmpty() ? faultName(shown->groupZh, shown->groupEn)
                                                           : faultName(shown->faultZh, shown->faultEn);
            about(shown->item, fault);
        }
        break;
    case SetPrice:
        form.title = tr("Set a new price");
        form.inputs = {lineInput("price", tr("New price, yuan"), {}, QStringLiteral("0.00")),
                       lineInput("from", tr("Valid from"), {}, dayHint)};
        break;
    case Retire:
        form.title = tr("No longer offer it");
        form.inputs = {lineInput("from", tr("From this day on"), {}, dayHint)};
        break;
    case Revise: {
        form.title = tr("New edition of the list");
        const Date due = m_list.editions.empty() ? today() : revisionDue(m_list.editions.front());
        form.inputs = {lineInput("from", tr("Valid from"), dateText(std::max(due, today())), dayHint)};
        m_revising = true;
        m_typed.clear();
        tell();
        Q_EMIT changed();
        break;
    }
    case ShowDay:
        form.title = tr("Show the list of a day");
        form.inputs = {lineInput("date", tr("Day"), {}, dayHint)};
        break;
    default:
        break;
    }
    return form;
}

void PriceListController::abandon(int action)
{
    if (action == Revise && m_revising) {
        m_revising = false;
        tell();
        Q_EMIT changed();
    }
}

std::optional<Error> PriceListController::submit(int action, const ActionForm& form)
{
    switch (action) {
    case Add:
    case Change:
        return save(form, action == Add);
    case SetPrice:
    case Retire:
        return setPrice(form, action == Retire);
    case Revise:
        return revise(form);
    case ShowDay:
        return showDay(form);
    default:
        return error(ErrorCode::Internal);
    }
}

std::optional<Error> PriceListController::save(const ActionForm& form, bool fresh)
{
    PriceItem wanted = fresh || item() == nullptr ? PriceItem() : item()->item;
    wanted.nameZh = form.value(u"name");
    wanted.nameEn = form.value(u"nameEn");
    wanted.unit = form.value(u"unit");
    wanted.kind = fromCode(allCostKinds(), form.value(u"kind")).value_or(wanted.kind);
    const ActionInput* fault = form.find(u"faultKind");
    if (fault != nullptr && !fault->value.trimmed().isEmpty() && !fault->chosen) {
        return error(ErrorCode::UnknownChoice, "faultKind", {fault->value.toStdString()});
    }
    wanted.fault = fault != nullptr && fault->chosen && !fault->value.trimmed().isEmpty()
                       ? std::optional(FaultKindId(*fault->chosen))
                       : std::nullopt;
    if (!fresh) {
        const auto changed = m_desk.change(m_session.session(), wanted);
        return changed ? std::nullopt : std::optional(changed.error());
    }
    const auto price = parsePrice(form.value(u"price"), "price");
    if (!price) {
        return price.error();
    }
    const auto from = parseDay(form.value(u"from"), today(), "from");
    if (!from) {
        return from.error();
    }
    const auto added = m_desk.add(m_session.session(), wanted, *price, from->value_or(today()));
    if (!added) {
        return added.error();
    }
    choose(added->id->value());
    return std::nullopt;
}

std::optional<Error> PriceListController::setPrice(const ActionForm& form, bool retire)
{
    const PricedItem* shown = item();
    if (shown == nullptr) {
        return error(ErrorCode::NotFound, "priceItem");
    }
    std::optional<Price> wanted;
    if (!retire) {
        const auto price = parsePrice(form.value(u"price"), "price");
        if (!price) {
            return price.error();
        }
        wanted = *price;
    }
    const auto from = parseDay(form.value(u"from"), today(), "from");
    if (!from) {
        return from.error();
    }
    const auto done = m_desk.setPrice(m_session.session(), *shown->item.id, from->value_or(today()), wanted);
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> PriceListController::revise(const ActionForm& form)
{
    const auto from = parseDay(form.value(u"from"), today(), "from");
    if (!from) {
        return from.error();
    }
    std::vector<PriceChange> changes;
    for (const auto& [id, text] : m_typed) {
        if (text.isEmpty()) {
            continue;
        }
        PriceChange change{PriceItemId(id), std::nullopt};
        if (text != QStringLiteral("-")) {
            const auto price = parsePrice(text, "price");
            if (!price) {
                return price.error();
            }
            change.price = *price;
        }
        changes.push_back(change);
    }
    const auto done = m_desk.revise(m_session.session(), from->value_or(today()), changes);
    if (!done) {
        return done.error();
    }
    m_revising = false;
    m_day = from->value_or(today());
    load();
    return std::nullopt;
}

std::optional<Error> PriceListController::showDay(const ActionForm& form)
{
    const auto day = parseDay(form.value(u"date"), today(), "date");
    if (!day) {
        return day.error();
    }
    m_day = *day;
    load();
    return std::nullopt;
}

std::vector<NumberedOffer> PriceListController::offers(const QString& typed) const
{
    const auto kinds = m_faults.list(m_session.session());
    if (!kinds) {
        return {};
    }
    std::vector<NumberedOffer> offers;
    const QString wanted = typed.simplified().toLower();
    for (const FaultKind& kind : *kinds) {
        if (kind.isGroup() && (wanted.isEmpty() || kind.nameZh.contains(wanted) || kind.initials == wanted ||
                               kind.nameEn.toLower().startsWith(wanted))) {
            offers.push_back(
                {{faultName(kind.nameZh, kind.nameEn), tr("whole group"), {}}, kind.id->value()});
        }
    }
    for (const FaultChoices::Choice& choice : FaultChoices(*kinds).match(typed)) {
        offers.push_back({suggestion(choice), choice.kind.id->value()});
    }
    return offers;
}

} // namespace pd
