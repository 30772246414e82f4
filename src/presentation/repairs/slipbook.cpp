// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/slipbook.h"

#include "presentation/repairs/typedinput.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

struct BookActionText {
    Q_DECLARE_TR_FUNCTIONS(BookActionText)
};

} // namespace

QString code(BookAction action)
{
    switch (action) {
    case BookAction::Chase:
        return QStringLiteral("chase");
    case BookAction::PickUp:
        return QStringLiteral("pick-up");
    case BookAction::Explain:
        return QStringLiteral("explain");
    case BookAction::RecordBlank:
        return QStringLiteral("record-blank");
    case BookAction::Yesterday:
        return QStringLiteral("yesterday");
    case BookAction::SignOff:
        return QStringLiteral("sign-off");
    case BookAction::Bind:
        return QStringLiteral("bind");
    case BookAction::HandOver:
        return QStringLiteral("hand-over");
    case BookAction::Confirm:
        return QStringLiteral("confirm");
    }
    return {};
}

QString bookActionText(BookAction action)
{
    switch (action) {
    case BookAction::Chase:
        return BookActionText::tr("Slip asked for");
    case BookAction::PickUp:
        return BookActionText::tr("Slip taken along");
    case BookAction::Explain:
        return BookActionText::tr("Explain");
    case BookAction::RecordBlank:
        return BookActionText::tr("Slip written by hand");
    case BookAction::Yesterday:
        return BookActionText::tr("Yesterday");
    case BookAction::SignOff:
        return BookActionText::tr("Sign off");
    case BookAction::Bind:
        return BookActionText::tr("Mark as bound");
    case BookAction::HandOver:
        return BookActionText::tr("Hand over");
    case BookAction::Confirm:
        return BookActionText::tr("Confirm the month");
    }
    return {};
}

QString bookActionIcon(BookAction action)
{
    switch (action) {
    case BookAction::Chase:
        return QStringLiteral("phone");
    case BookAction::PickUp:
        return QStringLiteral("user");
    case BookAction::Explain:
        return QStringLiteral("edit");
    case BookAction::RecordBlank:
        return QStringLiteral("add");
    case BookAction::Yesterday:
        return QStringLiteral("previous");
    case BookAction::SignOff:
    case BookAction::Confirm:
        return QStringLiteral("check");
    case BookAction::Bind:
        return QStringLiteral("document");
    case BookAction::HandOver:
        return QStringLiteral("export");
    }
    return {};
}

SlipBook::SlipBook(const Desks& desks, QObject* parent) : QObject(parent), m_desks(desks)
{
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Slips) ||
            topics.contains(Topic::Staff)) {
            refresh();
        }
    });
    connect(&m_desks.session, &CurrentSession::changed, this, &SlipBook::refresh);
    connect(&m_minute, &QTimer::timeout, this, &SlipBook::refresh);
    m_minute.start(minuteMs);
}

void SlipBook::setLive(bool live)
{
    m_live = live || alwaysLive();
    if (m_live && m_stale) {
        refresh();
    }
}

void SlipBook::refresh()
{
    m_stale = !m_live;
    if (m_stale) {
        return;
    }
    auto shown = read();
    m_problem.reset();
    if (!shown) {
        m_problem = shown.error();
        m_summary.clear();
        m_tone = StateTone::Neutral;
        m_pressing = 0;
        m_model.show({}, {});
    } else {
        Shown now = std::move(shown).value();
        m_summary = now.summary;
        m_tone = now.tone;
        m_pressing = now.pressing;
        m_widest = now.widest;
        m_model.show(std::move(now.columns), std::move(now.rows));
    }
    Q_EMIT changed();
}

void SlipBook::offer(std::vector<BookChoice> choices, const QString& usual)
{
    m_choices = std::move(choices);
    const bool known = std::ranges::find(m_choices, m_choice, &BookChoice::id) != m_choices.end();
    // Who has chosen nothing follows what is usual.
    if (!known || m_choice == m_usual) {
        m_choice = usual;
    }
    m_usual = usual;
}

void SlipBook::choose(const QString& id)
{
    if (id != m_choice && std::ranges::find(m_choices, id, &BookChoice::id) != m_choices.end()) {
        m_choice = id;
        refresh();
    }
}

void SlipBook::step(int direction)
{
    const auto now = std::ranges::find(m_choices, m_choice, &BookChoice::id);
    const auto place = now - m_choices.begin() + direction;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(m_choices.size())) {
        choose(QString(m_choices[static_cast<std::size_t>(place)].id));
    }
}

ActionInput SlipBook::input(const char* field, const QString& label, const QString& value,
                            const QString& hint, InputKind kind)
{
    return {QString::fromLatin1(field), kind, label, value, hint};
}

ActionForm SlipBook::formOf(BookAction action, std::vector<ActionInput> inputs)
{
    ActionForm form;
    form.title = bookActionText(action);
    form.inputs = std::move(inputs);
    return form;
}

ActionForm SlipBook::chaseForm(const QString& person) const
{
    return formOf(BookAction::Chase,
                  {input("person", tr("Whom you asked"), person), input("answer", tr("What was answered")),
                   input("chasedAt", tr("When"), {}, tr("empty: now · 930 · 11-25 930"), InputKind::Time)});
}

std::optional<Error> SlipBook::chase(OrderId order, const ActionForm& form) const
{
    const auto at = timeIn(form, "chasedAt", clock());
    if (!at) {
        return at.error();
    }
    const ChaseEntry entry{form.value(u"person"), form.value(u"answer"), *at};
    const auto outcome = m_desks.slips.chase(session(), order, entry);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

ActionForm SlipBook::explanationForm(const QString& words)
{
    return formOf(BookAction::Explain, {input("explanation", tr("Why the number or its slip is not there"),
                                              words, {}, InputKind::Text)});
}

Result<Date> SlipBook::dateIn(const ActionForm& form, const char* field, const Date& usual)
{
    const QString typed = form.value(QString::fromLatin1(field)).trimmed();
    if (typed.isEmpty()) {
        return usual;
    }
    const auto date = Date::parse(typed.toStdString());
    return date ? date : Result<Date>(error(ErrorCode::NotADate, field));
}

} // namespace pd
