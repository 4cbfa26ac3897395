// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

#include "core/base/error.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <map>

using namespace sealpost;

namespace {

std::function<std::optional<std::string>(const char*)>
environment(std::map<std::string, std::string> values) {
    return [values = std::move(values)](const char* name) {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

const Folders below_x{.config = "/x/config", .data = "/x/data", .state = "/x/state"};

} // namespace

class FoldersTest : public QObject {
    Q_OBJECT

  private slots:
    void aHomeOfTheUsersChoiceGoesFirst() {
        const auto all = environment({{"HOME", "/h"}, {"SEALPOST_HOME", "/s"}, {"XDG_DATA_HOME", "/d"}});
        QVERIFY(find_folders({.home = "/x", .environment = all}) == below_x);
        QVERIFY(find_folders({.home = "/x/", .environment = {}}) == below_x);
    }

    void theVariableGoesBeforeXdg() {
        QVERIFY(find_folders({.environment = environment({{"SEALPOST_HOME", "/x"}, {"HOME", "/h"}})}) ==
                below_x);
    }

    void aRelativeHomeIsMadeAbsolute() { QVERIFY(find_folders({.home = "here"}).config.is_absolute()); }

    void followsXdg() {
        const auto folders =
            find_folders({.environment = environment({{"HOME", "/h"}, {"XDG_STATE_HOME", "/s"}})});
        QCOMPARE(folders.config.string(), std::string("/h/.config/sealpost"));
        QCOMPARE(folders.data.string(), std::string("/h/.local/share/sealpost"));
        QCOMPARE(folders.state.string(), std::string("/s/sealpost"));
    }

    void ignoresRelativeXdgFolders() {
        const auto folders =
            find_folders({.environment = environment({{"HOME", "/h"}, {"XDG_CONFIG_HOME", "relative"}})});
        QCOMPARE(folders.config.string(), std::string("/h/.config/sealpost"));
    }

    void needsNoHomeWhereXdgSaysAll() {
        const auto folders = find_folders(
            {.environment = environment(
                 {{"XDG_CONFIG_HOME", "/c"}, {"XDG_DATA_HOME", "/d"}, {"XDG_STATE_HOME", "/s"}})});
        QCOMPARE(folders.data.string(), std::string("/d/sealpost"));
    }

    void withoutAnyHomeThereIsAnError() {
        SEALPOST_THROWS(find_folders({}), ErrorCode::no_home);
        SEALPOST_THROWS(find_folders({.environment = environment({{"HOME", ""}})}), ErrorCode::no_home);
        SEALPOST_THROWS(find_folders({.environment = environment({{"HOME", "relative"}})}),
                        ErrorCode::no_home);
        SEALPOST_THROWS(find_folders({.home = ""}), ErrorCode::no_home);
    }
};

QTEST_GUILESS_MAIN(FoldersTest)
#include "folders_test.moc"
