// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/saturationbar.h"

#include "widgets/repairs/actionformview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace pd {

namespace {

constexpr int formWidth = 420;

} // namespace

SaturationBar::SaturationBar(CapacityController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_date(controller.clock().today()), m_load(new QLabel(this)),
      m_message(new InlineMessage(this)),
      m_form(new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); },
                                this))
{
    m_load->setTextFormat(Qt::PlainText);
    m_load->setWordWrap(true);
    m_load->setProperty("role", QStringLiteral("muted"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(m_load);
    column->addWidget(m_message);
    column->addWidget(m_form);
    m_form->setMaximumWidth(formWidth);
    connect(&m_controller, &CapacityController::changed, this, &SaturationBar::retell);
    connect(m_form, &ActionFormView::submitted, this, &SaturationBar::submit);
    connect(m_form, &ActionFormView::abandoned, this, &SaturationBar::closeForm);
    onLanguage(this, [this] { retell(); });
}

void SaturationBar::addActions(ActionCatalog& actions, QWidget* scope)
{
    m_report = actions.add(
        {QStringLiteral("dispatch.full"),
         QT_TRANSLATE_NOOP("Actions", "Report: full of work"),
         QT_TRANSLATE_NOOP("Actions", "Until when no new bookings are taken; the repair form warns"),
         {QKeySequence(QStringLiteral("Alt+B"))},
         QStringLiteral("calendar"),
         ActionCategory::Repairs},
        scope);
    m_lift = actions.add({QStringLiteral("dispatch.room-again"),
                          QT_TRANSLATE_NOOP("Actions", "Report: there is room again"),
                          nullptr,
                          {},
                          QStringLiteral("check"),
                          ActionCategory::Repairs},
                         scope);
    connect(m_report, &QAction::triggered, this, &SaturationBar::openForm);
    connect(m_lift, &QAction::triggered, this, &SaturationBar::lift);
    retell();
}

void SaturationBar::setDate(const Date& date)
{
    if (date != m_date) {
        m_date = date;
        retell();
    }
}

void SaturationBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    retell();
}

void SaturationBar::retell()
{
    if (isVisible() || m_load->text().isEmpty()) {
        m_load->setText(m_controller.loadText(m_date));
    }
    if (m_controller.saturationText().isEmpty()) {
        m_message->clear();
    } else {
        m_message->say(Tone::Warning, [this] { return m_controller.saturationText(); });
        if (m_controller.mayReport()) {
            m_message->offer([] { return tr("There is room again"); }, [this] { lift(); });
        }
    }
    if (m_report != nullptr) {
        m_report->setEnabled(m_controller.mayReport());
        m_lift->setEnabled(m_controller.mayReport() && m_controller.isSaturated());
    }
}

void SaturationBar::openForm()
{
    m_form->open(m_controller.form());
}

void SaturationBar::submit()
{
    if (const auto refused = m_controller.report(m_form->form())) {
        m_form->showError(*refused);
        return;
    }
    closeForm();
}

void SaturationBar::lift()
{
    if (const auto refused = m_controller.lift()) {
        m_message->say(*refused);
    }
    Q_EMIT left();
}

void SaturationBar::closeForm()
{
    m_form->close();
    Q_EMIT left();
}

} // namespace pd
