// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receiptpaper.h"
#include "presentation/documents/document.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

class FieldErrors;
class PrintService;
class ReceiptPaperController;
namespace Ui {
class ReceiptPaperForm;
}

/// On what receipts are printed: paper, printer and offsets of this computer; copies and series of the
/// centre.
class ReceiptPaperForm : public QWidget {
    Q_OBJECT
public:
    ReceiptPaperForm(ReceiptPaperController& controller, PrintService& printing, QWidget* parent = nullptr);
    ~ReceiptPaperForm() override;

    /// What is stored by now; what was typed and not saved is lost.
    void reload();

Q_SIGNALS:
    /// A sheet to try the printer with.
    void testRequested(const pd::Document& sheet);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] ReceiptStation chosen() const;
    [[nodiscard]] QString kind() const;
    void formatChosen();
    void printerChosen();
    void tellNext();
    /// False where a value is refused.
    bool store();
    void save();

    std::unique_ptr<Ui::ReceiptPaperForm> m_ui;
    ReceiptPaperController& m_controller;
    PrintService& m_printing;
    FieldErrors* m_errors;
};

} // namespace pd
