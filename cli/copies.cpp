// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/copies.h"

#include "cli/json_values.h"
#include "core/base/file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace sealpost::cli {

namespace {

constexpr const char* manifest_name = "manifest.json";
constexpr std::size_t manifest_bound = 16 << 20;

Json entry_of(const std::string& file, const outgoing::SealedForSubmission& copy) {
    Json recipients = Json::array();
    for (const auto& address : copy.envelope().rcpt_to) recipients.push_back(address.to_string());
    const auto& planned = copy.copy();
    return {{"file", file},
            {"engine", planned.engine ? Json(crypto::name_of(*planned.engine)) : Json("none")},
            {"bcc", planned.bcc},
            {"recipients", std::move(recipients)},
            {"protection", outgoing::name_of(planned.protection)},
            {"cipher", planned.cipher.empty() ? Json(nullptr) : Json(planned.cipher)}};
}

Json manifest_of(const std::vector<outgoing::SealedForSubmission>& copies,
                 const std::vector<std::string>& files) {
    Json entries = Json::array();
    for (std::size_t i = 0; i < copies.size(); ++i) entries.push_back(entry_of(files[i], copies[i]));
    return {{"schema", 1},
            {"message_id", copies.front().message_id().to_string()},
            {"copies", std::move(entries)}};
}

void write_message(Sink& to, const outgoing::SealedForSubmission& copy) {
    const auto from = copy.open();
    sealpost::copy(*from, to);
    to.commit();
}

/// "17.eml" and nothing else: a manifest may come from anywhere.
bool is_copy_name(const std::string& name) {
    const auto digits = name.find_first_not_of("0123456789");
    return digits != std::string::npos && digits > 0 && name.substr(digits) == ".eml";
}

/// The copies that an older manifest names.
std::set<std::string> former_copies(const std::filesystem::path& folder) {
    std::set<std::string> names;
    if (!std::filesystem::is_regular_file(folder / manifest_name)) return names;
    const Json manifest = Json::parse(read_file(folder / manifest_name, manifest_bound), nullptr, false);
    if (!manifest.is_object() || !manifest.contains("copies") || !manifest["copies"].is_array()) return names;
    for (const auto& entry : manifest["copies"])
        if (entry.is_object() && entry.contains("file") && entry["file"].is_string() &&
            is_copy_name(entry["file"].get<std::string>()))
            names.insert(entry["file"].get<std::string>());
    return names;
}

/// Removes what was written, unless everything was.
class Written {
  public:
    explicit Written(std::filesystem::path folder) : folder_(std::move(folder)) {
        made_ = !std::filesystem::exists(folder_);
        if (made_) make_private_folder(folder_);
    }
    ~Written() {
        if (complete_) return;
        std::error_code ignored;
        for (const auto& name : names_) std::filesystem::remove(folder_ / name, ignored);
        if (made_) std::filesystem::remove(folder_, ignored);
    }
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;
    void add(const std::string& name) { names_.push_back(name); }
    void complete() noexcept { complete_ = true; }

  private:
    std::filesystem::path folder_;
    std::vector<std::string> names_;
    bool made_ = false;
    bool complete_ = false;
};

} // namespace

Json write_copy(const std::optional<std::string>& file, const outgoing::SealedForSubmission& copy,
                const Streams& streams) {
    const auto sink = open_output(file, streams);
    write_message(*sink, copy);
    return manifest_of({copy}, {file.value_or("-")});
}

Json write_copies(const std::filesystem::path& folder,
                  const std::vector<outgoing::SealedForSubmission>& copies) {
    Written written(folder);
    auto former = former_copies(folder);
    std::vector<std::string> files;
    for (const auto& copy : copies) {
        files.push_back(std::to_string(files.size() + 1) + ".eml");
        FileSink sink(folder / files.back());
        write_message(sink, copy);
        written.add(files.back());
        former.erase(files.back());
    }
    const Json manifest = manifest_of(copies, files);
    write_file(folder / manifest_name, manifest.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    written.complete();
    for (const auto& name : former) std::filesystem::remove(folder / name);
    return manifest;
}

} // namespace sealpost::cli
