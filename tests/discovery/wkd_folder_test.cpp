// SPDX-License-Identifier: GPL-3.0-or-later
// The folder for a web server, beside the one that GnuPG's own tool makes.
#include "core/discovery/wkd_folder.h"

#include "core/discovery/wkd_address.h"
#include "pgp/foreign_keys.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

#include <sys/stat.h>

using namespace sealpost;
using namespace sealpost::discovery;
using namespace sealpost::test;

namespace {

mime::AddrSpec address(const char* text) { return mime::AddrSpec::parse(text).value(); }

std::string paths(const std::vector<PublishedFile>& files) {
    std::string text;
    for (const auto& file : files) text += (text.empty() ? "" : " ") + file.path.generic_string();
    return text;
}

} // namespace

class WkdFolderTest : public QObject {
    Q_OBJECT

  private slots:
    void laysOutBothMethods() {
        const auto files = wkd_files({{.address = address("Anna@Example.org"), .key = "A"}});
        const std::string hash = wkd_hash("anna");
        QCOMPARE(paths(files), ".well-known/openpgpkey/example.org/hu/" + hash +
                                   " .well-known/openpgpkey/example.org/policy .well-known/openpgpkey/hu/" +
                                   hash + " .well-known/openpgpkey/policy");
        QCOMPARE(files[0].bytes, std::string("A"));
        QCOMPARE(files[2].bytes, std::string("A"));
        QVERIFY(files[1].bytes.empty());
        QVERIFY(wkd_files({}).empty());
    }
    void sharesAPlaceBetweenDomains() {
        const auto files = wkd_files({{.address = address("anna@one.example"), .key = "A"},
                                      {.address = address("anna@two.example"), .key = "B"},
                                      {.address = address("anna@two.example"), .key = "B"}});
        std::map<std::string, std::string> by_path;
        for (const auto& file : files) by_path[file.path.generic_string()] = file.bytes;
        const std::string hash = wkd_hash("anna");
        QCOMPARE(by_path.at(".well-known/openpgpkey/hu/" + hash), std::string("AB"));
        QCOMPARE(by_path.at(".well-known/openpgpkey/one.example/hu/" + hash), std::string("A"));
        QCOMPARE(by_path.at(".well-known/openpgpkey/two.example/hu/" + hash), std::string("B"));
    }
    void writesForAWebServer() {
        const TemporaryFolder folder;
        folder.write("site/index.html", "home");
        const auto before = ::umask(0077);
        const auto files = wkd_files({{.address = address("anna@example.org"), .key = "A"}});
        write_wkd_folder(folder / "site", files);
        write_wkd_folder(folder / "site", files);
        ::umask(before);
        QCOMPARE(folder.file_count(), std::size_t{5});
        QCOMPARE(file_bytes(folder / "site/index.html"), std::string("home"));
        for (const auto& file : files) {
            struct stat status {};
            QCOMPARE(::stat((folder / "site" / file.path).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777u, 0644u);
            QCOMPARE(::stat((folder / "site" / file.path).parent_path().c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777u, 0755u);
        }
    }
    void saysWhereItCannotWrite() {
        const TemporaryFolder folder;
        folder.write("site", "a file");
        SEALPOST_THROWS(write_wkd_folder(folder / "site",
                                         wkd_files({{.address = address("anna@example.org"), .key = "A"}})),
                        ErrorCode::io);
    }

    void agreesWithGnupgsTool() {
        std::string tool = "/usr/lib/gnupg/gpg-wks-client";
        if (!std::filesystem::exists(tool)) tool = "gpg-wks-client";
        if (!std::filesystem::exists(tool) && !program_exists(tool)) QSKIP("gpg-wks-client is not installed");
        const TemporaryGnupgHome home;
        const auto key = home.generate("Anna <anna@example.org>");
        const TemporaryFolder theirs, ours;
        std::filesystem::create_directories(theirs / "example.org");
        const auto installed = run_process(
            {tool, "--directory", theirs.path().native(), "--install-key", key, "anna@example.org"},
            {.env = {{"GNUPGHOME", home.path().native()}}});
        QVERIFY2(installed.exit_code == 0, installed.err.c_str());
        pgp::initialize();
        pgp::ForeignKeys reader({.home = home.path()});
        const auto cut =
            reader.only_for(reader.read(home.gpg({"--export", key}).out).at(0), "anna@example.org").value();
        write_wkd_folder(ours.path(),
                         wkd_files({{.address = address("anna@example.org"), .key = cut.bytes}}));
        const std::string place = "example.org/hu/" + wkd_hash("anna");
        const std::string made_by_gnupg = file_bytes(theirs / place);
        QVERIFY2(!made_by_gnupg.empty(), "it lies at the same place");
        const std::string made_by_us = file_bytes(ours / (".well-known/openpgpkey/" + place));
        QVERIFY(reader.read(made_by_gnupg).at(0).fingerprint == reader.read(made_by_us).at(0).fingerprint);
        QCOMPARE(reader.read(made_by_gnupg).at(0).addresses, reader.read(made_by_us).at(0).addresses);
    }
};

QTEST_GUILESS_MAIN(WkdFolderTest)
#include "wkd_folder_test.moc"
