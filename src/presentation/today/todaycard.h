// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchcard.h"
#include "presentation/repairs/orderactionform.h"

#include <QtCore/QAbstractListModel>

#include <optional>
#include <vector>

namespace pd {

/// What can be answered to a line of the page Today by one key.
enum class TodayAnswer { Reached, NotReached };

/// One list of the page Today: what is late or due. A workflow adds its own by deriving from this: a title,
/// lines, and what Enter does. Lines are DispatchCards under DispatchCardsModel::CardRole.
class TodayCard : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Stable, never translated.
    [[nodiscard]] virtual QString id() const = 0;
    /// In the present language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Name of a drawing in resources/icons.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Why there is nothing in it.
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// Whether it stands on the page while there is nothing in it.
    [[nodiscard]] virtual bool shownEmpty() const { return true; }
    /// Reads again what is due; cheap whatever the history. Nothing: it was read.
    virtual std::optional<Error> refresh() = 0;

    /// Enter.
    virtual void activate(int row) = 0;
    /// Whether lines can be answered where they stand.
    [[nodiscard]] virtual bool answers() const { return false; }
    /// Gives what was recorded, in words. Only where answers().
    virtual Result<QString> answer(int row, TodayAnswer answer);
    /// What is asked to record more than an answer; nothing: there is no such form.
    [[nodiscard]] virtual std::optional<ActionForm> form(int row) const;
    /// Nothing: it was done.
    virtual std::optional<Error> record(int row, const ActionForm& form);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Lines whose time is past.
    [[nodiscard]] int late() const { return m_late; }
    /// Precondition: there is such a row. Tells lines apart over a refresh.
    [[nodiscard]] qint64 keyOf(int row) const { return m_lines[static_cast<std::size_t>(row)].key; }
    /// -1: not there any more.
    [[nodiscard]] int rowOf(qint64 key) const;

protected:
    struct Line {
        DispatchCard card;
        qint64 key = 0;
        bool late = false;
    };
    void setLines(std::vector<Line> lines);

private:
    std::vector<Line> m_lines;
    int m_late = 0;
};

/// "12 min late" in the colour of danger, or "in 20 min".
CardMark dueMark(Timestamp at, Timestamp now);

} // namespace pd
