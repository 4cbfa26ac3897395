// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of an opened message as files. In the work lane.
#pragma once

#include "app/reading.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace sealpost::gui {

/// The part's content, its transfer encoding undone: of a message inside the message, that message. Throws
/// Error{not_found} (fact "path").
std::unique_ptr<SeekableSource> content_of_part(const app::Reading& reading, const std::string& path);

/// The file is there as a whole, or not at all, with mode 0600. The progress is told the bytes written.
void save_part(const app::Reading& reading, const std::string& path, const std::filesystem::path& file,
               const Operation& operation);

struct PartToSave {
    std::string path;
    std::string name;
};
/// Each under its name, or beside what is there already under the name with a number. Returns the names.
std::vector<std::string> save_parts(const app::Reading& reading, const std::vector<PartToSave>& parts,
                                    const std::filesystem::path& folder, const Operation& operation);

} // namespace sealpost::gui
