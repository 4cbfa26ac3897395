// SPDX-License-Identifier: GPL-3.0-or-later
// Contents that transports have mangled, as data rows, and the properties that everything we write must have.
#pragma once

#include <QByteArray>
#include <QTest>

#include <string>

namespace sealpost::test {

inline void add_nasty_texts() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    QByteArray all_bytes;
    for (int i = 0; i < 256; ++i) all_bytes += static_cast<char>(i);
    row("empty", "");
    row("one line", "Hello\n");
    row("no last line end", "Hello");
    row("CRLF", "a\r\nb\r\n");
    row("bare CR and LF", "a\rb\nc\r\n\rd");
    row("all bytes", all_bytes);
    row("all bytes, often", all_bytes.repeated(100));
    row("all bytes from behind",
        QByteArray::fromStdString(std::string(all_bytes.rbegin(), all_bytes.rend())));
    row("long line", QByteArray(5000, 'x'));
    row("long line of spaces", QByteArray(5000, ' '));
    row("long words", (QByteArray(90, 'x') + " ").repeated(50));
    row("From", "From here\n>From there\nFrom\nFrom: a\n from\n");
    row("From after soft breaks", QByteArray("From ").repeated(200));
    row("dots", ".\n..\n.a\na.\n\n.\n");
    row("dots after soft breaks", QByteArray(1000, '.'));
    row("white space at ends", "a \nb\t\n \n\t\n  \t \nc ");
    row("signature", "text\n-- \nAnn\n");
    row("dashes", "--\n---\n--=_x\n-----BEGIN PGP MESSAGE-----\n- --\n");
    row("umlauts", QByteArray("Gr\xc3\xbc\xc3\x9f"
                              "e aus M\xc3\xbcnchen\n")
                       .repeated(10));
    row("Japanese", QByteArray("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e").repeated(300) + "\n");
    row("emoji", "\xf0\x9f\x94\x92\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb\n");
    row("equals signs", "a=b\n=\n=41\n==\na=\n=\r\n");
    row("NULs", QByteArray(100, '\0'));
    row("blank lines", QByteArray("\n").repeated(1000));
    row("latin 1", "Gr\xfc\xdf"
                   "e\n");
    row("a mail", "Subject: x\n\nbody\n.\nQUIT\n");
}

/// Empty if these are CRLF lines of at most 76 characters of printable ASCII (and tab), none with white space
/// at its end, "From " or a lone dot at its start; else what is wrong.
inline QByteArray complaint_about(const std::string& bytes) {
    QByteArray text = QByteArray::fromStdString(bytes);
    if (!text.isEmpty() && text.endsWith("\r\n")) text.chop(2);
    for (const QByteArray& line : text.replace("\r\n", "\n").split('\n')) {
        const QByteArray shown = ": " + line.left(200).toPercentEncoding(" =;/:\"<>@");
        for (const char c : line)
            if ((c < ' ' && c != '\t') || c == 0x7f) return "not clean" + shown;
        if (line.size() > 76) return "long" + shown;
        if (line.endsWith(' ') || line.endsWith('\t')) return "white space at the end" + shown;
        if (line.startsWith("From ")) return "From" + shown;
        if (line.startsWith('.')) return "dot" + shown;
    }
    if (QByteArray::fromStdString(bytes).replace("\r\n", "").contains('\n')) return "bare LF";
    return {};
}

} // namespace sealpost::test
