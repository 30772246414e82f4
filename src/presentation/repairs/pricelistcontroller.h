// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/pricedesk.h"
#include "presentation/repairs/listcontroller.h"

#include <map>

namespace pd {

/// The price list of one day, its items and its half-yearly revision (FEE-20).
class PriceListController : public ListController {
    Q_OBJECT
public:
    enum Action { Add, Change, SetPrice, Retire, Revise, ShowDay, actionCount };
    enum Column { Group, Name, Kind, Unit, PriceNow, From, NewPrice };

    PriceListController(PriceDesk& desk, FaultKindDesk& faults, CurrentSession& session, Changes& changes,
                        QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] std::vector<HistoryLine> history() const override;
    [[nodiscard]] bool allows(int action) const override;
    /// Revise also makes the column of new prices, typed into like a sheet.
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;
    void abandon(int action) override;
    [[nodiscard]] std::vector<NumberedOffer> offers(const QString& typed) const override;

    [[nodiscard]] const PriceList& list() const { return m_list; }
    [[nodiscard]] bool revising() const { return m_revising; }

protected:
    void loadChosen() override;

private:
    [[nodiscard]] const PricedItem* item() const;
    [[nodiscard]] Date today() const { return m_desk.clock().today(); }
    void tell();
    std::optional<Error> revise(const ActionForm& form);
    std::optional<Error> save(const ActionForm& form, bool fresh);
    std::optional<Error> setPrice(const ActionForm& form, bool retire);
    std::optional<Error> showDay(const ActionForm& form);

    PriceDesk& m_desk;
    FaultKindDesk& m_faults;
    CurrentSession& m_session;
    std::optional<Date> m_day; ///< none: today, whatever day that is
    PriceList m_list{Date::fromDayNumber(0), {}, {}};
    std::vector<ItemPrice> m_prices; ///< of the chosen item
    bool m_revising = false;
    std::map<std::int64_t, QString> m_typed; ///< new prices of a revision
};

} // namespace pd
