// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/preferences.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <array>
#include <optional>

namespace sealpost::gui {

namespace {

constexpr std::size_t largest_file = 64 << 10;
constexpr std::array looks{Look::system, Look::light, Look::dark};

std::filesystem::path file_in(const std::filesystem::path& folder) { return folder / "gui.ini"; }

struct Line {
    std::string_view name;
    std::string_view value;
};

std::optional<Line> parse_line(std::string_view line) {
    const auto equals = line.find('=');
    if (equals == line.npos || trim(line).starts_with('#')) return std::nullopt;
    return Line{trim(line.substr(0, equals)), trim(line.substr(equals + 1))};
}

std::string read_or_nothing(const std::filesystem::path& path) {
    try {
        return read_file(path, largest_file);
    } catch (const Error&) {
        return {};
    }
}

} // namespace

std::string_view name_of(Look look) noexcept {
    switch (look) {
    case Look::system:
        return "system";
    case Look::light:
        return "light";
    case Look::dark:
        return "dark";
    }
    return {};
}

const QStringList& known_languages() {
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                                       QStringLiteral("es")};
    return languages;
}

Preferences load_preferences(const std::filesystem::path& config_folder) noexcept {
    Preferences result;
    try {
        const std::string text = read_or_nothing(file_in(config_folder));
        for (const std::string_view line : split(text, '\n')) {
            const auto parsed = parse_line(line);
            if (!parsed) continue;
            const QString value =
                QString::fromUtf8(parsed->value.data(), static_cast<int>(parsed->value.size()));
            if (parsed->name == "language" && known_languages().contains(value)) result.language = value;
            for (const Look look : looks)
                if (parsed->name == "look" && parsed->value == name_of(look)) result.look = look;
        }
    } catch (const std::exception&) {
        // No memory for so small a file: the window has other troubles.
    }
    return result;
}

void save_preferences(const std::filesystem::path& config_folder, const Preferences& preferences) {
    const auto path = file_in(config_folder);
    const std::string former = read_or_nothing(path);
    std::string text;
    if (!preferences.language.isEmpty()) text += "language = " + preferences.language.toStdString() + '\n';
    text += "look = " + std::string(name_of(preferences.look)) + '\n';
    for (const std::string_view line : split(former, '\n')) {
        const auto parsed = parse_line(line);
        if (trim(line).empty() || (parsed && (parsed->name == "language" || parsed->name == "look")))
            continue;
        text += std::string(line) + '\n';
    }
    make_private_folder(config_folder);
    write_file(path, text);
}

} // namespace sealpost::gui
