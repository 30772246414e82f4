// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/outside/noticelistcontroller.h"
#include "presentation/outside/settlementcontroller.h"
#include "widgets/shell/page.h"

#include <memory>

class QTableView;

namespace pd {

class ActionCatalog;
namespace Ui {
class WarrantyPage;
}

/// What is open with outside units, late replies first; letters without reply; the monthly settlement. Enter
/// opens the order of a line.
class WarrantyPage : public Page {
    Q_OBJECT
public:
    WarrantyPage(NoticeListController& list, SettlementController& settlement, ActionCatalog& actions,
                 QWidget* parent = nullptr);
    ~WarrantyPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("warranty"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("building"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;
    void openSettlement();

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    /// The settlement that is shown, on paper.
    void printRequested(const pd::SettlementSheet& sheet);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions(ActionCatalog& actions);
    void makeTables();
    void setTexts();
    void showView(const QString& view);
    void showLists();
    void showSettlement();
    void openCurrent(QTableView* table);
    void settle();
    void exportSheet();

    NoticeListController& m_list;
    SettlementController& m_settlement;
    std::unique_ptr<Ui::WarrantyPage> m_ui;
    QString m_view;
    QAction* m_showNotices = nullptr;
    QAction* m_showLetters = nullptr;
    QAction* m_showSettlement = nullptr;
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
    QAction* m_settle = nullptr;
    bool m_filling = false;
    bool m_asked = false; ///< settling is asked for twice
};

} // namespace pd
