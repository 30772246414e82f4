// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderrowsmodel.h"

#include <QtCore/QAbstractItemModel>

namespace pd {

/// One lane per technician, numbered from 1, with his orders of the day below, by time. An order dropped on a
/// lane is announced; the model itself changes nothing.
class LanesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Time, Place, Content, State, columns };

    explicit LanesModel(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    void setBoard(std::vector<TechnicianLane> lanes, const Date& day);
    [[nodiscard]] const std::vector<TechnicianLane>& lanes() const { return m_lanes; }
    /// The lane an index belongs to; -1 for none.
    [[nodiscard]] int laneOf(const QModelIndex& index) const;
    /// nullptr for a lane's own line.
    [[nodiscard]] const OrderRow* order(const QModelIndex& index) const;
    /// Where the order stands, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(OrderId id) const;
    void retell();

Q_SIGNALS:
    void orderDropped(pd::OrderId order, int lane);

private:
    [[nodiscard]] QString laneText(int lane) const;
    [[nodiscard]] QString loadText(int lane) const;
    [[nodiscard]] QString text(const OrderRow& row, int column) const;
    [[nodiscard]] StateLook look(const OrderRow& row, int column) const;

    const Clock& m_clock;
    std::vector<TechnicianLane> m_lanes;
    std::optional<Date> m_day;
};

} // namespace pd
