// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of certificates, right and wrong, each made by OpenSSL: what `verify` says of a mail signed with it,
// and what `plan` says of mail to its owner. Only the command line and its JSON are used.
#include "tests/cli/person.h"
#include "tests/smime/message_maker.h"

#include <QJsonArray>
#include <QTest>

#include <functional>
#include <map>
#include <memory>

using namespace sealpost;
using namespace sealpost::test;

namespace {

using Extensions = std::vector<std::pair<std::string, std::string>>;

const Extensions person_extensions{{"basicConstraints", "critical,CA:FALSE"},
                                   {"keyUsage", "critical,digitalSignature,keyEncipherment,keyAgreement"},
                                   {"extendedKeyUsage", "emailProtection"},
                                   {"subjectAltName", "email:alice@example.org"}};

/// With one of them changed, left out (empty value), or one more.
Extensions with(const std::string& name, const std::string& value) {
    Extensions extensions = person_extensions;
    std::erase_if(extensions, [&](const auto& one) { return one.first == name; });
    if (!value.empty()) extensions.emplace_back(name, value);
    return extensions;
}

Time day(const char* text) { return *parse_date(text); }
Time now() { return SystemClock().now(); }

struct Chain {
    MadeCertificate leaf;
    std::vector<MadeCertificate> companions{};
    std::vector<MadeList> lists{};
    /// nullptr: the root of all the others.
    std::shared_ptr<MadeCertificate> anchor{};
};

/// What is expected.
struct Expected {
    const char* verdict;
    const char* reason;
    /// The subject that the reason concerns; nullptr: not asked.
    const char* concerns = nullptr;
    /// Of the plan's refusal; empty: it is accepted.
    const char* refusal = "";
};

struct Case {
    Expected expected;
    std::function<Chain()> make;
};

} // namespace

class ChainsTest : public QObject {
    Q_OBJECT
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate middle_ = make_authority("Middle", &root_);
    std::vector<std::pair<std::string, Case>> cases_;

    MadeCertificate alice(CertificateRequest request = {}) const {
        request.name = "Alice";
        if (!request.issuer) request.issuer = &root_;
        if (request.extensions.empty()) request.extensions = person_extensions;
        return make_certificate(request);
    }
    /// Alice below an authority that stands below the root.
    Chain below(const MadeCertificate& authority) const {
        return {.leaf = alice({.issuer = &authority}), .companions = {authority}};
    }
    Chain below(const Extensions& extensions, CertificateRequest request = {}) const {
        request.name = "Middle";
        if (!request.issuer) request.issuer = &root_;
        request.extensions = extensions;
        return below(make_certificate(request));
    }
    void add(const char* name, Expected expected, std::function<Chain()> make) {
        cases_.push_back({name, {expected, std::move(make)}});
    }
    void addSound();
    void addFaultsOfTheCertificate();
    void addFaultsAbove();
    void addRevoked();

  private slots:
    void initTestCase() {
        addSound();
        addFaultsOfTheCertificate();
        addFaultsAbove();
        addRevoked();
        QVERIFY(cases_.size() >= 40);
    }
    void saysWhatIsWrong_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases_.size(); ++i)
            QTest::newRow(cases_[i].first.c_str()) << static_cast<int>(i);
    }
    void saysWhatIsWrong();
};

void ChainsTest::addSound() {
    const Expected good{.verdict = "good", .reason = ""};
    add("sound", good, [this] { return Chain{.leaf = alice()}; });
    add("sound, with an intermediate", good, [this] { return below(middle_); });
    add("sound, RSA of 2048 bits", good, [this] { return Chain{.leaf = alice({.algorithm = "rsa2048"})}; });
    add("sound, P-384", good, [this] { return Chain{.leaf = alice({.algorithm = "p384"})}; });
    add("P-256, to sign and to agree upon keys", good, [this] {
        return Chain{.leaf =
                         alice({.extensions = with("keyUsage", "critical,digitalSignature,keyAgreement")})};
    });
    add("no extended key usage", good,
        [this] { return Chain{.leaf = alice({.extensions = with("extendedKeyUsage", "")})}; });
    add("any extended key usage", good, [this] {
        return Chain{.leaf = alice({.extensions = with("extendedKeyUsage", "anyExtendedKeyUsage")})};
    });
    add("no key usage", good, [this] { return Chain{.leaf = alice({.extensions = with("keyUsage", "")})}; });
    add("the address only in the subject", good, [this] {
        return Chain{.leaf = alice(
                         {.extensions = with("subjectAltName", ""), .subject_address = "alice@example.org"})};
    });
    add("the address in other letters", good, [this] {
        return Chain{.leaf = alice({.extensions = with("subjectAltName", "email:Alice@EXAMPLE.org")})};
    });
    add("the name constraints allow it", good, [this] {
        return below({{"basicConstraints", "critical,CA:TRUE"},
                      {"keyUsage", "critical,keyCertSign"},
                      {"nameConstraints", "critical,permitted;email:example.org"}});
    });
    add("a root that signs itself with SHA-1", good, [this] {
        auto old = std::make_shared<MadeCertificate>(make_certificate(
            {.name = "Old Root",
             .extensions = {{"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,keyCertSign"}},
             .digest = "SHA1"}));
        return Chain{.leaf = alice({.issuer = old.get()}), .anchor = old};
    });
    add("an unknown extension that is not critical", good,
        [this] { return Chain{.leaf = alice({.extensions = with("1.3.6.1.4.1.99999.1", "DER:05:00")})}; });
}

void ChainsTest::addFaultsOfTheCertificate() {
    add("expired", {"expired", "signed-after-expiry", nullptr, "expired"},
        [this] { return Chain{.leaf = alice({.until = day("2024-01-01")})}; });
    add("not yet valid", {"untrusted", "", nullptr, "not-yet-valid"},
        [this] { return Chain{.leaf = alice({.from = now() + std::chrono::days(30)})}; });
    add("for servers", {"untrusted", "chain-fault", "CN=Alice", "no-encryption-subkey"},
        [this] { return Chain{.leaf = alice({.extensions = with("extendedKeyUsage", "serverAuth")})}; });
    add("for clients, critical", {"untrusted", "chain-fault", "CN=Alice", "no-encryption-subkey"}, [this] {
        return Chain{.leaf = alice({.extensions = with("extendedKeyUsage", "critical,clientAuth")})};
    });
    add("encrypts only, and signed", {"untrusted", "chain-fault", "CN=Alice"},
        [this] { return Chain{.leaf = alice({.extensions = with("keyUsage", "critical,keyAgreement")})}; });
    add("signs only, and is written to", {"good", "", nullptr, "no-encryption-subkey"}, [this] {
        return Chain{.leaf = alice({.extensions = with("keyUsage", "critical,digitalSignature")})};
    });
    add("SHA-1", {"weak", "weak-chain", "CN=Alice", "weak"},
        [this] { return Chain{.leaf = alice({.digest = "SHA1"})}; });
    add("MD5", {"weak", "weak-chain", "CN=Alice", "weak"}, [] {
        // There is no ECDSA with MD5.
        auto old = std::make_shared<MadeCertificate>(
            make_authority("Old Root", nullptr, "critical,CA:TRUE", "rsa2048"));
        return Chain{
            .leaf = make_certificate(
                {.name = "Alice", .issuer = old.get(), .extensions = person_extensions, .digest = "MD5"}),
            .anchor = old};
    });
    add("RSA of 1024 bits", {"weak", "weak-key", nullptr, "weak"},
        [this] { return Chain{.leaf = alice({.algorithm = "rsa1024"})}; });
    add("an unknown critical extension", {"untrusted", "chain-fault", "CN=Alice", "untrusted"}, [this] {
        return Chain{.leaf = alice({.extensions = with("1.3.6.1.4.1.99999.1", "critical,DER:05:00")})};
    });
    add("signs itself", {"untrusted", "level-none", "CN=alice", "not-accepted"},
        [] { return Chain{.leaf = make_person("alice@example.org")}; });
    add("another address in the SAN", {"address-mismatch", "from-not-in-key", nullptr, "no-key"}, [this] {
        return Chain{.leaf = alice({.extensions = with("subjectAltName", "email:mallory@example.org"),
                                    .subject_address = "alice@example.org"})};
    });
    add("no address at all", {"address-mismatch", "from-not-in-key", nullptr, "no-key"},
        [this] { return Chain{.leaf = alice({.extensions = with("subjectAltName", "")})}; });
    add("an address that only begins alike", {"address-mismatch", "from-not-in-key", nullptr, "no-key"},
        [this] {
            return Chain{.leaf = alice(
                             {.extensions = with("subjectAltName", "email:alice@example.org.evil.example")})};
        });
    add("expired and weak", {"weak", "weak-chain", "CN=Alice"},
        [this] { return Chain{.leaf = alice({.digest = "SHA1", .until = day("2024-01-01")})}; });
    add("signed by an impostor of the root", {"untrusted", "chain-fault", "CN=Alice", "untrusted"}, [this] {
        const auto impostor = make_authority("Root");
        return Chain{.leaf = alice({.issuer = &impostor})};
    });
}

void ChainsTest::addFaultsAbove() {
    const Expected untrusted{"untrusted", "chain-fault", nullptr, "untrusted"};
    const Extensions authority{{"basicConstraints", "critical,CA:TRUE"},
                               {"keyUsage", "critical,keyCertSign"}};
    add("unknown root", {"untrusted", "level-none", nullptr, "not-accepted"}, [this] {
        const auto stranger = make_authority("Stranger");
        return Chain{.leaf = alice({.issuer = &stranger}), .companions = {stranger}};
    });
    add("missing intermediate", {"untrusted", "level-none", "CN=Alice", "not-accepted"},
        [this] { return Chain{.leaf = alice({.issuer = &middle_})}; });
    add("name constraints permit another domain", {"untrusted", "chain-fault", "CN=Alice", "untrusted"},
        [=, this] {
            auto extensions = authority;
            extensions.emplace_back("nameConstraints", "critical,permitted;email:example.com");
            return below(extensions);
        });
    add("name constraints exclude the domain", {"untrusted", "chain-fault", "CN=Alice", "untrusted"},
        [=, this] {
            auto extensions = authority;
            extensions.emplace_back("nameConstraints", "critical,excluded;email:example.org");
            return below(extensions);
        });
    add("name constraints exclude the address in the subject",
        {"untrusted", "chain-fault", "emailAddress=alice@example.org,CN=Alice", "untrusted"}, [=, this] {
            auto extensions = authority;
            extensions.emplace_back("nameConstraints", "critical,excluded;email:alice@example.org");
            const auto narrow =
                make_certificate({.name = "Middle", .issuer = &root_, .extensions = extensions});
            return Chain{.leaf = alice({.issuer = &narrow,
                                        .extensions = with("subjectAltName", ""),
                                        .subject_address = "alice@example.org"}),
                         .companions = {narrow}};
        });
    add("path length", untrusted, [this] {
        const auto last = make_authority("Last", &root_, "critical,CA:TRUE,pathlen:0");
        const auto beyond = make_authority("Beyond", &last);
        return Chain{.leaf = alice({.issuer = &beyond}), .companions = {last, beyond}};
    });
    add("an issuer that is a person", {"untrusted", "chain-fault", "CN=carol", "not-accepted"},
        [this] { return below(make_person("carol@example.org", &root_)); });
    add("an authority that may not sign certificates",
        {"untrusted", "chain-fault", "CN=Middle", "not-accepted"}, [this] {
            return below({{"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,cRLSign"}});
        });
    add("an authority without basic constraints", {"untrusted", "chain-fault", "CN=Middle", "not-accepted"},
        [this] {
            return below(Extensions{{"subjectKeyIdentifier", "hash"}});
        });
    add("an authority for servers only", untrusted, [=, this] {
        auto extensions = authority;
        extensions.emplace_back("extendedKeyUsage", "serverAuth");
        return below(extensions);
    });
    add("SHA-1 in the middle", {"weak", "weak-chain", "CN=Middle", "weak"},
        [=, this] { return below(authority, {.digest = "SHA1"}); });
    add("RSA of 1024 bits in the middle", {"weak", "weak-chain", "CN=Middle", "weak"},
        [=, this] { return below(authority, {.algorithm = "rsa1024"}); });
    add("an intermediate that has expired", {"expired", "chain-expired", "CN=Middle", "expired"},
        [=, this] { return below(authority, {.until = day("2024-01-01")}); });
    add("authorities that vouch for each other", {"untrusted", "", nullptr, "not-accepted"}, [=, this] {
        const auto a = make_authority("A");
        const auto b = make_authority("B", &a);
        const auto a_by_b =
            make_certificate({.name = "A", .issuer = &b, .extensions = authority, .key = a.key});
        return Chain{.leaf = alice({.issuer = &b}), .companions = {b, a_by_b}};
    });
    add("an unknown critical extension above", {"untrusted", "chain-fault", "CN=Middle", "untrusted"},
        [=, this] {
            auto extensions = authority;
            extensions.emplace_back("1.3.6.1.4.1.99999.1", "critical,DER:05:00");
            return below(extensions);
        });
}

void ChainsTest::addRevoked() {
    add("revoked", {"revoked", "key-revoked", nullptr, "revoked"}, [this] {
        Chain chain = below(middle_);
        chain.lists.push_back(make_list({.issuer = middle_, .revoked = {{.certificate = &chain.leaf}}}));
        return chain;
    });
    add("replaced before it was used", {"revoked", "key-revoked", nullptr, "revoked"}, [this] {
        Chain chain{.leaf = alice()};
        chain.lists.push_back(
            make_list({.issuer = root_, .revoked = {{.certificate = &chain.leaf, .reason = "superseded"}}}));
        return chain;
    });
    add("a revoked authority", {"revoked", "chain-revoked", "CN=Middle", "revoked"}, [this] {
        Chain chain = below(middle_);
        chain.lists.push_back(make_list({.issuer = root_, .revoked = {{.certificate = &middle_}}}));
        return chain;
    });
    add("revoked and expired", {"revoked", "key-revoked", nullptr, "revoked"}, [this] {
        Chain chain{.leaf = alice({.until = day("2024-01-01")})};
        chain.lists.push_back(make_list({.issuer = root_, .revoked = {{.certificate = &chain.leaf}}}));
        return chain;
    });
    add("a list that has ended", {"good", ""}, [this] {
        Chain chain{.leaf = alice()};
        chain.lists.push_back(make_list({.issuer = root_, .until = day("2025-01-01")}));
        return chain;
    });
    add("a list of somebody else of that name", {"good", ""}, [this] {
        const auto other = make_authority("Root");
        Chain chain{.leaf = alice()};
        chain.lists.push_back(make_list({.issuer = other, .revoked = {{.certificate = &chain.leaf}}}));
        return chain;
    });
}

void ChainsTest::saysWhatIsWrong() {
    QFETCH(int, index);
    const Case& one = cases_.at(static_cast<std::size_t>(index)).second;
    const Chain chain = one.make();
    Person bob("bob@example.org");
    const auto file = [&](const char* name, const std::string& bytes) {
        return bob.work().write(name, bytes).native();
    };
    const auto own = make_person("bob@example.org", &root_);
    QCOMPARE(bob.run({"keys", "import", file("bob.p12", own.pkcs12("")), "--no-passphrase"}).exit_code, 0);
    QCOMPARE(bob.run({"ca", "add", "-"}, (chain.anchor ? *chain.anchor : root_).certificate_pem()).exit_code,
             0);
    for (const auto& list : chain.lists)
        QCOMPARE(bob.run({"ca", "add", file("list.crl", list.der)}).exit_code, 0);

    const std::string mail =
        signed_message({.signer = chain.leaf, .companions = chain.companions, .signed_at = now()});
    const Said said = bob.run({"verify", "--json"}, mail);
    const auto signature = said.json().value("signatures").toArray().first().toObject();
    QCOMPARE(signature.value("verdict").toString(), QString(one.expected.verdict));
    const QString reason = signature.value("reason").toString();
    if (*one.expected.reason) QCOMPARE(reason, QString(one.expected.reason));
    QCOMPARE(reason.isEmpty(), QString(one.expected.verdict) == "good");
    QCOMPARE(said.exit_code, QString(one.expected.verdict) == "good" ? 0 : 5);
    if (one.expected.concerns)
        QCOMPARE(signature.value("chain").toObject().value("concerns").toString(),
                 QString(one.expected.concerns));

    std::string bundle = chain.leaf.certificate_pem();
    for (const auto& companion : chain.companions)
        if (companion.certificate.is_authority()) bundle += companion.certificate_pem();
    QCOMPARE(bob.run({"keys", "import", "-"}, bundle).exit_code, 0);
    if (QString(one.expected.verdict) != "good" && !*one.expected.refusal) return; // of signatures only
    const Said plan =
        bob.run({"plan", "--json", "--engine", "smime"}, message("bob@example.org", "alice@example.org"));
    const QString refusal =
        plan.json().value("refusals").toArray().first().toObject().value("reason").toString();
    QCOMPARE(refusal, QString(one.expected.refusal));
    QCOMPARE(plan.exit_code, refusal.isEmpty() ? 0 : 3);
    const Said sealed =
        bob.run({"encrypt", "--engine", "smime"}, message("bob@example.org", "alice@example.org"));
    QCOMPARE(sealed.exit_code, refusal.isEmpty() ? 0 : 3);
    QCOMPARE(sealed.out.empty(), !refusal.isEmpty());
}

QTEST_GUILESS_MAIN(ChainsTest)
#include "chains_test.moc"
