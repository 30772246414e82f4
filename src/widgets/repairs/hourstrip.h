// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchboardcontroller.h"

#include <QtWidgets/QWidget>

namespace pd {

/// A technician's hours of the day as a strip: what is taken, what is done, and where the day stands. What it
/// shows also stands in words beside it.
class HourStrip : public QWidget {
    Q_OBJECT
public:
    explicit HourStrip(QWidget* parent = nullptr);

    /// The strip is as long as the service hours of the day, and longer where a visit lies outside them.
    /// `now`: minute of the day; none on another day than today.
    void show(const DispatchLane& lane, std::optional<int> now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<LaneVisit> m_visits;
    WorkRange m_range;
    std::optional<int> m_now;
};

} // namespace pd
