// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/figuresview.h"

#include "domain/months.h"
#include "ui_figuresview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QDir>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>

namespace pd {

namespace {

constexpr int rowHeight = 30;

} // namespace

FiguresView::FiguresView(FiguresController& controller, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::FiguresView>())
{
    m_ui->setupUi(this);
    QTableView& table = *m_ui->table;
    table.setModel(&m_controller.model());
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.installEventFilter(this);
    m_ui->earlier->setIcon(icon(QStringLiteral("previous")));
    m_ui->later->setIcon(icon(QStringLiteral("next")));
    m_ui->print->setIcon(icon(QStringLiteral("print")));
    m_ui->save->setIcon(icon(QStringLiteral("export")));
    for (const FigureGroup group : allFigureGroups()) {
        m_ui->groups->add(code(group), [group] { return figureGroupText(group); });
    }
    m_ui->groups->setChecked({code(m_controller.group())});
    connect(m_ui->groups, &ChipBar::checkedChanged, this, [this](const QStringList& ids) {
        for (const FigureGroup group : allFigureGroups()) {
            if (ids.contains(code(group)) && group != m_controller.group()) {
                m_controller.choose(group);
                break;
            }
        }
        m_ui->groups->setChecked({code(m_controller.group())});
    });
    connect(&table, &QTableView::doubleClicked, this, &FiguresView::openCurrent);
    connect(&m_controller, &FiguresController::changed, this, &FiguresView::showFigures);
    onLanguage(this, [this] { setTexts(); });
}

FiguresView::~FiguresView() = default;

void FiguresView::addActions(ActionCatalog& actions, QWidget* scope)
{
    const auto add = [&](const char* id, const char* text, const char* keys, const char* drawing,
                         ActionCategory category, QToolButton* button, const std::function<void()>& run) {
        QAction* action = actions.add({QString::fromLatin1(id),
                                       text,
                                       nullptr,
                                       {QKeySequence(QString::fromLatin1(keys))},
                                       QString::fromLatin1(drawing),
                                       category},
                                      scope);
        connect(action, &QAction::triggered, this, run);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        button->setToolTip(action->text() + QStringLiteral("  ") + shortcutText(action));
        button->setAccessibleName(action->text());
    };
    add("reports.earlier", QT_TRANSLATE_NOOP("Actions", "Figures of the month before"), "Alt+Left",
        "previous", ActionCategory::Data, m_ui->earlier, [this] { m_controller.stepMonth(-1); });
    add("reports.later", QT_TRANSLATE_NOOP("Actions", "Figures of the next month"), "Alt+Right", "next",
        ActionCategory::Data, m_ui->later, [this] { m_controller.stepMonth(1); });
    add("reports.print", QT_TRANSLATE_NOOP("Actions", "Print the figures of the month"), "Ctrl+P", "print",
        ActionCategory::Printing, m_ui->print, [this] { Q_EMIT printRequested(); });
    add("reports.export", QT_TRANSLATE_NOOP("Actions", "Export the figures as a spreadsheet"), "Ctrl+Shift+X",
        "export", ActionCategory::Data, m_ui->save, [this] { chooseFile(); });
}

void FiguresView::setTexts()
{
    m_ui->retranslateUi(this);
    m_controller.model().retell();
    m_ui->definitions->setText(FiguresController::definitions().join(QLatin1Char('\n')));
    showFigures();
}

void FiguresView::showFigures()
{
    m_ui->month->setText(monthText(m_controller.month()));
    m_ui->later->setEnabled(!m_controller.isLatest());
    m_ui->summary->setText(m_controller.summary());
    if (const auto& problem = m_controller.problem()) {
        m_ui->banner->say(*problem);
    } else {
        m_ui->banner->clear();
    }
    m_ui->print->setEnabled(m_controller.model().figures().has_value());
    m_ui->save->setEnabled(m_controller.model().figures().has_value());
}

void FiguresView::activated()
{
    if (!m_ui->table->currentIndex().isValid() && m_controller.model().rowCount() > 0) {
        m_ui->table->setCurrentIndex(m_controller.model().index(0, FiguresTableModel::Orders));
    }
    m_ui->table->setFocus();
}

void FiguresView::refresh()
{
    const QModelIndex before = m_ui->table->currentIndex();
    m_controller.refresh();
    if (before.isValid()) {
        m_ui->table->setCurrentIndex(m_controller.model().index(
            std::min(before.row(), m_controller.model().rowCount() - 1), before.column()));
    }
}

void FiguresView::openCurrent()
{
    const auto behind = m_controller.behind(m_ui->table->currentIndex());
    if (behind) {
        Q_EMIT ordersRequested(behind->orders, behind->caption);
    } else {
        m_ui->banner->say(behind.error());
    }
}

void FiguresView::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the figures"),
                                                      QDir::home().filePath(m_controller.suggestedFile()),
                                                      tr("Spreadsheets (*.xlsx)"));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void FiguresView::exportTo(const QString& path)
{
    if (const auto written = m_controller.exportTo(path); !written) {
        m_ui->banner->say(written.error());
        return;
    }
    m_ui->banner->say(Tone::Success,
                      [path] { return tr("Exported: %1").arg(QDir::toNativeSeparators(path)); });
}

bool FiguresView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
