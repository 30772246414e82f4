// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "presentation/today/ordertodaycard.h"

#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace pd {

/// Everything on the page Today, live: read again after each change of an order, a call or a setting while
/// the page is on screen, and once a minute.
class TodayController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    TodayController(ContactDesk& desk, const CurrentSession& session, Changes& changes,
                    QObject* parent = nullptr);
    ~TodayController() override;

    /// Takes the card over; cards stand on the page in the order of adding. Those that follow from open
    /// orders are filled by this controller.
    void add(std::unique_ptr<TodayCard> card);
    void add(std::unique_ptr<OrderTodayCard> card);
    [[nodiscard]] const std::vector<std::unique_ptr<TodayCard>>& cards() const { return m_cards; }
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }

    /// While the page is not on screen nothing is read but once a minute, for the badge.
    void setOnScreen(bool onScreen);
    void refresh();
    /// Lines whose time is past, over all cards.
    [[nodiscard]] int late() const;
    [[nodiscard]] int lines() const;
    /// Why something could not be read.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    /// Before the models change: a view notes what stands where.
    void aboutToChange();
    void changed();

private:
    ContactDesk& m_desk;
    const CurrentSession& m_session;
    std::vector<std::unique_ptr<TodayCard>> m_cards;
    std::vector<OrderTodayCard*> m_orderCards;
    std::optional<Error> m_problem;
    QTimer m_minute;
    QTimer m_soon; ///< several changes in a row are one reading
    bool m_onScreen = false;
};

} // namespace pd
