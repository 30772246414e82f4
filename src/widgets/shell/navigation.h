// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace pd {

class Page;

/// One line of the navigation: icon, title, badge; a bar of accent beside the one on screen.
class NavigationButton : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const Page& page, QWidget* parent);
    void setBadge(int count);
    void retitle();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight() const;

    const Page& m_page;
    int m_badge = 0;
};

/// The column of pages at the left. One Tab stop; arrows, Home and End choose.
class Navigation : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Gives the button. The page lives as long as the navigation: both belong to the main window.
    QWidget* add(Page* page, const QString& tooltip);
    void setCurrent(const Page* page);
    void setEstate(const QString& name);

Q_SIGNALS:
    void chosen(pd::Page* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        Page* page;
        NavigationButton* button;
    };
    QLabel* m_estate;
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
};

} // namespace pd
