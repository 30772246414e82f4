// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/ordercostdesk.h"
#include "application/repairs/pricedesk.h"
#include "presentation/repairs/costchoices.h"
#include "presentation/repairs/repairformcontroller.h"

#include <QtCore/QObject>

namespace pd {

/// The quote typed beside the repair form (REP-05, REP-06): its sum becomes the expected cost, and it goes
/// into the order when that is saved. Kept in the form's draft.
class QuoteController : public QObject {
    Q_OBJECT
public:
    struct Line {
        PriceItemId item;
        QString name; ///< in Chinese, as it will stand on the order
        QString unit;
        Area quantity;
        Price price;
        [[nodiscard]] Money amount() const { return priceTimes(price, quantity, Rounding::HalfUp); }
    };

    QuoteController(RepairFormController& form, OrderCostDesk& costs, PriceDesk& prices,
                    CurrentSession& session, QObject* parent = nullptr);

    /// The form asks for paid work.
    [[nodiscard]] bool wanted() const { return m_form.input().chargeable; }
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] Money sum() const;
    [[nodiscard]] std::vector<NumberedOffer> offers(const QString& typed) const;
    /// Errors: Required, NotANumber, OutOfRange ("quantity"), NotFound ("priceItem").
    std::optional<Error> add(std::int64_t item, const QString& quantity);
    void remove(std::size_t line);

Q_SIGNALS:
    void changed();
    /// The order was saved without its quote.
    void refused(const pd::Error& error);

private:
    void follow();
    void take();
    void keep();

    RepairFormController& m_form;
    OrderCostDesk& m_costs;
    PriceDesk& m_prices;
    CurrentSession& m_session;
    std::vector<Line> m_lines;
    bool m_keeping = false;
};

} // namespace pd
