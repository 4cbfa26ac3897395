// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people_window.h"

#include <QJsonArray>
#include <QRadioButton>

using namespace sealpost;
using namespace sealpost::test;

namespace {

void add_account(const Person& person, const std::string& name) {
    NoPrompts prompts;
    const auto home = homes_of(person)(prompts);
    home->accounts().add({.address = person.address(), .display_name = name});
}

QJsonObject own_key_of(const Person& person) {
    return person.run({"keys", "list", "--secret", "--json"}).first_key();
}

} // namespace

class OwnKeyTest : public QObject {
    Q_OBJECT

  private slots:
    void makesAKeyForAnAddressThatHasNone() {
        const Person ada;
        add_account(ada, "Ada Example");
        PeopleWindow people(ada);
        people.wait_to_say("personState", "no key");
        // No Secret Service is there to keep a random one.
        connect(&people.desktop().prompter(), &gui::Prompter::asked, &people.page(),
                [](const gui::QuestionPointer& question) { question->answer(Secret("a long passphrase")); });
        people.click("personMake");
        people.wait_to_say("personState", "Your key is ready");
        QVERIFY(contains(ada.gnupg().gpg({"--list-secret-keys"}).out, "Ada Example <ada@example.org>"));
        QVERIFY(!people.shows("personMake"));
    }

    void extendsAKeyThatIsAboutToExpire() {
        const Person ada;
        QCOMPARE(ada.run({"keys", "generate", ada.address(), "--no-passphrase", "--expires", "9d"}).exit_code,
                 0);
        PeopleWindow people(ada);
        people.wait_to_say("personState", "expires on");
        people.click("personExtend");
        people.wait_to_say("personState", "Your key is ready");
        people.wait_to_say("peopleBanner", "is good until");
        const auto expires = QDateTime::fromString(own_key_of(ada).value("expires").toString(), Qt::ISODate);
        QVERIFY(expires > QDateTime::currentDateTimeUtc().addDays(700));
    }

    void revokesAKeyInTwoSteps() {
        const Person ada;
        ada.make_key();
        PeopleWindow people(ada);
        people.click("personRevoke");
        people.click("revokeKeyNo");
        QVERIFY(!people.shows("revokeKeyYes"));
        QVERIFY(people.said("personState").contains("Your key is ready"));

        people.click("personRevoke");
        people.click("revokeSuperseded");
        people.click("revokeKeyYes");
        people.wait_to_say("personState", "cannot be used");
        QVERIFY(people.said("peopleBanner").contains("for ever"));
        QVERIFY(contains(ada.gnupg().gpg({"--list-keys", "--with-colons"}).out, "pub:r:"));
        QVERIFY(people.shows("personMake"));
        QVERIFY(!people.shows("personRevoke"));
        QVERIFY(!people.shows("personExtend"));
    }

    void deletesTheSecretPartOnlyAfterASecondButton() {
        const Person ada;
        ada.make_key();
        PeopleWindow people(ada);
        people.click("personDelete");
        QVERIFY(contains(ada.gnupg().gpg({"--list-secret-keys", "--with-colons"}).out, "sec:"));
        people.click("deleteKeyYes");
        people.wait_until_idle();
        QVERIFY(!contains(ada.gnupg().gpg({"--list-secret-keys", "--with-colons"}).out, "sec:"));
    }

    void saysWhoExtendsACertificate() {
        const Person ada;
        ada.make_key("smime");
        PeopleWindow people(ada);
        QVERIFY(people.shows("personExport"));
        QVERIFY(!people.shows("personExtend"));
        QVERIFY(!people.shows("personRevoke"));
    }

    void offersTheBackup() {
        const Person ada;
        ada.make_key();
        PeopleWindow people(ada);
        const QSignalSpy wanted(&people.desktop(), &gui::Desktop::backupWanted);
        people.click("personBackup");
        QCOMPARE(wanted.count(), 1);
    }

    void keepsDetailsFolded() {
        const Person ada;
        const std::string key = ada.make_key();
        PeopleWindow people(ada);
        const auto all_labels = [&] {
            QString text;
            for (const auto* label : people.page().findChildren<QLabel*>())
                if (label->isVisible()) text += label->text().remove(u' ') + u'\n';
            return text.toStdString();
        };
        QVERIFY(!contains(all_labels(), key));
        people.click("personDetailsLine");
        QVERIFY2(contains(all_labels(), key), all_labels().c_str());
    }
};

SEALPOST_GUI_MAIN(OwnKeyTest)
#include "own_key_test.moc"
