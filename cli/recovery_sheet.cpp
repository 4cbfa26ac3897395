// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recovery_sheet.h"

#include "cli/text_values.h"
#include "core/base/text.h"

namespace sealpost::cli {

namespace {

constexpr const char* head = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Sealpost recovery sheet</title>
<style>
body { font: 12pt/1.4 serif; max-width: 42em; margin: 2em auto; color: #000; background: #fff; }
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.6em; }
code, .code { font-family: monospace; }
.code { font-size: 17pt; border: 2px solid #000; padding: .6em; text-align: center; word-spacing: .4em; }
table { border-collapse: collapse; } td, th { text-align: left; padding: .2em 1em .2em 0; vertical-align: top; }
</style>
</head>
<body>
)html";

/// Nothing invisible stays.
std::string html(std::string_view text) { return escape_html(escape_for_display(text)); }

std::string date_of(Time time) { return to_rfc3339(time).substr(0, 10); }

std::string row_of(const keys::Key& key) {
    std::string addresses;
    for (const auto& address : key.addresses()) addresses += (addresses.empty() ? "" : ", ") + address;
    return "<tr><td>" + html(addresses) + "</td><td>" +
           (key.technology == crypto::Technology::openpgp ? "OpenPGP" : "S/MIME") + "</td><td><code>" +
           html(grouped(key.fingerprint)) + "</code></td></tr>\n";
}

} // namespace

std::string to_html(const RecoverySheet& sheet) {
    std::string page = head;
    page +=
        "<h1>Sealpost recovery sheet</h1>\n<p>With this code and the file <code>" + html(sheet.file) +
        "</code> you get back your keys, and with them all your old encrypted mail. Without the code nobody "
        "can open the file: not you either. Print this sheet, keep it where you keep your passport, and "
        "delete the file that it was printed from. Whoever has both the sheet and the file can read your "
        "mail and write in your name.</p>\n";
    page +=
        "<h2>The code</h2>\n<p class=\"code\">" + html(sheet.code.text().reveal()) +
        "</p>\n<p>Seven groups of five. There is no letter I, L, O or U in it: what looks like one is a 1 "
        "or a 0. Upper and lower case are the same. The last character of each group checks the group.</p>\n";
    page += "<h2>What the back-up holds</h2>\n<p>Made on " + html(date_of(sheet.created)) +
            " (UTC). Your own keys, the keys of the people you write to with what you decided about them, "
            "authorities and revocation lists, accounts and settings. Not in it: passwords of mail servers, "
            "keys on a smart card, mail itself.</p>\n";
    if (sheet.keys.empty()) {
        page += "<p>There is no key of your own in it.</p>\n";
    } else {
        page += "<table>\n<tr><th>Address</th><th>Kind</th><th>Fingerprint</th></tr>\n";
        for (const auto& key : sheet.keys) page += row_of(key);
        page += "</table>\n";
    }
    page +=
        "<h2>How to get everything back</h2>\n<ol>\n<li>Install Sealpost and GnuPG.</li>\n"
        "<li>Type the code into a text file, for example <code>code.txt</code>.</li>\n"
        "<li>Run <code>sealpost keys restore " +
        html(sheet.file) +
        " --code-file code.txt</code></li>\n<li>Delete <code>code.txt</code>.</li>\n</ol>\n"
        "<p>An OpenPGP key keeps the passphrase that it had: you need that, too. Where there is no keyring "
        "(Secret Service) on the new computer, a passphrase for S/MIME keys is asked for.</p>\n"
        "<p>Without Sealpost: <code>gpg --decrypt --output backup.tar " +
        html(sheet.file) +
        "</code> asks for the code, exactly as it is printed above, and <code>tar -xf backup.tar</code> "
        "unpacks it; <code>README.txt</code> in it says what is what.</p>\n</body>\n</html>\n";
    return page;
}

} // namespace sealpost::cli
