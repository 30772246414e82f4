// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/callerinputs.h"

#include "widgets/repairs/householdcardview.h"
#include "widgets/shell/typeaheadbox.h"

namespace pd {

CallerInputs::CallerInputs(CallerController& controller, Widgets widgets, QWidget* form)
    : QObject(form), m_controller(controller), m_widgets(widgets)
{
    QFont large = m_widgets.place.font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_widgets.place.setFont(large);
    connectPlace();
    connectName();
    connect(&m_widgets.phone, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_controller.editCaller([&](CallerLine& caller) { caller.reporterPhone = text; });
    });
    connect(&m_controller, &CallerController::cardChanged, this,
            [this] { m_widgets.card.show(m_controller.card()); });
    m_widgets.card.show(m_controller.card());
}

void CallerInputs::connectPlace()
{
    m_widgets.place.setSource([this](const QString& typed) {
        m_places = m_controller.places(typed);
        std::vector<Suggestion> lines;
        lines.reserve(m_places.size());
        for (const PlaceChoice& choice : m_places) {
            lines.push_back(suggestion(choice));
        }
        return lines;
    });
    connect(&m_widgets.place, &TypeAheadBox::typed, &m_controller, &CallerController::typePlace);
    connect(&m_widgets.place, &TypeAheadBox::chosen, this, [this](int offer) {
        m_controller.choosePlace(m_places[static_cast<std::size_t>(offer)]);
        const CallerLine& caller = std::as_const(m_controller).callerLine();
        const bool known = caller.room && !caller.reporterName.isEmpty();
        (known ? m_widgets.next : m_widgets.name).setFocus(Qt::TabFocusReason);
    });
}

std::vector<HouseholdCard::Member> CallerInputs::membersNamed(const QString& typed) const
{
    std::vector<HouseholdCard::Member> members;
    if (const auto& card = m_controller.card()) {
        for (const auto& member : card->members) {
            if (typed.isEmpty() || member.name.contains(typed)) {
                members.push_back(member);
            }
        }
    }
    return members;
}

void CallerInputs::connectName()
{
    m_widgets.name.setSource([this](const QString& typed) {
        std::vector<Suggestion> lines;
        for (const auto& member : membersNamed(typed)) {
            lines.push_back(
                {member.name, member.role + QStringLiteral(" · ") + member.phone, QStringLiteral("user")});
        }
        return lines;
    });
    connect(&m_widgets.name, &TypeAheadBox::typed, this, [this](const QString& text) {
        m_controller.editCaller([&](CallerLine& caller) {
            caller.reporterName = text;
            caller.reporter.reset();
        });
    });
    connect(&m_widgets.name, &TypeAheadBox::chosen, this, [this](int offer) {
        const auto members = membersNamed(m_widgets.name.text());
        if (offer < static_cast<int>(members.size())) {
            m_controller.chooseReporter(members[static_cast<std::size_t>(offer)]);
        }
    });
}

void CallerInputs::show()
{
    const CallerLine& caller = std::as_const(m_controller).callerLine();
    const auto put = [](QLineEdit& line, const QString& text) {
        if (line.text() != text) {
            line.setText(text);
        }
    };
    put(m_widgets.place, caller.placeText);
    put(m_widgets.name, caller.reporterName);
    put(m_widgets.phone, caller.reporterPhone);
}

void CallerInputs::acceptOpenLists()
{
    m_widgets.place.acceptCurrent();
    m_widgets.name.acceptCurrent();
}

} // namespace pd
