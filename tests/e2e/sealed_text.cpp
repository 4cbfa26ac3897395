// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/sealed_text.h"

#include <QByteArray>

namespace sealpost::test {

std::string armour_in(std::string_view message) {
    constexpr std::string_view last = "-----END PGP MESSAGE-----";
    const auto begin = message.find("-----BEGIN PGP MESSAGE-----");
    const auto end = message.find(last);
    if (begin == std::string_view::npos || end == std::string_view::npos) return {};
    return std::string(message.substr(begin, end + last.size() - begin)) + "\n";
}

std::string with_crlf(std::string_view text) {
    std::string result;
    char before = 0;
    for (const char c : text) {
        if (c == '\n' && before != '\r') result += '\r';
        result += before = c;
    }
    return result;
}

std::vector<std::string> disguises(std::string_view canary) {
    std::vector<std::string> result{std::string(canary)};
    for (qsizetype shift = 0; shift < 3; ++shift) {
        QByteArray bytes(shift, 'x');
        bytes.append(canary.data(), static_cast<qsizetype>(canary.size()));
        // Digits that depend on neighbours are left out at both ends.
        const QByteArray digits = bytes.toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype first = (shift * 8 + 5) / 6;
        const qsizetype whole = bytes.size() * 8 / 6;
        result.push_back(digits.mid(first, whole - first).toStdString());
    }
    return result;
}

std::string canary_in(std::string_view bytes, const std::vector<std::string>& canaries) {
    for (const auto& canary : canaries)
        for (const auto& disguise : disguises(canary))
            if (bytes.find(disguise) != std::string_view::npos) return canary;
    return {};
}

std::string pgp_mime(const std::string& from, const std::string& to, const std::string& armour) {
    return "From: " + from + "\nTo: " + to +
           "\nSubject: from elsewhere\nDate: Wed, 01 Jul 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
           "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"edge\"\n\n"
           "--edge\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n"
           "--edge\nContent-Type: application/octet-stream\n\n" +
           armour + "\n--edge--\n";
}

} // namespace sealpost::test
