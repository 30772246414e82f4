// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/arrearspage.h"

#include "presentation/repairs/costtexts.h"
#include "widgets/repairs/listpage.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/theme.h"
#include "widgets/shell/wraplayout.h"

#include <QtCore/QDir>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace pd {

namespace {

constexpr int sideMargin = 16;
constexpr int leastWidth = 140;
constexpr int ratesHeight = 132;
constexpr int rowHeight = 28;
constexpr qlonglong noButler = -1;

/// In the order of the actions of the list.
enum Place { Open, Reveal, Month, ConfirmRates, Print, Export };

struct AgeChip {
    ArrearsAge age;
    const char* id;
};
constexpr std::array ageChips{AgeChip{ArrearsAge::Quarter, "1"}, AgeChip{ArrearsAge::HalfYear, "3"},
                              AgeChip{ArrearsAge::Year, "6"}, AgeChip{ArrearsAge::Longer, "12"}};

ActionSpec spec(const char* id, const char* text, const char* keys, const char* icon,
                ActionCategory category = ActionCategory::Fees)
{
    return {QString::fromLatin1(id),   text,    nullptr, {QKeySequence(QString::fromLatin1(keys))},
            QString::fromLatin1(icon), category};
}

} // namespace

ArrearsPage::ArrearsPage(ArrearsController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_butler(new QComboBox), m_building(new QComboBox),
      m_least(new QLineEdit), m_ages(new ChipBar(nullptr, ChipBar::Choice::AtMostOne)), m_order(new ChipBar),
      m_banner(new InlineMessage), m_ratesTitle(new QLabel), m_rates(new QTableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(sideMargin, grid::one, sideMargin, 0);
    top->setSpacing(grid::one);
    auto* bar = new QWidget;
    auto* wrap = new WrapLayout(bar);
    m_least->setFixedWidth(leastWidth);
    for (QWidget* one : std::initializer_list<QWidget*>{m_butler, m_building, m_least, m_ages, m_order}) {
        wrap->addWidget(one);
    }
    top->addWidget(bar);
    top->addWidget(m_banner);
    column->addLayout(top);
    makeList(actions);
    column->addWidget(m_list, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(sideMargin, grid::half, sideMargin, grid::one);
    foot->setSpacing(grid::half);
    foot->addWidget(m_ratesTitle);
    foot->addWidget(m_rates);
    column->addLayout(foot);
    makeFilters();
    makeRates();
    connect(&m_controller, &ArrearsController::changed, this, &ArrearsPage::showChoices);
    onLanguage(this, [this] {
        m_butler->setAccessibleName(tr("Butler"));
        m_building->setAccessibleName(tr("Building"));
        m_least->setAccessibleName(tr("Amount from, yuan"));
        m_least->setPlaceholderText(tr("from ¥ …"));
        m_rates->setAccessibleName(tr("Collection rates"));
        showChoices();
        Q_EMIT titleChanged();
    });
}

void ArrearsPage::makeList(ActionCatalog& actions)
{
    const std::vector<ListPageAction> all{
        {spec("arrears.open", QT_TRANSLATE_NOOP("Actions", "Open the household"), "Alt+O", "room"), -1, true},
        {spec("arrears.phone", QT_TRANSLATE_NOOP("Actions", "Show the phone"), "Alt+T", "visible"), -1, true},
        {spec("arrears.month", QT_TRANSLATE_NOOP("Actions", "Rates of another month"), "Alt+D", "calendar"),
         ArrearsController::ShowMonth, true},
        {spec("arrears.confirm", QT_TRANSLATE_NOOP("Actions", "Confirm the rates (finance)"), "Alt+C",
              "tick"),
         ArrearsController::Confirm, true},
        {spec("arrears.print", QT_TRANSLATE_NOOP("Actions", "Print the arrears"), "Ctrl+P", "print",
              ActionCategory::Printing),
         -1, true},
        {spec("arrears.export", QT_TRANSLATE_NOOP("Actions", "Save the arrears as a spreadsheet"),
              "Ctrl+Shift+X", "export"),
         -1, true},
    };
    m_list = new ListPage(m_controller,
                          {QStringLiteral("arrears-list"), QStringLiteral("list"),
                           [] { return tr("Arrears"); }, [] { return tr("Nobody owes anything here"); },
                           [] { return tr("What is due and not paid stands here, by household and age."); },
                           -1, ArrearsController::Name},
                          all, actions, this);
    connect(m_list, &ListPage::requested, this, &ArrearsPage::carryOut);
    const auto enable = [this] {
        m_list->action(Open)->setEnabled(m_controller.chosenRoom().has_value());
        m_list->action(Reveal)->setEnabled(m_controller.mayReveal());
        m_list->action(Print)->setEnabled(m_controller.mayExport());
        m_list->action(Export)->setEnabled(m_controller.mayExport());
    };
    connect(&m_controller, &ArrearsController::changed, this, enable);
    enable();
}

void ArrearsPage::makeFilters()
{
    for (const AgeChip& chip : ageChips) {
        m_ages->add(QString::fromLatin1(chip.id),
                    [id = QString::fromLatin1(chip.id)] { return tr("> %1 months").arg(id); });
    }
    m_order->add(QStringLiteral("oldest"), [] { return tr("Oldest first"); });
    connect(m_ages, &ChipBar::checkedChanged, this, &ArrearsPage::applyFilters);
    connect(m_order, &ChipBar::checkedChanged, this, &ArrearsPage::applyFilters);
    connect(m_butler, &QComboBox::activated, this, &ArrearsPage::applyFilters);
    connect(m_building, &QComboBox::activated, this, &ArrearsPage::applyFilters);
    connect(m_least, &QLineEdit::editingFinished, this, &ArrearsPage::applyFilters);
}

void ArrearsPage::makeRates()
{
    m_ratesTitle->setTextFormat(Qt::PlainText);
    m_ratesTitle->setProperty("role", QStringLiteral("subheading"));
    m_rates->setModel(&m_controller.rates());
    m_rates->setItemDelegate(new OrderDelegate(m_rates));
    m_rates->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rates->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rates->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rates->setTabKeyNavigation(false);
    m_rates->setShowGrid(false);
    m_rates->setFrameShape(QFrame::NoFrame);
    m_rates->setFixedHeight(ratesHeight);
    m_rates->verticalHeader()->hide();
    m_rates->verticalHeader()->setDefaultSectionSize(rowHeight);
    fitColumns(*m_rates, 0);
}

QList<QAction*> ArrearsPage::pageActions() const
{
    return m_list->pageActions();
}

void ArrearsPage::activated()
{
    m_list->activated();
}

void ArrearsPage::carryOut(int place)
{
    switch (static_cast<Place>(place)) {
    case Open:
        if (const auto room = m_controller.chosenRoom()) {
            Q_EMIT roomRequested(*room);
        }
        break;
    case Reveal:
        if (const auto done = m_controller.revealPhone(); !done) {
            m_banner->say(done.error());
        }
        break;
    case Print:
        Q_EMIT printRequested();
        break;
    case Export:
        chooseFile();
        break;
    case Month:
    case ConfirmRates:
        break;
    }
}

void ArrearsPage::applyFilters()
{
    if (m_filling) {
        return;
    }
    m_banner->clear();
    ArrearsFilter filter;
    const qlonglong butler = m_butler->currentData().toLongLong();
    filter.withoutButler = butler == noButler;
    if (butler > 0) {
        filter.butler = StaffId(butler);
    }
    if (const qlonglong building = m_building->currentData().toLongLong(); building > 0) {
        filter.building = BuildingId(building);
    }
    for (const AgeChip& chip : ageChips) {
        if (m_ages->checked().contains(QString::fromLatin1(chip.id))) {
            filter.atLeast = chip.age;
        }
    }
    filter.oldestFirst = !m_order->checked().isEmpty();
    if (const QString typed = m_least->text().trimmed(); !typed.isEmpty()) {
        const auto least = parseMoney(typed, "amount");
        if (!least) {
            m_banner->say(least.error());
            return;
        }
        filter.least = *least;
    }
    m_controller.setFilter(filter);
}

void ArrearsPage::showChoices()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const ArrearsFilter& filter = m_controller.filter();
    m_butler->clear();
    m_butler->addItem(tr("Every butler"), qlonglong(0));
    m_butler->addItem(tr("Without butler"), noButler);
    for (const Butler& butler : m_controller.butlers()) {
        m_butler->addItem(butler.name, static_cast<qlonglong>(butler.id.value()));
    }
    const qlonglong butler = filter.withoutButler ? noButler : filter.butler ? filter.butler->value() : 0;
    m_butler->setCurrentIndex(std::max(0, m_butler->findData(butler)));
    m_building->clear();
    m_building->addItem(tr("Every building"), qlonglong(0));
    for (const Building& building : m_controller.buildings()) {
        m_building->addItem(building.details.code, static_cast<qlonglong>(building.id.value()));
    }
    const qlonglong chosen = filter.building ? filter.building->value() : 0;
    m_building->setCurrentIndex(std::max(0, m_building->findData(chosen)));
    m_ratesTitle->setText(m_controller.ratesTitle());
}

void ArrearsPage::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the arrears"),
                                                      QDir::home().filePath(m_controller.suggestedFile()),
                                                      tr("Spreadsheets (*.xlsx)"));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void ArrearsPage::exportTo(const QString& path)
{
    if (const auto written = m_controller.exportTo(path); !written) {
        m_banner->say(written.error());
        return;
    }
    m_banner->say(Tone::Success, [path] { return tr("Saved: %1").arg(QDir::toNativeSeparators(path)); });
}

} // namespace pd
