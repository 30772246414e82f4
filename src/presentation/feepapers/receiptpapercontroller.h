// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/receiptprintdesk.h"

#include <QtCore/QCoreApplication>

class QSettings;

namespace pd {

class CurrentSession;

/// How receipts are printed: format, mode and kind of paper of this computer, copies and series of the
/// centre.
class ReceiptPaperController {
    Q_DECLARE_TR_FUNCTIONS(pd::ReceiptPaperController)
public:
    /// All outlive this object.
    ReceiptPaperController(ReceiptPrintDesk& desk, const CurrentSession& session, QSettings& station)
        : m_desk(desk), m_session(session), m_station(station)
    {
    }

    [[nodiscard]] ReceiptStation station() const;
    void setStation(const ReceiptStation& station);
    /// As stored; the usual ones when the file cannot be read just now.
    [[nodiscard]] ReceiptSettings settings() const;
    /// `copies` as typed. Errors: those of parseCopies() and ReceiptPrintDesk::change().
    Result<void> save(const QString& copies, const QString& series);
    /// "PJ-202611-0187", empty when it cannot be told.
    [[nodiscard]] QString nextNumber(const QString& series) const;
    [[nodiscard]] bool mayChangeCentre() const;

    [[nodiscard]] static QString formatText(ReceiptFormat format);

private:
    ReceiptPrintDesk& m_desk;
    const CurrentSession& m_session;
    QSettings& m_station;
};

} // namespace pd
