// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts of an opened message become pages, in which form, and whose images they show. The engine is a
// stub.
#include "core/incoming/render/render.h"
#include "tests/incoming/mail_maker.h"
#include "tests/incoming/stub_decryptor.h"

#include <QtTest>

using namespace sealpost;
using namespace sealpost::incoming;
using namespace sealpost::incoming::render;
using sealpost::test::MailMaker;

namespace {

const std::string header = "From: alice@example.org\nTo: bob@example.net\nSubject: Outer\n"
                           "Date: Fri, 02 Jan 2026 12:00:00 +0000\n";

std::string sealed(std::string_view word, const std::string& plaintext) {
    return MailMaker::encrypted_part(std::string(word) + "\n" + plaintext);
}

std::string enveloped(std::string_view word, const std::string& plaintext) {
    return "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\n" +
           std::string(word) + "\n" + plaintext;
}

std::string image(std::string_view id, std::string_view type = "image/png") {
    return "Content-Type: " + std::string(type) + "\nContent-ID: <" + std::string(id) + ">\n\nx";
}

const std::string markup = "<p>hello <a href='https://a.example/'>there</a><img src='cid:i' alt='pic'></p>";
const std::string both =
    MailMaker::multipart("alternative", {MailMaker::text_part("plain\n"), MailMaker::html_part(markup)});

bool has(const std::vector<Element>& elements, Kind kind) {
    return std::any_of(elements.begin(), elements.end(), [&](const Element& element) {
        return element.kind == kind || has(element.children, kind);
    });
}

std::string first_image(const std::vector<Element>& elements) {
    for (const Element& element : elements) {
        if (element.kind == Kind::image) return element.target;
        if (auto below = first_image(element.children); !below.empty()) return below;
    }
    return {};
}

} // namespace

class RenderTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void choosesTheForm_data();
    void choosesTheForm();
    void showsOnlyWordsWhereNothingProvesTheText_data();
    void showsOnlyWordsWhereNothingProvesTheText();
    void showsImagesOfTheSamePayload_data();
    void showsImagesOfTheSamePayload();
    void neverJoinsParts();
    void leavesOutACopyOfProtectedFields();
    void findsNoTextInWhatIsClosed();

  private:
    std::optional<RenderedPart> body(const OpenedTree& tree, Form form) const {
        NoPrompts nobody;
        return render_body(tree, summarise(tree, reader_.facts(), {nobody}), form);
    }

    test::StubDecryptor openpgp_;
    test::StubDecryptor smime_{crypto::Technology::smime};
    test::Reader reader_;
};

void RenderTest::initTestCase() {
    reader_.openpgp = &openpgp_;
    reader_.smime = &smime_;
    reader_.now = parse_rfc3339("2026-01-02T12:00:00Z").value();
}

void RenderTest::choosesTheForm_data() {
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<bool>("wants_html");
    QTest::addColumn<bool>("is_html");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* name, const std::string& entity, bool wants, bool is, const char* path) {
        QTest::newRow(name) << QByteArray::fromStdString(entity) << wants << is << QByteArray(path);
    };
    row("both, HTML wanted", both, true, true, "1.2");
    row("both, text wanted", both, false, false, "1.1");
    row("only HTML", MailMaker::html_part(markup), false, true, "1");
    row("only text", MailMaker::text_part("plain\n"), true, false, "1");
    row("in an encryption", sealed("open", both), true, true, "1.1.2");
}

void RenderTest::choosesTheForm() {
    QFETCH(QByteArray, entity);
    QFETCH(bool, wants_html);
    QFETCH(bool, is_html);
    QFETCH(QByteArray, path);
    const auto found =
        body(reader_.open(header + entity.toStdString()), wants_html ? Form::html : Form::plain);
    QVERIFY(found.has_value());
    QCOMPARE(found->is_html, is_html);
    QCOMPARE(QByteArray::fromStdString(found->path), path);
    QCOMPARE(has(found->page.content, Kind::link), is_html);
}

void RenderTest::showsOnlyWordsWhereNothingProvesTheText_data() {
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<bool>("links");
    const auto row = [](const char* name, const std::string& entity, bool links) {
        QTest::newRow(name) << QByteArray::fromStdString(entity) << links;
    };
    const std::string html = MailMaker::html_part(markup);
    row("proven", enveloped("open", html), true);
    row("not proven", enveloped("weak", html), false);
    row("not proven, both forms", enveloped("weak", both), false);
    row("not proven, around a proven one", enveloped("weak", sealed("open", html)), true);
    row("proven, around one that is not", sealed("open", enveloped("weak", html)), false);
}

void RenderTest::showsOnlyWordsWhereNothingProvesTheText() {
    QFETCH(QByteArray, entity);
    QFETCH(bool, links);
    const OpenedTree tree = reader_.open(header + entity.toStdString());
    const auto found = body(tree, Form::html);
    QVERIFY(found.has_value());
    QCOMPARE(has(found->page.content, Kind::link), links);
    QCOMPARE(has(found->page.content, Kind::image), links);
    QCOMPARE(found->is_html, links);
    NoPrompts nobody;
    const MessageSummary summary = summarise(tree, reader_.facts(), {nobody});
    QCOMPARE(summary.body.html, links);
}

void RenderTest::showsImagesOfTheSamePayload_data() {
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char* name, const std::string& entity, const char* text, const char* target) {
        QTest::newRow(name) << QByteArray::fromStdString(entity) << QByteArray(text) << QByteArray(target);
    };
    const std::string html = MailMaker::html_part(markup);
    const auto related = [&](const std::vector<std::string>& parts) {
        return MailMaker::multipart("related", parts);
    };
    row("beside it", related({html, image("i")}), "1.1", "1.2");
    row("deeper", related({both, MailMaker::multipart("mixed", {image("i")})}), "1.1.2", "1.2.1");
    row("another id", related({html, image("j")}), "1.1", "");
    row("no image that is shown", related({html, image("i", "image/svg+xml")}), "1.1", "");
    row("no image at all", related({html, image("i", "text/plain")}), "1.1", "");
    row("in the same encryption", sealed("open", related({html, image("i")})), "1.1.1", "1.1.2");
    row("outside the encryption", MailMaker::multipart("mixed", {sealed("open", html), image("i")}), "1.1.1",
        "");
    row("in an encryption beside it", related({html, sealed("open", image("i"))}), "1.1", "");
    row("in an attached message", related({html, "Content-Type: message/rfc822\n\n" + header + image("i")}),
        "1.1", "");
    row("outside the attached message",
        MailMaker::multipart("mixed", {"Content-Type: message/rfc822\n\n" + header + html, image("i")}),
        "1.1.1", "");
}

void RenderTest::showsImagesOfTheSamePayload() {
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, target);
    const auto found = render_part(reader_.open(header + entity.toStdString()), text.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(QByteArray::fromStdString(first_image(found->page.content)), target);
}

void RenderTest::neverJoinsParts() {
    const OpenedTree tree =
        reader_.open(header + MailMaker::multipart("mixed", {MailMaker::html_part("<b>one<!--"),
                                                             MailMaker::text_part("two\n"),
                                                             MailMaker::html_part("--><a href=\"")}));
    QCOMPARE(QString::fromStdString(text_of(render_part(tree, "1.1")->page)), "one\n");
    QCOMPARE(QString::fromStdString(text_of(render_part(tree, "1.2")->page)), "two\n");
    QVERIFY(!has(render_part(tree, "1.3")->page.content, Kind::link));
    QVERIFY(!render_part(tree, "1").has_value());
    QVERIFY(!render_part(tree, "1.4").has_value());
}

void RenderTest::leavesOutACopyOfProtectedFields() {
    const std::string mark = "; hp=\"cipher\"; hp-legacy-display=\"1\"";
    const std::string inner = test::with_subject(header, "Inner");
    const auto text =
        body(reader_.open(header +
                          sealed("open", inner + MailMaker::text_part("Subject: Inner\n\nhello\n", mark))),
             Form::plain);
    QVERIFY(text->page.legacy_display_removed);
    QCOMPARE(QString::fromStdString(text_of(text->page)), "hello\n");
    const std::string element =
        "<div class=\"header-protection-legacy-display\"><pre>Subject: Inner</pre></div><p>hello</p>";
    const auto html =
        body(reader_.open(header + sealed("open", inner + MailMaker::html_part(element, mark))), Form::html);
    QVERIFY(html->page.legacy_display_removed);
    QCOMPARE(QString::fromStdString(text_of(html->page)), "hello\n");
}

void RenderTest::findsNoTextInWhatIsClosed() {
    QVERIFY(!body(reader_.open(header + sealed("closed", both)), Form::html).has_value());
    QVERIFY(!body(reader_.open(header + image("i")), Form::html).has_value());
}

QTEST_GUILESS_MAIN(RenderTest)
#include "render_test.moc"
