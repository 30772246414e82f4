// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters/contactletter.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// A contact letter between departments on A5 landscape (FRM-05):
/// 发文部门、发文人签字、接文部门、接文人签字、发文 日期, the text, and the reply or room for it.
/// `orderNumber` empty: it is about no order. `printing`: from 2 on it is marked as a reprint.
[[nodiscard]] Document letterDocument(const ContactLetter& letter, const QString& orderNumber,
                                      const PaperHeading& heading, const Clock& clock,
                                      const TextMeasure& measure, int printing = 1);

} // namespace pd
