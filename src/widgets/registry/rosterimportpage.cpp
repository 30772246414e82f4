// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/rosterimportpage.h"

#include "presentation/registry/rosterproblemtext.h"
#include "ui_rosterimportpage.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QFileDialog>

#include <algorithm>

namespace pd {

namespace {

constexpr int meaningColumn = 3;
constexpr int rowHeight = 30;
constexpr int widestColumn = 260;
constexpr int roomBeside = 12;
/// Of longer lists each problem stands in one line, with the whole sentence as its tool tip.
constexpr int mostWrappedRows = 500;

/// As wide as the contents, but no column pushes the others out of sight.
void fitColumns(QTableView& table, int columns)
{
    for (int column = 0; column < columns; ++column) {
        table.resizeColumnToContents(column);
        table.setColumnWidth(column, std::min(table.columnWidth(column) + roomBeside, widestColumn));
    }
}

void addFields(QComboBox& box)
{
    box.addItem(RosterImportPage::tr("– leave out –"), -1);
    for (const RosterField field : allRosterFields()) {
        box.addItem(rosterFieldText(field), static_cast<int>(field));
    }
}

int indexOf(const QComboBox& box, std::optional<RosterField> field)
{
    return box.findData(field ? static_cast<int>(*field) : -1);
}

std::optional<RosterField> chosen(const QComboBox& box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<RosterField>(value));
}

} // namespace

RosterImportPage::RosterImportPage(RosterImportController& controller, ActionCatalog& actions,
                                   QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::RosterImportPage>())
{
    m_ui->setupUi(this);
    makeActions(actions);
    setUpTables();
    m_ui->noFile->explain(
        QStringLiteral("import"), [] { return tr("No file chosen yet"); },
        [] {
            return tr("Choose the office's roster, or type its path above. What it would change is shown "
                      "before anything is stored.");
        },
        m_choose);
    connectFile();
    connectResults();
    onLanguage(this, [this] { retranslate(); });
    showTable();
    updateActions();
}

RosterImportPage::~RosterImportPage() = default;

void RosterImportPage::openFile(const QString& path)
{
    m_ui->path->setText(path);
    m_ui->banner->clear();
    m_controller.open(path);
}

void RosterImportPage::activated()
{
    m_controller.loadBatches();
    m_ui->path->setFocus();
    updateActions();
}

void RosterImportPage::makeActions(ActionCatalog& actions)
{
    const auto add = [&](const char* id, const char* text, const char* icon, QPushButton* button,
                         auto carryOut) {
        QAction* action = actions.add(
            {QString::fromLatin1(id), text, nullptr, {}, QString::fromLatin1(icon), ActionCategory::Registry},
            this);
        connect(action, &QAction::triggered, this, carryOut);
        connect(action, &QAction::changed, button,
                [action, button] { button->setEnabled(action->isEnabled()); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        return action;
    };
    m_choose = add("roster.choose", QT_TRANSLATE_NOOP("Actions", "Choose the roster file…"), "folder",
                   m_ui->choose, [this] { chooseFile(); });
    m_template = add("roster.template", QT_TRANSLATE_NOOP("Actions", "Save an empty roster template…"),
                     "save", m_ui->template_, [this] { chooseTemplate(); });
    m_check = add("roster.check", QT_TRANSLATE_NOOP("Actions", "Check the roster without storing"), "check",
                  m_ui->check, [this] { m_controller.check(); });
    m_import = add("roster.import", QT_TRANSLATE_NOOP("Actions", "Import the roster"), "import",
                   m_ui->import_, [this] { m_controller.import(BadRows::Refuse); });
    m_importSkipping =
        add("roster.import-skipping", QT_TRANSLATE_NOOP("Actions", "Import the roster without its bad rows"),
            "import", m_ui->importSkipping, [this] { m_controller.import(BadRows::Skip); });
    m_undo = add("roster.undo", QT_TRANSLATE_NOOP("Actions", "Take the marked import back"), "undo",
                 m_ui->undo, [this] { askUndo(); });
    m_stop = add("roster.stop", QT_TRANSLATE_NOOP("Actions", "Stop reading or importing the roster"),
                 "cancel", m_ui->cancel, [this] { m_controller.cancel(); });
}

void RosterImportPage::setUpTables()
{
    m_ui->preview->setModel(&m_controller.preview());
    m_ui->problems->setModel(&m_controller.problems());
    m_ui->batches->setModel(&m_controller.batches());
    for (QTableView* table :
         std::initializer_list<QTableView*>{m_ui->columns, m_ui->preview, m_ui->problems, m_ui->batches}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setHighlightSections(false);
        table->verticalHeader()->setDefaultSectionSize(rowHeight);
        table->verticalHeader()->setVisible(table == m_ui->preview);
    }
    m_ui->columns->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QTableView* table : {m_ui->problems, m_ui->batches}) {
        table->setShowGrid(false);
        table->setItemDelegate(new OrderDelegate(table));
    }
    connect(&m_controller.preview(), &QAbstractItemModel::modelReset, this,
            [this] { fitColumns(*m_ui->preview, m_controller.preview().columnCount()); });
    connect(&m_controller.batches(), &QAbstractItemModel::modelReset, this,
            [this] { fitColumns(*m_ui->batches, m_controller.batches().columnCount() - 1); });
}

void RosterImportPage::connectFile()
{
    connect(m_ui->path, &QLineEdit::returnPressed, this, [this] { openFile(m_ui->path->text().trimmed()); });
    connect(m_ui->sheet, &QComboBox::activated, this,
            [this](int sheet) { m_controller.setTable(sheet, m_ui->headerRow->value()); });
    connect(m_ui->headerRow, &QSpinBox::valueChanged, this,
            [this](int row) { m_controller.setTable(m_ui->sheet->currentIndex(), row); });
    connect(m_ui->batches->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RosterImportPage::updateActions);
    connect(&m_controller.batches(), &QAbstractItemModel::modelReset, this, &RosterImportPage::updateActions);
}

void RosterImportPage::connectResults()
{
    connect(&m_controller, &RosterImportController::fileChanged, this, [this] {
        if (!m_controller.hasFile()) {
            m_ui->path->clear();
            m_ui->banner->clear();
        }
        showTable();
    });
    connect(&m_controller, &RosterImportController::mappingChanged, this, &RosterImportPage::showTable);
    connect(&m_controller, &RosterImportController::checked, this, &RosterImportPage::showCheck);
    connect(&m_controller, &RosterImportController::busyChanged, this, &RosterImportPage::showBusy);
    connect(&m_controller, &RosterImportController::progressed, this, [this](int done, int total) {
        m_ui->progress->setRange(0, total);
        m_ui->progress->setValue(done);
    });
    connect(&m_controller, &RosterImportController::failed, this, [this](const Error& error) {
        m_ui->banner->say(Tone::Danger, [error] { return importFailureText(error); });
    });
    connect(&m_controller, &RosterImportController::imported, this, [this](const ImportSummary& summary) {
        m_ui->banner->say(Tone::Success, [summary] {
            const QString done = tr("Imported.") + u' ' + importCountsText(summary.counts);
            return summary.rowsLeftOut == 0
                       ? done
                       : done + u' ' + tr("%n row(s) left out.", nullptr, summary.rowsLeftOut);
        });
        m_ui->tabs->setCurrentWidget(m_ui->batchesTab);
    });
    connect(&m_controller, &RosterImportController::undone, this, [this](const ImportBatch& batch) {
        m_ui->banner->say(Tone::Success, [name = batch.fileName] {
            return tr("The import of %1 was taken back.").arg(name);
        });
    });
    connect(&m_controller, &RosterImportController::templateWritten, this, [this](const QString& path) {
        m_ui->banner->say(Tone::Success, [path] { return tr("The template was saved as %1.").arg(path); });
    });
}

void RosterImportPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->columns->setColumnCount(meaningColumn + 1);
    m_ui->columns->setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("First value"), tr("Holds")});
    m_ui->columns->horizontalHeader()->setStretchLastSection(true);
    showColumns();
    showCheck();
}

void RosterImportPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the roster"), {},
                                                      tr("Spreadsheets (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void RosterImportPage::chooseTemplate()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the template"), tr("roster-template.xlsx"), tr("Spreadsheets (*.xlsx)"));
    if (!path.isEmpty()) {
        m_controller.writeTemplate(path);
    }
}

void RosterImportPage::showTable()
{
    const QSignalBlocker noSheet(m_ui->sheet);
    const QSignalBlocker noRow(m_ui->headerRow);
    m_ui->sheet->clear();
    m_ui->sheet->addItems(m_controller.sheetNames());
    m_ui->sheet->setCurrentIndex(m_controller.hasFile() ? m_controller.mapping().sheet : -1);
    m_ui->headerRow->setValue(m_controller.mapping().headerRow);
    m_ui->columnsStack->setCurrentWidget(m_controller.hasFile() ? m_ui->tablePage : m_ui->noFile);
    showColumns();
    updateActions();
}

void RosterImportPage::showColumns()
{
    const auto& columns = m_controller.mapping().columns;
    m_ui->columns->clearContents();
    m_ui->columns->setRowCount(static_cast<int>(columns.size()));
    QWidget* before = m_ui->columns;
    for (int row = 0; row < std::ssize(columns); ++row) {
        const MappedColumn& column = columns[static_cast<std::size_t>(row)];
        m_ui->columns->setItem(row, 0, new QTableWidgetItem(columnLetters(column.column)));
        m_ui->columns->setItem(row, 1, new QTableWidgetItem(column.header));
        m_ui->columns->setItem(row, 2, new QTableWidgetItem(m_controller.sample(column)));
        auto* box = new QComboBox;
        box->setAccessibleName(tr("What column %1 holds").arg(columnLetters(column.column)));
        addFields(*box);
        box->setCurrentIndex(indexOf(*box, column.field));
        connect(box, &QComboBox::activated, this,
                [this, box, row] { m_controller.setField(row, chosen(*box)); });
        m_ui->columns->setCellWidget(row, meaningColumn, box);
        QWidget::setTabOrder(before, box);
        before = box;
    }
    fitColumns(*m_ui->columns, meaningColumn);
}

void RosterImportPage::showCheck()
{
    const auto& check = m_controller.lastCheck();
    if (!check) {
        m_ui->problemsSummary->setText(
            tr("Not checked yet. “Check” tells what an import would do, and stores nothing."));
        m_ui->importSkipping->setText(tr("Import, leaving out bad rows"));
    } else {
        const QString would =
            tr("%n row(s) read.", nullptr, check->rows) + u' ' + importCountsText(check->counts);
        m_ui->problemsSummary->setText(
            check->badRows == 0 ? tr("No problems.") + u' ' + would
                                : tr("%n row(s) have problems.", nullptr, check->badRows) + u' ' + would);
        m_ui->importSkipping->setText(tr("Import, leaving out %n bad row(s)", nullptr, check->badRows));
        m_ui->tabs->setCurrentWidget(m_ui->problemsTab);
    }
    const int bad = check ? check->badRows : 0;
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->problemsTab),
                           bad == 0 ? tr("&Problems") : tr("&Problems (%1)").arg(bad));
    fitProblems();
    updateActions();
}

void RosterImportPage::fitProblems()
{
    const int rows = m_controller.problems().rowCount();
    m_ui->problems->setVisible(rows > 0);
    m_ui->problems->setWordWrap(rows <= mostWrappedRows);
    m_ui->problems->verticalHeader()->setSectionResizeMode(
        rows <= mostWrappedRows ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    fitColumns(*m_ui->problems, m_controller.problems().columnCount() - 1);
}

void RosterImportPage::showBusy(bool busy)
{
    m_ui->progress->setRange(0, 0);
    m_ui->progress->setVisible(busy);
    m_ui->cancel->setVisible(busy);
    updateActions();
}

void RosterImportPage::updateActions()
{
    const bool free = !m_controller.busy();
    const bool usable = free && m_controller.hasFile() && m_controller.mapping().tellsRooms();
    const auto& check = m_controller.lastCheck();
    for (QWidget* input :
         std::initializer_list<QWidget*>{m_ui->path, m_ui->sheet, m_ui->headerRow, m_ui->columns}) {
        input->setEnabled(free);
    }
    const bool hasBadRows = check && check->badRows > 0;
    m_choose->setEnabled(free);
    m_stop->setEnabled(!free);
    m_check->setEnabled(usable);
    m_import->setEnabled(usable && !hasBadRows);
    m_importSkipping->setEnabled(usable && hasBadRows);
    m_ui->importSkipping->setVisible(hasBadRows);
    const ImportBatch* batch = m_controller.batches().at(m_ui->batches->currentIndex().row());
    m_undo->setEnabled(free && batch != nullptr && !batch->undone);
}

void RosterImportPage::askUndo()
{
    const ImportBatch* batch = m_controller.batches().at(m_ui->batches->currentIndex().row());
    if (batch == nullptr) {
        return;
    }
    const ImportBatchId id = batch->id;
    m_ui->banner->say(Tone::Warning, [name = batch->fileName] {
        return tr("Take back the import of %1? Rooms and people it added go, what it changed is put back.")
            .arg(name);
    });
    m_ui->banner->offer([] { return tr("Take it back"); },
                        [this, id] {
                            m_ui->banner->clear();
                            m_controller.undo(id);
                        });
}

} // namespace pd
