// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "presentation/repairs/cellsmodel.h"
#include "presentation/repairs/orderactionform.h"
#include "presentation/repairs/orderstory.h"
#include "presentation/search/suggestion.h"

#include <QtCore/QObject>

namespace pd {

/// An offer of a look-up with the number that stands for it.
struct NumberedOffer {
    Suggestion line;
    std::int64_t id = 0;
};

/// A list with one chosen line and forms that do something to it; the page that shows it knows no more than
/// this.
class ListController : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] CellsModel& model() { return m_model; }
    /// What stands above the list.
    [[nodiscard]] virtual QString summary() const { return {}; }
    /// Why there is no list.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    virtual void load() = 0;

    void choose(std::optional<std::int64_t> id);
    [[nodiscard]] std::optional<std::int64_t> chosen() const { return m_chosen; }
    /// Of the chosen line.
    [[nodiscard]] virtual QString title() const { return {}; }
    [[nodiscard]] virtual std::vector<OrderLine> lines() const { return {}; }
    [[nodiscard]] virtual std::vector<HistoryLine> history() const { return {}; }

    /// By rights and by what is chosen. Actions are numbers of the list's own.
    [[nodiscard]] virtual bool allows(int action) const = 0;
    [[nodiscard]] virtual ActionForm form(int action) = 0;
    /// Nothing: it was done.
    virtual std::optional<Error> submit(int action, const ActionForm& form) = 0;
    /// A submitted form waits for a password to be looked at; it ends with settled().
    [[nodiscard]] virtual bool working() const { return false; }
    /// True: there is nothing to ask, submit() follows the key at once.
    [[nodiscard]] virtual bool isDirect(int action) const
    {
        Q_UNUSED(action)
        return false;
    }
    /// The form was given up.
    virtual void abandon(int action) { Q_UNUSED(action) }
    [[nodiscard]] virtual std::vector<NumberedOffer> offers(const QString& typed) const
    {
        Q_UNUSED(typed)
        return {};
    }

Q_SIGNALS:
    /// The list, what is chosen of it, or what may be done.
    void changed();
    /// A form that had to wait: nothing, it was done.
    void settled(const std::optional<pd::Error>& refused);

protected:
    void setProblem(std::optional<Error> problem) { m_problem = std::move(problem); }
    /// Something else is chosen, or the list is another one.
    virtual void loadChosen() {}

private:
    CellsModel m_model;
    std::optional<Error> m_problem;
    std::optional<std::int64_t> m_chosen;
};

// Inputs as the forms of lists have them.

ActionInput lineInput(const char* field, const QString& label, const QString& value = {},
                      const QString& hint = {});
ActionInput yesNoInput(const char* field, const QString& label, std::optional<bool> value);
ActionInput choiceInput(const char* field, const QString& label,
                        std::vector<std::pair<QString, QString>> choices, const QString& value = {});
/// One of offers().
ActionInput itemInput(const char* field, const QString& label, const QString& value,
                      std::optional<std::int64_t> chosen, const QString& hint);
/// Shown as dots.
ActionInput secretInput(const char* field, const QString& label);

/// "2026-11-25", "11-25" or "25": the next such day, today included. Empty: nothing. Errors: NotADate.
Result<std::optional<Date>> parseDay(const QString& typed, const Date& today, const char* field);
/// The same, the last such day.
Result<std::optional<Date>> parsePastDay(const QString& typed, const Date& today, const char* field);

} // namespace pd
