// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QTest>
#include <concepts>
#include <fstream>
#include <ostream>
#include <string>
#include <sys/resource.h>

using namespace sealpost;

namespace {

template <typename T>
concept Printable = requires(std::ostream& out, const T& value) {
    out << value;
};

static_assert(!std::copy_constructible<Secret>);
static_assert(std::movable<Secret>);
static_assert(!std::equality_comparable<Secret>);
static_assert(!std::convertible_to<Secret, std::string_view>);
static_assert(!std::convertible_to<std::string_view, Secret>);
static_assert(!Printable<Secret>);

/// The lines of /proc/self/smaps for the mapping that holds the address.
std::string mapping_of(const void* address) {
    const auto wanted = reinterpret_cast<std::uintptr_t>(address);
    std::ifstream maps("/proc/self/smaps");
    std::string line;
    std::string found;
    bool inside = false;
    while (std::getline(maps, line)) {
        unsigned long begin = 0;
        unsigned long end = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &begin, &end) == 2)
            inside = wanted >= begin && wanted < end;
        if (inside) found += line + "\n";
    }
    return found;
}

} // namespace

class SecretTest : public QObject {
    Q_OBJECT

  private slots:
    void holdsItsOwnCopy() {
        std::string text = "correct horse";
        const Secret secret(text);
        wipe_memory(text.data(), text.size());
        QCOMPARE(text, std::string(13, '\0'));
        QCOMPARE(secret.reveal(), std::string_view("correct horse"));
        QCOMPARE(secret.copy().reveal(), std::string_view("correct horse"));
    }
    void movesAndLeavesNothingBehind() {
        Secret first("one");
        Secret second(std::move(first));
        QVERIFY(first.empty());
        QCOMPARE(second.reveal(), std::string_view("one"));
        Secret third("three");
        third = std::move(second);
        QVERIFY(second.empty());
        QCOMPARE(third.reveal(), std::string_view("one"));
    }
    void isNotMappedAnyMoreWhenItIsGone() {
        const char* address = nullptr;
        {
            const Secret secret("wiped and unmapped");
            address = secret.reveal().data();
            QVERIFY(!mapping_of(address).empty());
        }
        QVERIFY(mapping_of(address).empty());
    }
    void isLockedAndKeptOutOfDumps() {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer makes mlock do nothing");
#endif
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_MEMLOCK, &limit), 0);
        if (limit.rlim_cur < 4096) QSKIP("this user may not lock memory");
        const Secret secret("locked");
        const std::string mapping = mapping_of(secret.reveal().data());
        const std::size_t flags = mapping.find("VmFlags:");
        if (flags == std::string::npos) QSKIP("this kernel does not tell the flags of a mapping");
        QVERIFY2(mapping.find(" lo", flags) != std::string::npos, mapping.c_str());
        QVERIFY2(mapping.find(" dd", flags) != std::string::npos, mapping.c_str());
    }
    void randomBytesDiffer() {
        const Secret first = Secret::random(32);
        const Secret second = Secret::random(32);
        QCOMPARE(first.size(), std::size_t{32});
        QVERIFY(first.reveal() != second.reveal());
        QVERIFY(first.reveal() != std::string(32, '\0'));
        QVERIFY(Secret::random(0).empty());
    }
    void zerosAreFilledThroughData() {
        Secret secret = Secret::zeros(5000);
        QVERIFY(secret.reveal() == std::string(5000, '\0'));
        secret.data()[4999] = 'x';
        QCOMPARE(secret.reveal().back(), 'x');
    }
    void losesOneLineEndOnly_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << QByteArray("a") << QByteArray("a");
        QTest::newRow("LF") << QByteArray("a\n") << QByteArray("a");
        QTest::newRow("CRLF") << QByteArray("a\r\n") << QByteArray("a");
        QTest::newRow("CR") << QByteArray("a\r") << QByteArray("a");
        QTest::newRow("two") << QByteArray("a\n\n") << QByteArray("a\n");
        QTest::newRow("spaces stay") << QByteArray(" a \n") << QByteArray(" a ");
        QTest::newRow("only a line end") << QByteArray("\n") << QByteArray("");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }
    void losesOneLineEndOnly() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QVERIFY(Secret(text.toStdString()).without_line_end().reveal() == expected.toStdString());
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
