// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/dayreviewdesk.h"
#include "presentation/drafts/draftkeeper.h"
#include "presentation/repairs/dayreviewdraft.h"
#include "presentation/repairs/orderstory.h"

#include <QtCore/QObject>

#include <functional>
#include <map>

namespace pd {

QString customerInformedText(CustomerInformed informed);

/// The guided review at the end of the day (REP-19, REP-20, REP-22): one unfinished order after the other,
/// then the summary. What is typed for an order stays while others are looked at, and while other desks
/// change the list; and over a restart (L7).
class DayReviewController : public QObject {
    Q_OBJECT
public:
    DayReviewController(DayReviewDesk& desk, DraftDesk& drafts, CurrentSession& session, Changes& changes,
                        QObject* parent = nullptr);
    ~DayReviewController() override;

    /// Reads that day and goes to the first order that is not reviewed.
    void open(const Date& date);
    void refresh();

    [[nodiscard]] const Date& date() const { return m_date; }
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }
    [[nodiscard]] const std::vector<ReviewLine>& lines() const;
    [[nodiscard]] int reviewed() const { return m_list ? m_list->reviewed() : 0; }
    /// Every unfinished order was gone through.
    [[nodiscard]] bool complete() const;
    [[nodiscard]] bool finished() const;
    /// Why there is no list.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// -1: none.
    [[nodiscard]] int current() const;
    void select(int line);
    /// To the next order that is not reviewed, after the current one and then from the top; the current one
    /// stays where all are.
    void selectNextOpen();
    [[nodiscard]] const ReviewInput& input() const { return m_input; }
    void edit(const std::function<void(ReviewInput&)>& change);
    /// What is typed at the end, before finish().
    [[nodiscard]] const ReviewClosing& closing() const { return m_closing; }
    void editClosing(const ReviewClosing& closing);
    /// When what stands here without being saved was typed, where it comes from before a restart.
    [[nodiscard]] const std::optional<Timestamp>& draftFrom() const { return m_draftFrom; }
    /// An order that nobody has cannot be put on wait.
    [[nodiscard]] bool mayWait() const;
    /// Stores the current order's review and goes on. Errors: NotADate (promise), those of
    /// DayReviewDesk::review(); after a Conflict the order is shown as it is now, what was typed stays.
    std::optional<Error> save();
    /// Errors: those of DayReviewDesk::finish().
    std::optional<Error> finish(const QString& reportedTo, const QString& note);

    // Texts
    /// "…0183  3-2-1201  厨房漏水"
    [[nodiscard]] QString lineText(const ReviewLine& line) const;
    /// "李强 · Dispatched · over 24 h"
    [[nodiscard]] QString underText(const ReviewLine& line) const;
    /// What is known of the current order, for who asks its holder and calls its customer.
    [[nodiscard]] std::vector<OrderLine> facts() const;
    /// "7 of 12 reviewed"
    [[nodiscard]] QString progressText() const;
    /// The summary for the engineering supervisor.
    [[nodiscard]] std::vector<OrderLine> summary() const;
    /// "Finished 17:20 by 王芳, reported to 李主管"; empty before.
    [[nodiscard]] QString finishedText() const;
    /// How the review of that day stands, for the board: "not yet", "7 reviewed so far", "17:20 王芳".
    [[nodiscard]] QString stateText(const Date& date) const;
    /// The list as read last, for the papers.
    [[nodiscard]] const std::optional<DayReviewList>& list() const { return m_list; }

Q_SIGNALS:
    void changed();
    /// Another order, or none: its input is new.
    void currentChanged();
    void draftFailed(const pd::Error& error);

private:
    [[nodiscard]] const ReviewLine* currentLine() const;
    [[nodiscard]] ReviewInput proposal(const ReviewLine& line) const;
    [[nodiscard]] Result<ReviewEntry> entry() const;
    [[nodiscard]] ReviewDraft draft() const;
    void take(const Date& date);
    void read();
    void show(std::optional<OrderId> order);

    DayReviewDesk& m_desk;
    CurrentSession& m_session;
    Date m_date;
    std::optional<DayReviewList> m_list;
    std::optional<Error> m_problem;
    std::optional<OrderId> m_current;
    bool m_opened = false;
    ReviewInput m_input;
    std::map<OrderId, ReviewInput> m_typed; ///< of orders left half-typed
    ReviewClosing m_closing;
    std::optional<Timestamp> m_draftFrom;
    DraftKeeper m_drafts;
};

} // namespace pd
