// SPDX-License-Identifier: GPL-3.0-or-later
// A TOML file of which single values are changed while all else (comments, order, blank lines) stays as it
// was written. Each change is checked by reading the result again; where a text cannot be changed in place (a
// table written inline, for one), the file is written anew from its values, and its comments are lost.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

namespace sealpost::accounts {

/// The names from the root down to a table; empty: the root.
using TablePath = std::vector<std::string>;

class TomlText {
  public:
    /// Empty where there is no file. Throws Error{unreadable_config} (facts "path", "line", "detail"), and
    /// what read_file() throws.
    static TomlText load(const std::filesystem::path& path);
    /// A file's contents; `path` is for faults. Throws Error{unreadable_config}.
    static TomlText parse(const std::filesystem::path& path, std::string text);

    const toml::table& root() const noexcept { return root_; }
    const std::string& text() const noexcept { return text_; }
    /// Null where there is none.
    const toml::table* find(const TablePath& path) const;

    /// `value` as TOML writes it ("true", "\"text\""); nullopt takes the key away.
    void set(const TablePath& path, const std::string& key, const std::optional<std::string>& value);
    /// With everything below it.
    void remove_table(const TablePath& path);
    /// Replaces the file; where it is a link, what the link points at.
    void save() const;

  private:
    explicit TomlText(std::filesystem::path path) : path_(std::move(path)) {}
    std::optional<std::string> with_value(const TablePath& path, const std::string& key,
                                          const std::optional<std::string>& value) const;
    std::string without_table(const toml::table& table) const;
    /// The text if it says what is expected, else the values written anew.
    void accept(std::optional<std::string> text, const toml::table& expected);

    std::filesystem::path path_;
    std::string text_;
    toml::table root_;
};

/// A string as a TOML value, escaped.
std::string toml_string(std::string_view text);
std::string toml_strings(const std::vector<std::string>& texts);

/// Error{unreadable_config} for a value in the file.
[[noreturn]] void throw_unreadable(const std::filesystem::path& path, const toml::node& at,
                                   std::string_view detail, std::string_view key = {});

/// Holds the folder of a file, so that of two processes that change the file at once none undoes the other's
/// change. Makes the folder (0700).
class FolderLock {
  public:
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

  private:
    int fd_;
};

} // namespace sealpost::accounts
