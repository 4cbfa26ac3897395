// SPDX-License-Identifier: GPL-3.0-or-later
// Chains from a certificate to an anchor, each with one fault (RFC 5280 section 6, RFC 8550).
#include "smime/chain.h"
#include "tests/smime/certificate_maker.h"

#include <QtTest>
#include <functional>
#include <map>

namespace sealpost::test {

namespace {

using crypto::ChainState;
using smime::ChainUse;

struct Case {
    MadeCertificate leaf;
    std::vector<MadeCertificate> companions;
    ChainState expected;
    /// The subject of the certificate that is to be named.
    std::string concerns;
    ChainUse use = ChainUse::sign;
};

const std::vector<std::pair<std::string, std::string>> mail_extensions{
    {"basicConstraints", "critical,CA:FALSE"},
    {"keyUsage", "critical,digitalSignature,keyAgreement"},
    {"subjectAltName", "email:alice@example.org"},
    {"extendedKeyUsage", "emailProtection"}};

/// `mail_extensions` with one of them changed, or one more.
std::vector<std::pair<std::string, std::string>> with(const std::string& name, const std::string& value) {
    auto extensions = mail_extensions;
    for (auto& [known, text] : extensions)
        if (known == name) {
            text = value;
            return extensions;
        }
    extensions.emplace_back(name, value);
    return extensions;
}

} // namespace

class ChainTest final : public QObject {
    Q_OBJECT

  private slots:
    void namesTheFault_data();
    void namesTheFault();
    void acceptsAnIntermediateThatTheUserTrusts();
    void endsWhereAuthoritiesSignEachOther();
    void judgesAtTheTimeThatItIsGiven();
    void countsTheSubjectsAddressOnlyWithoutASan();

  private:
    std::map<std::string, std::function<Case()>> cases() const;
    smime::ChainResult build(const Case& one, Time when) const {
        std::vector<smime::Certificate> companions;
        for (const auto& made : one.companions) companions.push_back(made.certificate);
        return smime::build_chain(
            {.certificate = one.leaf.certificate, .companions = companions, .use = one.use, .at = when},
            {.anchors = {root_.certificate}, .intermediates = {}});
    }
    MadeCertificate leaf(CertificateRequest request) const {
        request.name = "Alice";
        if (!request.issuer) request.issuer = &root_;
        if (request.extensions.empty()) request.extensions = mail_extensions;
        return make_certificate(request);
    }

    Time now_ = at("2026-11-24T09:00:00Z");
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate middle_ = make_authority("Middle", &root_);
    MadeCertificate stranger_ = make_authority("Stranger");
};

std::map<std::string, std::function<Case()>> ChainTest::cases() const {
    const auto below = [this](const MadeCertificate& authority, ChainState state, std::string concerns) {
        return Case{leaf({.issuer = &authority}), {authority}, state, std::move(concerns)};
    };
    return {
        {"anchored",
         [=, this] {
             return Case{leaf({}), {}, ChainState::anchored, ""};
         }},
        {"with an intermediate", [=, this] { return below(middle_, ChainState::anchored, ""); }},
        {"expired",
         [=, this] {
             return Case{leaf({.until = at("2026-01-01T00:00:00Z")}), {}, ChainState::expired, "CN=Alice"};
         }},
        {"not yet valid",
         [=, this] {
             return Case{
                 leaf({.from = at("2027-01-01T00:00:00Z")}), {}, ChainState::not_yet_valid, "CN=Alice"};
         }},
        {"an intermediate that has expired",
         [=, this] {
             const auto old = make_certificate({.name = "Old",
                                                .issuer = &root_,
                                                .extensions = {{"basicConstraints", "critical,CA:TRUE"},
                                                               {"keyUsage", "critical,keyCertSign"}},
                                                .until = at("2025-01-01T00:00:00Z")});
             return below(old, ChainState::expired, "CN=Old");
         }},
        {"for servers only",
         [=, this] {
             return Case{leaf({.extensions = with("extendedKeyUsage", "serverAuth")}),
                         {},
                         ChainState::key_usage,
                         "CN=Alice"};
         }},
        {"encrypts only, and signed",
         [=, this] {
             return Case{leaf({.extensions = with("keyUsage", "critical,keyAgreement")}),
                         {},
                         ChainState::key_usage,
                         "CN=Alice"};
         }},
        {"signs only, and is encrypted to",
         [=, this] {
             return Case{leaf({.extensions = with("keyUsage", "critical,digitalSignature")}),
                         {},
                         ChainState::key_usage,
                         "CN=Alice",
                         ChainUse::encrypt};
         }},
        {"name constraints",
         [=, this] {
             const auto narrow = make_certificate(
                 {.name = "Narrow",
                  .issuer = &root_,
                  .extensions = {{"basicConstraints", "critical,CA:TRUE"},
                                 {"keyUsage", "critical,keyCertSign"},
                                 {"nameConstraints", "critical,permitted;email:example.com"}}});
             return below(narrow, ChainState::name_constraints, "CN=Alice");
         }},
        {"path length",
         [=, this] {
             const auto last = make_authority("Last", &root_, "critical,CA:TRUE,pathlen:0");
             const auto beyond = make_authority("Beyond", &last);
             return Case{leaf({.issuer = &beyond}), {last, beyond}, ChainState::path_length, ""};
         }},
        {"an issuer that is none",
         [=, this] {
             return below(make_person("bob@example.org", &root_), ChainState::issuer_not_ca, "CN=bob");
         }},
        {"missing intermediate",
         [=, this] {
             return Case{leaf({.issuer = &middle_}), {}, ChainState::missing_intermediate, "CN=Alice"};
         }},
        {"unknown root",
         [=, this] {
             return Case{leaf({.issuer = &stranger_}), {stranger_}, ChainState::unknown_root, "CN=Stranger"};
         }},
        {"self-signed",
         [=, this] {
             return Case{make_person("alice@example.org"), {}, ChainState::self_signed, "CN=alice"};
         }},
        {"SHA-1",
         [=, this] {
             return Case{leaf({.digest = "SHA1"}), {}, ChainState::weak, "CN=Alice"};
         }},
        {"SHA-1 in the middle",
         [=, this] {
             const auto weak = make_certificate({.name = "Weak",
                                                 .issuer = &root_,
                                                 .extensions = {{"basicConstraints", "critical,CA:TRUE"},
                                                                {"keyUsage", "critical,keyCertSign"}},
                                                 .digest = "SHA1"});
             return below(weak, ChainState::weak, "CN=Weak");
         }},
        {"RSA of 1024 bits",
         [=, this] {
             return Case{leaf({.algorithm = "rsa1024"}), {}, ChainState::weak, "CN=Alice"};
         }},
        {"an unknown critical extension",
         [=, this] {
             return Case{leaf({.extensions = with("1.3.6.1.4.1.99999.1", "critical,DER:05:00")}),
                         {},
                         ChainState::unknown_critical_extension,
                         "CN=Alice"};
         }},
        {"weak and expired: weak counts",
         [=, this] {
             return Case{leaf({.digest = "SHA1", .until = at("2026-01-01T00:00:00Z")}),
                         {},
                         ChainState::weak,
                         "CN=Alice"};
         }},
        {"a signature that is not the issuer's",
         [=, this] {
             const auto impostor = make_authority("Root");
             return Case{leaf({.issuer = &impostor}), {}, ChainState::failed, "CN=Alice"};
         }},
    };
}

void ChainTest::namesTheFault_data() {
    QTest::addColumn<QString>("name");
    for (const auto& [name, make] : cases()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void ChainTest::namesTheFault() {
    QFETCH(QString, name);
    const Case one = cases().at(name.toStdString())();
    const auto result = build(one, now_);
    QCOMPARE(std::string(crypto::name_of(result.fact.state)), std::string(crypto::name_of(one.expected)));
    if (!one.concerns.empty()) QCOMPARE(result.fact.concerns, one.concerns);
}

void ChainTest::acceptsAnIntermediateThatTheUserTrusts() {
    const auto alice = leaf({.issuer = &middle_});
    const auto result = smime::build_chain(
        {.certificate = alice.certificate, .companions = {}, .use = ChainUse::sign, .at = now_},
        {.anchors = {middle_.certificate}, .intermediates = {}});
    QCOMPARE(result.fact.state, ChainState::anchored);
}

void ChainTest::endsWhereAuthoritiesSignEachOther() {
    const auto a = make_authority("A");
    const auto b = make_authority("B", &a);
    const auto a_by_b = make_certificate(
        {.name = "A",
         .issuer = &b,
         .extensions = {{"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,keyCertSign"}},
         .key = a.key});
    const auto alice = leaf({.issuer = &b});
    const auto result = build({alice, {b, a_by_b}, ChainState::failed, ""}, now_);
    QVERIFY(result.fact.state != ChainState::anchored);
}

void ChainTest::judgesAtTheTimeThatItIsGiven() {
    const Case old{leaf({.until = at("2025-06-01T00:00:00Z")}), {}, ChainState::anchored, ""};
    QCOMPARE(build(old, at("2025-05-31T00:00:00Z")).fact.state, ChainState::anchored);
    QCOMPARE(build(old, at("2025-06-02T00:00:00Z")).fact.state, ChainState::expired);
}

void ChainTest::countsTheSubjectsAddressOnlyWithoutASan() {
    const auto both = make_certificate({.name = "Alice",
                                        .extensions = {{"subjectAltName", "email:alice@example.org"}},
                                        .subject_address = "mallory@example.com"});
    QCOMPARE(both.certificate.addresses(), std::vector<std::string>{"alice@example.org"});
    const auto subject_only = make_certificate({.name = "Alice", .subject_address = "alice@example.org"});
    QCOMPARE(subject_only.certificate.addresses(), std::vector<std::string>{"alice@example.org"});
    const auto host = make_certificate({.name = "Alice",
                                        .extensions = {{"subjectAltName", "DNS:example.org"}},
                                        .subject_address = "alice@example.org"});
    QCOMPARE(host.certificate.addresses(), std::vector<std::string>{"alice@example.org"});
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::ChainTest)
#include "chain_test.moc"
