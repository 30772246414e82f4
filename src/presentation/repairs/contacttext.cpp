// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/contacttext.h"

#include "domain/codes.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("ContactWords", text);
}

QString joined(const QStringList& parts)
{
    return parts.join(QCoreApplication::translate("ContactWords", ", ", "between the facts of a contact"));
}

QString thereText(bool there)
{
    return there ? inWords(QT_TRANSLATE_NOOP("ContactWords", "technician there"))
                 : inWords(QT_TRANSLATE_NOOP("ContactWords", "technician not there yet"));
}

} // namespace

QString contactKindText(ContactKind kind)
{
    switch (kind) {
    case ContactKind::FirstCall:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "First call"));
    case ContactKind::ArrivalCall:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Arrival call"));
    case ContactKind::Promise:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "New time told"));
    case ContactKind::Charge:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Material, cost or time agreed"));
    case ContactKind::NobodyHome:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Nobody at home, note left"));
    case ContactKind::Result:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Result told"));
    case ContactKind::Other:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Other call"));
    }
    return {};
}

QString contactOutcomeText(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::Reached:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Reached"));
    case ContactOutcome::NoAnswer:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "No answer"));
    case ContactOutcome::NotReached:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Not reached"));
    }
    return {};
}

QString contactTellerText(ContactTeller teller)
{
    switch (teller) {
    case ContactTeller::Desk:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "the desk"));
    case ContactTeller::Technician:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "the technician"));
    case ContactTeller::Supervisor:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "the supervisor"));
    }
    return {};
}

QString toldText(Told told)
{
    switch (told) {
    case Told::ByDesk:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Yes, by the desk"));
    case Told::ByTechnician:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Yes, by the technician"));
    case Told::BySupervisor:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Yes, by the supervisor"));
    case Told::NotYet:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Not yet"));
    case Told::NotReached:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Called, not reached"));
    }
    return {};
}

QString promiseStateText(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "To come"));
    case PromiseState::Kept:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Kept"));
    case PromiseState::Late:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Not kept"));
    case PromiseState::Changed:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Changed"));
    case PromiseState::Dropped:
        return inWords(QT_TRANSLATE_NOOP("ContactWords", "Dropped"));
    }
    return {};
}

StateLook promiseStateLook(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return {QStringLiteral("clock"), StateTone::Info};
    case PromiseState::Kept:
        return {QStringLiteral("check"), StateTone::Success};
    case PromiseState::Late:
        return {QStringLiteral("warning"), StateTone::Danger};
    case PromiseState::Changed:
        return {QStringLiteral("edit"), StateTone::Warning};
    case PromiseState::Dropped:
        return {QStringLiteral("cancel"), StateTone::Neutral};
    }
    return {};
}

QString contactText(const OrderContact& contact)
{
    QStringList parts{contactKindText(contact.kind)};
    if (contact.kind != ContactKind::NobodyHome) {
        parts << contactOutcomeText(contact.outcome);
    }
    if (contact.technicianThere) {
        parts << thereText(*contact.technicianThere);
    }
    return joined(parts);
}

QString contactDetailText(const QString& detail)
{
    const QStringList codes = detail.split(u',', Qt::SkipEmptyParts);
    QStringList parts;
    if (const auto kind = fromCode(allContactKinds(), codes.value(0))) {
        parts << contactKindText(*kind);
    }
    if (codes.size() > 1) {
        parts << thereText(codes.at(1) == u"there");
    }
    return joined(parts);
}

} // namespace pd
