// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feepapers/receiptpaperform.h"

#include "presentation/feepapers/calibrationdocument.h"
#include "presentation/feepapers/receiptdocument.h"
#include "presentation/feepapers/receiptpapercontroller.h"
#include "ui_receiptpaperform.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/printing/printservice.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

namespace pd {

ReceiptPaperForm::ReceiptPaperForm(ReceiptPaperController& controller, PrintService& printing,
                                   QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ReceiptPaperForm>()), m_controller(controller),
      m_printing(printing)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    for (const ReceiptFormat format : allReceiptFormats()) {
        m_ui->format->addItem(QString(), code(format));
    }
    reload();
    connect(m_ui->format, &QComboBox::activated, this, &ReceiptPaperForm::formatChosen);
    connect(m_ui->printer, &QComboBox::activated, this, &ReceiptPaperForm::printerChosen);
    connect(m_ui->series, &QLineEdit::textChanged, this, &ReceiptPaperForm::tellNext);
    connect(m_ui->save, &QPushButton::clicked, this, &ReceiptPaperForm::save);
    connect(m_ui->calibrate, &QPushButton::clicked, this, [this] {
        if (store()) {
            Q_EMIT testRequested(calibrationDocument(chosen().format, FontMeasure()));
        }
    });
    connect(m_ui->drift, &QPushButton::clicked, this, [this] {
        if (store()) {
            Q_EMIT testRequested(driftDocument(chosen().format, FontMeasure()));
        }
    });
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        int index = 0;
        for (const ReceiptFormat format : allReceiptFormats()) {
            m_ui->format->setItemText(index++, ReceiptPaperController::formatText(format));
        }
        m_ui->printer->setPlaceholderText(tr("Choose…"));
        m_ui->copies->setPlaceholderText(copiesText(usualReceiptCopies()));
        tellNext();
    });
}

ReceiptPaperForm::~ReceiptPaperForm() = default;

void ReceiptPaperForm::reload()
{
    const ReceiptStation station = m_controller.station();
    m_ui->format->setCurrentIndex(m_ui->format->findData(code(station.format)));
    (station.preprinted ? m_ui->preprinted : m_ui->blank)->setChecked(true);
    (station.mode == CopyMode::Carbon ? m_ui->carbon : m_ui->repeat)->setChecked(true);
    formatChosen();
    const ReceiptSettings settings = m_controller.settings();
    m_ui->copies->setText(copiesText(settings.copies));
    m_ui->series->setText(settings.series);
    m_ui->copies->setEnabled(m_controller.mayChangeCentre());
    m_ui->series->setEnabled(m_controller.mayChangeCentre());
    tellNext();
}

void ReceiptPaperForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

ReceiptStation ReceiptPaperForm::chosen() const
{
    ReceiptStation station;
    for (const ReceiptFormat format : allReceiptFormats()) {
        if (code(format) == m_ui->format->currentData().toString()) {
            station.format = format;
        }
    }
    station.mode = m_ui->carbon->isChecked() ? CopyMode::Carbon : CopyMode::Repeat;
    station.preprinted = m_ui->preprinted->isChecked();
    return station;
}

QString ReceiptPaperForm::kind() const
{
    return receiptPaperKind(chosen().format);
}

void ReceiptPaperForm::formatChosen()
{
    const PrinterChoice choice = m_printing.choice(kind());
    m_ui->printer->clear();
    m_ui->printer->addItems(PrintService::printers());
    m_ui->printer->setCurrentIndex(m_ui->printer->findText(choice.printer));
    m_ui->right->setValue(choice.right);
    m_ui->down->setValue(choice.down);
}

void ReceiptPaperForm::printerChosen()
{
    const PrinterChoice choice = m_printing.choice(kind(), m_ui->printer->currentText());
    m_ui->right->setValue(choice.right);
    m_ui->down->setValue(choice.down);
}

void ReceiptPaperForm::tellNext()
{
    const QString next = m_controller.nextNumber(m_ui->series->text());
    m_ui->next->setText(next.isEmpty() ? QString() : tr("next number: %1").arg(next));
}

bool ReceiptPaperForm::store()
{
    m_errors->clear();
    m_controller.setStation(chosen());
    const QString printer =
        m_ui->printer->currentIndex() < 0 ? m_printing.choice(kind()).printer : m_ui->printer->currentText();
    const auto remembered = m_printing.remember(kind(), {printer, m_ui->right->value(), m_ui->down->value()});
    if (!remembered) {
        m_errors->show(remembered.error());
        return false;
    }
    if (m_controller.mayChangeCentre()) {
        if (const auto saved = m_controller.save(m_ui->copies->text(), m_ui->series->text()); !saved) {
            m_errors->show(saved.error());
            return false;
        }
    }
    return true;
}

void ReceiptPaperForm::save()
{
    if (store()) {
        reload();
        m_ui->banner->say(Tone::Success, [] { return tr("Saved; the next receipt is printed like this."); });
    }
}

} // namespace pd
