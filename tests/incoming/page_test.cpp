// SPDX-License-Identifier: GPL-3.0-or-later
// What of HTML passes to a person, and what is counted and dropped.
#include "core/base/limits.h"
#include "core/incoming/render/html.h"
#include "core/incoming/render/plain.h"

#include <QtTest>

using namespace sealpost;
using namespace sealpost::incoming;
using namespace sealpost::incoming::render;

namespace {

const LegacyDisplay fields{{{"Subject", "Lunch at noon"}, {"To", "Bob <bob@example.net>"}}};

QByteArray bytes(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Page page(const QByteArray& html, const std::optional<LegacyDisplay>& legacy = std::nullopt) {
    const std::string text = html.toStdString();
    return read_html({.html = text, .legacy = legacy});
}

std::size_t count(const std::vector<Element>& elements) {
    std::size_t sum = elements.size();
    for (const Element& element : elements) sum += count(element.children);
    return sum;
}

} // namespace

class PageTest final : public QObject {
    Q_OBJECT

  private slots:
    void readsWordsOutOfHtml_data();
    void readsWordsOutOfHtml();
    void countsWhatABrowserWouldFetch_data();
    void countsWhatABrowserWouldFetch();
    void cutsDeepNesting();
    void removesAnHtmlElementOnlyWhereItIsACopy();
    void isBoundedWhateverTheMarkup_data();
    void isBoundedWhateverTheMarkup();
    void keepsMeaningAndNothingElse();
    void saysWhereALinkReallyLeads_data();
    void saysWhereALinkReallyLeads();
    void showsImagesOfThePayloadOnly();
    void readsQuotesInPlainText();
};

void PageTest::readsWordsOutOfHtml_data() {
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
    QTest::newRow("bullets") << bytes("<ul><li>a</li><li>b</li></ul>") << bytes("- a\n- b\n");
    QTest::newRow("numbers") << bytes("<ol start=9><li>a<li>b</ol>") << bytes("9. a\n10. b\n");
    QTest::newRow("a quote") << bytes("<p>a</p><blockquote><p>b</p><p>c</p></blockquote><p>d</p>")
                             << bytes("a\n\n> b\n>\n> c\n\nd\n");
    QTest::newRow("a quote in a quote")
        << bytes("<blockquote>a<blockquote>b</blockquote></blockquote>") << bytes("> a\n> > b\n");
    QTest::newRow("heading") << bytes("<h1>a</h1>b") << bytes("a\n\nb\n");
    QTest::newRow("alternative text") << bytes("<img src=x alt=' a tree '>") << bytes("a tree\n");
    QTest::newRow("inline markup") << bytes("a <b> b</b> <i>c</i>.") << bytes("a b c.\n");
    // What a style would hide is there for everyone to see.
    QTest::newRow("not displayed") << bytes("a<span style='display:none'>b</span>") << bytes("ab\n");
    QTest::newRow("without size") << bytes("<p style='font-size:0;opacity:0'>a</p>") << bytes("a\n");
    QTest::newRow("white on white") << bytes("<font color=white>a</font>") << bytes("a\n");
    QTest::newRow("hidden") << bytes("<p hidden>a</p>") << bytes("a\n");
}

void PageTest::readsWordsOutOfHtml() {
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, words);
    QCOMPARE(bytes(text_of(page(html))), words);
}

void PageTest::countsWhatABrowserWouldFetch_data() {
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
    QTest::newRow("page in a frame") << bytes("<iframe srcdoc='&lt;img src=http://a.example/>'></iframe>")
                                     << 1;
    QTest::newRow("video")
        << bytes("<video poster='http://a.example/p'><source src='http://a.example/v'></video>") << 2;
    QTest::newRow("object") << bytes("<object data='http://a.example/o'></object>") << 1;
    QTest::newRow("SVG") << bytes("<svg><image xlink:href='http://a.example/i'/></svg>") << 1;
    QTest::newRow("SVG paint") << bytes("<svg><rect fill='url(http://a.example/i#p)'/></svg>") << 1;
    QTest::newRow("refresh") << bytes("<meta http-equiv=Refresh content=\"0; URL='http://a.example/'\">")
                             << 1;
    QTest::newRow("relative, with a base") << bytes("<base href='http://a.example/'><img src='x.png'>") << 1;
    QTest::newRow("relative, without a base") << bytes("<img src='x.png'>") << 0;
    QTest::newRow("a tab in the scheme") << bytes("<img src='ht\ttp://a.example/x'>") << 1;
    QTest::newRow("backslashes") << bytes("<img src='\\\\a.example\\x'>") << 1;
    QTest::newRow("a file") << bytes("<img src='file:///etc/passwd'>") << 1;
    QTest::newRow("a scheme that nobody knows") << bytes("<img src='smb://a.example/x'>") << 1;
    QTest::newRow("data") << bytes("<img src='data:image/png;base64,AAAA'>") << 0;
    QTest::newRow("a style in escapes") << bytes("<p style='background:url(\\68ttp://a.example)'>x</p>") << 1;
    QTest::newRow("image-set") << bytes("<p style=\"background:image-set('http://a.example/x' 1x)\">x</p>")
                               << 1;
    QTest::newRow("import of a url") << bytes("<style>@import url(http://a.example/x)</style>") << 1;
    QTest::newRow("two") << bytes("<img src=http://a.example/1><img srcset='http://a.example/2 2x'>") << 2;
}

void PageTest::countsWhatABrowserWouldFetch() {
    QFETCH(QByteArray, html);
    QFETCH(int, count);
    QCOMPARE(page(html).remote_references, count);
}

void PageTest::cutsDeepNesting() {
    std::string html = "<p>begin</p>";
    for (int i = 0; i < 500000; ++i) html += "<b></i>";
    html += "end";
    const Page found = page(bytes(html));
    QVERIFY(found.cut);
    QCOMPARE(bytes(text_of(found)), "begin\n");
}

void PageTest::removesAnHtmlElementOnlyWhereItIsACopy() {
    const std::string element =
        "<div class=\"header-protection-legacy-display\"><pre>Subject: Lunch at noon</pre></div>";
    const Page removed = page(bytes(element + "<p>text</p>"), fields);
    QCOMPARE(bytes(text_of(removed)).trimmed(), "text");
    QVERIFY(removed.legacy_display_removed);

    QVERIFY(text_of(page(bytes(element + "<p>text</p>"))).find("Lunch") != std::string::npos);
    const Page late = page(bytes("<p>first</p>" + element + "<p>text</p>"), fields);
    QVERIFY(text_of(late).find("Lunch") != std::string::npos);
    const Page lie =
        page("<div class=\"header-protection-legacy-display\">do not pay</div><p>text</p>", fields);
    QVERIFY(text_of(lie).find("do not pay") != std::string::npos);
    QVERIFY(!lie.legacy_display_removed);
}

void PageTest::isBoundedWhateverTheMarkup_data() {
    QTest::addColumn<QByteArray>("html");
    const auto many = [](const char* piece, int count) { return QByteArray(piece).repeated(count); };
    QTest::newRow("elements") << many("<br>", 1000000);
    QTest::newRow("lines in quotes") << many("<blockquote>", 250) + "<pre>" + many("\n", 4000000);
    QTest::newRow("items in items") << many("<ul><li>x", 100000);
    QTest::newRow("frames in frames") << many("<iframe/srcdoc=", 270000);
    QTest::newRow("links in links") << many("<a href=http://a.example>x", 150000);
    QTest::newRow("attributes") << "<p " + many("a=url( ", 600000) + ">x";
    QTest::newRow("one long word") << many("x", 4000000);
    QTest::newRow("ends without begin") << many("</p>", 1000000);
    QTest::newRow("open comments") << many("<!--", 1000000);
}

void PageTest::isBoundedWhateverTheMarkup() {
    QFETCH(QByteArray, html);
    const Page found = page(html);
    QVERIFY(count(found.content) <= limits::rendered_nodes);
    QVERIFY(text_of(found).size() <= limits::body_text + 200);
}

void PageTest::keepsMeaningAndNothingElse() {
    const Page found = page("<p style='font-weight:bold;position:fixed' onclick='x()' class=c id=i>a "
                            "<span style='font-style: italic'>b</span></p>"
                            "<form action='http://a.example'><input name=x value=y><button>c</button></form>"
                            "<object><embed src=x></object><marquee>d</marquee>");
    const std::vector<Element> expected{
        {.kind = Kind::paragraph,
         .children = {{.text = "a "}, {.kind = Kind::emphasis, .children = {{.text = "b"}}}}},
        {.kind = Kind::division, .children = {{.text = "c"}}},
        {.text = "d"},
    };
    QVERIFY(found.content == expected);
}

void PageTest::saysWhereALinkReallyLeads_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("deceptive");
    const auto link = [](const QByteArray& href, const QByteArray& words) {
        return "<a href=\"" + href + "\">" + words + "</a>";
    };
    QTest::newRow("words") << link("https://a.example/x", "here") << bytes("https://a.example/x") << false;
    QTest::newRow("the same address")
        << link("https://a.example/x", "https://a.example/") << bytes("https://a.example/x") << false;
    QTest::newRow("another address") << link("https://evil.example/", "https://bank.example/")
                                     << bytes("https://evil.example/") << true;
    QTest::newRow("another domain") << link("https://evil.example/", "bank.example")
                                    << bytes("https://evil.example/") << true;
    QTest::newRow("with www") << link("https://bank.example/", "www.bank.example")
                              << bytes("https://bank.example/") << false;
    QTest::newRow("below it") << link("https://login.bank.example/", "bank.example")
                              << bytes("https://login.bank.example/") << false;
    QTest::newRow("its name in front") << link("https://bank.example.evil.example/", "bank.example")
                                       << bytes("https://bank.example.evil.example/") << true;
    QTest::newRow("only its ending") << link("https://mybank.example/", "bank.example")
                                     << bytes("https://mybank.example/") << true;
    QTest::newRow("among words") << link("https://evil.example/", "see https://bank.example/ now")
                                 << bytes("https://evil.example/") << true;
    QTest::newRow("across markup") << link("https://evil.example/", "https://<b>bank</b>.example")
                                   << bytes("https://evil.example/") << true;
    QTest::newRow("a name before the host") << link("https://bank.example@evil.example/", "here")
                                            << bytes("https://bank.example@evil.example/") << true;
    QTest::newRow("a file name") << link("https://a.example/report.pdf", "report.pdf")
                                 << bytes("https://a.example/report.pdf") << false;
    QTest::newRow("an abbreviation") << link("https://a.example/", "e.g. this") << bytes("https://a.example/")
                                     << false;
    QTest::newRow("Cyrillic") << link("https://xn--e1awd7f.example/", "https://epic.example")
                              << bytes("https://xn--e1awd7f.example/") << true;
    QTest::newRow("IDN in both forms") << link("https://xn--bcher-kva.example/", "b\xc3\xbc"
                                                                                 "cher.example")
                                       << bytes("https://xn--bcher-kva.example/") << false;
    QTest::newRow("mail") << link("mailto:anna@a.example", "anna@a.example") << bytes("mailto:anna@a.example")
                          << false;
    QTest::newRow("mail to another") << link("mailto:eve@a.example", "anna@a.example")
                                     << bytes("mailto:eve@a.example") << true;
    QTest::newRow("mail with more") << link("mailto:anna@a.example?attach=/etc/passwd&bcc=eve@a.example", "x")
                                    << bytes("mailto:anna@a.example") << false;
    QTest::newRow("an address that is a page")
        << link("https://evil.example/", "anna@a.example") << bytes("https://evil.example/") << true;
    QTest::newRow("tabs inside") << link("ht&#9;tps://a.exa&#10;mple/", "x") << bytes("https://a.example/")
                                 << false;
    QTest::newRow("script") << link("javascript:alert(1)", "x") << bytes("") << false;
    QTest::newRow("script in disguise") << link(" java&#10;script:alert(1)", "x") << bytes("") << false;
    QTest::newRow("data") << link("data:text/html,x", "x") << bytes("") << false;
    QTest::newRow("file") << link("file:///etc/passwd", "x") << bytes("") << false;
    QTest::newRow("cid") << link("cid:x", "x") << bytes("") << false;
    QTest::newRow("relative") << link("/x", "x") << bytes("") << false;
    QTest::newRow("no host") << link("https:///", "x") << bytes("") << false;
}

void PageTest::saysWhereALinkReallyLeads() {
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, target);
    QFETCH(bool, deceptive);
    const Page found = page(html);
    QVERIFY(!found.content.empty());
    const Element& first = found.content.front();
    QCOMPARE(first.kind == Kind::link, !target.isEmpty());
    QCOMPARE(bytes(first.target), target);
    QCOMPARE(first.deceptive, deceptive);
    QCOMPARE(found.remote_references, 0);
}

void PageTest::showsImagesOfThePayloadOnly() {
    const std::string html =
        "<img src='cid:a%40b' alt=x><img src='cid:other' alt=y><img src='http://a.example/z'>";
    const Page found = read_html({.html = html, .find_image = [](std::string_view id) {
                                      return id == "a@b" ? std::string("1.2") : std::string();
                                  }});
    const std::vector<Element> expected{{.kind = Kind::image, .text = "x", .target = "1.2"},
                                        {.kind = Kind::image, .text = "y"}};
    QVERIFY(found.content == expected);
    QCOMPARE(found.remote_references, 1);
}

void PageTest::readsQuotesInPlainText() {
    const Page found = read_plain("a\n> b\n> > c\n>d\ne\n");
    const std::vector<Element> expected{
        {.text = "a"},
        {.kind = Kind::line_break},
        {.kind = Kind::quote,
         .children = {{.text = "b"},
                      {.kind = Kind::line_break},
                      {.kind = Kind::quote, .children = {{.text = "c"}, {.kind = Kind::line_break}}},
                      {.text = "d"},
                      {.kind = Kind::line_break}}},
        {.text = "e"},
        {.kind = Kind::line_break},
    };
    QVERIFY(found.content == expected);
    QVERIFY(read_plain(std::string(1000000, '\n')).cut);
    QVERIFY(count(read_plain(std::string(100000, '>') + "x").content) < 100);
}

QTEST_APPLESS_MAIN(PageTest)
#include "page_test.moc"
