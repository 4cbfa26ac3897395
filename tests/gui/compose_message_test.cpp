// SPDX-License-Identifier: GPL-3.0-or-later
// From what stands on the page to a message, and back: read again by the parser of every draft.
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/header_field.h"
#include "core/outgoing/draft.h"
#include "gui/write/compose_document.h"
#include "gui/write/compose_message.h"
#include "gui/write/compose_text.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace sealpost;
using namespace sealpost::gui;

namespace {

ComposedMessage a_message() {
    return {.from = "Ada Example <ada@example.org>",
            .to = {"Bob Example <bob@example.org>"},
            .subject = "Plans",
            .text = "Hello Bob,\n\nhere they are.\n"};
}

outgoing::Draft parsed(const ComposedMessage& message, outgoing::DraftUse use = outgoing::DraftUse::deliver) {
    return outgoing::Draft::parse(
        {.message = std::make_shared<StringSource>(message_of(message)), .now = {}, .use = use});
}

ComposedMessage read_again(const ComposedMessage& message, Formats formats = Formats::keep) {
    return read_composed(std::make_shared<StringSource>(message_of(message)), formats);
}

std::string field(const outgoing::Draft& draft, std::string_view name) {
    for (const auto& one : draft.fields())
        if (equal_ignoring_case(one.name(), name)) return mime::decode_words(mime::unfold(one.raw()));
    return {};
}

/// Lines without the blanks at their ends.
QString normal(const QString& text) {
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines)
        while (line.endsWith(QLatin1Char(' '))) line.chop(1);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class ComposeMessageTest : public QObject {
    Q_OBJECT

  private slots:
    void plainTextIsOnePartOfPlainText() {
        const auto draft = parsed(a_message());
        QCOMPARE(QString::fromStdString(draft.body().type().media_type()), QStringLiteral("text/plain"));
        QVERIFY(draft.body().children().empty());
        QCOMPARE(draft.from().display_name, std::string("Ada Example"));
        QCOMPARE(field(draft, "Subject"), std::string("Plans"));
        QCOMPARE(draft.recipients().size(), std::size_t{1});
    }

    void formatsGoBesideThePlainText() {
        auto message = a_message();
        message.html = "<!DOCTYPE html>\n<html><body>\n<p><b>Hello</b></p>\n</body></html>\n";
        const auto draft = parsed(message);
        QCOMPARE(QString::fromStdString(draft.body().type().media_type()),
                 QStringLiteral("multipart/alternative"));
        QCOMPARE(draft.body().children().size(), std::size_t{2});
        QCOMPARE(draft.body().children().at(0).type().media_type(), std::string("text/plain"));
        QCOMPARE(draft.body().children().at(1).type().media_type(), std::string("text/html"));
    }

    void comesBackAsItWas_data() {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "bob@example.org"
                               << "Plans"
                               << "Hello\n";
        QTest::newRow("beyond ASCII") << QStringLiteral("Bj\u00f6rn \u014cta <bob@example.org>")
                                      << QStringLiteral("Gr\u00fc\u00dfe \u65e5\u672c\u8a9e \U0001F512")
                                      << QStringLiteral("Viele Gr\u00fc\u00dfe\nund mehr \U0001F600\n");
        QTest::newRow("comma in the name") << "\"Example, Bob\" <bob@example.org>"
                                           << "a, b; c"
                                           << "From here on\n.\n..dots\n";
        QTest::newRow("blanks") << "bob@example.org"
                                << "  two  blanks"
                                << "trailing  \n\n\n  leading\n";
        QTest::newRow("nothing") << "bob@example.org"
                                 << ""
                                 << "";
    }
    void comesBackAsItWas() {
        QFETCH(QString, to);
        QFETCH(QString, subject);
        QFETCH(QString, text);
        auto message = a_message();
        message.to = {to.toStdString()};
        message.subject = subject.toStdString();
        message.text = text.toStdString();
        message.message_id = "<one@example.org>";
        const auto again = read_again(message);
        QCOMPARE(again.to, message.to);
        QCOMPARE(QString::fromStdString(again.subject).trimmed(), subject.trimmed());
        QCOMPARE(QString::fromStdString(again.text), text);
        QCOMPARE(again.message_id, message.message_id);
        QCOMPARE(again.from, message.from);
        QVERIFY(again.enclosed.empty());
    }

    void noValueBecomesAField_data() {
        QTest::addColumn<QString>("value");
        QTest::newRow("CRLF") << "Plans\r\nBcc: eve@example.org";
        QTest::newRow("LF") << "Plans\nBcc: eve@example.org";
        QTest::newRow("CR") << "Plans\rBcc: eve@example.org";
        QTest::newRow("blank line") << "Plans\r\n\r\nEvil text";
        QTest::newRow("encoded") << "=?utf-8?Q?Plans=0D=0ABcc:_eve@example.org?=";
    }
    void noValueBecomesAField() {
        QFETCH(QString, value);
        auto message = a_message();
        message.subject = value.toStdString();
        message.to.push_back(value.toStdString() + " <carol@example.org>");
        message.cc = {value.toStdString()};
        const std::string bytes = message_of(message);
        const auto again = read_again(message);
        QVERIFY(again.bcc.empty());
        QCOMPARE(QString::fromStdString(again.text), QString::fromStdString(message.text));
        QVERIFY(bytes.find("\r\nBcc:") == std::string::npos);
        for (const auto& to : again.to) QVERIFY(to.find("eve@example.org>") == std::string::npos);
    }

    void whatIsHalfTypedIsKeptAndTakesNobodyWithIt() {
        auto message = a_message();
        message.to.push_back("Carol <car");
        message.cc = {"\"dan", "erin@example.org"};
        const auto draft = parsed(message, outgoing::DraftUse::keep);
        QCOMPARE(draft.recipients().size(), std::size_t{2});
        const auto again = read_again(message);
        QCOMPARE(again.to.front(), std::string("Bob Example <bob@example.org>"));
        QCOMPARE(again.to.size(), std::size_t{2});
        QVERIFY(again.to.back().find("Carol") != std::string::npos);
        QCOMPARE(again.cc.front(), std::string("erin@example.org"));
        QVERIFY_EXCEPTION_THROWN(parsed(message), Error);
    }

    void whatMustStayInsideIsRemembered() {
        auto message = a_message();
        message.confidential.add("Subject", outgoing::Hidden::all);
        message.confidential.add("To", outgoing::Hidden::names);
        message.other_fields = {{"In-Reply-To", " <one@example.org>"}, {"References", " <one@example.org>"}};
        const auto again = read_again(message);
        QVERIFY(again.confidential == message.confidential);
        QCOMPARE(again.other_fields.size(), std::size_t{2});
        const auto draft = parsed(message);
        QVERIFY(draft.confidential() == message.confidential);
        QCOMPARE(field(draft, "In-Reply-To"), std::string("<one@example.org>"));
        QVERIFY(field(draft, "X-Sealpost-Confidential").empty());
    }

    void partsThatAreNoFilesStay() {
        auto message = a_message();
        message.enclosed = {
            {.name = "scan.pdf",
             .media_type = "application/pdf",
             .bytes = std::make_shared<const std::string>(std::string("%PDF\0\r\n\xff", 8))},
            {.name = {},
             .media_type = "message/rfc822",
             .bytes = std::make_shared<const std::string>("Subject: Inner\r\n\r\nThe inner text.\r\n")}};
        const auto again = read_again(message);
        QCOMPARE(again.enclosed.size(), std::size_t{2});
        QCOMPARE(again.enclosed.at(0).name, std::string("scan.pdf"));
        QCOMPARE(*again.enclosed.at(0).bytes, *message.enclosed.at(0).bytes);
        QCOMPARE(again.enclosed.at(1).media_type, std::string("message/rfc822"));
        QVERIFY(again.enclosed.at(1).bytes->find("The inner text.") != std::string::npos);
        QCOMPARE(QString::fromStdString(again.text), QString::fromStdString(message.text));
        QCOMPARE(parsed(message).body().children().size(), std::size_t{3});
    }

    void formatsOfOthersAreNotTaken() {
        auto message = a_message();
        message.html = "<p style=\"color: red\">Hello</p><img src=\"http://example.org/x.png\">";
        QVERIFY(read_again(message, Formats::leave).html.empty());
        QVERIFY(!read_again(message, Formats::keep).html.empty());
    }

    void onlyHtmlBecomesWords() {
        const auto again = read_composed(
            std::make_shared<StringSource>("From: a@example.org\r\nContent-Type: text/html\r\n\r\n"
                                           "<p>Hello <b>Bob</b></p><script>alert(1)</script>"),
            Formats::leave);
        QVERIFY(again.html.empty());
        QVERIFY(again.text.find("Hello Bob") != std::string::npos);
        QVERIFY(again.text.find("alert") == std::string::npos);
    }

    // The document.

    void plainWordsHaveNoFormats() {
        ComposeText text;
        text.set_content(QStringLiteral("one\n\ntwo  blanks"), {});
        QVERIFY(!has_formats(*text.document()));
        QCOMPARE(plain_of(*text.document()), QStringLiteral("one\n\ntwo  blanks"));
    }

    void writesItsFewElementsAndReadsThemAgain() {
        ComposeText text;
        text.set_content(QStringLiteral("bold <i>\n\nplain\nfirst\nsecond"), {});
        QTextCursor cursor = text.textCursor();
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
        text.set_bold(true);
        cursor.setPosition(text.document()->findBlockByNumber(3).position());
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
        text.set_list(true);
        QVERIFY(has_formats(*text.document()));
        const QString html = html_of(*text.document());
        QVERIFY2(html.contains(QStringLiteral("<b>bold </b>&lt;i&gt;")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral("<ul>\n<li>first</li>\n<li>second</li></ul>")),
                 qPrintable(html));
        QVERIFY(!html.contains(QStringLiteral("style")));
        const QString plain = plain_of(*text.document());
        QCOMPARE(plain, QStringLiteral("bold <i>\n\nplain\n- first\n- second"));

        ComposeText again;
        again.set_content(plain, html);
        QCOMPARE(normal(plain_of(*again.document())), normal(plain));
        QCOMPARE(html_of(*again.document()), html);
    }

    void aLinkLeadsWhereItSays() {
        ComposeText text;
        text.set_content(QStringLiteral("see here"), {});
        text.selectAll();
        QVERIFY(!text.set_link(QStringLiteral("javascript:alert(1)")));
        QVERIFY(!text.set_link(QStringLiteral("file:///etc/passwd")));
        QVERIFY(!text.set_link(QStringLiteral("two words")));
        QVERIFY(text.set_link(QStringLiteral("example.org/a?b=\"c\"")));
        const QString html = html_of(*text.document());
        QVERIFY2(html.contains(QStringLiteral("<a href=\"https://example.org/a?b=%22c%22\">see here</a>")),
                 qPrintable(html));
        QVERIFY(plain_of(*text.document()).startsWith(QStringLiteral("see here <https://example.org/")));
    }

    void nothingIsFetchedForTheText() {
        ComposeText text;
        text.set_content({}, QStringLiteral("<p><b>x</b><img src=\"file:///etc/passwd\"></p>"));
        QVERIFY(!text.loadResource(0, QUrl(QStringLiteral("file:///etc/passwd"))).isValid());
        QVERIFY(!html_of(*text.document()).contains(QStringLiteral("img")));
    }
};

QTEST_MAIN(ComposeMessageTest)
#include "compose_message_test.moc"
