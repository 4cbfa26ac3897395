// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns this window alone: its language and its look. They are no settings of core, which knows
// neither languages nor colours, and they are needed before a home is opened: hence a small file of their own
// beside config.toml, `gui.ini`, a line `name = value` each. Lines that are not known here stay as they are.
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <string_view>

namespace sealpost::gui {

enum class Look { system, light, dark };
/// "system", ...
std::string_view name_of(Look look) noexcept;

struct Preferences {
    /// "en", "de", "fr", "es"; empty: the system's.
    QString language{};
    Look look = Look::system;
    bool operator==(const Preferences&) const = default;
};

/// What `language` may be, without the empty one.
const QStringList& known_languages();

/// From gui.ini in Folders::config. What is missing or makes no sense has its default; so has everything
/// where there is no file, or it cannot be read: a window always opens.
Preferences load_preferences(const std::filesystem::path& config_folder) noexcept;
/// Makes the folder. Throws Error{io, disk_full}; the old file stands then.
void save_preferences(const std::filesystem::path& config_folder, const Preferences& preferences);

} // namespace sealpost::gui
