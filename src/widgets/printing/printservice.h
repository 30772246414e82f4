// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "presentation/documents/document.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtGui/QPageSize>

#include <optional>

class QSettings;

namespace pd {

/// Writes the document through a temporary file, so that no half PDF is left behind; needs a QGuiApplication
/// but no display. Errors: FileUnwritable.
[[nodiscard]] Result<void> writePdf(const Document& document, const QString& path);

/// The form of a driver for a paper: the one of that size; one that is a little narrower, as drivers name the
/// continuous forms (240 for 241 mm); of a roll the shortest that is long enough; else a size of its own
/// where the driver takes any. Nothing: it would print on another paper. A driver that names no forms is
/// believed.
[[nodiscard]] std::optional<QPageSize> formFor(const Paper& paper, const QList<QPageSize>& forms,
                                               bool takesAnySize);

/// Where this station prints one kind of document and how far its printer is off.
struct PrinterChoice {
    QString printer;  ///< empty: not chosen yet
    double right = 0; ///< millimetres, -20.0 … 20.0 in tenths; positive moves right
    double down = 0;  ///< the same, positive moves down

    friend bool operator==(const PrinterChoice&, const PrinterChoice&) = default;
};

/// Printing with the printer and offsets that this station remembers per kind of document. Never falls back
/// to a default printer by itself.
class PrintService {
public:
    explicit PrintService(QSettings& settings) : m_settings(settings) {}

    /// Names of the printers of this station.
    [[nodiscard]] static QStringList printers();
    [[nodiscard]] PrinterChoice choice(const QString& kind) const;
    /// Another printer with the offsets it had for this kind.
    [[nodiscard]] PrinterChoice choice(const QString& kind, const QString& printer) const;
    /// Offsets are rounded to tenths of a millimetre. Errors: OutOfRange.
    [[nodiscard]] Result<void> remember(const QString& kind, const PrinterChoice& choice);
    /// The remembered printer of this kind is chosen, present and takes papers. Errors: PrinterMissing,
    /// PrintFailed (it is stopped: what is sent to it would come out some day, and perhaps twice).
    [[nodiscard]] Result<void> ready(const QString& kind) const;
    /// Errors: as ready(); PrintFailed, with the paper as second parameter where the driver has no form of
    /// it.
    [[nodiscard]] Result<void> print(const Document& document);

private:
    QSettings& m_settings;
};

} // namespace pd
