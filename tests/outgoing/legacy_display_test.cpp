// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 9788 section 5.2: hidden fields repeated in the text.
#include "core/mime/decode.h"
#include "core/outgoing/header_protection.h"
#include "core/outgoing/legacy_display.h"
#include "tests/outgoing/fake_directory.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

namespace {

const std::string header =
    "From: Ada <ada@example.org>\nTo: Bob <bob@example.org>\n"
    "Subject: =?utf-8?q?=C3=9Cbergabe?= <Freitag>\nDate: Fri, 27 Nov 2026 10:00:00 +0100\n"
    "Message-ID: <1@example.org>\nX-User: hidden nowhere\nMIME-Version: 1.0\n";

class Written {
  public:
    Written(const std::string& content, HeaderPolicy policy) {
        const Draft draft = draft_of(header + content);
        const auto entity =
            with_legacy_display(draft.body(), draft.fields(), outer_fields(draft.fields(), policy));
        source_ = std::make_shared<StringSource>(read_all(*entity.open(), SIZE_MAX));
        tree_ = mime::scan_entity(*source_);
    }
    std::string text(std::string_view path = "1") const {
        // The last line end of a part may belong to the delimiter (RFC 2046 section 5.1.1).
        std::string text = mime::text_of(part(path), source_, SIZE_MAX).utf8;
        while (text.ends_with('\n')) text.pop_back();
        return text;
    }
    bool marked(std::string_view path = "1") const {
        return part(path).type.parameter("hp-legacy-display") == "1";
    }
    const mime::Part& part(std::string_view path) const {
        const mime::Part* found = tree_.find(path);
        if (found == nullptr) throw std::runtime_error("no part " + std::string(path));
        return *found;
    }

  private:
    std::shared_ptr<StringSource> source_;
    mime::PartTree tree_;
};

std::string leaf(const std::string& type, const std::string& content, const std::string& fields = {}) {
    return "Content-Type: " + type + "\n" + fields + "\n" + content;
}

std::string multipart(const std::string& subtype, const std::vector<std::string>& parts) {
    std::string result = "Content-Type: multipart/" + subtype + "; boundary=\"" + subtype + "\"\n\n";
    for (const std::string& part : parts) result += "--" + subtype + "\n" + part + "\n";
    return result + "--" + subtype + "--\n";
}

const std::string subject_line = "Subject: \xC3\x9C"
                                 "bergabe <Freitag>\n";
const std::string plain = leaf("text/plain; charset=utf-8", "hello\n");
const std::string html =
    leaf("text/html; charset=utf-8", "<html><!-- <body> --><BODY class=\"x\"><p>hello</p></BODY></html>\n");
const std::string marked_html = "<html><!-- <body> --><BODY class=\"x\">"
                                "<div class=\"header-protection-legacy-display\"><pre>Subject: \xC3\x9C"
                                "bergabe &lt;Freitag&gt;\n</pre></div><p>hello</p></BODY></html>";

} // namespace

class LegacyDisplayTest : public QObject {
    Q_OBJECT
  private slots:
    void repeatsWhatIsHidden() {
        const Written baseline(plain, HeaderPolicy::baseline);
        QVERIFY(baseline.marked());
        QCOMPARE(baseline.text(), subject_line + "\nhello");

        const Written shy(plain, HeaderPolicy::shy);
        QCOMPARE(shy.text(), "From: Ada <ada@example.org>\nTo: Bob <bob@example.org>\n" + subject_line +
                                 "Date: Fri, 27 Nov 2026 10:00:00 +0100\n\nhello");
    }

    void changesNothingWhereNothingIsHidden() {
        const Written none(plain, HeaderPolicy::none);
        QVERIFY(!none.marked());
        QCOMPARE(none.text(), std::string("hello"));
    }

    void marksEveryFormOfTheText() {
        const std::string alternative = multipart("alternative", {plain, html});
        const std::string attached =
            leaf("text/plain", "attached\n", "Content-Disposition: attachment; filename=\"a.txt\"\n");
        const Written mixed(multipart("mixed", {alternative, attached, plain}), HeaderPolicy::baseline);
        QCOMPARE(mixed.text("1.1.1"), subject_line + "\nhello");
        QVERIFY(mixed.marked("1.1.1"));
        QCOMPARE(mixed.text("1.1.2"), marked_html);
        QVERIFY(mixed.marked("1.1.2"));
        QCOMPARE(mixed.text("1.2"), std::string("attached"));
        QVERIFY(!mixed.marked("1.2"));
        QCOMPARE(mixed.text("1.3"), std::string("hello"));
        QVERIFY(!mixed.marked("1.3"));
    }

    void leavesAnAttachmentAloneThatStandsFirst() {
        const std::string attached =
            leaf("text/plain", "attached\n", "Content-Disposition: attachment; filename=\"a.txt\"\n");
        const Written mixed(multipart("mixed", {attached, plain}), HeaderPolicy::baseline);
        QCOMPARE(mixed.text("1.1"), std::string("attached"));
        QVERIFY(!mixed.marked("1.1"));
    }

    void leavesHtmlWithoutABodyAlone() {
        const Written written(leaf("text/html", "<p>hello</p><!-- <body> -->\n"), HeaderPolicy::baseline);
        QVERIFY(!written.marked());
        QCOMPARE(written.text(), std::string("<p>hello</p><!-- <body> -->"));
    }

    void keepsWhatTheTextIs() {
        const Written flowed(leaf("text/plain; charset=iso-8859-1; format=flowed; delsp=yes", "gr\xFC\xDF \n",
                                  "Content-Language: de\nContent-Transfer-Encoding: 8bit\n"),
                             HeaderPolicy::baseline);
        QCOMPARE(flowed.text(), subject_line + "\ngr\xC3\xBC\xC3\x9F ");
        const mime::Part& part = flowed.part("1");
        QCOMPARE(part.type.parameter("format"), std::string("flowed"));
        QCOMPARE(part.type.parameter("delsp"), std::string("yes"));
        QCOMPARE(part.type.parameter("charset"), std::string("utf-8"));
        QCOMPARE(part.fields.value("Content-Language"), std::string("de"));
        QCOMPARE(part.fields.count("Content-Transfer-Encoding"), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(LegacyDisplayTest)
#include "legacy_display_test.moc"
