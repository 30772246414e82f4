// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pd {

namespace {

const QHash<QString, const char*>& fieldTexts()
{
    static const QHash<QString, const char*> texts{
        // registry
        {QStringLiteral("estate"), QT_TRANSLATE_NOOP("FieldName", "Name of the centre")},
        {QStringLiteral("building"), QT_TRANSLATE_NOOP("FieldName", "Building")},
        {QStringLiteral("section"), QT_TRANSLATE_NOOP("FieldName", "Section")},
        {QStringLiteral("moreSections"), QT_TRANSLATE_NOOP("FieldName", "New sections")},
        {QStringLiteral("floor"), QT_TRANSLATE_NOOP("FieldName", "Floor")},
        {QStringLiteral("room"), QT_TRANSLATE_NOOP("FieldName", "Room")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("FieldName", "Number")},
        {QStringLiteral("use"), QT_TRANSLATE_NOOP("FieldName", "Use")},
        {QStringLiteral("builtArea"), QT_TRANSLATE_NOOP("FieldName", "Built-up area")},
        {QStringLiteral("innerArea"), QT_TRANSLATE_NOOP("FieldName", "Inner area")},
        {QStringLiteral("feeCoefficient"), QT_TRANSLATE_NOOP("FieldName", "Fee coefficient")},
        {QStringLiteral("handover"), QT_TRANSLATE_NOOP("FieldName", "Handover date")},
        {QStringLiteral("warranty"), QT_TRANSLATE_NOOP("FieldName", "Warranty")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("FieldName", "State")},
        {QStringLiteral("butler"), QT_TRANSLATE_NOOP("FieldName", "Butler")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("FieldName", "Note")},
        {QStringLiteral("caution"), QT_TRANSLATE_NOOP("FieldName", "Caution")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("FieldName", "Person")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("FieldName", "Name")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("FieldName", "Phone")},
        {QStringLiteral("idNumber"), QT_TRANSLATE_NOOP("FieldName", "ID number")},
        {QStringLiteral("birthday"), QT_TRANSLATE_NOOP("FieldName", "Birthday")},
        {QStringLiteral("employer"), QT_TRANSLATE_NOOP("FieldName", "Employer")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("FieldName", "Role")},
        {QStringLiteral("share"), QT_TRANSLATE_NOOP("FieldName", "Share")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("FieldName", "From")},
        {QStringLiteral("to"), QT_TRANSLATE_NOOP("FieldName", "To")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("FieldName", "Date")},
        {QStringLiteral("emergencyContact"), QT_TRANSLATE_NOOP("FieldName", "Emergency contact")},
        {QStringLiteral("emergencyPhone"), QT_TRANSLATE_NOOP("FieldName", "Emergency phone")},
        {QStringLiteral("relation"), QT_TRANSLATE_NOOP("FieldName", "Relation")},
        {QStringLiteral("noticePreference"), QT_TRANSLATE_NOOP("FieldName", "Notices")},
        {QStringLiteral("vip"), QT_TRANSLATE_NOOP("FieldName", "VIP")},
        {QStringLiteral("waterproofing"), QT_TRANSLATE_NOOP("FieldName", "Warranty: waterproofing")},
        {QStringLiteral("plumbing"), QT_TRANSLATE_NOOP("FieldName", "Warranty: plumbing")},
        {QStringLiteral("electrical"), QT_TRANSLATE_NOOP("FieldName", "Warranty: electrical")},
        {QStringLiteral("doors-windows"), QT_TRANSLATE_NOOP("FieldName", "Warranty: doors and windows")},
        {QStringLiteral("structure"), QT_TRANSLATE_NOOP("FieldName", "Warranty: structure")},
        // repairs
        {QStringLiteral("origin"), QT_TRANSLATE_NOOP("FieldName", "Reported by")},
        {QStringLiteral("originDetail"), QT_TRANSLATE_NOOP("FieldName", "Which department")},
        {QStringLiteral("backFilled"), QT_TRANSLATE_NOOP("FieldName", "Written afterwards")},
        {QStringLiteral("wishedTechnician"), QT_TRANSLATE_NOOP("FieldName", "Technician asked for")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("FieldName", "Service order")},
        {QStringLiteral("orderNumber"), QT_TRANSLATE_NOOP("FieldName", "Order number")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("FieldName", "Place")},
        {QStringLiteral("publicArea"), QT_TRANSLATE_NOOP("FieldName", "Public area")},
        {QStringLiteral("caller"), QT_TRANSLATE_NOOP("FieldName", "Caller")},
        {QStringLiteral("jobKind"), QT_TRANSLATE_NOOP("FieldName", "Job kind")},
        {QStringLiteral("faultKind"), QT_TRANSLATE_NOOP("FieldName", "Fault")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("FieldName", "Description")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("FieldName", "Description")},
        {QStringLiteral("material"), QT_TRANSLATE_NOOP("FieldName", "Material")},
        {QStringLiteral("expected"), QT_TRANSLATE_NOOP("FieldName", "Expected cost")},
        {QStringLiteral("chargeable"), QT_TRANSLATE_NOOP("FieldName", "Chargeable")},
        {QStringLiteral("part"), QT_TRANSLATE_NOOP("FieldName", "Part")},
        {QStringLiteral("nameEn"), QT_TRANSLATE_NOOP("FieldName", "English name")},
        {QStringLiteral("now"), QT_TRANSLATE_NOOP("FieldName", "Now")},
        {QStringLiteral("urgency"), QT_TRANSLATE_NOOP("FieldName", "Urgency")},
        {QStringLiteral("technician"), QT_TRANSLATE_NOOP("FieldName", "Technician")},
        {QStringLiteral("appointment"), QT_TRANSLATE_NOOP("FieldName", "Appointment")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("FieldName", "Reason")},
        {QStringLiteral("promise"), QT_TRANSLATE_NOOP("FieldName", "Promised time")},
        {QStringLiteral("reportedAt"), QT_TRANSLATE_NOOP("FieldName", "Reported")},
        {QStringLiteral("dispatchedAt"), QT_TRANSLATE_NOOP("FieldName", "Dispatched")},
        {QStringLiteral("arrivedAt"), QT_TRANSLATE_NOOP("FieldName", "Arrived")},
        {QStringLiteral("doneAt"), QT_TRANSLATE_NOOP("FieldName", "Done")},
        {QStringLiteral("returnedAt"), QT_TRANSLATE_NOOP("FieldName", "Slip returned")},
        {QStringLiteral("result"), QT_TRANSLATE_NOOP("FieldName", "Result")},
        {QStringLiteral("parts"), QT_TRANSLATE_NOOP("FieldName", "Parts")},
        {QStringLiteral("charge"), QT_TRANSLATE_NOOP("FieldName", "Charge")},
        {QStringLiteral("signature"), QT_TRANSLATE_NOOP("FieldName", "Signature")},
        {QStringLiteral("consent"), QT_TRANSLATE_NOOP("FieldName", "Customer's consent")},
        // calls
        {QStringLiteral("call"), QT_TRANSLATE_NOOP("FieldName", "Call record")},
        {QStringLiteral("callReason"), QT_TRANSLATE_NOOP("FieldName", "Reason of the call")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("FieldName", "Channel")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("FieldName", "Category")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("FieldName", "Answer")},
        {QStringLiteral("receiver"), QT_TRANSLATE_NOOP("FieldName", "Passed on to")},
        {QStringLiteral("outcome"), QT_TRANSLATE_NOOP("FieldName", "Outcome")},
        {QStringLiteral("colleague"), QT_TRANSLATE_NOOP("FieldName", "Colleague")},
        {QStringLiteral("takenAt"), QT_TRANSLATE_NOOP("FieldName", "Time of the call")},
        {QStringLiteral("calledBackAt"), QT_TRANSLATE_NOOP("FieldName", "Called back")},
        {QStringLiteral("draft"), QT_TRANSLATE_NOOP("FieldName", "Parked call")},
        // staff, shell, data
        {QStringLiteral("login"), QT_TRANSLATE_NOOP("FieldName", "Login")},
        {QStringLiteral("password"), QT_TRANSLATE_NOOP("FieldName", "Password")},
        {QStringLiteral("newPassword"), QT_TRANSLATE_NOOP("FieldName", "New password")},
        {QStringLiteral("repeatPassword"), QT_TRANSLATE_NOOP("FieldName", "Password again")},
        {QStringLiteral("roles"), QT_TRANSLATE_NOOP("FieldName", "Roles")},
        {QStringLiteral("trade"), QT_TRANSLATE_NOOP("FieldName", "Trade")},
        {QStringLiteral("trades"), QT_TRANSLATE_NOOP("FieldName", "Trades")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("FieldName", "Language")},
        {QStringLiteral("lockMinutes"), QT_TRANSLATE_NOOP("FieldName", "Minutes until the lock")},
        {QStringLiteral("file"), QT_TRANSLATE_NOOP("FieldName", "File")},
        {QStringLiteral("centreName"), QT_TRANSLATE_NOOP("FieldName", "Name of the centre")},
        {QStringLiteral("dataFile"), QT_TRANSLATE_NOOP("FieldName", "Data file")},
        {QStringLiteral("folder"), QT_TRANSLATE_NOOP("FieldName", "Folder")},
        {QStringLiteral("backupFolder"), QT_TRANSLATE_NOOP("FieldName", "Backup folder")},
        {QStringLiteral("printer"), QT_TRANSLATE_NOOP("FieldName", "Printer")},
        {QStringLiteral("slipCopies"), QT_TRANSLATE_NOOP("FieldName", "Copies to print")},
        {QStringLiteral("limit"), QT_TRANSLATE_NOOP("FieldName", "The limit")},
        {QStringLiteral("warnBefore"), QT_TRANSLATE_NOOP("FieldName", "The lead of warnings")},
        {QStringLiteral("earlySlip"), QT_TRANSLATE_NOOP("FieldName", "The hour for early slips")},
        {QStringLiteral("earlySlipReturn"), QT_TRANSLATE_NOOP("FieldName", "The hour early slips are back")},
        {QStringLiteral("endOfWork"), QT_TRANSLATE_NOOP("FieldName", "The hour the other slips are back")},
        {QStringLiteral("week"), QT_TRANSLATE_NOOP("FieldName", "The service hours")},
        {QStringLiteral("days"), QT_TRANSLATE_NOOP("FieldName", "The special days")},
        {QStringLiteral("newDay"), QT_TRANSLATE_NOOP("FieldName", "The new day")},
        {QStringLiteral("sheet"), QT_TRANSLATE_NOOP("FieldName", "Sheet")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("FieldName", "Code")},
        {QStringLiteral("columns"), QT_TRANSLATE_NOOP("FieldName", "Columns")},
        {QStringLiteral("rows"), QT_TRANSLATE_NOOP("FieldName", "Rows")},
    };
    return texts;
}

} // namespace

QString fieldName(const QString& field)
{
    // Several inputs of one kind have their number behind a colon: "section:12".
    const char* known =
        fieldTexts().value(field.section(u':', 0, 0), QT_TRANSLATE_NOOP("FieldName", "This field"));
    return QCoreApplication::translate("FieldName", known);
}

bool hasFieldName(const QString& field)
{
    return fieldTexts().contains(field.section(u':', 0, 0));
}

} // namespace pd
