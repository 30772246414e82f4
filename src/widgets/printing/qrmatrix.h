// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace pd {

/// The modules of a QR code, without quiet zone.
struct QrMatrix {
    int size = 0; ///< modules per side; 0 if the text is empty or too long for a code
    std::vector<bool> dark;

    [[nodiscard]] bool at(int column, int row) const
    {
        return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                    static_cast<std::size_t>(column)];
    }
};

/// UTF-8, smallest version, error correction M.
[[nodiscard]] QrMatrix qrMatrix(const QString& text);

} // namespace pd
