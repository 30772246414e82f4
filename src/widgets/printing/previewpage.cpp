// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/previewpage.h"

#include "ui_previewpage.h"
#include "widgets/printing/pagesview.h"
#include "widgets/printing/pagethumbnails.h"
#include "widgets/printing/printservice.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace pd {

namespace {
constexpr double zoomStep = 1.25;
}

PreviewPage::PreviewPage(PrintService& service, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_service(service), m_ui(std::make_unique<Ui::PreviewPage>()),
      m_message(new InlineMessage(this)), m_pages(new PagesView(this)), m_thumbnails(new PageThumbnails(this))
{
    m_ui->setupUi(this);
    m_ui->messageBox->addWidget(m_message);
    m_ui->pagesBox->addWidget(m_pages);
    m_ui->thumbnails->setModel(m_thumbnails);
    m_ui->thumbnails->setIconSize({PageThumbnails::side, PageThumbnails::side});

    setTabOrder(m_ui->printButton, m_ui->thumbnails);
    setTabOrder(m_ui->thumbnails, m_pages);

    makeActions(actions);
    connect(m_ui->thumbnails, &QListView::clicked, m_pages,
            [this](const QModelIndex& index) { m_pages->showPage(index.row()); });
    connect(m_ui->thumbnails, &QListView::activated, m_pages,
            [this](const QModelIndex& index) { m_pages->showPage(index.row()); });
    connect(m_pages, &PagesView::currentPageChanged, this,
            [this](int page) { m_ui->thumbnails->setCurrentIndex(m_thumbnails->index(page)); });
    connect(m_pages, &PagesView::zoomChanged, this, [this](double zoom) {
        m_ui->zoomLabel->setText(QStringLiteral("%1 %").arg(qRound(zoom * 100)));
    });
    connect(m_ui->printerBox, &QComboBox::activated, this, &PreviewPage::takeOffsets);
    connect(m_ui->rightBox, &QDoubleSpinBox::valueChanged, this, &PreviewPage::rememberChoice);
    connect(m_ui->downBox, &QDoubleSpinBox::valueChanged, this, &PreviewPage::rememberChoice);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->printerBox->setPlaceholderText(tr("Choose…"));
        m_pages->setAccessibleName(tr("Paper"));
        Q_EMIT titleChanged();
    });
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::makeActions(ActionCatalog& actions)
{
    const auto add = [&](const ActionSpec& spec, QToolButton* button) {
        QAction* action = actions.add(spec, this);
        button->setDefaultAction(action);
        m_actions += action;
        return action;
    };
    const auto category = ActionCategory::Printing;
    connect(add({QStringLiteral("preview.print"),
                 QT_TRANSLATE_NOOP("Actions", "Print"),
                 nullptr,
                 {QKeySequence(Qt::CTRL | Qt::Key_P)},
                 QStringLiteral("print"),
                 category},
                m_ui->printButton),
            &QAction::triggered, this, &PreviewPage::print);
    connect(add({QStringLiteral("preview.save"),
                 QT_TRANSLATE_NOOP("Actions", "Save as PDF"),
                 nullptr,
                 {QKeySequence(Qt::CTRL | Qt::Key_S)},
                 QStringLiteral("save"),
                 category},
                m_ui->saveButton),
            &QAction::triggered, this, &PreviewPage::savePdf);
    connect(add({QStringLiteral("preview.back"),
                 QT_TRANSLATE_NOOP("Actions", "Back"),
                 QT_TRANSLATE_NOOP("Actions", "Back without printing"),
                 {QKeySequence(Qt::Key_Escape)},
                 QStringLiteral("previous"),
                 category},
                m_ui->backButton),
            &QAction::triggered, this, &PreviewPage::closed);
    connect(add({QStringLiteral("preview.zoomIn"),
                 QT_TRANSLATE_NOOP("Actions", "Larger"),
                 nullptr,
                 {QKeySequence(Qt::CTRL | Qt::Key_Up)},
                 QStringLiteral("add"),
                 category},
                m_ui->zoomInButton),
            &QAction::triggered, this, [this] { zoomBy(zoomStep); });
    connect(add({QStringLiteral("preview.zoomOut"),
                 QT_TRANSLATE_NOOP("Actions", "Smaller"),
                 nullptr,
                 {QKeySequence(Qt::CTRL | Qt::Key_Down)},
                 QStringLiteral("remove"),
                 category},
                m_ui->zoomOutButton),
            &QAction::triggered, this, [this] { zoomBy(1 / zoomStep); });
    connect(add({QStringLiteral("preview.fit"),
                 QT_TRANSLATE_NOOP("Actions", "Whole width"),
                 nullptr,
                 {QKeySequence(Qt::CTRL | Qt::Key_0)},
                 {},
                 category},
                m_ui->fitButton),
            &QAction::triggered, m_pages, &PagesView::fitWidth);
}

void PreviewPage::open(const Document& document, Issue issue, Counted counted)
{
    m_issue = std::move(issue);
    m_counted = std::move(counted);
    m_message->clear();
    display(document);
    listPrinters();
    Q_EMIT opened();
}

void PreviewPage::display(const Document& document)
{
    m_document = document;
    m_pages->setDocument(m_document);
    m_thumbnails->setDocument(m_document);
    m_ui->thumbnails->setCurrentIndex(m_thumbnails->index(0));
    m_ui->titleLabel->setText(m_document.title);
    Q_EMIT titleChanged();
}

QString PreviewPage::title() const
{
    return tr("Print preview");
}

QList<QAction*> PreviewPage::pageActions() const
{
    return m_actions;
}

void PreviewPage::activated()
{
    m_pages->setFocus();
}

void PreviewPage::listPrinters()
{
    const PrinterChoice choice = m_service.choice(m_document.kind);
    const QSignalBlocker quietRight(m_ui->rightBox);
    const QSignalBlocker quietDown(m_ui->downBox);
    m_ui->printerBox->clear();
    m_ui->printerBox->addItems(PrintService::printers());
    m_ui->printerBox->setCurrentIndex(m_ui->printerBox->findText(choice.printer));
    m_ui->rightBox->setValue(choice.right);
    m_ui->downBox->setValue(choice.down);
}

void PreviewPage::takeOffsets()
{
    const PrinterChoice choice = m_service.choice(m_document.kind, m_ui->printerBox->currentText());
    {
        const QSignalBlocker quietRight(m_ui->rightBox);
        const QSignalBlocker quietDown(m_ui->downBox);
        m_ui->rightBox->setValue(choice.right);
        m_ui->downBox->setValue(choice.down);
    }
    rememberChoice();
}

void PreviewPage::rememberChoice()
{
    const bool chosen = m_ui->printerBox->currentIndex() >= 0;
    const QString printer =
        chosen ? m_ui->printerBox->currentText() : m_service.choice(m_document.kind).printer;
    const Result<void> remembered =
        m_service.remember(m_document.kind, {printer, m_ui->rightBox->value(), m_ui->downBox->value()});
    if (!remembered) {
        m_message->say(remembered.error());
    }
}

void PreviewPage::zoomBy(double factor)
{
    m_pages->setZoom(m_pages->zoom() * factor);
}

void PreviewPage::choosePrinter()
{
    listPrinters();
    if (m_ui->printerBox->count() == 0) {
        m_message->say(Tone::Warning, [] {
            return tr("No printer is set up on this computer. Save the paper as PDF instead.");
        });
        m_ui->saveButton->setFocus();
        return;
    }
    m_message->say(Tone::Info, [] {
        return tr("Choose the printer for this kind of paper; it is remembered on this computer. Then print "
                  "again.");
    });
    m_ui->printerBox->setFocus();
    m_ui->printerBox->showPopup();
}

std::optional<Document> PreviewPage::issued()
{
    if (!m_issue) {
        return m_document;
    }
    Result<Document> document = m_issue();
    if (!document) {
        m_message->say(document.error());
        return std::nullopt;
    }
    display(*document);
    return std::move(document).value();
}

void PreviewPage::print()
{
    if (const Result<void> ready = m_service.ready(m_document.kind); !ready) {
        if (ready.error().code == ErrorCode::PrinterMissing) {
            choosePrinter();
        } else {
            m_message->say(ready.error());
        }
        return;
    }
    const std::optional<Document> document = issued();
    if (!document) {
        return;
    }
    if (const Result<void> printed = m_service.print(*document); !printed) {
        m_message->say(printed.error());
        return;
    }
    const QString printer = m_service.choice(document->kind).printer;
    m_message->say(Tone::Success, [printer] { return tr("Sent to %1.").arg(printer); });
    finishDelivery(document->kind);
}

void PreviewPage::finishDelivery(const QString& kind)
{
    if (m_counted) {
        if (const Result<void> counted = m_counted(); !counted) {
            m_message->say(counted.error());
        }
    }
    Q_EMIT delivered(kind);
}

QString PreviewPage::suggestedPath() const
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    const QString name = QString(m_document.title).replace(forbidden, QStringLiteral("_"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(name + QStringLiteral(".pdf"));
}

void PreviewPage::savePdf()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), suggestedPath(), tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        savePdfTo(path);
    }
}

void PreviewPage::savePdfTo(const QString& path)
{
    const std::optional<Document> document = issued();
    if (!document) {
        return;
    }
    if (const Result<void> written = writePdf(*document, path); !written) {
        m_message->say(written.error());
        return;
    }
    m_message->say(Tone::Success, [path] { return tr("Saved as %1.").arg(QDir::toNativeSeparators(path)); });
    finishDelivery(document->kind);
}

} // namespace pd
