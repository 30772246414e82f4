// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/panelparts.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace pd {

namespace {

QLabel* plainLabel(const QString& text, const char* role = nullptr)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role != nullptr) {
        label->setProperty("role", QString::fromLatin1(role));
    }
    return label;
}

/// As wide as what stands in it: Qt reckons with two blanks behind the text.
class PanelButton : public QToolButton {
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize hint = QToolButton::sizeHint();
        return {hint.width() - 2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')), hint.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

QLabel* shortLabel(const QString& text)
{
    QLabel* label = plainLabel(text, "muted");
    label->setWordWrap(false);
    return label;
}

void setSpacing(QGridLayout& cells)
{
    cells.setHorizontalSpacing(grid::half + grid::one);
    cells.setVerticalSpacing(grid::half);
    cells.setColumnStretch(1, 1);
}

} // namespace

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr) {
            clearLayout(item->layout());
        }
        delete item->widget();
        delete item;
    }
}

QFrame* panelHead(QLabel* title, QWidget* right)
{
    auto* head = new QFrame;
    head->setProperty("role", QStringLiteral("section"));
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, grid::one, 0, 0);
    title->setProperty("role", QStringLiteral("subheading"));
    line->addWidget(title, 1);
    if (right != nullptr) {
        line->addWidget(right);
    }
    return head;
}

void showPanelLines(QGridLayout& grid, const std::vector<OrderLine>& lines)
{
    clearLayout(&grid);
    int row = 0;
    for (const OrderLine& line : lines) {
        grid.addWidget(shortLabel(line.label), row, 0, Qt::AlignTop);
        grid.addWidget(plainLabel(line.value), row, 1);
        ++row;
    }
    setSpacing(grid);
    // Sections under each other: the values begin at one edge.
    const QFontMetrics metrics(QApplication::font());
    grid.setColumnMinimumWidth(0, metrics.horizontalAdvance(QStringLiteral("报修时间")));
}

void showPanelHistory(QGridLayout& grid, const std::vector<HistoryLine>& lines)
{
    clearLayout(&grid);
    int row = 0;
    for (const HistoryLine& line : lines) {
        grid.addWidget(shortLabel(line.when), row, 0, Qt::AlignTop);
        grid.addWidget(
            plainLabel(line.note.isEmpty() ? line.what : line.what + QLatin1Char('\n') + line.note), row, 1);
        grid.addWidget(shortLabel(line.who), row, 2, Qt::AlignTop);
        ++row;
    }
    setSpacing(grid);
}

void addPanelButton(QWidget& buttons, QAction& action, const QString& drawing, const QString& text)
{
    auto* button = new PanelButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(drawing));
    button->setText(text);
    button->setToolTip(action.text() + QStringLiteral("  ") + shortcutText(&action));
    button->setAccessibleName(action.text());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("role", QStringLiteral("chip"));
    QObject::connect(button, &QToolButton::clicked, &action, &QAction::trigger);
    buttons.layout()->addWidget(button);
    button->show(); // at once, so that it can take the focus
}

} // namespace pd
