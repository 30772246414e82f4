// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace pd {

/// "演示 DEMO" in faint letters over a page of the demo estate; lets every click and key through.
class DemoMark : public QWidget {
    Q_OBJECT
public:
    /// Covers `page` from then on.
    explicit DemoMark(QWidget* page);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace pd
