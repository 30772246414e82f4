// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/today/todaycontroller.h"
#include "widgets/shell/page.h"

#include <memory>
#include <vector>

namespace pd {

class ActionCatalog;
class ActionFormView;
class TodayCardView;
class TodayList;
namespace Ui {
class TodayPage;
}

/// What is late or due, in cards (U: Today). Tab goes from card to card, arrows walk in one, Enter opens; a
/// call that was made is recorded right there by one key.
class TodayPage : public Page {
    Q_OBJECT
public:
    /// Cards added to the controller later are shown by showCards().
    TodayPage(TodayController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("today"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;

    /// Makes a view for each card that has none yet.
    void showCards();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addActions(ActionCatalog& actions);
    void connectList(TodayList& list);
    void retell();
    void showActions();
    void answer(TodayAnswer answer);
    void openForm();
    void submitForm();
    void closeForm();
    void step(const TodayList& from, int direction);
    void arrange();
    [[nodiscard]] std::vector<TodayCardView*> toShow() const;
    [[nodiscard]] TodayList* currentList() const;

    TodayController& m_controller;
    std::unique_ptr<Ui::TodayPage> m_ui;
    std::vector<TodayCardView*> m_views;
    std::vector<TodayCardView*> m_shown; ///< of them: on the page just now
    ActionFormView* m_form = nullptr;
    TodayList* m_last = nullptr; ///< where the focus was last
    TodayCard* m_formCard = nullptr;
    qint64 m_formKey = 0; ///< the line that the open form is about
    QAction* m_reached = nullptr;
    QAction* m_notReached = nullptr;
    QAction* m_record = nullptr;
};

} // namespace pd
