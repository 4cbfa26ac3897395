// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people_window.h"

#include <QClipboard>
#include <QJsonArray>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr const char* bob = "bob@example.org";

/// A key pair that is made elsewhere; its public part in a file of the person's.
std::filesystem::path key_file(const Person& person, const std::string& name,
                               const TemporaryGnupgHome& elsewhere,
                               const std::string& user_id = "Bob <bob@example.org>") {
    return person.work().write(name, elsewhere.export_public(elsewhere.generate(user_id)));
}

std::string known_of(const Person& person, const std::string& address = bob) {
    return person.run({"people", "show", address}).out;
}

} // namespace

class PeoplePageTest : public QObject {
    Q_OBJECT

  private slots:
    void saysWhatOneCanDoWhereNobodyIs() {
        const Person ada;
        PeopleWindow people(ada);
        QVERIFY(people.shows("peopleEmpty"));
        QVERIFY(people.shows("peopleStart"));
        const QSignalSpy restore(&people.desktop(), &gui::Desktop::restoreWanted);
        people.click("peopleRestore");
        QCOMPARE(restore.count(), 1);
    }

    void asksTheOneQuestionAboutAKeyThatCame() {
        const Person ada;
        const TemporaryGnupgHome elsewhere;
        PeopleWindow people(ada);
        people.import_file(key_file(ada, "bob.asc", elsewhere));
        people.wait_to_say("personState", "new key");
        // Nothing is called a success before it can be used.
        people.wait_to_say("peopleBanner", "not used before");

        people.click("personUse");
        people.wait_to_say("personState", "not yet compared");
        QVERIFY2(contains(known_of(ada), "accepted"), known_of(ada).c_str());
        QVERIFY(!people.shows("personUse"));

        people.click("personCompared");
        people.wait_to_say("personState", "protected, compared");
        QVERIFY2(contains(known_of(ada), "verified"), known_of(ada).c_str());

        people.click("personReject");
        people.wait_to_say("personState", "you do not use the key");
        QVERIFY2(contains(known_of(ada), "rejected"), known_of(ada).c_str());
        // One may change one's mind.
        QVERIFY(people.shows("personUse"));
    }

    void comparesWordByWord() {
        const Person ada;
        ada.make_key();
        ada.knows(bob, "accepted");
        PeopleWindow people(ada);
        people.page().show_person(bob);
        people.click("personCompare");
        people.wait_for("compareTheirsWords");
        people.wait_for("compareOwnWords");
        people.click("compareSame");
        people.wait_to_say("personState", "protected, compared");
        QVERIFY2(contains(known_of(ada), "verified"), known_of(ada).c_str());
    }

    void decidesAConflictSideBySide_data() {
        QTest::addColumn<bool>("new_one");
        QTest::newRow("the new key takes its place") << true;
        QTest::newRow("the old key stays") << false;
    }
    void decidesAConflictSideBySide() {
        QFETCH(bool, new_one);
        const Person ada;
        const std::string old_key = ada.knows(bob, "accepted");
        const TemporaryGnupgHome elsewhere;
        const auto file = key_file(ada, "new.asc", elsewhere);
        PeopleWindow people(ada);
        people.import_file(file);
        people.wait_to_say("peopleBanner", "another key");
        people.wait_to_say("personState", "two different keys");
        people.wait_for("conflictOld");
        people.wait_for("conflictNew");
        // Of two keys one decides side by side, or not at all.
        QVERIFY(!people.shows("personUse"));
        people.click(new_one ? "conflictNewUse" : "conflictOldUse");
        people.wait_to_say("personState", "not yet compared");
        QVERIFY(!people.shows("conflictView"));
        const auto shown = ada.run({"people", "show", bob, "--json"});
        QVERIFY2(contains(shown.out, old_key), shown.out.c_str());
        QCOMPARE(contains(known_of(ada), "rejected"), !new_one);
    }

    void saysOfAnExpiredKeyWhatMendsIt() {
        const Person ada;
        const TemporaryGnupgHome elsewhere;
        QCOMPARE(
            elsewhere
                .gpg({"--faked-system-time", "20200101T000000", "--pinentry-mode", "loopback", "--passphrase",
                      "", "--quick-generate-key", "Bob <bob@example.org>", "default", "default", "1y"})
                .exit_code,
            0);
        const auto file = ada.work().write("old.asc", elsewhere.export_public(bob));
        PeopleWindow people(ada);
        people.import_file(file);
        people.wait_to_say("peopleBanner", "cannot be used");
        people.wait_to_say("personState", "cannot be used");
        const QString state = people.said("personState");
        QVERIFY2(state.contains("cannot be used") && state.contains("ran out") && state.contains("a new one"),
                 qPrintable(state));
        QVERIFY(!people.shows("personUse"));
        QVERIFY(people.shows("personFind"));
    }

    void reachesEveryControlWithTab() {
        const Person ada;
        ada.make_key();
        ada.knows(bob, "accepted");
        PeopleWindow people(ada);
        people.page().show_person(bob);
        const auto demand = [&](const QStringList& wanted) {
            const QStringList visits = people.tab_visits();
            qsizetype last = -1;
            for (const auto& name : wanted) {
                const auto at = visits.indexOf(name);
                QVERIFY2(at > last, qPrintable(name + QStringLiteral(": ") + visits.join(u' ')));
                last = at;
            }
        };
        demand({"peopleSearch", "peopleList", "peopleFind", "peopleImport", "peopleRestore", "personCompared",
                "personReject", "personWrite", "personCompare", "personExport", "personDelete",
                "personDetailsLine"});
        people.click("personExport");
        demand({"peopleList", "personWrite", "exportCopy", "exportSave", "exportClose", "personDetailsLine"});
        people.click("personCompare");
        demand({"peopleList", "personWrite", "compareSame", "compareDiffers", "compareClose",
                "personDetailsLine"});
        people.click("personCompared");
        people.wait_to_say("personState", "protected, compared");
        demand({"peopleSearch", "peopleList", "personReject", "personWrite", "personDetailsLine"});
    }

    void goesOnFromTheSearchByKeyboard() {
        const Person ada;
        ada.make_key();
        ada.knows(bob, "accepted");
        ada.knows("carol@example.org", "accepted");
        PeopleWindow people(ada);
        auto* search = qobject_cast<QLineEdit*>(people.wait_for("peopleSearch"));
        QTest::keyClicks(search, "carol");
        people.wait_to_say("personState", "Other");
        auto* list = qobject_cast<QListView*>(people.wait_for("peopleList"));
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->currentIndex().row(), 1);
        search->clear();
        QCOMPARE(list->model()->rowCount(), 5);
    }

    void looksForWhoIsNotHere() {
        const Person ada;
        ada.knows(bob, "accepted");
        PeopleWindow people(ada);
        people.page().show_person("carol@example.net");
        people.wait_for("peopleFindAllow");
        auto* field = qobject_cast<QLineEdit*>(people.wait_for("peopleFindAddress"));
        QCOMPARE(field->text(), QStringLiteral("carol@example.net"));
        people.click("peopleAddClose");
        QVERIFY(people.said("personState").contains("not yet compared"));
    }

    void saysWhatWasWrongWithWhatIsImported() {
        const Person ada;
        PeopleWindow people(ada);
        people.click("peopleImport");
        QGuiApplication::clipboard()->setText(QStringLiteral("This is no key."));
        people.click("peopleImportClipboard");
        people.wait_until_idle();
        const auto* banner = qobject_cast<gui::Banner*>(people.wait_for("peopleBanner"));
        QVERIFY(banner->text().tone == gui::Tone::danger || banner->text().tone == gui::Tone::caution);
        QVERIFY(people.shows("addingPanel"));
    }

    void copiesAKeyThatAnotherProgramReads() {
        const Person ada;
        const std::string key = ada.knows(bob, "accepted");
        PeopleWindow people(ada);
        people.page().show_person(bob);
        people.click("personExport");
        people.click("exportCopy");
        people.wait_until_idle();
        const TemporaryGnupgHome elsewhere;
        elsewhere.import(QGuiApplication::clipboard()->text().toStdString());
        QVERIFY(contains(elsewhere.gpg({"--list-keys", "--with-colons"}).out, key));
    }

    void deletesAfterAskingInPlace() {
        const Person ada;
        const std::string key = ada.knows(bob, "accepted");
        PeopleWindow people(ada);
        people.page().show_person(bob);
        people.click("personDelete");
        people.click("deleteKeyNo");
        QVERIFY(!people.shows("deleteKeyYes"));
        people.click("personDelete");
        people.click("deleteKeyYes");
        people.wait_until_idle();
        QVERIFY(!contains(ada.gnupg().gpg({"--list-keys", "--with-colons"}).out, key));
    }

    void writesToThePerson() {
        const Person ada;
        ada.knows(bob, "accepted");
        PeopleWindow people(ada);
        people.page().show_person(bob);
        QStringList to;
        connect(&people.desktop(), &gui::Desktop::writingWanted, this,
                [&](const gui::ComposeRequest& request) { to = request.to; });
        people.click("personWrite");
        QCOMPARE(to, QStringList(bob));
    }
};

SEALPOST_GUI_MAIN(PeoplePageTest)
#include "people_page_test.moc"
