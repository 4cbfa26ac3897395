// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/helpers.h"

#include "core/base/text.h"

namespace sealpost::test {

Opened open(crypto::Decryptor& engine, std::string_view ciphertext, const Operation& operation) {
    ViewSource source(ciphertext);
    StringSink sink;
    Opened opened;
    opened.result = engine.decrypt(source, sink, operation);
    opened.committed = sink.committed();
    opened.bytes = sink.bytes();
    return opened;
}

std::optional<ErrorCode> error_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

std::string multipart_signed(std::string_view content, std::string_view signature) {
    std::string text = "Content-Type: multipart/signed; boundary=\"b\"\r\n\r\n--b\r\n";
    text.append(content);
    text += "\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    return text + to_base64(signature) + "\r\n--b--\r\n";
}

std::string with_line_ends(std::string_view text, std::string_view line_end) {
    std::string result;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\n') {
            result += line_end;
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace sealpost::test
