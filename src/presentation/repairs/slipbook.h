// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/financecopydesk.h"
#include "application/repairs/slipdesk.h"
#include "presentation/repairs/bookpaper.h"
#include "presentation/repairs/booktablemodel.h"
#include "presentation/repairs/orderactionform.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pd {

/// What can be done in the books of the slips.
enum class BookAction { Chase, PickUp, Explain, RecordBlank, Yesterday, SignOff, Bind, HandOver, Confirm };
/// "sign-off": part of the action's id.
QString code(BookAction action);
/// In the present language.
QString bookActionText(BookAction action);
QString bookActionIcon(BookAction action);

/// What a book may show: a technician, a day, a month, a list.
struct BookChoice {
    QString id;
    QString text;
};
/// Why a book shows nothing, and what would help.
struct BookEmptiness {
    QString icon;
    QString title;
    QString why;
    std::optional<BookAction> action;
};

/// One book of the slips: a list with what it may show, what can be done, and its paper. Follows every change
/// here and at other desks.
class SlipBook : public QObject {
    Q_OBJECT
public:
    struct Desks {
        SlipDesk& slips;
        FinanceCopyDesk& finance;
        CurrentSession& session;
        Changes& changes;
    };
    explicit SlipBook(const Desks& desks, QObject* parent = nullptr);

    /// Stable: "unreturned".
    [[nodiscard]] virtual QString bookId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual std::vector<BookAction> actions() const = 0;
    /// By right, state and the marked line (nullptr: none).
    [[nodiscard]] virtual bool allows(BookAction action, const BookRow* row) const = 0;
    /// Without inputs: nothing is to be asked.
    [[nodiscard]] virtual ActionForm form(BookAction action, const BookRow* row) const = 0;
    /// Nothing: it was done.
    virtual std::optional<Error> submit(BookAction action, const BookRow* row, const ActionForm& form) = 0;
    [[nodiscard]] virtual Result<BookPaper> paper(const PaperHeading& heading) const = 0;
    [[nodiscard]] virtual BookEmptiness emptiness() const = 0;
    /// Reads also while nobody looks, for the number beside the page's name.
    [[nodiscard]] virtual bool alwaysLive() const { return false; }
    /// Space on a line; nothing where lines are not ticked.
    virtual void toggle(const BookRow&) {}

    [[nodiscard]] BookTableModel& model() { return m_model; }
    /// Which column takes what is left.
    [[nodiscard]] int widest() const { return m_widest; }
    [[nodiscard]] const std::vector<BookChoice>& choices() const { return m_choices; }
    [[nodiscard]] const QString& choice() const { return m_choice; }
    void choose(const QString& id);
    /// To the choice `direction` further down.
    void step(int direction);
    [[nodiscard]] const QString& summary() const { return m_summary; }
    [[nodiscard]] StateTone tone() const { return m_tone; }
    /// How many of it are pressing.
    [[nodiscard]] int pressing() const { return m_pressing; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] const Clock& clock() const { return m_desks.slips.clock(); }

    /// Reads everything again, if anybody looks.
    void refresh();
    /// Whether anybody looks: a book that nobody looks at reads nothing.
    void setLive(bool live);

Q_SIGNALS:
    void changed();

protected:
    struct Shown {
        std::vector<BookColumn> columns;
        std::vector<BookRow> rows;
        int widest = 0;
        QString summary;
        StateTone tone = StateTone::Neutral;
        int pressing = 0;
    };
    /// Reads what the choice asks for; also sets the choices.
    virtual Result<Shown> read() = 0;

    [[nodiscard]] const Session& session() const { return m_desks.session.session(); }
    [[nodiscard]] const Desks& desks() const { return m_desks; }
    void offer(std::vector<BookChoice> choices, const QString& usual);

    static ActionInput input(const char* field, const QString& label, const QString& value = {},
                             const QString& hint = {}, InputKind kind = InputKind::Line);
    static ActionForm formOf(BookAction action, std::vector<ActionInput> inputs);
    [[nodiscard]] ActionForm chaseForm(const QString& person) const;
    std::optional<Error> chase(OrderId order, const ActionForm& form) const;
    [[nodiscard]] static ActionForm explanationForm(const QString& words);
    /// What was typed, or `usual` where nothing was. Errors: NotADate at the field.
    static Result<Date> dateIn(const ActionForm& form, const char* field, const Date& usual);

private:
    Desks m_desks;
    BookTableModel m_model;
    std::vector<BookChoice> m_choices;
    QString m_choice;
    QString m_usual;
    QString m_summary;
    StateTone m_tone = StateTone::Neutral;
    int m_pressing = 0;
    int m_widest = 0;
    bool m_live = false;
    bool m_stale = true;
    std::optional<Error> m_problem;
    QTimer m_minute;
};

} // namespace pd
