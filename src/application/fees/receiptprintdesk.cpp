// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/receiptprintdesk.h"

#include "domain/fees/capitalamount.h"
#include "storage/fees/printjobstore.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/receiptstore.h"
#include "storage/numbering.h"
#include "storage/office/settingstore.h"

namespace pd {

namespace {

const QString& seriesKey()
{
    static const QString key = QStringLiteral("fees.receipt_series");
    return key;
}

const QString& copiesKey()
{
    static const QString key = QStringLiteral("fees.receipt_copies");
    return key;
}

/// Errors: SumsDiffer.
Result<void> agreeing(const ReceiptSnapshot& snapshot)
{
    Money sum;
    for (const PrintedLine& line : snapshot.lines) {
        sum += line.amount;
    }
    const Money size = snapshot.total < Money() ? -snapshot.total : snapshot.total;
    if (sum != snapshot.total || snapshot.capital != capitalAmount(size)) {
        return error(ErrorCode::SumsDiffer, snapshot.number.toStdString(),
                     {sum.toString(), snapshot.total.toString()});
    }
    return {};
}

Result<ReceiptToPrint> read(Connection& connection, ReceiptId id)
{
    auto receipt = ReceiptQueries(connection).receipt(id);
    if (!receipt) {
        return error(ErrorCode::NotFound, "receipt");
    }
    if (const auto agree = agreeing(receipt->details.snapshot); !agree) {
        return agree.error();
    }
    const int printing = PrintJobQueries(connection).printings(receipt->number) + 1;
    return ReceiptToPrint{std::move(*receipt), printing};
}

ReceiptSettings stored(Connection& connection)
{
    ReceiptSettings settings;
    settings.series = ReceiptStore::series(connection);
    if (const auto text = SettingStore(connection).get(copiesKey())) {
        if (const auto copies = parseCopies(*text)) {
            settings.copies = *copies;
        }
    }
    return settings;
}

QString subjectOf(PrintJobId job)
{
    return QStringLiteral("print-job:%1").arg(job.value());
}

} // namespace

Result<ReceiptToPrint> ReceiptPrintDesk::receipt(const Session& session, ReceiptId id)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) { return read(connection, id); });
}

Result<std::vector<ReceiptToPrint>> ReceiptPrintDesk::receipts(const Session& session,
                                                               const ReceiptSelection& selection)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<ReceiptToPrint>> {
                           std::vector<ReceiptToPrint> found;
                           for (const ReceiptId id : PrintJobQueries(connection).receipts(selection)) {
                               auto one = read(connection, id);
                               if (!one) {
                                   return one.error();
                               }
                               found.push_back(std::move(one).value());
                           }
                           return found;
                       });
}

Result<PrintJob> ReceiptPrintDesk::queue(const Session& session, ReceiptId id)
{
    const auto present = receipt(session, id);
    if (!present) {
        return present.error();
    }
    const Command& command = present->printing == 1 ? queueReceipt : reprintReceipt;
    return m_writes.run(session, command, [&](UnitOfWork& unit) -> Result<PrintJob> {
        const PrintJobId job = PrintJobStore(unit).queue(present->receipt.number);
        unit.audit(QStringLiteral("receipt:%1").arg(id.value()), {},
                   {{QStringLiteral("print_job"), static_cast<qint64>(job.value())}});
        const auto queued = PrintJobQueries(unit.connection()).job(job);
        return queued ? Result<PrintJob>(*queued) : error(ErrorCode::NotFound, "receipt");
    });
}

Result<std::vector<PrintJob>> ReceiptPrintDesk::waiting(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<PrintJob>> {
                           return PrintJobQueries(connection).waiting(session.station);
                       });
}

Result<int> ReceiptPrintDesk::sent(const Session& session, PrintJobId job)
{
    // Whoever may print at all has asked for it already: the right was checked then.
    const Command& command = session.may(Permission::TakePayment) ? queueReceipt : reprintReceipt;
    return m_writes.run(session, command, [&](UnitOfWork& unit) -> Result<int> {
        const auto printing = PrintJobStore(unit).sent(job);
        if (printing) {
            unit.audit(subjectOf(job), {}, {{QStringLiteral("printing"), *printing}});
        }
        return printing;
    });
}

Result<void> ReceiptPrintDesk::counted(const Session& session, std::span<const ReceiptId> receipts)
{
    bool again = false;
    std::vector<QString> numbers;
    for (const ReceiptId id : receipts) {
        const auto one = receipt(session, id);
        if (!one) {
            return one.error();
        }
        again = again || one->printing > 1;
        numbers.push_back(one->receipt.number);
    }
    return m_writes.run(session, again ? reprintReceipt : queueReceipt,
                        [&](UnitOfWork& unit) -> Result<void> {
                            PrintJobStore store(unit);
                            for (std::size_t i = 0; i < numbers.size(); ++i) {
                                const int printing = store.counted(numbers[i]);
                                unit.audit(QStringLiteral("receipt:%1").arg(receipts[i].value()), {},
                                           {{QStringLiteral("printing"), printing}});
                            }
                            return {};
                        });
}

Result<void> ReceiptPrintDesk::failed(const Session& session, PrintJobId job, const Error& why)
{
    const Command& command = session.may(Permission::TakePayment) ? queueReceipt : reprintReceipt;
    return m_writes.run(session, command, [&](UnitOfWork& unit) -> Result<void> {
        const QString failure = why.code == ErrorCode::PrinterMissing ? QStringLiteral("printer-missing")
                                : why.parameters.size() > 1           ? QStringLiteral("paper-refused")
                                                                      : QStringLiteral("print-failed");
        unit.audit(subjectOf(job), {}, {{QStringLiteral("failure"), failure}});
        return PrintJobStore(unit).failed(job, failure);
    });
}

Result<void> ReceiptPrintDesk::drop(const Session& session, PrintJobId job)
{
    return m_writes.run(session, dropReceiptPrint, [&](UnitOfWork& unit) -> Result<void> {
        unit.audit(subjectOf(job), {}, {{QStringLiteral("dropped"), true}});
        return PrintJobStore(unit).drop(job);
    });
}

Result<ReceiptSettings> ReceiptPrintDesk::settings(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<ReceiptSettings> { return stored(connection); });
}

Result<void> ReceiptPrintDesk::change(const Session& session, const ReceiptSettings& before,
                                      const ReceiptSettings& after)
{
    const auto sound = checked(after);
    if (!sound) {
        return sound.error();
    }
    return m_writes.run(session, changeReceiptPapers, [&](UnitOfWork& unit) -> Result<void> {
        if (stored(unit.connection()) != before) {
            return error(ErrorCode::Conflict);
        }
        const auto json = [](const ReceiptSettings& settings) {
            return QJsonObject{{QStringLiteral("copies"), copiesText(settings.copies)},
                               {QStringLiteral("series"), settings.series}};
        };
        SettingStore store(unit.connection());
        store.set(copiesKey(), copiesText(sound->copies));
        store.set(seriesKey(), sound->series);
        unit.audit(QStringLiteral("receipt-papers"), json(before), json(*sound));
        unit.changed(Topic::Settings);
        return {};
    });
}

Result<QString> ReceiptPrintDesk::nextNumber(const Session& session, const QString& series)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<QString> {
        const Date today = clock().today();
        return Numbering::format(series, today, Numbering(connection).given(series, today) + 1);
    });
}

} // namespace pd
