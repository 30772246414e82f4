// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/searchbox.h"

#include "widgets/registry/hitdelegate.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>

#include <algorithm>

namespace pd {

namespace {

constexpr int mostRowsShown = 12;
constexpr int leastListWidth = 420;

} // namespace

SearchBox::SearchBox(SearchModel& model, QWidget* parent)
    : QLineEdit(parent), m_model(model), m_list(new QListView(window()))
{
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            closeList();
        }
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    onLanguage(this, [this] {
        setPlaceholderText(tr("Room, name, phone, number, pinyin …  Ctrl+F"));
        setAccessibleName(tr("Search"));
        m_list->setAccessibleName(tr("Found"));
    });
}

SearchBox::~SearchBox() = default;

bool SearchBox::listOpen() const
{
    return !m_list->isHidden();
}

void SearchBox::search()
{
    m_model.search(text());
    if (m_model.rowCount() == 0) {
        closeList();
    } else {
        openList();
    }
}

void SearchBox::openList()
{
    QWidget* host = window();
    if (m_list->parentWidget() != host) {
        m_list->setParent(host);
    }
    const QPoint below = mapTo(host, QPoint(0, height()));
    const int rows = std::min(m_model.rowCount(), mostRowsShown);
    const int wanted = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const int room = std::max(host->height() - below.y(), m_list->sizeHintForRow(0));
    const int width = std::min(std::max(this->width(), leastListWidth), host->width() - below.x());
    m_list->setGeometry(QRect(below, QSize(width, std::min(wanted, room))));
    m_list->setCurrentIndex(m_model.index(0));
    m_list->raise();
    m_list->show();
}

void SearchBox::closeList()
{
    m_list->hide();
}

void SearchBox::move(int rows)
{
    if (!listOpen()) {
        search();
        return;
    }
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row));
}

void SearchBox::take(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        return;
    }
    const SearchTarget target = m_model.hit(row).target;
    closeList();
    if (m_clearedByChoice) {
        clear();
    }
    if (const auto* room = std::get_if<RoomId>(&target)) {
        Q_EMIT roomChosen(*room);
    } else if (const auto* person = std::get_if<PersonInRoom>(&target)) {
        Q_EMIT personChosen(*person);
    } else if (const auto* order = std::get_if<OrderId>(&target)) {
        Q_EMIT orderChosen(*order);
    } else if (const auto* call = std::get_if<CallId>(&target)) {
        Q_EMIT callChosen(*call);
    } else if (const auto* paper = std::get_if<PaperHit>(&target)) {
        Q_EMIT paperChosen(*paper);
    } else if (const auto* receipt = std::get_if<ReceiptId>(&target)) {
        Q_EMIT receiptChosen(*receipt);
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_PageDown:
        move(mostRowsShown);
        return;
    case Qt::Key_PageUp:
        move(-mostRowsShown);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_composing && listOpen()) {
            take(m_list->currentIndex().row());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (listOpen()) {
            closeList();
            return;
        }
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    }
    if (m_composing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    m_composing = false;
    closeList();
    QLineEdit::focusOutEvent(event);
}

} // namespace pd
