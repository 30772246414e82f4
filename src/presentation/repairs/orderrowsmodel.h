// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderkin.h"
#include "domain/repairs/orderlist.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QAbstractTableModel>

#include <map>

namespace pd {

/// What the delegate of order lists asks beside the usual roles.
enum OrderRole {
    OrderIdRole = Qt::UserRole,
    OrderIconRole, ///< name in resources/icons, empty: none
    OrderToneRole, ///< StateTone as int
};

/// What a cell of a list about orders gives under `role`: text() and tip() are QStrings, look() a StateLook;
/// only what is asked for is made.
template <class Text, class Tip, class Look>
QVariant orderCellData(int role, OrderId order, Text text, Tip tip, Look look)
{
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return tip();
    case OrderIdRole:
        return QVariant::fromValue(static_cast<qint64>(order.value()));
    case OrderIconRole:
        return look().icon;
    case OrderToneRole:
        return static_cast<int>(look().tone);
    default:
        return {};
    }
}

/// When the order is due and how pressing that is.
struct DueLook {
    QString text;
    StateLook look;
};
DueLook dueLook(const OrderRow& row, const Clock& clock);

/// Orders as lines of a list. New contents are worked in line by line, so that marks and places of a view
/// survive.
class OrderRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Place, Content, Technician, Due, State, columns };

    explicit OrderRowsModel(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    void setRows(std::vector<OrderRow> rows);
    [[nodiscard]] const std::vector<OrderRow>& rows() const { return m_rows; }
    /// Precondition: the index is valid.
    [[nodiscard]] const OrderRow& row(const QModelIndex& index) const;
    /// -1: not in the list.
    [[nodiscard]] int rowOf(OrderId id) const;
    /// Once a minute: due times move on. Also after a change of language.
    void retell();

    /// What stands in front of an order's words; rows without one have none.
    void setMarks(std::map<OrderId, OrderMark> marks);

    /// Under which a dragged order travels; its id in decimal.
    static QString dragType();

protected:
    void append(const std::vector<OrderRow>& rows);
    [[nodiscard]] OrderMark markOf(const OrderRow& row) const;

private:
    [[nodiscard]] QString text(const OrderRow& row, int column) const;
    [[nodiscard]] StateLook look(const OrderRow& row, int column) const;

    const Clock& m_clock;
    std::vector<OrderRow> m_rows;
    std::map<OrderId, OrderMark> m_marks;
};

} // namespace pd
