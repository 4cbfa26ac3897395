// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/part_saving.h"

#include "core/base/file.h"
#include "core/mime/decode.h"

namespace sealpost::gui {

namespace fs = std::filesystem;

namespace {

fs::path free_name(const fs::path& folder, const std::string& name) {
    const fs::path wanted(name.empty() ? "attachment" : name);
    fs::path file = folder / wanted;
    for (int number = 2; fs::exists(fs::symlink_status(file)); ++number)
        file = folder /
               (wanted.stem().native() + " (" + std::to_string(number) + ")" + wanted.extension().native());
    return file;
}

} // namespace

std::unique_ptr<SeekableSource> content_of_part(const app::Reading& reading, const std::string& path) {
    const incoming::Node* node = reading.tree.find(path);
    if (node == nullptr) throw Error(ErrorCode::not_found, {{"path", path}});
    return mime::open_decoded_seekable(*node->part, node->document->source);
}

void save_part(const app::Reading& reading, const std::string& path, const fs::path& file,
               const Operation& operation) {
    const auto content = content_of_part(reading, path);
    FileSink sink(file);
    copy(*content, sink, operation);
    sink.commit();
}

std::vector<std::string> save_parts(const app::Reading& reading, const std::vector<PartToSave>& parts,
                                    const fs::path& folder, const Operation& operation) {
    std::vector<std::string> names;
    std::uint64_t before = 0;
    std::uint64_t last = 0;
    const Operation step{
        .prompts = operation.prompts, .stop = operation.stop, .progress = [&](std::uint64_t done) {
            last = done;
            if (operation.progress) operation.progress(before + done);
        }};
    for (const PartToSave& part : parts) {
        const fs::path file = free_name(folder, part.name);
        last = 0;
        save_part(reading, part.path, file, step);
        before += last;
        names.push_back(file.filename().native());
    }
    return names;
}

} // namespace sealpost::gui
