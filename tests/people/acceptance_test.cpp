// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of who counts for an address, as a table of events and their outcome.
#include "core/people/acceptance.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::people;

namespace {

const auto address = mime::AddrSpec::parse("anna@example.org").value();

Fingerprint fingerprint(char digit) { return Fingerprint::parse(std::string(40, digit)).value(); }
Fingerprint certificate(char digit) { return Fingerprint::parse(std::string(64, digit)).value(); }

// "A:offered B:accepted": what happened, in this order, to keys A to F. "X:LEVEL" with offered, first-use or
// ca is an arrival, with verified, accepted or rejected a decision, "X:none" takes a decision back. "s"
// before the letter: a certificate; "/1" after the level: its authority.
std::vector<KnownKey> after(const QString& events) {
    std::vector<KnownKey> keys;
    std::uint64_t count = 0;
    for (const auto& event : events.split(' ', Qt::SkipEmptyParts)) {
        const auto text = event.toStdString();
        const bool smime = text[0] == 's';
        const char letter = text[smime ? 1 : 0];
        const auto colon = text.find(':');
        const auto slash = text.find('/');
        const auto level = crypto::parse_level(text.substr(colon + 1, slash - colon - 1)).value();
        const auto print = smime ? certificate(letter) : fingerprint(letter);
        auto found =
            std::find_if(keys.begin(), keys.end(), [&](const auto& key) { return key.fingerprint == print; });
        if (found == keys.end()) {
            keys.push_back(
                {.technology = smime ? Technology::smime : Technology::openpgp, .fingerprint = print});
            found = std::prev(keys.end());
        }
        ++count;
        if (level == Level::offered || level == Level::first_use || level == Level::ca) {
            found->arrival = level;
            found->arrived = count;
            if (slash != std::string::npos) found->authority = text.substr(slash + 1);
        } else if (level == Level::none) {
            found->decision.reset();
            found->decided = 0;
        } else {
            found->decision = Decision{.level = level};
            found->decided = count;
        }
    }
    return keys;
}

QString letter_of(const Acceptance& acceptance) {
    return (acceptance.technology == Technology::smime ? "s" : "") + QString(acceptance.fingerprint.hex()[0]);
}

} // namespace

class AcceptanceTest : public QObject {
    Q_OBJECT

  private slots:
    void decidesLevelsAndConflicts_data() {
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("standing"); // the one to be used first, first
        QTest::addColumn<QString>("conflicts");
        const auto row = [](const char* name, const char* events, const char* levels,
                            const char* conflicts = "") {
            QTest::newRow(name) << QString(events) << QString(levels) << QString(conflicts);
        };
        row("nothing", "", "");
        row("offered stays offered", "A:offered", "A:offered");
        row("several offered ones do not conflict", "A:offered B:offered", "B:offered A:offered");
        row("accepted by the user", "A:offered A:accepted", "A:accepted");
        row("accepted without having come", "A:verified", "A:verified");
        row("a new key beside an accepted one", "A:accepted B:offered", "A:accepted B:conflict", "A-B");
        row("a new key beside a verified one", "A:verified B:first-use", "A:verified B:conflict", "A-B");
        row("a new key beside a pinned one", "A:first-use B:first-use", "A:first-use B:conflict", "A-B");
        row("an offered key beside a pinned one", "A:first-use B:offered", "A:first-use B:conflict", "A-B");
        row("a pin after an offer", "A:offered B:first-use", "B:first-use A:offered");
        row("rejecting the new one keeps the old", "A:accepted B:offered B:rejected",
            "A:accepted B:rejected");
        row("accepting the new one settles it", "A:accepted B:offered B:accepted", "B:accepted A:accepted");
        row("the latest decision comes first", "A:accepted B:verified A:accepted", "A:accepted B:verified");
        row("accepting the old one again settles it", "A:accepted B:offered A:accepted",
            "A:accepted B:conflict");
        row("a decision for one of several offered ones", "A:offered B:offered A:accepted",
            "A:accepted B:conflict");
        row("each new key is a conflict of its own", "A:accepted B:offered C:offered",
            "A:accepted C:conflict B:conflict", "A-C A-B");
        row("rejecting one leaves the other open", "A:accepted B:offered C:offered B:rejected",
            "A:accepted C:conflict B:rejected", "A-C");
        row("the old one rejected after the new one came", "A:accepted B:offered A:rejected",
            "B:offered A:rejected");
        row("rejected alone", "A:rejected", "A:rejected");
        row("rejected is no rival", "A:rejected B:first-use", "B:first-use A:rejected");
        row("a decision taken back", "A:offered A:accepted A:none", "A:offered");
        row("taken back beside an accepted one", "A:accepted B:offered B:accepted B:none",
            "A:accepted B:conflict", "A-B");
        row("technologies do not conflict", "A:accepted sB:offered sC:ca/1", "A:accepted sC:ca sB:offered");
        row("a new certificate under the same authority", "sA:ca/1 sB:ca/1", "sB:ca sA:ca");
        row("a new certificate under another authority", "sA:ca/1 sB:ca/2", "sA:ca sB:conflict", "sA-sB");
        row("a conflicting certificate makes no rivals", "sA:accepted sA:ca/1 sB:ca/2 sC:ca/1",
            "sA:accepted sC:ca sB:conflict", "sA-sB");
        row("self-signed certificates have no common authority", "sA:accepted sB:offered",
            "sA:accepted sB:conflict", "sA-sB");
        row("an offered certificate of the same authority", "sA:ca/1 sB:offered/1", "sA:ca sB:offered");
    }
    void decidesLevelsAndConflicts() {
        QFETCH(QString, events);
        const auto keys = after(events);
        QStringList levels;
        for (const auto& acceptance : standing(address, keys)) {
            const auto name = crypto::name_of(acceptance.level);
            levels +=
                letter_of(acceptance) + ":" + QString::fromUtf8(name.data(), static_cast<int>(name.size()));
        }
        QTEST(levels.join(' '), "standing");
        QStringList conflicts;
        for (const auto& conflict : open_conflicts(keys)) {
            const QString prefix = conflict.technology == Technology::smime ? "s" : "";
            conflicts += prefix + conflict.accepted.hex()[0] + "-" + prefix + conflict.arrived.hex()[0];
        }
        QTEST(conflicts.join(' '), "conflicts");
    }

    void doesNotDependOnTheOrderInTheList() {
        auto keys = after("A:first-use B:offered C:first-use sA:ca/1 sB:ca/2");
        const auto expected = standing(address, keys);
        std::reverse(keys.begin(), keys.end());
        QVERIFY(standing(address, keys) == expected);
    }

    void whatWasLastUsedIsTheNewestGoodMail() {
        auto keys = after("A:accepted B:accepted sC:ca/1");
        QVERIFY(!last_used(keys));
        const auto day = [](int number) { return Time{} + std::chrono::days(number); };
        keys[0].last_signed = day(3);
        QVERIFY(last_used(keys) == Technology::openpgp);
        keys[2].last_signed = day(4);
        QVERIFY(last_used(keys) == Technology::smime);
        keys[1].last_signed = day(5);
        QVERIFY(last_used(keys) == Technology::openpgp);
        keys[1].decision->level = Level::rejected;
        QVERIFY2(last_used(keys) == Technology::smime, "a rejected key tells nothing");
    }

    void namesItsOrigins() {
        for (const auto origin : {Origin::in_person, Origin::imported, Origin::wkd, Origin::autocrypt,
                                  Origin::gossip, Origin::mail, Origin::ca, Origin::own})
            QCOMPARE(parse_origin(name_of(origin)), std::optional(origin));
        QCOMPARE(name_of(Origin::in_person), std::string_view("in-person"));
        QVERIFY(!parse_origin("rumour"));
    }
};

QTEST_GUILESS_MAIN(AcceptanceTest)
#include "acceptance_test.moc"
