// SPDX-License-Identifier: GPL-3.0-or-later
// A file of 2 GiB: it is attached while the window goes on, and a message that is being sealed can be
// stopped.
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"

#include <QJsonArray>

#include <filesystem>

using namespace sealpost;
using namespace sealpost::test;

class LargeAttachmentTest : public QObject {
    Q_OBJECT

  private slots:
    void twoGibibytes() {
        Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        QCOMPARE(add_account(ada, {.imap = 1, .smtp = 1, .test = false}).exit_code, 0);
        const auto file = ada.work().write("large.bin", "x");
        // Holes take no room on the disk.
        std::filesystem::resize_file(file, std::uintmax_t{2} << 30);
        GuiWindow gui(ada);
        gui.desktop().write({.to = {"bob@example.org"},
                             .subject = "Large",
                             .text = "See the file.",
                             .attachments = {QString::fromStdString(file.native())}});
        gui.wait_for("writePlan");
        // It is read once when it is attached; only then can the message go.
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), 6 * patience);
        watched_application().forget();
        gui.click("writeSend");
        gui.wait_for("writeSealingCancel");
        gui.click("writeSealingCancel");
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), patience);
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("See the file."));
        QVERIFY(ada.run({"outbox", "list", "--json"}).json().value("items").toArray().isEmpty());
    }
};

SEALPOST_GUI_MAIN(LargeAttachmentTest)
#include "large_attachment_test.moc"
