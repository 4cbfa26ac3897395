// SPDX-License-Identifier: GPL-3.0-or-later
// The mailbox half of the page of mail against a real IMAP server: what is listed, opened, moved, and what is
// said when the server or the way to it fails.
#include "gui/mail/mail_page.h"

#include "gui/mail/list_model.h"
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <sys/stat.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr auto address = "ada@example.org";
constexpr auto password = "ada's password";

std::string plain(int number) {
    const std::string n = std::to_string(number);
    return "From: Bob <bob@example.org>\r\nTo: ada@example.org\r\nSubject: Message " + n +
           "\r\nDate: Fri, 27 Nov 2026 10:00:0" + n + " +0000\r\nMessage-ID: <" + n +
           "@example.org>\r\n\r\nText " + n + ".\r\n";
}

/// For ada alone, with its subject inside (RFC 9788).
std::string sealed(const Person& ada, const std::string& subject) {
    const std::string inside =
        "From: Bob <bob@example.org>\r\nTo: ada@example.org\r\nSubject: " + subject +
        "\r\nDate: Fri, 27 Nov 2026 11:00:00 +0000\r\nMessage-ID: <sealed@example.org>\r\n"
        "Content-Type: text/plain; charset=us-ascii; hp=\"cipher\"\r\n"
        "HP-Outer: Subject: [...]\r\n\r\nDig here.\r\n";
    const auto made =
        ada.gnupg().gpg({"--armor", "--trust-model", "always", "--recipient", address, "--encrypt"}, inside);
    return "From: Bob <bob@example.org>\r\nTo: ada@example.org\r\nSubject: [...]\r\n"
           "Date: Fri, 27 Nov 2026 11:00:00 +0000\r\nMessage-ID: <sealed@example.org>\r\nMIME-Version: "
           "1.0\r\n"
           "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; "
           "boundary=\"edge\"\r\n\r\n"
           "--edge\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n"
           "--edge\r\nContent-Type: application/octet-stream\r\n\r\n" +
           made.out + "\r\n--edge--\r\n";
}

/// Somebody with an account, and the page that shows it.
struct Reader {
    explicit Reader(const Person& person)
        : desktop(homes_of(person), clock), page(std::make_unique<gui::MailPage>(desktop)) {
        page->resize(900, 600);
        page->show();
        page->activateWindow();
        page->enter();
    }

    template <class Widget>
    Widget* find(const char* name) const {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QAbstractItemView* list() const { return find<QAbstractItemView>("mailMessages"); }
    QAbstractItemView* folders() const { return find<QAbstractItemView>("mailFolders"); }
    gui::Banner* banner() const { return find<gui::Banner>("mailBanner"); }
    int rows() const { return list()->model()->rowCount(); }
    QString subject(int row) const { return list()->model()->index(row, 0).data().toString(); }
    bool unread(int row) const {
        return list()->model()->index(row, 0).data(gui::ListModel::unread_role).toBool();
    }
    void click_row(int row) const {
        const auto index = list()->model()->index(row, 0);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    }
    bool open_folder(const QString& title) const {
        for (int row = 0; row < folders()->model()->rowCount(); ++row) {
            const auto index = folders()->model()->index(row, 0);
            if (index.data().toString() != title) continue;
            folders()->setCurrentIndex(index);
            return true;
        }
        return false;
    }
    void click(const char* name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// Nothing runs, and all that came of it has arrived.
    bool idle() {
        const auto rests = [this] { return desktop.mail().pending() == 0 && desktop.work().pending() == 0; };
        return QTest::qWaitFor(
            [&] {
                if (!rests()) return false;
                QCoreApplication::processEvents();
                return rests();
            },
            patience);
    }
    bool something_is_selected() const { return list()->selectionModel()->hasSelection(); }

    SystemClock clock{};
    gui::Desktop desktop;
    std::unique_ptr<gui::MailPage> page;
};

} // namespace

class MailPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MailServer> server_{};
    std::unique_ptr<Person> ada_{};

    void deliver(const std::string& message) { server_->deliver(address, message); }
    /// `uidvalidity` 0: as the server likes.
    void make_folder(const std::string& name, int uidvalidity = 0) {
        const auto maildir = server_->folder() / ("mail/" + std::string(address));
        struct stat owner {};
        QCOMPARE(::stat(maildir.c_str(), &owner), 0);
        const auto give = [&](const std::filesystem::path& path) {
            if (::geteuid() == 0) QCOMPARE(::chown(path.c_str(), owner.st_uid, owner.st_gid), 0);
        };
        for (const std::string part : {"", "/cur", "/new", "/tmp"}) {
            std::filesystem::create_directories(maildir / ("." + name + part));
            give(maildir / ("." + name + part));
        }
        if (uidvalidity == 0) return;
        give(server_->folder().write("mail/" + std::string(address) + "/." + name + "/dovecot-uidlist",
                                     "3 V" + std::to_string(uidvalidity) +
                                         " N1 G3085f01b7f11094c501100008c4a11c1\n"));
    }

  private slots:
    void init() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<MailServer>();
        ada_ = std::make_unique<Person>();
        const Said added = add_account(*ada_, account_at(*server_, password));
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }
    void cleanup() {
        server_.reset();
        ada_.reset();
    }

    void listsFoldersAndTheNewestMessageFirst() {
        for (const int n : {1, 2, 3}) deliver(plain(n));
        const Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 3, patience);
        QCOMPARE(reader.subject(0), QStringLiteral("Message 3"));
        QVERIFY(reader.unread(0));
        QTRY_VERIFY_WITH_TIMEOUT(reader.folders()->model()->rowCount() > 0, patience);
        QCOMPARE(reader.folders()->model()->index(0, 0).data().toString(), QStringLiteral("Inbox"));
        QCOMPARE(reader.folders()->currentIndex().row(), 0);
        QVERIFY(!reader.banner()->isVisible());
        QVERIFY(reader.find<QWidget>("mailAccount")->isHidden());
        QVERIFY(!reader.something_is_selected());
    }

    void opensAMessageAndMarksItAsSeen() {
        for (const int n : {1, 2}) deliver(plain(n));
        Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 2, patience);
        reader.click_row(1);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.unread(1), patience);
        QVERIFY(reader.unread(0));
        QVERIFY(reader.find<QTextEdit>("mailText")->toPlainText().contains(QStringLiteral("Text 1.")));
        reader.click("mailUnread");
        QTRY_VERIFY_WITH_TIMEOUT(reader.unread(1), patience);
        QVERIFY(!reader.find<QToolButton>("mailUnread")->isEnabled());
    }

    void keepsTheSubjectOfASealedMessageOnceItWasOpened() {
        ada_->make_key();
        deliver(sealed(*ada_, "The tunnel"));
        {
            Reader reader(*ada_);
            QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
            QCOMPARE(reader.subject(0), QStringLiteral("Protected message"));
            reader.click_row(0);
            QTRY_COMPARE_WITH_TIMEOUT(reader.subject(0), QStringLiteral("The tunnel"), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!reader.unread(0), patience);
            QCOMPARE(reader.list()->model()->index(0, 0).data(gui::ListModel::sender_role).toString(),
                     QStringLiteral("Bob"));
            QVERIFY(reader.idle());
        }
        const Reader again(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(again.rows(), 1, patience);
        QCOMPARE(again.subject(0), QStringLiteral("The tunnel"));
        QVERIFY(!ada_->home().contains("The tunnel"));
    }

    void looksForNewMailByItself() {
        Reader reader(*ada_);
        QVERIFY(reader.idle());
        QCOMPARE(reader.find<QLabel>("mailListHint")->text(),
                 QStringLiteral("There are no messages in this folder."));
        reader.page->set_refresh_interval(std::chrono::milliseconds(50));
        deliver(plain(1));
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
    }

    void goesOnAfterTheServerDroppedTheConnection() {
        for (const int n : {1, 2}) deliver(plain(n));
        Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 2, patience);
        QVERIFY(reader.idle());
        server_->drop_sessions();
        reader.click_row(0);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.unread(0), patience);
        QVERIFY(reader.idle());
        deliver(plain(3));
        server_->drop_sessions();
        reader.click("mailRefresh");
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 3, patience);
        QVERIFY(!reader.banner()->isVisible());
        // What is read stays selected.
        QCOMPARE(reader.list()->currentIndex().row(), 1);
    }

    void saysThatTheServerIsGoneAndKeepsTheList() {
        deliver(plain(1));
        Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
        QVERIFY(reader.idle());
        server_->stop();
        reader.click("mailRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(reader.banner()->isVisible(), patience);
        QCOMPARE(reader.rows(), 1);
        auto* again = reader.find<QPushButton>("mailRetry");
        QVERIFY(again != nullptr);
        again->click();
        QVERIFY(!reader.banner()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(reader.banner()->isVisible(), patience);
    }

    void doesNotSendAWrongPasswordAgainByItself() {
        deliver(plain(1));
        ada_->work().write("password", "another one\n");
        Reader reader(*ada_);
        QTRY_VERIFY_WITH_TIMEOUT(reader.banner()->isVisible(), patience);
        QCOMPARE(reader.find<QLabel>("mailListHint")->text(),
                 QStringLiteral("The list of messages could not be read."));
        QVERIFY(reader.idle());
        const QSignalSpy jobs(&reader.desktop.mail(), &gui::Lane::pendingChanged);
        const QSignalSpy ticks(reader.find<QTimer>("mailRefreshTimer"), &QTimer::timeout);
        reader.page->set_refresh_interval(std::chrono::milliseconds(1));
        QTRY_VERIFY_WITH_TIMEOUT(ticks.count() > 2, patience);
        QCOMPARE(jobs.count(), 0);
        ada_->work().write("password", std::string(password) + "\n");
        reader.find<QPushButton>("mailRetry")->click();
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
        QVERIFY(!reader.banner()->isVisible());
    }

    void goesToTheInboxWhereTheFolderVanished() {
        deliver(plain(1));
        make_folder("Clients");
        Reader reader(*ada_);
        QTRY_VERIFY_WITH_TIMEOUT(reader.open_folder(QStringLiteral("Clients")), patience);
        QVERIFY(reader.idle());
        QCOMPARE(reader.rows(), 0);
        server_->drop_sessions();
        server_->renew(address, "Clients");
        reader.click("mailRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(reader.banner()->isVisible(), patience);
        QVERIFY(reader.banner()->text().headline.contains(QStringLiteral("Clients")));
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
        QVERIFY(reader.idle());
        QVERIFY(reader.banner()->isVisible());
        QVERIFY(!reader.open_folder(QStringLiteral("Clients")));
        QCOMPARE(reader.folders()->currentIndex().data().toString(), QStringLiteral("Inbox"));
    }

    void saysThatTheFolderWasMadeAnew() {
        make_folder("Clients");
        Reader reader(*ada_);
        QTRY_VERIFY_WITH_TIMEOUT(reader.open_folder(QStringLiteral("Clients")), patience);
        QVERIFY(reader.idle());
        server_->drop_sessions();
        server_->renew(address, "Clients");
        make_folder("Clients", 4711);
        reader.click("mailRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(reader.banner()->isVisible(), patience);
        QCOMPARE(reader.banner()->text().tone, gui::Tone::note);
        QVERIFY(reader.idle());
        QCOMPARE(reader.folders()->currentIndex().data().toString(), QStringLiteral("Clients"));
    }

    void movesWhatIsDeletedToTheTrashAndAsksThere() {
        for (const int n : {1, 2}) deliver(plain(n));
        Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 2, patience);
        QVERIFY(reader.idle());
        reader.click_row(0);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.unread(0), patience);
        QTest::keyClick(reader.list(), Qt::Key_Delete);
        QCOMPARE(reader.rows(), 1);
        // The next one is read.
        QTRY_VERIFY_WITH_TIMEOUT(!reader.unread(0), patience);
        QVERIFY(reader.idle());
        QVERIFY(!reader.banner()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(address, "Trash").size(), std::size_t{1}, patience);

        QVERIFY(reader.open_folder(QStringLiteral("Trash")));
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
        reader.click_row(0);
        QVERIFY(reader.idle());
        QTest::keyClick(reader.list(), Qt::Key_Delete);
        QCOMPARE(reader.rows(), 1);
        QVERIFY(reader.find<QPushButton>("mailErase") != nullptr);
        reader.find<QPushButton>("mailKeep")->click();
        QVERIFY(!reader.banner()->isVisible());
        QTest::keyClick(reader.list(), Qt::Key_Delete);
        reader.find<QPushButton>("mailErase")->click();
        QCOMPARE(reader.rows(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(address, "Trash").size(), std::size_t{0}, patience);
    }

    void saysThatAMessageWasTakenAway() {
        for (const int n : {1, 2}) deliver(plain(n));
        Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 2, patience);
        QVERIFY(reader.idle());
        server_->drop_sessions();
        const Said gone = ada_->run({"mail", "delete", "2", "--for-ever"});
        QVERIFY2(gone.exit_code == 0, (gone.out + gone.err).c_str());
        reader.click_row(0);
        QTRY_VERIFY_WITH_TIMEOUT(reader.banner()->isVisible(), patience);
        QCOMPARE(reader.banner()->text().tone, gui::Tone::note);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
        // Nobody asked to read the one that is left.
        QVERIFY(!reader.something_is_selected());
        QVERIFY(reader.idle());
        QVERIFY(reader.unread(0));
    }

    void offersToBeginWhereThereIsNoAccount() {
        const Person nobody("nobody@example.org");
        const Reader reader(nobody);
        QTRY_VERIFY_WITH_TIMEOUT(reader.find<QPushButton>("mailBegin")->isVisible(), patience);
        const QSignalSpy wanted(&reader.desktop, &gui::Desktop::firstStartWanted);
        reader.click("mailBegin");
        QCOMPARE(wanted.count(), 1);
    }

    void showsAMessageFromAFileAndGoesBack() {
        deliver(plain(1));
        const auto file = ada_->work().write("letter.eml", plain(7));
        Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
        reader.page->open_file(QString::fromStdString(file.native()));
        QVERIFY(!reader.list()->isVisible());
        QVERIFY(reader.find<QLabel>("mailFileName")->text().contains(QStringLiteral("letter.eml")));
        QTRY_VERIFY_WITH_TIMEOUT(
            reader.find<QTextEdit>("mailText")->toPlainText().contains(QStringLiteral("Text 7.")), patience);
        reader.click("mailFileBack");
        QVERIFY(reader.list()->isVisible());
        QCOMPARE(reader.rows(), 1);
        QVERIFY(!reader.something_is_selected());
        QVERIFY(reader.idle());
        QVERIFY(reader.unread(0));

        reader.page->open_file(QStringLiteral("/nowhere/at-all.eml"));
        QTRY_VERIFY_WITH_TIMEOUT(reader.banner()->isVisible(), patience);
    }

    void isReachedByTabFromTheFoldersToTheMessage() {
        deliver(plain(1));
        Reader reader(*ada_);
        QTRY_COMPARE_WITH_TIMEOUT(reader.rows(), 1, patience);
        reader.folders()->setFocus();
        QTest::keyClick(reader.folders(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(reader.list()));
        QTest::keyClick(reader.list(), Qt::Key_Down);
        QTest::keyClick(reader.list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.unread(0), patience);
        auto* message = reader.find<QWidget>("mailText");
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), message, patience);
    }
};

SEALPOST_GUI_MAIN(MailPageTest)
#include "mail_page_test.moc"
