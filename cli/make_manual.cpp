// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the manual page into a file, while Sealpost is built.
#include "cli/manual.h"

#include <fstream>

int main(int count, char** words) {
    if (count != 2) return 2;
    std::ofstream page(words[1], std::ios::binary);
    page << sealpost::cli::manual_page(sealpost::cli::whole_manual());
    return page.flush() ? 0 : 1;
}
