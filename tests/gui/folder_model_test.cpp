// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/folder_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using transport::Folder;
using transport::SpecialUse;

namespace {

QStringList titles(const FolderModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all << model.index(row).data().toString();
    return all;
}

} // namespace

class FolderModelTest : public QObject {
    Q_OBJECT

  private slots:
    void putsFoldersWithAUseFirstUnderPlainNames() {
        FolderModel model;
        const QAbstractItemModelTester tester(&model);
        model.set_folders({{.name = "Zebra", .delimiter = '/'},
                           {.name = "Gesendete Elemente", .delimiter = '/', .use = SpecialUse::sent},
                           {.name = "Papierkorb", .delimiter = '/', .use = SpecialUse::trash},
                           {.name = "Clients/Meyer", .delimiter = '/'},
                           {.name = "INBOX", .delimiter = '/', .use = SpecialUse::inbox},
                           {.name = "Spam", .delimiter = '/', .use = SpecialUse::junk},
                           {.name = "Entwürfe", .delimiter = '/', .use = SpecialUse::drafts},
                           {.name = "Ablage", .delimiter = '/', .use = SpecialUse::archive}});
        QCOMPARE(titles(model), QStringList({"Inbox", "Sent", "Drafts", "Archive", "Junk", "Trash",
                                             "Clients / Meyer", "Zebra"}));
        QCOMPARE(model.name(1), std::string("Gesendete Elemente"));
        QCOMPARE(model.name_of(SpecialUse::trash), std::string("Papierkorb"));
        QCOMPARE(model.row_of("Clients/Meyer"), 6);
        QCOMPARE(model.title("INBOX"), QStringLiteral("Inbox"));
    }

    void namesASecondFolderForTheSameUseByItsOwnName() {
        FolderModel model;
        model.set_folders(
            {{.name = "Sent", .use = SpecialUse::sent}, {.name = "Old sent", .use = SpecialUse::sent}});
        QCOMPARE(titles(model), QStringList({"Sent", "Old sent"}));
    }

    void leavesOutTheInboxThatAllFoldersLieBelow() {
        FolderModel model;
        model.set_folders({{.name = "INBOX", .delimiter = '.', .use = SpecialUse::inbox},
                           {.name = "INBOX.Clients.Meyer", .delimiter = '.'}});
        QCOMPARE(titles(model), QStringList({"Inbox", "Clients / Meyer"}));
    }

    void showsNoFolderThatHoldsNoMessages() {
        FolderModel model;
        model.set_folders({{.name = "Clients", .delimiter = '/', .selectable = false}, {.name = "A"}});
        QCOMPARE(titles(model), QStringList("A"));
    }

    void showsWhatWouldTurnTheTextAround() {
        FolderModel model;
        model.set_folders({{.name = "a\u202Eb"}});
        QVERIFY(!titles(model).front().contains(QChar(0x202E)));
    }

    void saysNothingWhereNothingChanged() {
        FolderModel model;
        const std::vector<Folder> folders{{.name = "INBOX", .use = SpecialUse::inbox}, {.name = "A"}};
        model.set_folders(folders);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.set_folders(folders);
        QCOMPARE(reset.count(), 0);
    }

    void knowsNothingOfFoldersThatAreNotThere() {
        const FolderModel model;
        QCOMPARE(model.row_of("A"), -1);
        QCOMPARE(model.name(0), std::string());
        QCOMPARE(model.name(-1), std::string());
        QCOMPARE(model.name_of(SpecialUse::archive), std::string());
        QCOMPARE(model.title("A"), QStringLiteral("A"));
    }
};

QTEST_MAIN(FolderModelTest)
#include "folder_model_test.moc"
