// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shared_library.h"

#include "core/base/idna.h"
#include "core/incoming/render/html.h"
#include "core/keys/qr_code.h"
#include "tests/support/qt_error.h"

using namespace sealpost;

// Their headers want the libraries' own, and the SONAMEs.
namespace sealpost::incoming {
struct Icu;
const Icu& icu();
} // namespace sealpost::incoming
namespace sealpost::net {
struct TlsLibrary;
const TlsLibrary& tls();
} // namespace sealpost::net
namespace sealpost::pgp {
struct Gpgme;
const Gpgme& gpgme();
} // namespace sealpost::pgp
namespace sealpost::state {
struct Libsecret;
const Libsecret& libsecret();
} // namespace sealpost::state
namespace sealpost::transport {
struct Etpan;
const Etpan& etpan();
} // namespace sealpost::transport

class SharedLibraryTest : public QObject {
    Q_OBJECT

  private slots:
    /// All functions of a library are looked up when it is opened.
    void opensEachWithAllItsFunctions_data() {
        QTest::addColumn<std::function<void()>>("use");
        const auto row = [](const char* name, std::function<void()> use) {
            QTest::newRow(name) << std::move(use);
        };
        row("libidn2", [] {
            QCOMPARE(to_a_labels("b\xc3\xbc"
                                 "cher.example"),
                     std::optional<std::string>("xn--bcher-kva.example"));
        });
        row("libqrencode and libpng", [] { QVERIFY(!keys::QrCode("text").png().empty()); });
        row("libxml2", [] {
            const auto page = incoming::render::read_html({.html = "<p>text"});
            QVERIFY(!page.content.empty());
        });
        row("ICU", [] { incoming::icu(); });
        row("libsecret", [] { state::libsecret(); });
        row("libetpan", [] { transport::etpan(); });
        row("libssl", [] { net::tls(); });
        row("GPGME", [] { pgp::gpgme(); });
    }
    void opensEachWithAllItsFunctions() {
        QFETCH(std::function<void()>, use);
        use();
    }
    void namesALibraryThatIsNotThere() {
        const auto open = [] { const SharedLibrary library("libsealpost-none.so.9"); };
        SEALPOST_THROWS(open(), ErrorCode::engine_missing);
        try {
            open();
        } catch (const Error& error) {
            QCOMPARE(error.fact("library"), std::string("libsealpost-none.so.9"));
            QVERIFY(error.fact("detail").find("libsealpost-none.so.9") != std::string::npos);
        }
    }
    void namesALibraryThatLacksAFunction() {
        const SharedLibrary library("libc.so.6");
        QVERIFY(library.function<std::size_t(const char*)>("strlen")("four") == 4);
        SEALPOST_THROWS(library.function<void()>("sealpost_no_such_function"), ErrorCode::engine_missing);
    }
};

QTEST_GUILESS_MAIN(SharedLibraryTest)
#include "shared_library_test.moc"
