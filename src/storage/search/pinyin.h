// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Pinyin for search columns, lower case ASCII. Readings are kept per character after the first use; all
/// functions may be called from several threads at once. Latin letters and digits in a text stand for
/// themselves.
namespace pd::pinyin {

/// Initials of a person's name under every reading of the surname, apart by spaces: 单小明 → "sxm dxm cxm".
QString nameInitials(const QString& name);
/// Whole pinyin of a person's name, the same way; ü is given as v and as u: 吕明 → "lvming luming".
QString namePinyin(const QString& name);
/// Initials of any other text (a fault kind, a place): 水管漏水 → "sgls".
QString textInitials(const QString& text);
/// Whole pinyin of any other text: "shuiguanloushui".
QString textPinyin(const QString& text);

} // namespace pd::pinyin
