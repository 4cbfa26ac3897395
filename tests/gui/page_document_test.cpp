// SPDX-License-Identifier: GPL-3.0-or-later
// From the closed tree of a rendered text to a document: what each kind looks like, and that nothing of a
// message becomes anything else than words.
#include "core/incoming/render/html.h"
#include "core/incoming/render/plain.h"
#include "gui/mail/message_text.h"
#include "gui/mail/page_document.h"
#include "tests/gui/support/watched_application.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace sealpost;
using namespace sealpost::gui;
namespace render = incoming::render;

namespace {

render::Page html(const std::string& markup) { return render::read_html({.html = markup}); }

std::shared_ptr<const PageText> page_text_of(const render::Page& page) {
    auto text = std::make_shared<PageText>();
    text->blocks = blocks_of(page);
    text->cut = page.cut;
    return text;
}

/// The format of the first character of these words.
QTextCharFormat format_of(const QTextDocument& document, const QString& words) {
    QTextCursor cursor = document.find(words);
    if (cursor.isNull()) return {};
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat();
}

QTextBlock block_of(const QTextDocument& document, const QString& words) {
    return document.find(words).block();
}

QTextTable* first_table(const QTextDocument& document) {
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) return table;
    return nullptr;
}

} // namespace

class PageDocumentTest : public QObject {
    Q_OBJECT

  private slots:
    void writesHeadingsAndParagraphs() {
        QTextDocument document;
        write_page(html("<h2>Title</h2><p>One <b>bold</b> and <i>slanted</i></p><p>Two</p>"), document);
        QCOMPARE(document.toPlainText(), QStringLiteral("Title\nOne bold and slanted\nTwo"));
        QCOMPARE(block_of(document, QStringLiteral("Title")).blockFormat().headingLevel(), 2);
        QCOMPARE(format_of(document, QStringLiteral("bold")).fontWeight(), static_cast<int>(QFont::Bold));
        QVERIFY(format_of(document, QStringLiteral("slanted")).fontItalic());
        QVERIFY(block_of(document, QStringLiteral("Two")).blockFormat().topMargin() > 0);
    }

    void writesListsWithTheirNumbers() {
        QTextDocument document;
        write_page(html("<ol start=3><li>three</li><li>four<ul><li>deeper</li></ul></li></ol>"), document);
        const QString text = document.toPlainText();
        QVERIFY2(text.contains(QStringLiteral("3.\u2002three")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("4.\u2002four")));
        QVERIFY(text.contains(QStringLiteral("•\u2002deeper")));
        QVERIFY(block_of(document, QStringLiteral("deeper")).blockFormat().leftMargin() >
                block_of(document, QStringLiteral("four")).blockFormat().leftMargin());
        QVERIFY(block_of(document, QStringLiteral("three")).blockFormat().textIndent() < 0);
    }

    void saysWhereLinksLead() {
        QTextDocument document;
        write_page(html("<p><a href='https://example.org/a'>here</a></p>"), document);
        const QTextCharFormat link = format_of(document, QStringLiteral("here"));
        QVERIFY(link.isAnchor());
        QCOMPARE(link.anchorHref(), QStringLiteral("https://example.org/a"));
        QCOMPARE(link.toolTip(), QStringLiteral("https://example.org/a"));
        QCOMPARE(document.toPlainText(), QStringLiteral("here"));
    }

    void marksDeceptiveLinksInTheText() {
        QTextDocument document;
        write_page(html("<p><a href='https://evil.example/'>https://bank.example/</a>!</p>"), document);
        const QString text = document.toPlainText();
        QVERIFY2(
            text.contains(QStringLiteral("https://bank.example/ (this link leads to https://evil.example/)")),
            qPrintable(text));
        QVERIFY(!format_of(document, QStringLiteral("this link leads")).isAnchor());
    }

    void writesNoLinkThatCouldDoAnythingElse() {
        QTextDocument document;
        write_page(html("<p><a href='javascript:alert(1)'>a</a> <a href='file:///etc/passwd'>b</a></p>"),
                   document);
        QVERIFY(!format_of(document, QStringLiteral("a")).isAnchor());
        QVERIFY(!format_of(document, QStringLiteral("b")).isAnchor());
    }

    void writesTablesOfWords() {
        QTextDocument document;
        write_page(html("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td><p>d</p></td></tr></"
                        "table><p>after</p>"),
                   document);
        const QTextTable* table = first_table(document);
        QVERIFY(table);
        QCOMPARE(table->rows(), 2);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("d"));
        QVERIFY(document.toPlainText().trimmed().endsWith(QStringLiteral("after")));
    }

    void aRuleAfterATableStandsBelowIt() {
        QTextDocument document;
        write_page(html("<table><tr><td>a</td><td>b</td></tr></table><hr><p>after</p>"), document);
        const auto* layout = document.documentLayout();
        const QTextBlock rule = block_of(document, QStringLiteral("after")).previous();
        QVERIFY(rule.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth));
        QVERIFY(layout->blockBoundingRect(rule).top() >=
                layout->blockBoundingRect(block_of(document, QStringLiteral("b"))).bottom());
    }

    void flattensTablesThatOnlyArrange() {
        QTextDocument document;
        write_page(html("<table><tr><td><h1>Letter</h1><table><tr><td>x</td><td>y</td></tr></table></td></"
                        "tr></table>"),
                   document);
        QVERIFY(document.toPlainText().contains(QStringLiteral("Letter")));
        QVERIFY(document.toPlainText().contains(QLatin1Char('x')));
        QVERIFY(!first_table(document));
    }

    void nestedTablesTakeNoTime() {
        std::string markup = "x";
        for (int i = 0; i < 200; ++i) markup = "<table><tr><td>" + markup + "</td><td>y</td></tr></table>";
        QTextDocument document;
        QElapsedTimer timer;
        timer.start();
        write_page(html(markup), document);
        QVERIFY(document.size().height() > 0);
        QVERIFY(timer.elapsed() < 2000);
    }

    void marksQuotes() {
        QTextDocument document;
        write_page(render::read_plain("new\n> old\n> > older\nnew again\n"), document);
        QCOMPARE(document.toPlainText(), QStringLiteral("new\nold\nolder\nnew again"));
        const auto depth = [&](const char* words) {
            return block_of(document, QString::fromLatin1(words))
                .blockFormat()
                .intProperty(quote_depth_property);
        };
        QCOMPARE(depth("new again"), 0);
        QCOMPARE(depth("older"), 2);
        QVERIFY(block_of(document, QStringLiteral("older")).blockFormat().leftMargin() > 0);
    }

    void keepsLinesAndSpacesOfPlainText() {
        QTextDocument document;
        write_page(render::read_plain("a\n\n  b   c\n"), document);
        QCOMPARE(document.toPlainText(), QStringLiteral("a\n\n  b   c"));
    }

    void keepsLinesOfPreformattedText() {
        QTextDocument document;
        write_page(html("<pre>one\n  two</pre>"), document);
        QVERIFY(document.toPlainText().contains(QStringLiteral("one\n  two")));
    }

    void markupInWordsStaysWords() {
        QTextDocument document;
        write_page(render::read_plain("<img src=\"https://example.org/x.png\"><b>no</b>\n"), document);
        QCOMPARE(document.toPlainText(), QStringLiteral("<img src=\"https://example.org/x.png\"><b>no</b>"));
    }

    void showsCharactersThatWouldReorder() {
        const QString words = page_words("a\u202Eb\u0000\u0007\u2066c");
        QVERIFY(!words.contains(QChar(0x202e)));
        QVERIFY(!words.contains(QChar(0x2066)));
        QVERIFY(!words.contains(QChar(0x7)));
        QCOMPARE(page_words("שלום مرحبا"), QStringLiteral("שלום مرحبا"));
    }

    void namesImagesThatAreNotShown() {
        QTextDocument document;
        write_page(html("<p><img src='https://example.org/x.png' alt='Our logo'></p>"), document);
        QVERIFY2(document.toPlainText().contains(QStringLiteral("Our logo")),
                 qPrintable(document.toPlainText()));
        QVERIFY(!document.toPlainText().contains(QChar::ObjectReplacementCharacter));
    }

    void showsImagesOfTheMessage() {
        render::Page page;
        page.content.push_back({.kind = render::Kind::image, .text = "a dot", .target = "1.2"});
        PageText text;
        text.blocks = blocks_of(page);
        QImage image(3, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        text.images.emplace(QStringLiteral("1.2"), image);
        QTextDocument document;
        PageWriter writer(document, std::make_shared<const PageText>(text), QGuiApplication::palette());
        writer.write(1000, 1000);
        QVERIFY(document.toPlainText().contains(QChar::ObjectReplacementCharacter));
        QCOMPARE(document.resource(QTextDocument::ImageResource, QUrl(QStringLiteral("part:1.2")))
                     .value<QImage>()
                     .width(),
                 3);
    }

    void loadsNothing() {
        MessageText view;
        QVERIFY(!view.loadResource(QTextDocument::ImageResource,
                                   QUrl(QStringLiteral("https://example.org/x.png")))
                     .isValid());
        QVERIFY(!view.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/passwd")))
                     .isValid());
        view.setSource(QUrl(QStringLiteral("file:///etc/passwd")));
        QVERIFY(view.toPlainText().isEmpty());
    }

    void breaksALineThatHasNoEnd() {
        const auto blocks = blocks_of(render::read_plain(std::string(50000, 'x')));
        QVERIFY(blocks.size() > 10);
        qsizetype letters = 0;
        for (const auto& block : blocks)
            for (const auto& run : block.runs) letters += run.text.size();
        QCOMPARE(letters, 50000);
    }

    void showsALongTextInPortions() {
        std::string words;
        for (int i = 0; i < 6000; ++i) words += "line " + std::to_string(i) + " of a text that is long\n";
        MessageText view;
        view.resize(600, 400);
        view.show();
        auto& application = test::watched_application();
        application.forget();
        view.show_text(page_text_of(render::read_plain(words)));
        QTRY_VERIFY(view.is_settled());
        QVERIFY(view.has_more());
        QVERIFY(view.toPlainText().startsWith(QStringLiteral("line 0 ")));
        while (view.has_more()) {
            view.show_more();
            QTRY_VERIFY(view.is_settled());
        }
        QVERIFY(view.toPlainText().contains(QStringLiteral("line 5999 ")));
    }

    void anotherTextTakesThePlaceOfOneThatIsBeingWritten() {
        std::string words;
        for (int i = 0; i < 3000; ++i) words += "old words\n";
        MessageText view;
        view.show_text(page_text_of(render::read_plain(words)));
        view.show_text(page_text_of(render::read_plain("new words\n")));
        QTRY_VERIFY(view.is_settled());
        QCOMPARE(view.toPlainText(), QStringLiteral("new words"));
        view.show_text(nullptr);
        QVERIFY(view.toPlainText().isEmpty());
    }
};

SEALPOST_GUI_MAIN(PageDocumentTest)
#include "page_document_test.moc"
