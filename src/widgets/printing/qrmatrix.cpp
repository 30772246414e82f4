// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/qrmatrix.h"

#include <qrencode.h>

#include <memory>

namespace pd {

QrMatrix qrMatrix(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    QrMatrix matrix;
    if (!code) {
        return matrix;
    }
    matrix.size = code->width;
    const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    matrix.dark.reserve(modules);
    for (std::size_t i = 0; i < modules; ++i) {
        matrix.dark.push_back((code->data[i] & 1U) != 0);
    }
    return matrix;
}

} // namespace pd
