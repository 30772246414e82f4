// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/pageflow.h"

namespace pd {

/// What stands at the head and foot of a paper or list.
struct PaperWords {
    QString title;  ///< "保修维修通知单"
    QString number; ///< empty: none
    QString centre;
    QString beside; ///< under the centre's name: a date, a month
    QString printedAt;
    QString printedBy;
    int reprint = 0; ///< 0 for the first print, n for the n-th reprint of a counted paper
};

/// Large title at the left, centre and date at the right; small repetitions on later pages; page marks.
[[nodiscard]] FlowFrame paperFrame(const QRectF& printable, const PaperWords& words);

/// A cell of a form with a grey label.
[[nodiscard]] FlowCell formLabel(const QString& text, double width);
[[nodiscard]] FlowCell formValue(const QString& text, double width, bool bold = false);
/// A boxed row of a form.
[[nodiscard]] FlowRow formRow(std::vector<FlowCell> cells, double leastHeight = 8);
/// Names with a line to sign on, side by side.
void putSignatures(PageFlow& flow, const QStringList& names);
/// Height of what putSignatures() draws.
[[nodiscard]] double signaturesHeight();

} // namespace pd
