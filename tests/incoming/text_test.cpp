// SPDX-License-Identifier: GPL-3.0-or-later
// Words out of parts: plain text, format=flowed, HTML, legacy display elements, inline blocks.
#include "core/incoming/cms_peek.h"
#include "core/incoming/flowed.h"
#include "core/incoming/html_words.h"
#include "core/incoming/inline_pgp.h"
#include "core/incoming/legacy_display.h"

#include <QtTest>

using namespace sealpost;
using namespace sealpost::incoming;

namespace {

const LegacyDisplay fields{{{"Subject", "Lunch at noon"}, {"To", "Bob <bob@example.net>"}}};

QByteArray bytes(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TextTest final : public QObject {
    Q_OBJECT

  private slots:
    void joinsFlowedLines_data();
    void joinsFlowedLines();
    void readsWordsOutOfHtml_data();
    void readsWordsOutOfHtml();
    void countsWhatABrowserWouldFetch_data();
    void countsWhatABrowserWouldFetch();
    void cutsDeepNesting();
    void removesOnlyCopiesOfFields_data();
    void removesOnlyCopiesOfFields();
    void removesAnHtmlElementOnlyWhereItIsACopy();
    void findsWholeInlineBlocks_data();
    void findsWholeInlineBlocks();
    void takesACleartextSignatureApart();
    void refusesUnsignedWordsInACleartextHeader();
    void seesWhatCmsSaysItIs_data();
    void seesWhatCmsSaysItIs();
};

void TextTest::joinsFlowedLines_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("delete_space");
    QTest::addColumn<QByteArray>("joined");
    QTest::newRow("two lines") << bytes("one \ntwo\n") << false << bytes("one two\n");
    QTest::newRow("fixed lines") << bytes("one\ntwo\n") << false << bytes("one\ntwo\n");
    QTest::newRow("delsp") << bytes("Zusammen \nhang\n") << true << bytes("Zusammenhang\n");
    QTest::newRow("stuffed") << bytes(" >not a quote\n From here\n") << false
                             << bytes(">not a quote\nFrom here\n");
    QTest::newRow("quoted") << bytes("> one \n> two\nthree\n") << false << bytes("> one two\nthree\n");
    QTest::newRow("quote depths do not join")
        << bytes("> one \n>> two\n") << false << bytes("> one \n>> two\n");
    QTest::newRow("signature separator") << bytes("text\n-- \nname\n") << false << bytes("text\n-- \nname\n");
    QTest::newRow("nothing") << bytes("") << false << bytes("");
}

void TextTest::joinsFlowedLines() {
    QFETCH(QByteArray, text);
    QFETCH(bool, delete_space);
    QFETCH(QByteArray, joined);
    QCOMPARE(bytes(unflow(text.toStdString(), delete_space)), joined);
}

void TextTest::readsWordsOutOfHtml_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("paragraphs") << bytes("<p>one</p><p>two</p>") << bytes("one\n\ntwo\n");
    QTest::newRow("line break") << bytes("one<br>two") << bytes("one\ntwo\n");
    QTest::newRow("spaces collapse") << bytes("one  \n two") << bytes("one two\n");
    QTest::newRow("entities") << bytes("f&uuml;r &lt;b&gt; &amp;amp;") << bytes("f\xc3\xbcr <b> &amp;\n");
    QTest::newRow("preformatted") << bytes("<pre>a\n  b</pre>") << bytes("a\n  b\n");
    QTest::newRow("script is no text") << bytes("a<script>alert('x')</script>b") << bytes("ab\n");
    QTest::newRow("style is no text") << bytes("<style>p { color: red }</style><p>a</p>") << bytes("a\n");
    QTest::newRow("comment is no text") << bytes("a<!-- hidden -->b") << bytes("ab\n");
    QTest::newRow("title is no text")
        << bytes("<html><head><title>t</title></head><body>a</body></html>") << bytes("a\n");
    QTest::newRow("unclosed attribute") << bytes("<img src=\"http://evil.example/") << bytes("");
    QTest::newRow("charset in the markup is not followed")
        << bytes("<meta charset=\"utf-16\"><p>gr\xc3\xbc\xc3\x9f</p>") << bytes("gr\xc3\xbc\xc3\x9f\n");
    QTest::newRow("cells") << bytes("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>")
                           << bytes("a b\nc\n");
}

void TextTest::readsWordsOutOfHtml() {
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, words);
    QCOMPARE(bytes(html_to_words(html.toStdString(), std::nullopt).text), words);
}

void TextTest::countsWhatABrowserWouldFetch_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<int>("count");
    QTest::newRow("image") << bytes("<img src='http://a.example/x.png'>") << 1;
    QTest::newRow("image without scheme") << bytes("<img src='//a.example/x.png'>") << 1;
    QTest::newRow("cid is not remote") << bytes("<img src='cid:1'>") << 0;
    QTest::newRow("a link is not fetched") << bytes("<a href='http://a.example/'>x</a>") << 0;
    QTest::newRow("prefetch") << bytes("<link rel=dns-prefetch href='//a.example'>") << 1;
    QTest::newRow("style attribute") << bytes("<p style=\"background: url( 'https://a.example/x')\">x</p>")
                                     << 1;
    QTest::newRow("style sheet") << bytes("<style>@import 'http://a.example/x.css';</style>") << 1;
    QTest::newRow("background") << bytes("<body background='http://a.example/x'>") << 1;
    QTest::newRow("frame") << bytes("<iframe src='http://a.example/'></iframe>") << 1;
    QTest::newRow("two") << bytes("<img src=http://a.example/1><img srcset='http://a.example/2 2x'>") << 2;
}

void TextTest::countsWhatABrowserWouldFetch() {
    QFETCH(QByteArray, html);
    QFETCH(int, count);
    QCOMPARE(html_to_words(html.toStdString(), std::nullopt).remote_references, count);
}

void TextTest::cutsDeepNesting() {
    std::string html = "<p>begin</p>";
    for (int i = 0; i < 500000; ++i) html += "<b></i>";
    html += "end";
    const HtmlWords words = html_to_words(html, std::nullopt);
    QVERIFY(words.cut);
    QCOMPARE(bytes(words.text), "begin\n");
}

void TextTest::removesOnlyCopiesOfFields_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("one") << bytes("Subject: Lunch at noon\n\ntext") << 24;
    QTest::newRow("two") << bytes("Subject: Lunch at noon\nTo: Bob <bob@example.net>\n\ntext") << 50;
    QTest::newRow("folded") << bytes("Subject: Lunch\n at noon\n\ntext") << 25;
    QTest::newRow("another value") << bytes("Subject: Dinner\n\ntext") << -1;
    QTest::newRow("one line too many") << bytes("Subject: Lunch at noon\nPay: now\n\ntext") << -1;
    QTest::newRow("no blank line") << bytes("Subject: Lunch at noon\ntext") << -1;
    QTest::newRow("words") << bytes("hello\n\ntext") << -1;
    QTest::newRow("empty first line") << bytes("\ntext") << -1;
    QTest::newRow("nothing") << bytes("") << -1;
}

void TextTest::removesOnlyCopiesOfFields() {
    QFETCH(QByteArray, text);
    QFETCH(int, length);
    const auto found = legacy_display_length(text.toStdString(), fields);
    QCOMPARE(found ? static_cast<int>(*found) : -1, length);
}

void TextTest::removesAnHtmlElementOnlyWhereItIsACopy() {
    const std::string element =
        "<div class=\"header-protection-legacy-display\"><pre>Subject: Lunch at noon</pre></div>";
    const HtmlWords removed = html_to_words(element + "<p>text</p>", fields);
    QCOMPARE(bytes(removed.text).trimmed(), "text");
    QVERIFY(removed.legacy_display_removed);

    const HtmlWords late = html_to_words("<p>first</p>" + element + "<p>text</p>", fields);
    QVERIFY(late.text.find("Lunch") != std::string::npos);
    const HtmlWords lie =
        html_to_words("<div class=\"header-protection-legacy-display\">do not pay</div><p>text</p>", fields);
    QVERIFY(lie.text.find("do not pay") != std::string::npos);
    QVERIFY(!lie.legacy_display_removed);
}

void TextTest::findsWholeInlineBlocks_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    const QByteArray block = "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n";
    QTest::newRow("one") << QByteArray("x\n" + block + "y\n") << 1;
    QTest::newRow("two") << QByteArray(block + block) << 2;
    QTest::newRow("without an end") << bytes("-----BEGIN PGP MESSAGE-----\n\nabc\n") << 0;
    QTest::newRow("quoted") << bytes("> -----BEGIN PGP MESSAGE-----\n> abc\n> -----END PGP MESSAGE-----\n")
                            << 0;
    QTest::newRow("in the middle of a line") << QByteArray("see " + block) << 0;
    QTest::newRow("a key is none")
        << bytes("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\na\n-----END PGP PUBLIC KEY BLOCK-----\n") << 0;
    QTest::newRow("begin within begin") << QByteArray("-----BEGIN PGP MESSAGE-----\n" + block) << 1;
    QByteArray many;
    for (int i = 0; i < 100; ++i) many += block;
    QTest::newRow("many") << many << 20;
}

void TextTest::findsWholeInlineBlocks() {
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    QCOMPARE(static_cast<int>(find_inline_pgp(text.toStdString()).size()), count);
}

void TextTest::takesACleartextSignatureApart() {
    const auto parsed =
        parse_clear_signed("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- -dashed  \nend\n"
                           "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n");
    QVERIFY(parsed.has_value());
    QCOMPARE(bytes(parsed->text), "-dashed\r\nend");
    QVERIFY(parsed->signature.starts_with("-----BEGIN PGP SIGNATURE-----"));
}

void TextTest::refusesUnsignedWordsInACleartextHeader() {
    QVERIFY(!parse_clear_signed("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\nPay mallory\n\ntext\n"
                                "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n"));
    QVERIFY(!parse_clear_signed("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n-unescaped\n"
                                "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n"));
}

void TextTest::seesWhatCmsSaysItIs_data() {
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<int>("content");
    const QByteArray pkcs7 = QByteArray::fromHex("06092a864886f70d0107");
    QTest::newRow("signed") << QByteArray(QByteArray::fromHex("3082012c") + pkcs7 + '\x02')
                            << static_cast<int>(CmsContent::signed_data);
    QTest::newRow("enveloped, indefinite length") << QByteArray(QByteArray::fromHex("3080") + pkcs7 + '\x03')
                                                  << static_cast<int>(CmsContent::enveloped_data);
    QTest::newRow("authenticated enveloped") << QByteArray::fromHex("3080060b2a864886f70d010910011700")
                                             << static_cast<int>(CmsContent::auth_enveloped_data);
    QTest::newRow("cut") << QByteArray(QByteArray::fromHex("3080") + pkcs7)
                         << static_cast<int>(CmsContent::not_cms);
    QTest::newRow("a length that runs over")
        << QByteArray::fromHex("308906") << static_cast<int>(CmsContent::not_cms);
    QTest::newRow("text") << bytes("hello") << static_cast<int>(CmsContent::not_cms);
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(CmsContent::not_cms);
}

void TextTest::seesWhatCmsSaysItIs() {
    QFETCH(QByteArray, der);
    QFETCH(int, content);
    QCOMPARE(static_cast<int>(peek_cms_content(der.toStdString())), content);
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
