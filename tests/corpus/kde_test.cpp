// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of KDE's MIME parser: what real clients, lists and gateways have written. kde_expected.tsv
// says what is right for each, and why where it is not obvious.
#include "pgp/engine.h"
#include "tests/corpus/smime_people.h"
#include "tests/incoming/mail_maker.h"
#include "tests/support/corpora.h"

#include <QtTest>
#include <memory>

using namespace sealpost;
using namespace sealpost::incoming;

namespace {

template <typename Value>
QString name(Value value) {
    return QString::fromStdString(std::string(name_of(value)));
}

/// "signed good" for each errant part that has a status, "decrypted", "failed no-secret-key".
QString errant_of(const MessageSummary& summary) {
    QStringList list;
    for (const PartSummary& part : summary.parts) {
        if (!part.errant || (part.signatures.empty() && !part.encryption)) continue;
        QStringList words{QString::fromStdString(part.path)};
        if (part.encryption) {
            words << name(part.encryption->state);
            if (part.encryption->reason) words << name(*part.encryption->reason);
        }
        for (const auto& signature : part.signatures) words << name(signature.verdict);
        list << words.join(' ');
    }
    return list.isEmpty() ? QStringLiteral("-") : list.join(", ");
}

QString encryption_of(const MessageSummary& summary) {
    QString text = name(summary.encryption.state);
    if (summary.encryption.reason) text += ' ' + name(*summary.encryption.reason);
    return text;
}

QString verdicts_of(const MessageSummary& summary) {
    QStringList list;
    for (const auto& signature : summary.signatures) list << name(signature.verdict);
    return list.isEmpty() ? QStringLiteral("-") : list.join(' ');
}

/// The first words of the body.
QString words_of(const MessageSummary& summary) {
    if (!summary.body.text) return QStringLiteral("-");
    const QString words = QString::fromStdString(*summary.body.text).simplified().left(24).trimmed();
    return words.isEmpty() ? QStringLiteral("(empty)") : words;
}

} // namespace

class KdeTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void showsWhatIsRight_data();
    void showsWhatIsRight();
    void hasALineForEveryMessage();

  private:
    MessageSummary read(const QString& file) const;

    std::optional<std::filesystem::path> folder_;
    std::unique_ptr<test::TemporaryFolder> home_;
    std::unique_ptr<pgp::Engine> engine_;
    std::unique_ptr<test::SmimePeople> smime_;
    test::Reader reader_;
};

void KdeTest::initTestCase() {
    folder_ = test::corpus("kde");
    if (!folder_) QSKIP("the corpus kde is not here: set SEALPOST_CORPORA");
    pgp::initialize();
    home_ = std::make_unique<test::TemporaryFolder>();
    test::copy_writable(*folder_ / "gnupg_home", home_->path());
    engine_ = std::make_unique<pgp::Engine>(pgp::EngineConfig{home_->path()});
    reader_.openpgp = engine_.get();
    reader_.now = *parse_rfc3339("2018-06-01T12:00:00Z");
    smime_ = test::kde_people(home_->path(), reader_.now);
    if (smime_) reader_.smime = &smime_->engine;
}

MessageSummary KdeTest::read(const QString& file) const {
    NoPrompts nobody;
    const Operation operation{nobody};
    SummaryFacts facts;
    // Whoever is in that keyring counts as accepted: the verdict is then about everything else.
    facts.level_of = [](const mime::AddrSpec&, crypto::Technology, const crypto::Fingerprint&) {
        return crypto::Level::accepted;
    };
    facts.now = reader_.now;
    const OpenedTree tree = reader_.open(test::file_bytes(*folder_ / file.toStdString()));
    return summarise(tree, facts, operation);
}

void KdeTest::showsWhatIsRight_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    if (!folder_) return;
    const auto table = test::source_root() / "tests" / "corpus" / "kde_expected.tsv";
    const QStringList lines = QString::fromStdString(test::file_bytes(table)).split('\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList columns = line.split('\t');
        QTest::newRow(qPrintable(columns[0])) << columns[0] << columns.mid(1, 5).join(" | ");
    }
}

void KdeTest::showsWhatIsRight() {
    QFETCH(QString, file);
    QFETCH(QString, expected);
    if (file.startsWith("smime-") && !smime_)
        QSKIP("gpgsm is not here to take the certificates out of the keyring");
    const MessageSummary found = read(file);
    const QStringList actual{name(found.summary), encryption_of(found), verdicts_of(found), errant_of(found),
                             words_of(found)};
    QCOMPARE(actual.join(" | "), expected);
}

void KdeTest::hasALineForEveryMessage() {
    if (!folder_) QSKIP("the corpus kde is not here: set SEALPOST_CORPORA");
    const QString table = QString::fromStdString(
        test::file_bytes(test::source_root() / "tests" / "corpus" / "kde_expected.tsv"));
    for (const auto& entry : std::filesystem::directory_iterator(*folder_)) {
        if (entry.path().extension() != ".mbox") continue;
        const QString file = QString::fromStdString(entry.path().filename().string());
        QVERIFY2(table.contains("\n" + file + "\t"), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(KdeTest)
#include "kde_test.moc"
