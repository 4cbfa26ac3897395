// SPDX-License-Identifier: GPL-3.0-or-later
// A mail to a public list that carries an unobtrusive signature, and what its shape must be
// (draft-ietf-mailmaint-unobtrusive-signatures).
#include "pgp/engine.h"
#include "tests/incoming/mail_maker.h"
#include "tests/support/corpora.h"

#include <QtTest>
#include <memory>

using namespace sealpost;
using namespace sealpost::incoming;

class UnobtrusiveTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void isSigned();
    void isNoLayerWhenChanged_data();
    void isNoLayerWhenChanged();

  private:
    std::string message_;
    std::unique_ptr<test::TemporaryGnupgHome> home_;
    std::unique_ptr<pgp::Engine> engine_;
    test::Reader reader_;
};

void UnobtrusiveTest::initTestCase() {
    const auto folder = test::corpus("unobtrusive");
    if (!folder) QSKIP("the corpus unobtrusive is not here: set SEALPOST_CORPORA");
    pgp::initialize();
    home_ = std::make_unique<test::TemporaryGnupgHome>();
    home_->import(test::file_bytes(*folder / "signer-key.pgp"));
    engine_ = std::make_unique<pgp::Engine>(pgp::EngineConfig{home_->path()});
    reader_.openpgp = engine_.get();
    reader_.now = parse_rfc3339("2025-07-02T12:00:00Z").value();
    reader_.set_level("dkg@fifthhorseman.net", "D477040C70C2156A5C298549BB7E9101495E6BF7",
                      crypto::Level::accepted);
    message_ = test::file_bytes(*folder / "list-mail.eml");
}

void UnobtrusiveTest::isSigned() {
    const MessageSummary summary = reader_.read(message_);
    QCOMPARE(summary.signatures.size(), std::size_t{1});
    QCOMPARE(summary.signatures.front().verdict, crypto::Verdict::good);
    QCOMPARE(summary.summary, Protection::signed_only);
    QCOMPARE(summary.header_scheme, HeaderScheme::hp_clear);
    for (const char* name : {"From", "To", "Cc", "Subject", "Date", "Message-ID", "References"}) {
        QVERIFY(summary.header(name) != nullptr);
        QCOMPARE(summary.header(name)->protection, Protection::signed_only);
    }
    // What the list added is shown, and as what it is.
    QCOMPARE(summary.header("List-Id")->protection, Protection::unprotected);
    QVERIFY(summary.header("Sig") == nullptr);
    QVERIFY(!summary.body.text.value_or("").empty());
}

void UnobtrusiveTest::isNoLayerWhenChanged_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a word of the text") << "spice"
                                        << "spite";
    QTest::newRow("a protected field")
        << "\nCc: qemu-devel@nongnu.org\nSubject: Re: [PATCH 3/3] Socket activation: "
           "enable spice listener.\nIn-Reply-To: <aGOsek0xeyXk3G6y@redhat.com>\nReferences: "
           "<20250627180331.1370235-1-dkg@fifthhorseman.net>\n "
           "<20250627180331.1370235-3-dkg@fifthhorseman.net>\n "
           "<aGOsek0xeyXk3G6y@redhat.com>\nAutocrypt: addr=dkg@fifthhorseman.net; "
        << "\nCc: mallory@example.com\nAutocrypt: addr=dkg@fifthhorseman.net; ";
    QTest::newRow("another hp") << "hp=\"clear\""
                                << "hp=\"cipher\"";
    QTest::newRow("another field first") << "\nSig: t=p;"
                                         << "\nX-First: 1\nSig: t=p;";
    QTest::newRow("a second part") << "\n--=-=-=--"
                                   << "\n--=-=-=\n\nmore\n--=-=-=--";
}

void UnobtrusiveTest::isNoLayerWhenChanged() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    std::string changed = message_;
    const std::size_t at = changed.rfind(from.toStdString());
    QVERIFY(at != std::string::npos);
    changed.replace(at, from.toStdString().size(), to.toStdString());
    const MessageSummary summary = reader_.read(changed);
    QCOMPARE(summary.summary, Protection::unprotected);
    // Never a red cross: who does not know of the signature sees a plain mail.
    QVERIFY(summary.signatures.empty());
    QCOMPARE(summary.header_scheme, HeaderScheme::none);
}

QTEST_GUILESS_MAIN(UnobtrusiveTest)
#include "unobtrusive_test.moc"
