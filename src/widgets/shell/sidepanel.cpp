// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/sidepanel.h"

#include "presentation/shell/guide.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pd {

QString keyCardHtml(const ActionCatalog& actions)
{
    const auto categories = {ActionCategory::Pages,    ActionCategory::Calls,    ActionCategory::Repairs,
                             ActionCategory::Registry, ActionCategory::Printing, ActionCategory::Data,
                             ActionCategory::Session,  ActionCategory::View,     ActionCategory::Help};
    const QList<QAction*> all = actions.actions();
    QString html;
    for (const ActionCategory category : categories) {
        QString rows;
        for (const QAction* action : all) {
            if (actions.category(action) == category && !action->shortcuts().isEmpty()) {
                rows += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>")
                            .arg(shortcutText(action).toHtmlEscaped(), action->text().toHtmlEscaped());
            }
        }
        if (!rows.isEmpty()) {
            html += QStringLiteral("<h3>%1</h3><table cellpadding=\"3\" width=\"100%\">%2</table>")
                        .arg(actionCategoryName(category).toHtmlEscaped(), rows);
        }
    }
    return html;
}

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_print(new QToolButton(this)),
      m_close(new QToolButton(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setProperty("role", QStringLiteral("card"));
    setFocusProxy(m_text);
    m_title->setProperty("role", QStringLiteral("subheading"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_close->setIcon(icon(QStringLiteral("close")));
    for (QToolButton* button : {m_print, m_close}) {
        button->setProperty("role", QStringLiteral("flat"));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(grid::one);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_print);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::one, grid::one, grid::one);
    column->addLayout(head);
    column->addWidget(m_text, 1);

    connect(m_print, &QToolButton::clicked, this, &SidePanel::print);
    connect(m_close, &QToolButton::clicked, this, &SidePanel::closePanel);
    parent->installEventFilter(this);
    onLanguage(this, [this] {
        m_print->setToolTip(tr("Print this"));
        m_print->setAccessibleName(tr("Print this"));
        m_close->setToolTip(tr("Close (Esc)"));
        m_close->setAccessibleName(tr("Close"));
        m_text->setAccessibleName(tr("User guide"));
        if (m_fill) {
            m_fill();
        }
    });
    hide();
}

void SidePanel::showGuide(std::function<Guide()> guide, const QString& section)
{
    open([this, guide = std::move(guide), section] {
        m_title->setText(tr("User guide"));
        m_text->setAccessibleName(tr("User guide"));
        fillGuide(guide(), section);
    });
}

void SidePanel::showKeys(const ActionCatalog& actions)
{
    open([this, &actions] {
        m_title->setText(tr("Keys"));
        m_text->setAccessibleName(tr("Keys"));
        m_text->setHtml(keyCardHtml(actions));
    });
}

void SidePanel::open(std::function<void()> fill)
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    m_fill = std::move(fill);
    place();
    show();
    raise();
    m_fill();
    m_text->setFocus(Qt::PopupFocusReason);
}

void SidePanel::closePanel()
{
    hide();
    m_fill = nullptr;
    if (m_before != nullptr) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void SidePanel::fillGuide(const Guide& guide, const QString& section)
{
    m_text->setMarkdown(guide.markdown);
    const int wanted = guide.headings.value(section, 0);
    int seen = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && seen++ == wanted) {
            m_text->setTextCursor(QTextCursor(block));
            const QRect place = m_text->cursorRect();
            m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + place.top() -
                                                  grid::one);
            return;
        }
    }
}

void SidePanel::place()
{
    const QRect area = parentWidget()->rect();
    const int wide = std::min(area.width(), std::max(420, fontMetrics().height() * 26));
    setGeometry(area.right() + 1 - wide, area.top(), wide, area.height());
}

void SidePanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_text->document()->print(&printer);
    }
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closePanel();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pd
