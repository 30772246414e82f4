// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/quotecontroller.h"

#include <QtWidgets/QFrame>

#include <memory>
#include <optional>

class QAction;

namespace pd {

class ActionCatalog;
namespace Ui {
class QuoteBlock;
}

/// The quote beside the repair form: an item, how much of it, Enter, the next one. There while the form asks
/// for paid work.
class QuoteBlock : public QFrame {
    Q_OBJECT
public:
    QuoteBlock(QuoteController& controller, QWidget* parent = nullptr);
    ~QuoteBlock() override;

    /// The actions' keys work while `form` is on screen.
    void addActions(ActionCatalog& actions, QWidget* form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showQuote();
    void choose(std::size_t offer);
    void add();
    void leave();

    QuoteController& m_controller;
    std::unique_ptr<Ui::QuoteBlock> m_ui;
    std::vector<NumberedOffer> m_offers;
    std::optional<std::int64_t> m_item;
    QAction* m_enter = nullptr;
    QAction* m_remove = nullptr;
    QWidget* m_form = nullptr;
};

} // namespace pd
