// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "application/currentsession.h"
#include "presentation/repairs/orderrowsmodel.h"

#include <QtCore/QAbstractTableModel>

namespace pd {

/// The call book, newest first, read page by page as the view comes to its end. Icon and tone under the roles
/// of order lists.
class CallTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Time, Place, Reason, Category, Responsible, State, columns };
    static constexpr int pageRows = 100;

    CallTableModel(CallDesk& desk, const CurrentSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Starts over with the first page.
    void setFilter(const CallFilter& filter);
    /// As many rows as are here, read again.
    void refresh();
    /// Times move on; also after a change of language.
    void retell();
    /// Precondition: the index is valid.
    [[nodiscard]] const CallRow& row(const QModelIndex& index) const;
    /// -1: not in the list.
    [[nodiscard]] int rowOf(CallId id) const;
    /// Of the last reading.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

private:
    void read(std::size_t rows);
    [[nodiscard]] QString text(const CallRow& row, int column) const;
    [[nodiscard]] StateLook look(const CallRow& row, int column) const;

    CallDesk& m_desk;
    const CurrentSession& m_session;
    CallFilter m_filter;
    std::vector<CallRow> m_rows;
    std::optional<CallId> m_next;
    std::optional<Error> m_problem;
};

} // namespace pd
