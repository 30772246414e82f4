// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/arrearscontroller.h"
#include "widgets/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace pd {

class ActionCatalog;
class ChipBar;
class InlineMessage;
class ListPage;

/// The tab of the arrears: filters above, households by what they owe, and the collection rates below.
class ArrearsPage : public Page {
    Q_OBJECT
public:
    ArrearsPage(ArrearsController& controller, ActionCatalog& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("arrears"); }
    [[nodiscard]] QString title() const override { return tr("Arrears"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("list"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override { m_controller.load(); }

    /// Without asking for a file name.
    void exportTo(const QString& path);

Q_SIGNALS:
    void roomRequested(pd::RoomId room);
    void printRequested();

private:
    void makeList(ActionCatalog& actions);
    void makeFilters();
    void makeRates();
    void carryOut(int place);
    void applyFilters();
    void showChoices();
    void chooseFile();

    ArrearsController& m_controller;
    ListPage* m_list = nullptr;
    QComboBox* m_butler;
    QComboBox* m_building;
    QLineEdit* m_least;
    ChipBar* m_ages;
    ChipBar* m_order;
    InlineMessage* m_banner;
    QLabel* m_ratesTitle;
    QTableView* m_rates;
    bool m_filling = false;
};

} // namespace pd
