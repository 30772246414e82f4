// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <random>

namespace pd::demo {

/// Everything of the demo estate comes out of one seed, so that two machines show the same estate.
using Random = std::mt19937_64;

/// 0 … below-1. Precondition: below > 0. The same on every platform, unlike std::uniform_int_distribution.
int pick(Random& random, int below);
/// True in `percent` of 100 cases.
bool chance(Random& random, int percent);

/// A plausible Chinese name of two or three characters; surnames as frequent as in life.
QString personName(Random& random);
/// Eleven digits in the form of a mobile number.
QString mobile(Random& random);
QString employer(Random& random);

} // namespace pd::demo
