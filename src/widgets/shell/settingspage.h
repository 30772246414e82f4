// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/page.h"

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace pd {

/// Sections side by side: their names at the left, the chosen one at the right.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);

    /// Takes the widget over. `title` is asked again after a change of language. Precondition: the id is new.
    void addSection(const QString& sectionId, std::function<QString()> title, QWidget* section);
    /// False when there is no such section.
    bool showSection(const QString& sectionId);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    /// Sections that are pages read everything again; so they do whenever they come on screen.
    void refresh() override;
    bool canLeave() override;

protected:
    /// The keyboard goes from the list into the section.
    void enterSection();

private:
    struct Section {
        QString id;
        std::function<QString()> title;
    };
    [[nodiscard]] QWidget* sectionAt(int index) const;
    /// Nothing where the section is no page.
    [[nodiscard]] Page* shownPage() const;
    void retranslate();

    std::vector<Section> m_sections;
    QListWidget* m_list;
    QLabel* m_heading;
    QStackedWidget* m_stack;
};

} // namespace pd
