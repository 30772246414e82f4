// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QString>

#include <span>

namespace pd {

/// One or two sentences in the present language: what is wrong and what to do next. Names the field it
/// belongs to. Never contains a raw code, and personal data only where the parameters carried it.
QString errorText(const Error& error);

/// "Room" for "room": the word a clerk knows an input by. An unknown name gives "this field".
QString fieldName(const QString& field);
/// Whether fieldName() has a word of its own; every test of a form asks this for the fields its desk can
/// name.
bool hasFieldName(const QString& field);

/// Every code, for tests.
std::span<const ErrorCode> allErrorCodes();

} // namespace pd
