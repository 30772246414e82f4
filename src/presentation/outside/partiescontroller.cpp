// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/partiescontroller.h"

#include "presentation/format/format.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/registry/fieldtexts.h"
#include "presentation/registry/registrytexts.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int permillePerPercent = 10;

QString feeText(int permille)
{
    if (permille == 0) {
        return {};
    }
    const QString whole = QString::number(permille / permillePerPercent);
    const int rest = permille % permillePerPercent;
    return rest == 0 ? whole : whole + QLatin1Char('.') + QString::number(rest);
}

/// Errors: NotANumber, OutOfRange.
Result<int> feeFrom(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.endsWith(QLatin1Char('%'))) {
        text.chop(1);
    }
    if (text.isEmpty()) {
        return 0;
    }
    const auto percent = Decimal<2>::parse(text.trimmed().toStdString());
    constexpr int unitsPerPermille = 10;
    if (!percent || percent->units() % unitsPerPermille != 0) {
        return error(ErrorCode::NotANumber, "serviceFee");
    }
    constexpr int wholePermille = 1000;
    const std::int64_t permille = percent->units() / unitsPerPermille;
    if (permille < 0 || permille > wholePermille) {
        return error(ErrorCode::OutOfRange, "serviceFee", {"0", "100"});
    }
    return static_cast<int>(permille);
}

Result<std::optional<Date>> dateFrom(const QString& typed, const char* field)
{
    if (typed.trimmed().isEmpty()) {
        return std::optional<Date>();
    }
    const auto date = typedDate(typed);
    if (!date) {
        return error(ErrorCode::NotADate, field);
    }
    return std::optional(*date);
}

QString dayText(const std::optional<Date>& date)
{
    return date ? dateText(*date) : QString();
}

} // namespace

PartiesController::PartiesController(OutsideDesk& desk, CurrentSession& session, Changes& changes,
                                     QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_table([] {
          return QStringList{tr("Name"), tr("Kind"), tr("Phone"), tr("Answers for")};
      })
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Outside)) {
            load();
        }
    });
    connect(&session, &CurrentSession::changed, this, &PartiesController::load);
    load();
}

int PartiesController::rowOf(OutsidePartyId id) const
{
    const auto found =
        std::ranges::find_if(m_parties, [&](const OutsideParty& party) { return party.id == id; });
    return found == m_parties.end() ? -1 : static_cast<int>(found - m_parties.begin());
}

PartiesController::Typed PartiesController::typed(const OutsideParty& party)
{
    return {party, dayText(party.contractFrom), dayText(party.contractTo), feeText(party.feePermille)};
}

void PartiesController::load()
{
    auto parties = m_desk.parties(m_session.session(), true);
    m_problem = parties ? std::nullopt : std::optional(parties.error());
    m_parties = parties ? std::move(parties).value() : std::vector<OutsideParty>();
    retell();
    Q_EMIT loaded();
}

void PartiesController::retell()
{
    const Date today = m_desk.clock().today();
    TableLines lines;
    for (const OutsideParty& party : m_parties) {
        QStringList duties;
        for (const WarrantyPart part : party.parts) {
            duties << text(part);
        }
        if (!party.trades.isEmpty()) {
            duties << party.trades;
        }
        const StateLook look = !party.active ? StateLook{QStringLiteral("cancel"), StateTone::Neutral}
                               : worksOn(party, today)
                                   ? StateLook()
                                   : StateLook{QStringLiteral("warning"), StateTone::Warning};
        lines.push_back({{party.name, look},
                         {partyKindText(party.kind)},
                         {party.phone},
                         {duties.join(QStringLiteral(" · "))}});
    }
    m_table.setLines(std::move(lines));
}

Result<OutsidePartyId> PartiesController::save(const Typed& typed)
{
    OutsideParty party = typed.party;
    const auto from = dateFrom(typed.contractFrom, "contractFrom");
    if (!from) {
        return from.error();
    }
    const auto to = dateFrom(typed.contractTo, "contractTo");
    if (!to) {
        return to.error();
    }
    const auto fee = feeFrom(typed.fee);
    if (!fee) {
        return fee.error();
    }
    party.contractFrom = *from;
    party.contractTo = *to;
    party.feePermille = *fee;
    const auto stored =
        party.id ? m_desk.change(m_session.session(), party) : m_desk.add(m_session.session(), party);
    if (!stored) {
        return stored.error();
    }
    return *stored->id;
}

} // namespace pd
