// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/part_risk.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string>

namespace sealpost::gui {

namespace {

struct PartRiskWords {
    Q_DECLARE_TR_FUNCTIONS(PartRiskWords)
};

template <std::size_t count>
bool has(const std::array<std::string_view, count>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr auto programs = std::to_array<std::string_view>(
    {"exe",      "com",        "scr",     "pif",  "msi", "msp", "msix", "appx", "cpl", "dll",
     "sys",      "drv",        "ocx",     "jar",  "app", "dmg", "pkg",  "deb",  "rpm", "run",
     "appimage", "bin",        "elf",     "so",   "apk", "ipa", "lnk",  "scf",  "url", "gadget",
     "desktop",  "flatpakref", "flatpak", "snap", "iso", "img", "vhd",  "vhdx"});
constexpr auto scripts = std::to_array<std::string_view>(
    {"bat", "cmd",  "ps1",     "psm1",     "vbs",         "vbe",   "vb",  "js",  "jse",
     "wsf", "wsh",  "hta",     "sh",       "bash",        "zsh",   "csh", "ksh", "fish",
     "py",  "pyw",  "pyc",     "pl",       "rb",          "php",   "lua", "tcl", "reg",
     "inf", "scpt", "command", "workflow", "applescript", "ipynb", "r",   "chm", "sct"});
constexpr auto pages = std::to_array<std::string_view>(
    {"html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz", "xml"});
constexpr auto macro_documents = std::to_array<std::string_view>(
    {"docm", "dotm", "xlsm", "xltm", "xlam", "xll", "pptm", "potm",  "ppsm", "ppam", "sldm",
     "doc",  "dot",  "xls",  "xlt",  "ppt",  "pps", "one",  "accdb", "mdb",  "slk",  "iqy"});
constexpr auto harmless_looking = std::to_array<std::string_view>(
    {"pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "gif", "txt", "odt", "ods", "mp3", "mp4"});
constexpr auto program_types = std::to_array<std::string_view>(
    {"application/x-msdownload", "application/x-msdos-program", "application/x-executable",
     "application/x-elf", "application/java-archive", "application/x-msi",
     "application/vnd.microsoft.portable-executable", "application/x-desktop",
     "application/x-debian-package"});
constexpr auto script_types = std::to_array<std::string_view>(
    {"application/x-sh", "application/x-shellscript", "text/x-shellscript", "text/javascript",
     "application/javascript", "text/x-python", "application/x-perl", "text/vbscript", "application/hta"});
constexpr auto page_types =
    std::to_array<std::string_view>({"text/html", "application/xhtml+xml", "image/svg+xml"});

/// Dots and spaces at the end are dropped by some systems.
std::string_view without_tail(std::string_view name) {
    while (!name.empty() && (name.back() == '.' || name.back() == ' ')) name.remove_suffix(1);
    return name;
}

} // namespace

PartRisk risk_of(std::string_view name, std::string_view media_type) {
    const std::string lower = ascii_lower(without_tail(name));
    const auto words = split(lower, '.');
    const std::string_view ending = words.size() > 1 ? trim(words.back()) : std::string_view();
    const std::string type = ascii_lower(media_type);
    const bool is_program = has(programs, ending) || has(program_types, type);
    const bool is_script = has(scripts, ending) || has(script_types, type);
    if ((is_program || is_script) && words.size() > 2 && has(harmless_looking, trim(words[words.size() - 2])))
        return PartRisk::disguised;
    if (is_program) return PartRisk::program;
    if (is_script) return PartRisk::script;
    if (has(pages, ending) || has(page_types, type)) return PartRisk::page;
    if (has(macro_documents, ending) || type.find("macroenabled") != std::string::npos)
        return PartRisk::macro;
    return PartRisk::none;
}

QString sentence_of(PartRisk risk) {
    switch (risk) {
    case PartRisk::none:
        break;
    case PartRisk::program:
        return PartRiskWords::tr(
            "This file is a program. Opened, it can do anything that you can do on this computer. Open it "
            "only if you asked for it.");
    case PartRisk::script:
        return PartRiskWords::tr(
            "This file holds commands for your computer. Open it only if you asked for it.");
    case PartRisk::page:
        return PartRiskWords::tr(
            "This file is a web page. It opens in your browser, can load things from elsewhere, and may "
            "imitate a page that asks for a password.");
    case PartRisk::macro:
        return PartRiskWords::tr(
            "This kind of document can carry a program. Open it only if you expected it, and do not allow "
            "it to run anything.");
    case PartRisk::disguised:
        return PartRiskWords::tr(
            "This file is a program, and its name is made to look like a document. It is very likely meant "
            "to harm you.");
    }
    return {};
}

} // namespace sealpost::gui
