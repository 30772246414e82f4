// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/receiptprintdesk.h"
#include "presentation/feepapers/printqueuecontroller.h"
#include "presentation/feepapers/receiptdocument.h"
#include "presentation/feepapers/receiptpapercontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class ListPage;
class SettingsPage;

/// Receipts on paper, in the window: the way to the printer through the queue (B6), the preview, many at
/// once, and how they are printed at all.
class ReceiptPapers : public QObject {
    Q_OBJECT
public:
    /// Outlives the papers.
    explicit ReceiptPapers(DeskFrame& frame);

    /// To the printer at once, the page on screen stays: the cashier reads the change from it. What the
    /// printer does not take waits in the queue.
    void print(ReceiptId receipt);
    /// Shows it first; it is counted when the printer or a PDF has it.
    void preview(ReceiptId receipt);
    /// Many, in the order of the route.
    void previewMany(const ReceiptSelection& selection);
    /// The page with what waits.
    void openQueue();

    void addSections(SettingsPage& settings);

private:
    void addQueuePage();
    void send(const PrintJob& job);
    void sendAll();
    void tellQueue();
    void showMany(const std::vector<ReceiptToPrint>& receipts);
    [[nodiscard]] ReceiptOnPaper onPaper(const ReceiptToPrint& receipt) const;
    [[nodiscard]] ReceiptLook look() const;
    [[nodiscard]] const Session& session() const { return m_frame.session(); }

    DeskFrame& m_frame;
    ReceiptPrintDesk m_desk;
    ReceiptPaperController m_paper;
    PrintQueueController m_queue;
    ListPage* m_page = nullptr;
};

} // namespace pd
