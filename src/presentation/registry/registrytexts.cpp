// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/registrytexts.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("Registry", source);
}

} // namespace

QString text(RoomUse use)
{
    switch (use) {
    case RoomUse::Residence:
        return translated(QT_TRANSLATE_NOOP("Registry", "Residence"));
    case RoomUse::Shop:
        return translated(QT_TRANSLATE_NOOP("Registry", "Shop"));
    case RoomUse::Office:
        return translated(QT_TRANSLATE_NOOP("Registry", "Office"));
    case RoomUse::Parking:
        return translated(QT_TRANSLATE_NOOP("Registry", "Parking"));
    case RoomUse::Store:
        return translated(QT_TRANSLATE_NOOP("Registry", "Store room"));
    }
    return {};
}

QString text(RoomState state)
{
    switch (state) {
    case RoomState::Vacant:
        return translated(QT_TRANSLATE_NOOP("Registry", "Vacant"));
    case RoomState::LivedIn:
        return translated(QT_TRANSLATE_NOOP("Registry", "Lived in"));
    case RoomState::Let:
        return translated(QT_TRANSLATE_NOOP("Registry", "Let"));
    case RoomState::Decorating:
        return translated(QT_TRANSLATE_NOOP("Registry", "Decorating"));
    }
    return {};
}

QString text(WarrantyPart part)
{
    switch (part) {
    case WarrantyPart::Waterproofing:
        return translated(QT_TRANSLATE_NOOP("Registry", "Waterproofing"));
    case WarrantyPart::Plumbing:
        return translated(QT_TRANSLATE_NOOP("Registry", "Plumbing"));
    case WarrantyPart::Electrical:
        return translated(QT_TRANSLATE_NOOP("Registry", "Electrical"));
    case WarrantyPart::DoorsWindows:
        return translated(QT_TRANSLATE_NOOP("Registry", "Doors and windows"));
    case WarrantyPart::Structure:
        return translated(QT_TRANSLATE_NOOP("Registry", "Structure"));
    }
    return {};
}

QString text(RoomRole role)
{
    switch (role) {
    case RoomRole::Owner:
        return translated(QT_TRANSLATE_NOOP("Registry", "Owner"));
    case RoomRole::Occupant:
        return translated(QT_TRANSLATE_NOOP("Registry", "Occupant"));
    case RoomRole::Tenant:
        return translated(QT_TRANSLATE_NOOP("Registry", "Tenant"));
    case RoomRole::Family:
        return translated(QT_TRANSLATE_NOOP("Registry", "Family"));
    case RoomRole::Contact:
        return translated(QT_TRANSLATE_NOOP("Registry", "Contact"));
    }
    return {};
}

QString text(NoticePreference preference)
{
    switch (preference) {
    case NoticePreference::LetterBox:
        return translated(QT_TRANSLATE_NOOP("Registry", "Letter box"));
    case NoticePreference::Phone:
        return translated(QT_TRANSLATE_NOOP("Registry", "By phone"));
    case NoticePreference::Fax:
        return translated(QT_TRANSLATE_NOOP("Registry", "Fax"));
    case NoticePreference::RegisteredMail:
        return translated(QT_TRANSLATE_NOOP("Registry", "Registered mail"));
    }
    return {};
}

} // namespace pd
