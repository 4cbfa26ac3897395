// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/toml_text.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <sstream>
#include <sys/file.h>
#include <unistd.h>

namespace sealpost::accounts {

namespace {

// Lines count from 1; one past the last line is the end of the text.
std::size_t line_begin(std::string_view text, std::size_t line) {
    std::size_t at = 0;
    for (std::size_t now = 1; now < line; ++now) {
        const auto end = text.find('\n', at);
        if (end == std::string_view::npos) return text.size();
        at = end + 1;
    }
    return at;
}

// Columns count code points from 1.
std::size_t offset_of(std::string_view text, const toml::source_position& position) {
    auto at = line_begin(text, position.line);
    for (std::size_t column = 1; column < position.column && at < text.size(); ++column) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) ++at;
    }
    return at;
}

std::string bare_or_quoted(const std::string& key) {
    const bool bare = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
    return bare ? key : toml_string(key);
}

std::string header_of(const TablePath& path) {
    std::string header;
    for (const auto& name : path) header += (header.empty() ? "" : ".") + bare_or_quoted(name);
    return "[" + header + "]";
}

// A table without a header of its own carries the place of the first header below it.
bool has_own_header(const toml::table& table) {
    return std::none_of(table.begin(), table.end(), [&](const auto& entry) {
        const auto* child = entry.second.as_table();
        return child && !child->is_inline() && child->source().begin == table.source().begin;
    });
}

void visit_header_lines(const toml::node& node, const std::function<void(std::size_t line)>& visit) {
    if (const auto* table = node.as_table()) {
        if (table->is_inline()) return;
        visit(table->source().begin.line);
        for (const auto& [key, child] : *table) visit_header_lines(child, visit);
    } else if (const auto* array = node.as_array()) {
        for (const auto& child : *array) visit_header_lines(child, visit);
    }
}

toml::table without_empty_tables(toml::table table) {
    for (auto entry = table.begin(); entry != table.end();) {
        auto* child = entry->second.as_table();
        if (child) *child = without_empty_tables(std::move(*child));
        entry = child && child->empty() ? table.erase(entry) : std::next(entry);
    }
    return table;
}

toml::table& make_table(toml::table& root, const TablePath& path) {
    auto* table = &root;
    for (const auto& name : path) {
        if (!table->contains(name)) table->insert(name, toml::table());
        auto* next = (*table)[name].as_table();
        if (!next) throw Error(ErrorCode::unreadable_config, {{"key", name}, {"detail", "not-a-table"}});
        table = next;
    }
    return *table;
}

} // namespace

TomlText TomlText::load(const std::filesystem::path& path) {
    try {
        return parse(path, read_file(path, limits::config_file));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::not_found) return TomlText(path);
        throw;
    }
}

TomlText TomlText::parse(const std::filesystem::path& path, std::string text) {
    TomlText result(path);
    result.text_ = std::move(text);
    try {
        result.root_ = toml::parse(result.text_);
    } catch (const toml::parse_error& error) {
        throw Error(ErrorCode::unreadable_config, {{"path", path.string()},
                                                   {"line", std::to_string(error.source().begin.line)},
                                                   {"detail", std::string(error.description())}});
    }
    return result;
}

const toml::table* TomlText::find(const TablePath& path) const {
    const auto* table = &root_;
    for (const auto& name : path) {
        const auto* node = table->get(name);
        table = node ? node->as_table() : nullptr;
        if (!table) return nullptr;
    }
    return table;
}

void TomlText::set(const TablePath& path, const std::string& key, const std::optional<std::string>& value) {
    auto expected = root_;
    auto& table = make_table(expected, path);
    if (value) {
        const auto parsed = toml::parse("value = " + *value);
        table.insert_or_assign(key, *parsed.get("value"));
    } else {
        table.erase(key);
    }
    accept(with_value(path, key, value), expected);
}

std::optional<std::string> TomlText::with_value(const TablePath& path, const std::string& key,
                                                const std::optional<std::string>& value) const {
    auto text = text_;
    const auto* table = find(path);
    const auto* present = table ? table->get(key) : nullptr;
    if (present && value) {
        const auto begin = offset_of(text, present->source().begin);
        text.replace(begin, offset_of(text, present->source().end) - begin, *value);
        return text;
    }
    if (present) {
        const auto begin = line_begin(text, present->source().begin.line);
        text.erase(begin, line_begin(text, present->source().end.line + 1) - begin);
        return text;
    }
    if (!value) return text;

    if (!text.empty() && text.back() != '\n') text += '\n';
    const auto line = bare_or_quoted(key) + " = " + *value + "\n";
    if (!table || (!path.empty() && !has_own_header(*table)))
        return text + (text.empty() ? "" : "\n") + header_of(path) + "\n" + line;
    auto last = path.empty() ? 0 : table->source().begin.line;
    for (const auto& [name, child] : *table) {
        const auto* below = child.as_table();
        if (!below || below->is_inline()) last = std::max<decltype(last)>(last, child.source().end.line);
    }
    return text.insert(line_begin(text, last + 1), line);
}

void TomlText::remove_table(const TablePath& path) {
    const auto* table = find(path);
    if (!table) return;
    auto expected = root_;
    auto above = path;
    above.pop_back();
    make_table(expected, above).erase(path.back());
    accept(without_table(*table), expected);
}

std::string TomlText::without_table(const toml::table& table) const {
    std::vector<std::size_t> all, ours;
    visit_header_lines(root_, [&](std::size_t line) { all.push_back(line); });
    visit_header_lines(table, [&](std::size_t line) { ours.push_back(line); });
    for (auto* lines : {&all, &ours}) {
        std::sort(lines->begin(), lines->end());
        lines->erase(std::unique(lines->begin(), lines->end()), lines->end());
    }
    auto text = text_;
    for (auto begin = ours.rbegin(); begin != ours.rend(); ++begin) {
        const auto next = std::upper_bound(all.begin(), all.end(), *begin);
        auto end = next == all.end()
                       ? static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n')) + 2
                       : *next;
        // Comments right above the next table speak of that one.
        const auto is_comment = [&](std::size_t line) {
            const auto at = line_begin(text_, line);
            return trim(std::string_view(text_).substr(at, text_.find('\n', at) - at)).starts_with('#');
        };
        while (next != all.end() && end - 1 > *begin && is_comment(end - 1)) --end;
        text.erase(line_begin(text_, *begin), line_begin(text_, end) - line_begin(text_, *begin));
    }
    return text;
}

void TomlText::accept(std::optional<std::string> text, const toml::table& expected) {
    if (text) {
        try {
            auto parsed = toml::parse(*text);
            if (without_empty_tables(parsed) == without_empty_tables(expected)) {
                text_ = *std::move(text);
                root_ = std::move(parsed);
                return;
            }
        } catch (const toml::parse_error&) {
            // Written anew below.
        }
    }
    std::ostringstream anew;
    // Its multi-line and literal strings do not all read back as what they were.
    const auto flags = toml::toml_formatter::default_flags & ~(toml::format_flags::allow_multi_line_strings |
                                                               toml::format_flags::allow_literal_strings);
    anew << toml::toml_formatter(expected, flags) << "\n";
    auto parsed = toml::parse(anew.str());
    if (parsed != expected) throw Error(ErrorCode::internal, {{"path", path_.string()}, {"detail", "toml"}});
    text_ = anew.str();
    root_ = std::move(parsed);
}

void TomlText::save() const {
    std::error_code ignored;
    const auto real = std::filesystem::canonical(path_, ignored);
    write_file(real.empty() ? path_ : real, text_);
}

std::string toml_string(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            quoted += "\\u00" + to_hex_upper(std::string(1, c));
        } else {
            quoted += c;
        }
    }
    return quoted + "\"";
}

std::string toml_strings(const std::vector<std::string>& texts) {
    std::string list;
    for (const auto& text : texts) list += (list.empty() ? "" : ", ") + toml_string(text);
    return "[" + list + "]";
}

void throw_unreadable(const std::filesystem::path& path, const toml::node& at, std::string_view detail,
                      std::string_view key) {
    Facts facts{{"path", path.string()},
                {"line", std::to_string(at.source().begin.line)},
                {"detail", std::string(detail)}};
    if (!key.empty()) facts["key"] = std::string(key);
    throw Error(ErrorCode::unreadable_config, std::move(facts));
}

FolderLock::FolderLock(const std::filesystem::path& folder) {
    make_private_folder(folder);
    fd_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd_ < 0) throw error_from_errno(folder.string());
    if (::flock(fd_, LOCK_EX) != 0) {
        const auto error = error_from_errno(folder.string());
        ::close(fd_);
        throw error;
    }
}

FolderLock::~FolderLock() { ::close(fd_); }

} // namespace sealpost::accounts
