// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/faultkind.h"

#include <QtCore/QAbstractItemModel>

#include <vector>

namespace pd {

/// The two levels of what can be broken: groups, below each its kinds. Icons and colours under OrderIconRole
/// and OrderToneRole.
class FaultKindsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Urgency, Trade, Use, columns };

    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Groups, each followed by its kinds.
    void setKinds(const std::vector<FaultKind>& kinds);
    /// nullptr for an invalid index.
    [[nodiscard]] const FaultKind* kind(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(FaultKindId id) const;
    /// The ids beside this one in their order: every group, or every kind of one group.
    [[nodiscard]] std::vector<FaultKindId> siblings(const QModelIndex& index) const;

private:
    struct Group {
        FaultKind group;
        std::vector<FaultKind> kinds;
    };
    [[nodiscard]] QString text(const FaultKind& kind, int column) const;

    std::vector<Group> m_groups;
};

} // namespace pd
