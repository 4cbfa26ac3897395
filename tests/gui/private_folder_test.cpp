// SPDX-License-Identifier: GPL-3.0-or-later
// Where attachments lie while another program looks at them.
#include "core/base/error.h"
#include "core/base/file.h"
#include "gui/mail/part_opening.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::gui;
namespace fs = std::filesystem;

namespace {

unsigned mode_of(const fs::path& path) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 0777u : 0;
}

} // namespace

class PrivateFolderTest : public QObject {
    Q_OBJECT

    test::TemporaryFolder runtime_;
    fs::path place_ = runtime_ / "sealpost/opened";

  private slots:
    void nobodyElseCanReadWhatLiesThere() {
        PrivateFolder folder(place_);
        QVERIFY(!fs::exists(place_));
        const fs::path file = folder.place_for("report.pdf");
        write_file(file, "words");
        QCOMPARE(file.filename(), fs::path("report.pdf"));
        QCOMPARE(mode_of(file), 0600u);
        QCOMPARE(mode_of(file.parent_path()), 0700u);
        QCOMPARE(mode_of(folder.own()), 0700u);
    }

    void equalNamesDoNotMeet() {
        PrivateFolder folder(place_);
        write_file(folder.place_for("a.txt"), "first");
        const fs::path second = folder.place_for("a.txt");
        QVERIFY(!fs::exists(second));
        QCOMPARE(second.filename(), fs::path("a.txt"));
    }

    void aPartWithoutANameGetsOne() {
        PrivateFolder folder(place_);
        QVERIFY(!folder.place_for({}).filename().empty());
    }

    void goesWithTheProgram() {
        fs::path own;
        {
            PrivateFolder folder(place_);
            write_file(folder.place_for("a.txt"), "words");
            own = folder.own();
            QVERIFY(fs::exists(own));
        }
        QVERIFY(!fs::exists(own));
    }

    void removesWhatDeadProgramsLeft() {
        // The number of a process that has ended.
        const auto ended = test::run_process({"sh", "-c", "echo $$"});
        const std::string number = ended.out.substr(0, ended.out.find('\n'));
        runtime_.write("sealpost/opened/" + number + "/1/a.txt", "left");
        runtime_.write("sealpost/opened/1/1/b.txt", "of a program that runs");
        runtime_.write("sealpost/opened/stray", "no number");
        PrivateFolder folder(place_);
        write_file(folder.place_for("mine.txt"), "mine");
        PrivateFolder::remove_leftovers(place_);
        QVERIFY(!fs::exists(place_ / number));
        QVERIFY(!fs::exists(place_ / "stray"));
        QVERIFY(fs::exists(place_ / "1"));
        QVERIFY(fs::exists(folder.own()));
    }

    void refusesAFolderThatOthersCanEnter() {
        fs::create_directories(place_);
        PrivateFolder folder(place_);
        fs::create_directories(folder.own());
        fs::permissions(folder.own(), fs::perms(0755));
        QVERIFY_EXCEPTION_THROWN(folder.place_for("a.txt"), Error);
        fs::remove_all(folder.own());
        fs::create_directory_symlink(runtime_.path(), folder.own());
        QVERIFY_EXCEPTION_THROWN(folder.place_for("a.txt"), Error);
        fs::remove(folder.own());
    }

    void standsInTheSessionsFolder() {
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(runtime_.path().native()));
        QCOMPARE(PrivateFolder::usual_place(), place_);
    }
};

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "private_folder_test.moc"
