// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Issue.h"

namespace tuyen {

std::string columnLetters(int column)
{
    std::string letters;
    for (int n = column; n >= 0; n = n / 26 - 1) {
        letters.insert(letters.begin(), static_cast<char>('A' + n % 26));
    }
    return letters;
}

} // namespace tuyen
