// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/arrearsdesk.h"
#include "application/registry/registrydesk.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// Who owes what since when (FEE-08), and the collection rates of a month (FEE-07, KPI-02).
class ArrearsController : public ListController {
    Q_OBJECT
public:
    enum Action { ShowMonth, Confirm, actionCount };
    enum Column { Place, Name, InCharge, Since, Age0, Age1, Age2, Age3, Age4, Total, Earlier };

    struct Desks {
        ArrearsDesk& arrears;
        RegistryDesk& registry;
        CurrentSession& session;
        Changes& changes;
    };
    explicit ArrearsController(Desks desks, QObject* parent = nullptr);

    [[nodiscard]] const ArrearsFilter& filter() const { return m_filter; }
    void setFilter(const ArrearsFilter& filter);
    [[nodiscard]] const std::vector<pd::Butler>& butlers() const { return m_butlers; }
    [[nodiscard]] const std::vector<Building>& buildings() const { return m_buildings; }
    [[nodiscard]] std::optional<RoomId> chosenRoom() const;
    [[nodiscard]] bool mayReveal() const;
    /// The whole phone of the chosen household; leaves a trace. Errors: NotFound, NotPermitted.
    Result<void> revealPhone();
    [[nodiscard]] bool mayExport() const;
    /// All rows, for paper.
    [[nodiscard]] Result<ArrearsList> whole() const;
    Result<void> exportTo(const QString& path);
    [[nodiscard]] QString suggestedFile() const;

    /// The collection rates, one line per butler, the whole site last.
    [[nodiscard]] CellsModel& rates() { return m_rates; }
    [[nodiscard]] QString ratesTitle() const;
    [[nodiscard]] const CollectionSheet& sheet() const { return m_sheet; }

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;

protected:
    void loadChosen() override { m_phone.clear(); }

private:
    [[nodiscard]] const ArrearsRow* row() const;
    [[nodiscard]] const Clock& clock() const { return m_desks.arrears.clock(); }
    void loadRates();
    void tell();
    void tellRates();

    Desks m_desks;
    ArrearsFilter m_filter;
    std::vector<pd::Butler> m_butlers;
    std::vector<Building> m_buildings;
    ArrearsList m_list{Date::fromDayNumber(0), {}, 0, {}};
    QString m_month; ///< empty: this one
    CollectionSheet m_sheet;
    CellsModel m_rates;
    QString m_phone; ///< whole, of the chosen row, once it was revealed
};

/// "97.35 %"; "–" where nothing was due.
QString rateText(const Collected& collected);

} // namespace pd
