// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 9788 section 2.2 and 3.2.1, read back with the scanner.
#include "core/mime/scanner.h"
#include "core/outgoing/header_protection.h"
#include "tests/outgoing/fake_directory.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

namespace {

const std::string everything =
    "From: =?utf-8?q?J=C3=BCrgen?= <a@example.org>\nTo: b@example.org,\n \"Doe, Jane\" <jane@example.org>\n"
    "Cc: c@example.org\nBcc: hidden@example.org\nSubject: Die geheime =?utf-8?q?=C3=9Cbergabe?=\n"
    "Date: Tue, 24 Nov 2026 10:00:00 +0100\nMessage-ID: <1@example.org>\nIn-Reply-To: <0@example.org>\n"
    "References: <0@example.org>\nReply-To: r@example.org\nFollowup-To: f@example.org\n"
    "Comments: secret comment\nKeywords: secret, words\nX-User: defined\nContent-Language: de\n\nText\n";

mime::PartTree scanned(const mime::Entity& entity) {
    StringSource source(read_all(*entity.open(), SIZE_MAX));
    return mime::scan_entity(source);
}

std::vector<std::string> hp_outer(const mime::PartTree& tree) {
    std::vector<std::string> result;
    for (const mime::HeaderField* field : tree.root.fields.find_all("HP-Outer"))
        result.push_back(field->unfolded());
    return result;
}

} // namespace

class HeaderProtectionTest : public QObject {
    Q_OBJECT
  private slots:
    void baselineHidesSubjectCommentsAndKeywords();
    void payloadCarriesEveryFieldOfTheDraft();
    void hpOuterRecordsEveryFieldAsItStandsOutside();
    void signedPayloadSaysClear();
    void draftWithoutSubjectGetsNone();
    void givenHpParametersAreReplaced();
    void outerFromKeepsItsAddress();
    void longFieldsStayWithinTheLineLimit();
    void shyHidesDisplayNamesAndTheTimeZone();
    void noneHidesNothingButBcc();
    void tlsRequiredStandsOutside();
    void keepsInsideWhatIsConfidential_data();
    void keepsInsideWhatIsConfidential();
};

void HeaderProtectionTest::baselineHidesSubjectCommentsAndKeywords() {
    const Draft draft = draft_of(everything);
    std::string names;
    for (const mime::FieldLine& field : outer_fields(draft.fields(), HeaderPolicy::baseline)) {
        names += field.name() + " ";
        if (field.name() == "Subject") QCOMPARE(field.to_wire(), std::string("Subject: [...]\r\n"));
        QVERIFY(field.raw().find("secret") == std::string::npos);
        QVERIFY(field.raw().find("geheim") == std::string::npos);
        QVERIFY(field.raw().find("hidden@") == std::string::npos);
    }
    QCOMPARE(names, std::string("From To Cc Subject Date Message-ID In-Reply-To References Reply-To "
                                "Followup-To X-User "));
}

void HeaderProtectionTest::payloadCarriesEveryFieldOfTheDraft() {
    const Draft draft = draft_of(everything);
    const auto outer = outer_fields(draft.fields(), HeaderPolicy::baseline);
    const auto tree = scanned(protect_for_encryption(draft.body(), draft.fields(), outer));
    const mime::HeaderBlock& fields = tree.root.fields;
    QCOMPARE(fields.value("Subject"), std::string("Die geheime \xC3\x9C"
                                                  "bergabe"));
    QCOMPARE(fields.value("From"), std::string("J\xC3\xBCrgen <a@example.org>"));
    QCOMPARE(fields.value("To"), std::string("b@example.org, \"Doe, Jane\" <jane@example.org>"));
    for (const char* name : {"Cc", "Date", "Message-ID", "In-Reply-To", "References", "Reply-To",
                             "Followup-To", "Comments", "Keywords", "X-User"})
        QCOMPARE(fields.count(name), std::size_t{1});
    QCOMPARE(fields.count("Bcc"), std::size_t{0});
    QCOMPARE(fields.count("Content-Language"), std::size_t{1});
    QCOMPARE(tree.root.type.parameter("hp"), std::string("cipher"));
    QCOMPARE(tree.root.type.parameter("protected-headers"), std::string("v1"));
    QCOMPARE(tree.root.type.media_type(), std::string("text/plain"));
}

void HeaderProtectionTest::hpOuterRecordsEveryFieldAsItStandsOutside() {
    const Draft draft = draft_of(everything);
    auto outer = outer_fields(draft.fields(), HeaderPolicy::baseline);
    outer.push_back(mime::FieldLine::unstructured("Autocrypt", "addr=a@example.org; keydata=AAAA"));
    const auto tree = scanned(protect_for_encryption(draft.body(), draft.fields(), outer));
    const std::vector<std::string> expected{
        "From: =?utf-8?q?J=C3=BCrgen?= <a@example.org>",
        "To: b@example.org, \"Doe, Jane\" <jane@example.org>",
        "Cc: c@example.org",
        "Subject: [...]",
        "Date: Tue, 24 Nov 2026 10:00:00 +0100",
        "Message-ID: <1@example.org>",
        "In-Reply-To: <0@example.org>",
        "References: <0@example.org>",
        "Reply-To: r@example.org",
        "Followup-To: f@example.org",
        "X-User: defined",
        "Autocrypt: addr=a@example.org; keydata=AAAA",
    };
    QCOMPARE(hp_outer(tree), expected);
}

void HeaderProtectionTest::signedPayloadSaysClear() {
    const Draft draft = draft_of(everything);
    const auto tree = scanned(protect_for_signature(draft.body(), draft.fields()));
    QCOMPARE(tree.root.type.parameter("hp"), std::string("clear"));
    QVERIFY(hp_outer(tree).empty());
    QCOMPARE(tree.root.fields.count("Comments"), std::size_t{1});
    QCOMPARE(tree.root.fields.count("Bcc"), std::size_t{0});
}

void HeaderProtectionTest::draftWithoutSubjectGetsNone() {
    const Draft draft = draft_of("From: a@example.org\nTo: b@example.org\n\nx\n");
    for (const mime::FieldLine& field : outer_fields(draft.fields(), HeaderPolicy::baseline))
        QVERIFY(field.name() != "Subject");
}

void HeaderProtectionTest::givenHpParametersAreReplaced() {
    const Draft draft = draft_of("From: a@example.org\nTo: b@example.org\n"
                                 "Content-Type: text/plain; hp=\"clear\"; protected-headers=\"v1\"\n"
                                 "HP-Outer: Subject: forged\n\nx\n");
    const auto outer = outer_fields(draft.fields(), HeaderPolicy::baseline);
    const auto entity = protect_for_encryption(draft.body(), draft.fields(), outer);
    const std::string header = entity.header();
    QCOMPARE(scanned(entity).root.type.parameter("hp"), std::string("cipher"));
    QVERIFY(header.find("clear") == std::string::npos);
    QVERIFY(header.find("forged") == std::string::npos);
    QCOMPARE(header.find("protected-headers"), header.rfind("protected-headers"));
}

void HeaderProtectionTest::outerFromKeepsItsAddress() {
    const Draft draft = draft_of(everything);
    const auto outer = outer_fields(draft.fields(), HeaderPolicy::baseline);
    const auto from = mime::parse_addresses(outer.front().raw());
    QCOMPARE(from.mailboxes.size(), std::size_t{1});
    QVERIFY(from.mailboxes.front().address == draft.from().address);
}

void HeaderProtectionTest::longFieldsStayWithinTheLineLimit() {
    std::string message =
        "From: a@example.org\nTo: b@example.org\nX-Long: " + std::string(890, 'x') + " y\nReferences:";
    for (int i = 0; i < 400; ++i) message += " <" + std::to_string(i) + "@example.org>";
    const Draft draft = draft_of(message + "\n\nx\n");
    const auto outer = outer_fields(draft.fields(), HeaderPolicy::baseline);
    const std::string header = protect_for_encryption(draft.body(), draft.fields(), outer).header();
    std::size_t begin = 0;
    for (std::size_t end = header.find("\r\n"); end != std::string::npos; end = header.find("\r\n", begin)) {
        QVERIFY(end - begin <= 998);
        begin = end + 2;
    }
    const auto tree = scanned(protect_for_encryption(draft.body(), draft.fields(), outer));
    QVERIFY(hp_outer(tree)[2] == "X-Long: " + std::string(890, 'x') + " y");
}

void HeaderProtectionTest::shyHidesDisplayNamesAndTheTimeZone() {
    const std::string outside = mime::to_wire(outer_fields(draft_of(everything).fields(), HeaderPolicy::shy));
    QCOMPARE(outside, std::string("From: a@example.org\r\nTo: b@example.org, jane@example.org\r\n"
                                  "Cc: c@example.org\r\nSubject: [...]\r\n"
                                  "Date: Tue, 24 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@example.org>\r\n"
                                  "In-Reply-To: <0@example.org>\r\nReferences: <0@example.org>\r\n"
                                  "Reply-To: r@example.org\r\nFollowup-To: f@example.org\r\n"
                                  "X-User: defined\r\n"));
    const Draft group = draft_of("From: a@example.org\nTo: Secret project:;\nBcc: b@example.org\n\nx\n");
    for (const mime::FieldLine& field : outer_fields(group.fields(), HeaderPolicy::shy))
        QVERIFY(field.raw().find("project") == std::string::npos);
}

void HeaderProtectionTest::noneHidesNothingButBcc() {
    const Draft draft = draft_of(everything);
    QVERIFY(outer_fields(draft.fields(), HeaderPolicy::none) == draft.fields());
}

/// It is for the servers on the way (RFC 8689 section 3): inside alone it would say nothing to anybody.
void HeaderProtectionTest::tlsRequiredStandsOutside() {
    const Draft draft = draft_of("From: a@example.org\nTo: b@example.org\nTLS-Required: No\n\nx\n");
    for (const HeaderPolicy policy : {HeaderPolicy::baseline, HeaderPolicy::shy, HeaderPolicy::none}) {
        std::string outside;
        for (const mime::FieldLine& field : outer_fields(draft.fields(), policy)) outside += field.to_wire();
        QVERIFY2(outside.find("TLS-Required: No\r\n") != std::string::npos, outside.c_str());
    }
}

void HeaderProtectionTest::keepsInsideWhatIsConfidential_data() {
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("outside");
    const QByteArray all = "From: Ann <a@example.org>\r\nTo: Ben <b@example.org>\r\nSubject: s\r\n"
                           "In-Reply-To: <0@example.org>\r\nX-User: u\r\n";
    const auto with = [&](const char* from, const char* to) { return QByteArray(all).replace(from, to); };
    QTest::newRow("nothing") << QByteArray() << all;
    QTest::newRow("Subject") << QByteArray("Subject") << with("Subject: s", "Subject: [...]");
    QTest::newRow("names") << QByteArray("to;names") << with("Ben <b@example.org>", "b@example.org");
    QTest::newRow("To") << QByteArray("to") << with("To: Ben <b@example.org>\r\n", "");
    QTest::newRow("From keeps its address")
        << QByteArray("from") << with("Ann <a@example.org>", "a@example.org");
    QTest::newRow("references") << QByteArray("in-reply-to, references")
                                << with("In-Reply-To: <0@example.org>\r\n", "");
    QTest::newRow("user-defined") << QByteArray("x-user,, ;names") << with("X-User: u\r\n", "");
}

void HeaderProtectionTest::keepsInsideWhatIsConfidential() {
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, outside);
    const Draft draft = draft_of("From: Ann <a@example.org>\nTo: Ben <b@example.org>\nSubject: s\n"
                                 "In-Reply-To: <0@example.org>\nX-User: u\nX-Sealpost-Confidential: " +
                                 list.toStdString() + "\nDate: x\n\nx\n");
    std::string written;
    for (const auto& field : outer_fields(draft.fields(), HeaderPolicy::none, draft.confidential()))
        if (field.name() != "Date" && field.name() != "Message-ID") written += field.to_wire();
    QCOMPARE(QByteArray::fromStdString(written), outside);
    QVERIFY(ConfidentialFields::parse(draft.confidential().to_text()) == draft.confidential());
}

QTEST_GUILESS_MAIN(HeaderProtectionTest)
#include "header_protection_test.moc"
