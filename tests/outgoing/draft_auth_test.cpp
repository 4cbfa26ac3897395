// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/draft_auth.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outgoing;

class DraftAuthTest : public QObject {
    Q_OBJECT
    const DraftAuthenticator here_{Secret(std::string(32, 'a'))};
    const DraftAuthenticator elsewhere_{Secret(std::string(32, 'b'))};

    static mime::Entity payload() {
        return mime::alternative_entity("Dear Bob\n", "<p>Dear Bob</p>\n")
            .with_fields({mime::FieldLine::unstructured("Subject", "a draft")});
    }
    static std::string bytes_of(const mime::Entity& entity) { return read_all(*entity.open(), SIZE_MAX); }
    static bool holds(const DraftAuthenticator& authenticator, const std::string& bytes) {
        return authenticator.holds(std::make_shared<StringSource>(bytes));
    }

  private slots:
    void knowsItsOwn() {
        const std::string bytes = bytes_of(here_.authenticate(payload()));
        QVERIFY(bytes.starts_with("X-Sealpost-Draft-Auth: "));
        QVERIFY(bytes.find("\r\nSubject: a draft\r\n") != std::string::npos);
        QVERIFY(holds(here_, bytes));
    }

    void doesNotKnowAnothers() { QVERIFY(!holds(here_, bytes_of(elsewhere_.authenticate(payload())))); }

    void noticesEveryChange() {
        const std::string bytes = bytes_of(here_.authenticate(payload()));
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            std::string changed = bytes;
            changed[at] ^= 1;
            QVERIFY2(!holds(here_, changed), std::to_string(at).c_str());
        }
        QVERIFY(!holds(here_, bytes + "\r\n"));
        QVERIFY(!holds(here_, bytes.substr(0, bytes.size() - 1)));
        QVERIFY(!holds(here_, "Bcc: mallory@example.org\r\n" + bytes));
        QVERIFY(!holds(here_, bytes_of(payload())));
        QVERIFY(!holds(here_, ""));
    }
};

QTEST_GUILESS_MAIN(DraftAuthTest)
#include "draft_auth_test.moc"
