// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topic.h"

#include <QtCore/QObject>

#include <set>

namespace pd {

/// Tells open lists what has been committed, by this process or another. Never emits inside a transaction.
class Changes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void publish(const std::set<Topic>& topics);

Q_SIGNALS:
    void changed(const std::set<pd::Topic>& topics);
};

} // namespace pd
