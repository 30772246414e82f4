// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/receiptwords.h"

#include "presentation/format/format.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct ReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)
};

} // namespace

QString receiptKindText(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Payment:
        return ReceiptWords::tr("Payment");
    case ReceiptKind::SetOff:
        return ReceiptWords::tr("Set-off");
    case ReceiptKind::Refund:
        return ReceiptWords::tr("Refund");
    case ReceiptKind::Reversal:
        return ReceiptWords::tr("Reversal");
    }
    return {};
}

QString receiptStandingText(bool voided, const QString& reversedBy, Money refunded)
{
    if (voided) {
        return ReceiptWords::tr("Voided");
    }
    if (!reversedBy.isEmpty()) {
        return ReceiptWords::tr("Reversed by %1").arg(reversedBy);
    }
    return refunded > Money() ? ReceiptWords::tr("Refunded %1").arg(moneyText(refunded)) : QString();
}

StateLook receiptStandingLook(bool voided, const QString& reversedBy, Money refunded)
{
    if (voided) {
        return {QStringLiteral("cancel"), StateTone::Danger};
    }
    if (!reversedBy.isEmpty()) {
        return {QStringLiteral("undo"), StateTone::Danger};
    }
    return refunded > Money() ? StateLook{QStringLiteral("undo"), StateTone::Warning} : StateLook{};
}

QString paperVerdictText(const PaperCheck& check)
{
    const QString said =
        ReceiptWords::tr("%1, %2, %3").arg(check.number, check.payer, moneyText(check.total));
    switch (check.verdict) {
    case PaperVerdict::Genuine:
        return check.refunded > Money()
                   ? ReceiptWords::tr("Genuine: %1. Refunded since: %2.").arg(said, moneyText(check.refunded))
                   : ReceiptWords::tr("Genuine: %1.").arg(said);
    case PaperVerdict::Voided:
        return ReceiptWords::tr("Voided: %1. This paper is worth nothing; take it back.").arg(said);
    case PaperVerdict::Reversed:
        return ReceiptWords::tr("Reversed: %1, by %2.").arg(said, check.reversedBy);
    case PaperVerdict::OtherCode:
        return ReceiptWords::tr("Not genuine: %1 has another code than %2. Compare the paper with what is "
                                "stored.")
            .arg(check.number, check.mark.code);
    case PaperVerdict::Tampered:
        return ReceiptWords::tr("The stored receipt %1 was changed after it was given. Run the check of the "
                                "data and tell the manager.")
            .arg(check.number);
    case PaperVerdict::Unknown:
        break;
    }
    return ReceiptWords::tr("Unknown: no receipt %1 is in this file.")
        .arg(check.mark.number.isEmpty() ? check.mark.code : check.mark.number);
}

StateTone paperVerdictTone(PaperVerdict verdict)
{
    switch (verdict) {
    case PaperVerdict::Genuine:
        return StateTone::Success;
    case PaperVerdict::Voided:
    case PaperVerdict::Reversed:
        return StateTone::Warning;
    case PaperVerdict::OtherCode:
    case PaperVerdict::Tampered:
    case PaperVerdict::Unknown:
        break;
    }
    return StateTone::Danger;
}

QString receiptKindOnPaper(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Payment:
        return QStringLiteral("收款");
    case ReceiptKind::SetOff:
        return QStringLiteral("预存抵扣");
    case ReceiptKind::Refund:
        return QStringLiteral("退款");
    case ReceiptKind::Reversal:
        return QStringLiteral("红冲");
    }
    return {};
}

} // namespace pd
