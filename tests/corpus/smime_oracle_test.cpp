// SPDX-License-Identifier: GPL-3.0-or-later
// Every S/MIME layer of every message of the corpora, opened by our engine and by OpenSSL's own CMS calls:
// the same bytes, and the same answer on each signature's mathematics.
#include "tests/corpus/smime_people.h"
#include "tests/incoming/mail_maker.h"
#include "tests/smime/compared_decryptor.h"
#include "tests/support/corpora.h"

#include <QtTest>
#include <map>

namespace sealpost::test {

namespace {

struct Corpus {
    std::filesystem::path folder;
    std::unique_ptr<SmimePeople> people;
    std::unique_ptr<ComparedDecryptor> compared;
};

} // namespace

class SmimeOracleTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void saysTheSame_data();
    void saysTheSame();
    void hasComparedWhatTheCorporaHold();

  private:
    void add(const std::string& name, const std::filesystem::path& folder,
             std::unique_ptr<SmimePeople> people) {
        if (!people) return;
        Corpus corpus{folder, std::move(people), nullptr};
        corpus.compared = std::make_unique<ComparedDecryptor>(corpus.people->engine, corpus.people->store);
        corpora_.emplace(name, std::move(corpus));
    }

    TemporaryFolder gnupg_home_;
    std::map<std::string, Corpus> corpora_;
};

void SmimeOracleTest::initTestCase() {
    const Time now = *parse_rfc3339("2022-12-31T12:00:00Z");
    if (const auto folder = corpus("notmuch")) add("notmuch", *folder, notmuch_people(*folder, now));
    if (const auto folder = corpus("kde")) {
        copy_writable(*folder / "gnupg_home", gnupg_home_.path());
        add("kde", *folder, kde_people(gnupg_home_.path(), now));
    }
    if (corpora_.empty()) QSKIP("no corpus is here: set SEALPOST_CORPORA");
}

void SmimeOracleTest::saysTheSame_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    for (const auto& [name, corpus] : corpora_) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus.folder)) {
            const std::string extension = entry.path().extension();
            if (extension != ".eml" && extension != ".mbox") continue;
            const std::string bytes = file_bytes(entry.path());
            if (bytes.find("pkcs7") == std::string::npos && bytes.find("p7m") == std::string::npos) continue;
            QTest::newRow(entry.path().filename().c_str())
                << QString::fromStdString(name) << QString::fromStdString(entry.path().string());
        }
    }
}

void SmimeOracleTest::saysTheSame() {
    QFETCH(QString, name);
    QFETCH(QString, file);
    ComparedDecryptor& compared = *corpora_.at(name.toStdString()).compared;
    compared.differences.clear();
    Reader reader;
    reader.smime = &compared;
    reader.open(file_bytes(file.toStdString()));
    QCOMPARE(QString::fromStdString(compared.differences), QString());
}

void SmimeOracleTest::hasComparedWhatTheCorporaHold() {
    // So that nothing is left out unseen.
    if (const auto notmuch = corpora_.find("notmuch"); notmuch != corpora_.end()) {
        QCOMPARE(notmuch->second.compared->decrypted, 3);
        QCOMPARE(notmuch->second.compared->verified, 5);
    }
    if (const auto kde = corpora_.find("kde"); kde != corpora_.end()) {
        QCOMPARE(kde->second.compared->decrypted, 7);
        QCOMPARE(kde->second.compared->verified, 6);
    }
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::SmimeOracleTest)
#include "smime_oracle_test.moc"
