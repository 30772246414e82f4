// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receiptpaper.h"
#include "presentation/documents/document.h"
#include "presentation/documents/textmeasure.h"

namespace pd {

inline constexpr int driftForms = 5;

/// A grid of 5 mm with a scale and a cross in every corner, 10 mm from the edges: laid over a form against
/// the light it shows how far the printer is off.
Document calibrationDocument(ReceiptFormat format, const TextMeasure& measure);
/// Five forms with the same line: an offset is the same on all of them, a wrong page length grows from form
/// to form.
Document driftDocument(ReceiptFormat format, const TextMeasure& measure);

} // namespace pd
