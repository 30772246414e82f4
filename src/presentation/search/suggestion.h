// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pd {

/// One line offered below an input while somebody types.
struct Suggestion {
    QString text;   ///< what is chosen
    QString detail; ///< what tells it from the others; may be empty
    QString icon;   ///< name in resources/icons; may be empty

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

} // namespace pd
