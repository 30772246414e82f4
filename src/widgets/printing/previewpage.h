// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "presentation/documents/document.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>
#include <optional>

class QModelIndex;

namespace pd {

class ActionCatalog;
class InlineMessage;
class PagesView;
class PageThumbnails;
class PrintService;

namespace Ui {
class PreviewPage;
}

/// Shows a document as it will be on paper; prints it or saves it as PDF. The printer and offsets are chosen
/// on the page itself and remembered for this station and kind of document.
///
/// There is one preview in the window: whoever has something to print calls open(); the window puts the page
/// on screen on opened() and goes back on closed().
class PreviewPage : public Page {
    Q_OBJECT
public:
    /// Called just before the paper leaves, for papers whose every print is counted: records the print and
    /// gives the document to be printed (with its reprint mark). Its error is shown and nothing is printed.
    using Issue = std::function<Result<Document>()>;
    /// Called once the paper is with the printer or the PDF on disk, for papers that are counted then. Its
    /// error is shown.
    using Counted = std::function<Result<void>()>;

    PreviewPage(PrintService& service, ActionCatalog& actions, QWidget* parent = nullptr);
    ~PreviewPage() override;

    /// Without `issue` the document is printed as it is shown.
    void open(const Document& document, Issue issue = {}, Counted counted = {});

    [[nodiscard]] QString id() const override { return QStringLiteral("preview"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("print"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;

    /// Prints to the chosen printer; asks for one (puts the focus there) if none is chosen or it is gone.
    void print();
    /// Asks for a file name and writes the PDF.
    void savePdf();
    /// The same without asking.
    void savePdfTo(const QString& path);

Q_SIGNALS:
    void opened();
    void closed();
    /// The paper is with the printer or the PDF on disk.
    void delivered(const QString& kind);

private:
    void makeActions(ActionCatalog& actions);
    void display(const Document& document);
    void listPrinters();
    void rememberChoice();
    void takeOffsets();
    void zoomBy(double factor);
    void choosePrinter();
    /// The document to be delivered; shows the error otherwise.
    [[nodiscard]] std::optional<Document> issued();
    /// The paper is out.
    void finishDelivery(const QString& kind);
    [[nodiscard]] QString suggestedPath() const;

    PrintService& m_service;
    std::unique_ptr<Ui::PreviewPage> m_ui;
    InlineMessage* m_message;
    PagesView* m_pages;
    PageThumbnails* m_thumbnails;
    Document m_document;
    Issue m_issue;
    Counted m_counted;
    QList<QAction*> m_actions;
};

} // namespace pd
