// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/receiptpapers.h"

#include "presentation/repairs/ordertime.h"
#include "widgets/feepapers/receiptpaperform.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/listpage.h"
#include "widgets/shell/settingspage.h"

namespace pd {

namespace {

ActionSpec spec(const char* id, const char* text, const char* keys, const char* icon)
{
    ActionSpec made{QString::fromLatin1(id), text};
    if (*keys != '\0') {
        made.shortcuts = {QKeySequence(QString::fromLatin1(keys))};
    }
    made.icon = QString::fromLatin1(icon);
    made.category = ActionCategory::Fees;
    return made;
}

enum QueuePlace { PrintOne, PrintAll, DropOne, Many };

} // namespace

ReceiptPapers::ReceiptPapers(DeskFrame& frame)
    : m_frame(frame), m_desk(frame.office().file->writes(), frame.office().file->reads()),
      m_paper(m_desk, frame.office().session, frame.printSettings()),
      m_queue(m_desk, frame.office().registry, frame.office().session, frame.changes())
{
    addQueuePage();
    connect(&m_queue, &PrintQueueController::changed, this, &ReceiptPapers::tellQueue);
    connect(&m_queue, &PrintQueueController::manyChosen, this, &ReceiptPapers::previewMany);
    tellQueue();
}

void ReceiptPapers::addQueuePage()
{
    const std::vector<ListPageAction> actions{
        {spec("print-queue.print", QT_TRANSLATE_NOOP("Actions", "Print this receipt"), "Ctrl+P", "print"), -1,
         true},
        {spec("print-queue.all", QT_TRANSLATE_NOOP("Actions", "Print all that wait"), "Alt+A", "print"), -1,
         true},
        {spec("print-queue.drop", QT_TRANSLATE_NOOP("Actions", "Do not print it"), "Alt+X", "remove"),
         PrintQueueController::Drop, true},
        {spec("print-queue.many", QT_TRANSLATE_NOOP("Actions", "Receipts of a day or building"), "Alt+D",
              "calendar"),
         PrintQueueController::ChooseMany, true},
    };
    m_page = new ListPage(m_queue,
                          {QStringLiteral("print-queue"), QStringLiteral("print"),
                           [] { return tr("Receipts to print"); }, [] { return tr("Nothing waits"); },
                           [] { return tr("What a printer does not take stays here until it does."); },
                           static_cast<int>(Many), PrintQueueController::Payer},
                          actions, m_frame.actions());
    m_frame.window().addInnerPage(m_page);
    connect(m_page, &ListPage::requested, this, [this](int place) {
        if (place == PrintAll) {
            sendAll();
        } else if (const PrintJob* job = m_queue.chosenJob()) {
            send(PrintJob(*job));
        }
    });
    m_frame.addAction(
        spec("print-queue.open", QT_TRANSLATE_NOOP("Actions", "Receipts to print"), "Ctrl+Shift+B", "print"),
        [this] { openQueue(); });
    connect(m_frame.window().bottomBar().chip(QStringLiteral("print-queue")), &StatusChip::clicked, this,
            &ReceiptPapers::openQueue);
}

void ReceiptPapers::openQueue()
{
    m_queue.load();
    m_frame.goTo(m_page->id());
}

void ReceiptPapers::tellQueue()
{
    StatusChip* chip = m_frame.window().bottomBar().chip(QStringLiteral("print-queue"));
    const int count = static_cast<int>(m_queue.jobs().size());
    chip->setVisible(count > 0);
    if (count > 0) {
        chip->tell(
            Tone::Warning, [count] { return tr("%n receipt(s) to print", nullptr, count); },
            [] { return tr("Opens the receipts that wait for the printer"); });
    }
}

ReceiptOnPaper ReceiptPapers::onPaper(const ReceiptToPrint& receipt) const
{
    const Clock& clock = m_desk.clock();
    return {receipt.receipt.details.snapshot,
            {receipt.printing, longTime(clock.now(), clock), session().name,
             receipt.receipt.voidReason.has_value()}};
}

ReceiptLook ReceiptPapers::look() const
{
    return {m_paper.station(), m_paper.settings().copies};
}

void ReceiptPapers::print(ReceiptId receipt)
{
    const auto job = m_desk.queue(session(), receipt);
    if (!job) {
        m_frame.say(job.error());
        return;
    }
    send(*job);
}

void ReceiptPapers::send(const PrintJob& job)
{
    const auto receipt = m_desk.receipt(session(), job.receipt);
    if (!receipt) {
        m_frame.say(receipt.error());
        return;
    }
    const FontMeasure measure;
    const Document document = receiptDocument(onPaper(*receipt), look(), m_desk.clock(), measure);
    if (const auto printed = m_frame.printing().print(document); !printed) {
        (void)m_desk.failed(session(), job.id, printed.error());
        m_frame.say(printed.error());
        return;
    }
    if (const auto counted = m_desk.sent(session(), job.id); !counted) {
        m_frame.say(counted.error());
    }
}

void ReceiptPapers::sendAll()
{
    const std::vector<PrintJob> jobs = m_queue.jobs(); // the list changes with each that goes
    for (const PrintJob& job : jobs) {
        const std::size_t before = m_queue.jobs().size();
        send(job);
        if (m_queue.jobs().size() == before) { // what stops one stops all
            return;
        }
    }
}

void ReceiptPapers::preview(ReceiptId receipt)
{
    auto found = m_desk.receipt(session(), receipt);
    if (!found) {
        m_frame.say(found.error());
        return;
    }
    std::vector<ReceiptToPrint> receipts;
    receipts.push_back(std::move(found).value());
    showMany(receipts);
}

void ReceiptPapers::previewMany(const ReceiptSelection& selection)
{
    auto found = m_desk.receipts(session(), selection);
    if (!found) {
        m_frame.say(found.error());
        return;
    }
    std::vector<ReceiptToPrint> receipts = std::move(found).value();
    if (receipts.empty()) {
        m_frame.window().bottomBar().say(tr("There is no such receipt on this day."));
        return;
    }
    showMany(receipts);
}

void ReceiptPapers::showMany(const std::vector<ReceiptToPrint>& receipts)
{
    // Every one that leaves may be printed again from the same preview: then it is a reprint.
    const auto ids = std::make_shared<std::vector<ReceiptId>>();
    for (const ReceiptToPrint& receipt : receipts) {
        ids->push_back(receipt.receipt.id);
    }
    const auto document = [this, ids]() -> Result<Document> {
        std::vector<ReceiptOnPaper> papers;
        for (const ReceiptId id : *ids) {
            const auto receipt = m_desk.receipt(session(), id);
            if (!receipt) {
                return receipt.error();
            }
            const Command& command = receipt->printing == 1 ? queueReceipt : reprintReceipt;
            if (!session().may(command.permission)) {
                return error(ErrorCode::NotPermitted, {}, {code(command.permission).toStdString()});
            }
            papers.push_back(onPaper(*receipt));
        }
        const FontMeasure measure;
        return receiptsDocument(papers, look(), m_desk.clock(), measure);
    };
    std::vector<ReceiptOnPaper> papers;
    papers.reserve(receipts.size());
    for (const ReceiptToPrint& receipt : receipts) {
        papers.push_back(onPaper(receipt));
    }
    const FontMeasure measure;
    m_frame.preview(receiptsDocument(papers, look(), m_desk.clock(), measure), document,
                    [this, ids]() -> Result<void> {
                        const auto counted = m_desk.counted(session(), *ids);
                        return counted ? Result<void>() : Result<void>(counted.error());
                    });
}

void ReceiptPapers::addSections(SettingsPage& settings)
{
    auto* form = new ReceiptPaperForm(m_paper, m_frame.printing());
    settings.addSection(
        QStringLiteral("receipt-paper"), [] { return tr("Receipt paper"); }, form);
    connect(form, &ReceiptPaperForm::testRequested, this,
            [this](const Document& sheet) { m_frame.preview(sheet); });
}

} // namespace pd
