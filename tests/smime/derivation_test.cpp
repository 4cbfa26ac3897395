// SPDX-License-Identifier: GPL-3.0-or-later
// Files that demand hours of computing before they say whether a passphrase is right: refused by what they
// say, before anything is derived and before anybody is asked.
#include "core/base/error.h"
#include "core/base/limits.h"
#include "smime/bundle.h"
#include "smime/derivation_budget.h"
#include "tests/support/scripted_prompts.h"

#include <QtTest>
#include <functional>
#include <openssl/pem.h>

namespace sealpost::test {

using namespace smime;

namespace {

constexpr int hours = 2'000'000'000;
constexpr int usual = 2048;

using SigPtr = std::unique_ptr<X509_SIG, OpensslFree<X509_SIG_free>>;
unsigned char salt[] = "12345678";

AlgorithmPtr pbkdf2(int repetitions) {
    return AlgorithmPtr(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), repetitions, salt, 8, nullptr, NID_hmacWithSHA256));
}
AlgorithmPtr old_scheme(int repetitions) {
    return AlgorithmPtr(PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, repetitions, salt, 8));
}
AlgorithmPtr scrypt(std::uint64_t cost, std::uint64_t parallel) {
    return AlgorithmPtr(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), salt, 8, nullptr, cost, 1, parallel));
}

/// Something encrypted; what, nobody will know.
SigPtr sealed(const AlgorithmPtr& algorithm) {
    SigPtr made(X509_SIG_new());
    X509_ALGOR* place = nullptr;
    ASN1_OCTET_STRING* content = nullptr;
    X509_SIG_getm(made.get(), &place, &content);
    X509_ALGOR_copy(place, algorithm.get());
    ASN1_OCTET_STRING_set(content, salt, 8);
    return made;
}

std::string pkcs8(const AlgorithmPtr& algorithm) {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8(bio.get(), sealed(algorithm).get());
    return std::string(bytes_of(bio.get()));
}

std::string finished(STACK_OF(PKCS7) * safes, const std::function<void(PKCS12*)>& complete = {}) {
    const Pkcs12Ptr file(PKCS12_add_safes(safes, 0));
    sk_PKCS7_pop_free(safes, PKCS7_free);
    if (complete) complete(file.get());
    const BioPtr bio(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(bio.get(), file.get());
    return std::string(bytes_of(bio.get()));
}

/// A PKCS#12 with such a key in it.
std::string with_key(const AlgorithmPtr& algorithm) {
    STACK_OF(PKCS12_SAFEBAG)* bags = sk_PKCS12_SAFEBAG_new_null();
    sk_PKCS12_SAFEBAG_push(bags, PKCS12_SAFEBAG_create0_pkcs8(sealed(algorithm).release()));
    STACK_OF(PKCS7)* safes = sk_PKCS7_new_null();
    sk_PKCS7_push(safes, PKCS12_pack_p7data(bags));
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    return finished(safes);
}

/// A PKCS#12 whose contents are encrypted so.
std::string with_contents(const AlgorithmPtr& algorithm) {
    PKCS7* safe = PKCS7_new();
    PKCS7_set_type(safe, NID_pkcs7_encrypted);
    PKCS7_ENC_CONTENT* content = safe->d.encrypted->enc_data;
    content->content_type = OBJ_nid2obj(NID_pkcs7_data);
    X509_ALGOR_copy(content->algorithm, algorithm.get());
    content->enc_data = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(content->enc_data, salt, 8);
    STACK_OF(PKCS7)* safes = sk_PKCS7_new_null();
    sk_PKCS7_push(safes, safe);
    return finished(safes);
}

/// A PKCS#12 whose MAC is derived so often.
std::string with_mac(int repetitions) {
    return finished(sk_PKCS7_new_null(),
                    [&](PKCS12* file) { PKCS12_setup_mac(file, repetitions, salt, 8, EVP_sha256()); });
}

/// The fact "detail" of what reading is refused with; empty: it was read.
std::string refusal(const std::string& bytes, PromptProvider& prompts) {
    try {
        read_bundle(bytes, {.prompts = prompts});
        return {};
    } catch (const Error& error) {
        return error.fact("detail");
    }
}

} // namespace

class DerivationTest final : public QObject {
    Q_OBJECT

  private slots:
    void refusesBeforeAnythingIsDerived_data() {
        QTest::addColumn<QByteArray>("endless");
        QTest::addColumn<QByteArray>("sensible");
        const auto row = [](const char* name, const std::string& endless, const std::string& sensible) {
            QTest::newRow(name) << QByteArray::fromStdString(endless) << QByteArray::fromStdString(sensible);
        };
        row("PKCS#8, PBKDF2", pkcs8(pbkdf2(hours)), pkcs8(pbkdf2(usual)));
        row("PKCS#8, scrypt", pkcs8(scrypt(1 << 15, 1000)), pkcs8(scrypt(1 << 10, 1)));
        row("PKCS#8, PKCS#12's scheme", pkcs8(old_scheme(hours)), pkcs8(old_scheme(usual)));
        row("PKCS#12, its key, PBKDF2", with_key(pbkdf2(hours)), with_key(pbkdf2(usual)));
        row("PKCS#12, its key, the old scheme", with_key(old_scheme(hours)), with_key(old_scheme(usual)));
        row("PKCS#12, its contents", with_contents(pbkdf2(hours)), with_contents(pbkdf2(usual)));
        row("PKCS#12, its MAC", with_mac(hours), with_mac(usual));
    }
    void refusesBeforeAnythingIsDerived() {
        QFETCH(QByteArray, endless);
        QFETCH(QByteArray, sensible);
        ScriptedPrompts prompts({"wrong", "wrong", "wrong"});
        QCOMPARE(refusal(endless.toStdString(), prompts), std::string("key-derivation"));
        QVERIFY(prompts.asked().empty());
        // With the usual number the passphrase is asked for, and tried.
        QCOMPARE(refusal(sensible.toStdString(), prompts), std::string("import"));
        QCOMPARE(prompts.asked().size(), std::size_t{3});
    }

    void countsAllPartsOfAFileTogether() {
        const auto half = static_cast<int>(limits::key_derivations / 2);
        DerivationBudget budget;
        budget.spend(pbkdf2(half).get());
        budget.spend(old_scheme(half).get());
        QCOMPARE(budget.spent(), static_cast<std::uint64_t>(limits::key_derivations));
        QVERIFY_EXCEPTION_THROWN(budget.spend(pbkdf2(1).get()), Error);
        QVERIFY_EXCEPTION_THROWN(budget.spend(static_cast<const ASN1_INTEGER*>(nullptr)), Error);
        QCOMPARE(budget.spent(), static_cast<std::uint64_t>(limits::key_derivations));
    }

    void countsTheBlocksThatScryptMixes() {
        DerivationBudget budget;
        budget.spend(scrypt(1 << 14, 3).get());
        QCOMPARE(budget.spent(), std::uint64_t{3} << 14);
    }

    void refusesNumbersBeyondAllBounds() {
        const std::unique_ptr<ASN1_INTEGER, OpensslFree<ASN1_STRING_free>> negative(ASN1_INTEGER_new());
        ASN1_INTEGER_set_int64(negative.get(), -1);
        DerivationBudget budget;
        QVERIFY_EXCEPTION_THROWN(budget.spend(negative.get()), Error);
        ASN1_INTEGER_set_uint64(negative.get(), UINT64_MAX);
        QVERIFY_EXCEPTION_THROWN(budget.spend(negative.get()), Error);
    }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::DerivationTest)
#include "derivation_test.moc"
