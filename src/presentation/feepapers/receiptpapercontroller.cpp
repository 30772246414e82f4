// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/receiptpapercontroller.h"

#include "application/currentsession.h"
#include "domain/codes.h"

#include <QtCore/QSettings>

namespace pd {

namespace {

QString key(const char* name)
{
    return QStringLiteral("receipts/") + QString::fromLatin1(name);
}

} // namespace

ReceiptStation ReceiptPaperController::station() const
{
    ReceiptStation station;
    station.format =
        fromCode(allReceiptFormats(), m_station.value(key("format")).toString()).value_or(station.format);
    station.mode = fromCode(allCopyModes(), m_station.value(key("mode")).toString()).value_or(station.mode);
    station.preprinted = m_station.value(key("preprinted"), false).toBool();
    return station;
}

void ReceiptPaperController::setStation(const ReceiptStation& station)
{
    m_station.setValue(key("format"), code(station.format));
    m_station.setValue(key("mode"), code(station.mode));
    m_station.setValue(key("preprinted"), station.preprinted);
}

ReceiptSettings ReceiptPaperController::settings() const
{
    const auto stored = m_desk.settings(m_session.session());
    return stored ? *stored : ReceiptSettings();
}

Result<void> ReceiptPaperController::save(const QString& copies, const QString& series)
{
    const auto parsed = parseCopies(copies);
    if (!parsed) {
        return parsed.error();
    }
    const ReceiptSettings before = settings();
    const auto after = checked(ReceiptSettings{*parsed, series});
    if (!after) {
        return after.error();
    }
    return *after == before ? Result<void>() : m_desk.change(m_session.session(), before, *after);
}

QString ReceiptPaperController::nextNumber(const QString& series) const
{
    const auto number = m_desk.nextNumber(m_session.session(), series.trimmed().toUpper());
    return number ? *number : QString();
}

bool ReceiptPaperController::mayChangeCentre() const
{
    return m_session.session().may(changeReceiptPapers.permission);
}

QString ReceiptPaperController::formatText(ReceiptFormat format)
{
    switch (format) {
    case ReceiptFormat::ThirdForm:
        return tr("Continuous form, three parts: 241 × 93.1 mm");
    case ReceiptFormat::HalfForm:
        return tr("Continuous form, two parts: 241 × 139.7 mm");
    case ReceiptFormat::A5:
        return tr("A5, landscape");
    case ReceiptFormat::A4:
        return tr("A4");
    case ReceiptFormat::Roll80:
        return tr("Thermal roll, 80 mm");
    case ReceiptFormat::Roll58:
        return tr("Thermal roll, 58 mm");
    }
    return {};
}

} // namespace pd
