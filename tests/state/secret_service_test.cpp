// SPDX-License-Identifier: GPL-3.0-or-later
// Against GNOME Keyring on a bus of the test's own.
#include "core/state/secret_service.h"

#include "core/base/error.h"
#include "core/base/process_guards.h"
#include "tests/support/qt_error.h"
#include "tests/support/secret_service_session.h"

#include <QTest>

#include <csignal>

using namespace sealpost;
using namespace sealpost::state;
using test::SecretServiceSession;

class SecretServiceTest : public QObject {
    Q_OBJECT

  private slots:
    // As every binary is: the bus must accept a process that cannot be looked into.
    void initTestCase() { guard_process(); }

    void init() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
    }

    void keepsReplacesAndClears() {
        const SecretServiceSession session;
        SecretService service;
        QCOMPARE(service.state(), ServiceState::ready);
        const SecretAttributes anna{{"kind", "password"}, {"account", "anna@example.org"}};
        const SecretAttributes bert{{"kind", "password"}, {"account", "bert@example.org"}};
        QVERIFY(!service.look_up(anna));
        service.store(anna, "Test", Secret("first"));
        service.store(anna, "Test", Secret(std::string_view("zero\0umlaut\xc3\xa4", 13)));
        service.store(bert, "Test", Secret("other"));
        const auto found = service.look_up(anna);
        QVERIFY(found);
        QVERIFY(found->reveal() == std::string_view("zero\0umlaut\xc3\xa4", 13));
        QVERIFY(service.clear(anna));
        QVERIFY(!service.clear(anna));
        QVERIFY(!service.look_up(anna));
        QVERIFY(service.look_up(bert)->reveal() == "other");
    }

    void anotherConnectionSeesIt() {
        const SecretServiceSession session;
        SecretService().store({{"kind", "k"}}, "Test", Secret("value"));
        QVERIFY(SecretService().look_up({{"kind", "k"}})->reveal() == "value");
        QVERIFY(!session.files_contain("value"));
    }

    // libsecret answers a look-up in a locked collection as if nothing were there.
    void lockedIsNotAbsent() {
        SecretServiceSession session;
        SecretService service;
        service.store({{"kind", "k"}}, "Test", Secret("value"));
        session.lock();
        QCOMPARE(service.state(), ServiceState::locked);
        SEALPOST_THROWS(service.look_up({{"kind", "k"}}), ErrorCode::locked);
        SEALPOST_THROWS(service.look_up({{"kind", "never stored"}}), ErrorCode::locked);
        SEALPOST_THROWS(service.store({{"kind", "k"}}, "Test", Secret("new")), ErrorCode::locked);
        SEALPOST_THROWS(service.clear({{"kind", "k"}}), ErrorCode::locked);
    }

    void withoutABusThereIsNoService() {
        const test::WithoutBus without;
        SecretService service;
        QCOMPARE(service.state(), ServiceState::absent);
        SEALPOST_THROWS(service.look_up({{"kind", "k"}}), ErrorCode::secret_service_unavailable);
        SEALPOST_THROWS(service.store({{"kind", "k"}}, "Test", Secret("v")),
                        ErrorCode::secret_service_unavailable);
    }

    void aBusWithoutAServiceIsNone() {
        const SecretServiceSession session(SecretServiceSession::With::bus_alone);
        SecretService service;
        QCOMPARE(service.state(), ServiceState::absent);
        SEALPOST_THROWS(service.look_up({{"kind", "k"}}), ErrorCode::secret_service_unavailable);
    }

    void givesUpOnAServiceThatDoesNotAnswer() {
        SecretServiceSession session;
        SecretService service({.timeout = std::chrono::milliseconds{300}});
        QCOMPARE(service.state(), ServiceState::ready);
        session.freeze();
        SEALPOST_THROWS(service.look_up({{"kind", "k"}}), ErrorCode::secret_service_unavailable);
    }

    void outlivesItsBus() {
        SecretService* service = nullptr;
        SecretService object;
        {
            const SecretServiceSession session;
            service = &object;
            QCOMPARE(service->state(), ServiceState::ready);
        }
        QCOMPARE(service->state(), ServiceState::absent);
    }

    void stopsWhenAsked() {
        const SecretServiceSession session;
        std::stop_source stop;
        SecretService service({.stop = stop.get_token()});
        stop.request_stop();
        SEALPOST_THROWS(service.look_up({{"kind", "k"}}), ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "secret_service_test.moc"
