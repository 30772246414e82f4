// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd::bench {

/// Sees to it that `then` runs in every QApplication made later, once its first window is painted and its
/// event loop has nothing more to do: a person can type now.
void whenUsable(void (*then)());

/// For the parent process: steady time in ns (the same in all processes) and resident memory in MB.
void reportUsable();

} // namespace pd::bench
