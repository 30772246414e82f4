// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/freetimesview.h"

#include "presentation/repairs/ordertime.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace pd {

namespace {

constexpr int mostLines = 3; // the household below it needs its room

QLabel* label(QWidget* parent, const char* role)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

} // namespace

FreeTimesView::FreeTimesView(CapacityController& capacity, RepairFormController& form, QWidget* parent)
    : QFrame(parent), m_capacity(capacity), m_form(form), m_title(label(this, "subheading")),
      m_warning(label(this, "pill")), m_wished(label(this, "muted")), m_lines(new QGridLayout)
{
    setProperty("role", QStringLiteral("card"));
    m_warning->setProperty("tone", toneKey(Tone::Warning));
    m_lines->setHorizontalSpacing(grid::one);
    m_lines->setVerticalSpacing(grid::half);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::one, grid::two, grid::one);
    column->setSpacing(grid::half);
    for (QLabel* line : {m_title, m_warning, m_wished}) {
        column->addWidget(line);
    }
    column->addLayout(m_lines);
    connect(&m_capacity, &CapacityController::changed, this, [this] {
        m_shown.clear();
        retell();
    });
    connect(&m_form, &RepairFormController::edited, this, &FreeTimesView::retell);
    connect(&m_form, &RepairFormController::inputReplaced, this, &FreeTimesView::retell);
    onLanguage(this, [this] {
        m_shown.clear();
        retell();
    });
}

void FreeTimesView::retell()
{
    const RepairInput& input = m_form.input();
    const Clock& clock = m_capacity.clock();
    const Date day = clock.today().plusDays(input.appointmentDay == AppointmentDay::Tomorrow ? 1 : 0);
    const auto visit = checked(input, clock).intake.appointmentAt;
    const bool said = !input.isEmpty();
    const QString warning = said ? m_capacity.warningFor(input.urgency, visit) : QString();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    const bool asked = input.fault || input.wished;
    const QString wanted = QStringLiteral("%1 %2 %3 %4")
                               .arg(QString::fromStdString(day.toString()), m_form.trade())
                               .arg(input.wished ? input.wished->value() : 0)
                               .arg(asked);
    if (wanted != m_shown) {
        m_shown = wanted;
        clearLayout(m_lines);
        const auto wishedText = input.wished ? m_capacity.wishedText(day, *input.wished) : QString();
        m_wished->setText(wishedText);
        m_wished->setVisible(!wishedText.isEmpty());
        m_title->setText(input.appointmentDay == AppointmentDay::Tomorrow ? tr("Who has time tomorrow")
                                                                          : tr("Who has time today"));
        int row = 0;
        for (const auto& line : asked ? m_capacity.freeTimes(day, m_form.trade(), input.wished, mostLines)
                                      : std::vector<CapacityController::FreeLine>()) {
            auto* name = new QLabel(QStringLiteral("%1  %2").arg(line.name, line.load));
            name->setTextFormat(Qt::PlainText);
            m_lines->addWidget(name, row, 0);
            int column = 1;
            for (const Timestamp at : line.free) {
                auto* time = new QToolButton;
                time->setText(timeOfDay(at, clock));
                time->setProperty("role", QStringLiteral("chip"));
                time->setAccessibleName(tr("%1 at %2").arg(line.name, time->text()));
                time->setFocusPolicy(Qt::StrongFocus);
                connect(time, &QToolButton::clicked, this, [this, at] { choose(at); });
                m_lines->addWidget(time, row, column++);
            }
            if (line.free.empty()) {
                auto* none = new QLabel(tr("no time left"));
                none->setProperty("role", QStringLiteral("muted"));
                m_lines->addWidget(none, row, column);
            }
            ++row;
        }
        m_lines->setColumnStretch(0, 1);
    }
    m_title->setVisible(m_lines->count() > 0);
    setVisible(!warning.isEmpty() || m_lines->count() > 0);
}

void FreeTimesView::choose(Timestamp at)
{
    m_form.chooseTime(timeOfDay(at, m_capacity.clock()));
}

} // namespace pd
