// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/scenes.h"

#include "core/base/error.h"
#include "gui/common/controls.h"
#include "gui/settings/settings_page.h"

#include <QAbstractItemView>

namespace sealpost::test {

namespace {

using gui::PageName;

/// Jobs may begin others when they end.
void settle(GuiWindow& gui) {
    for (int round = 0; round < 3; ++round) gui.wait_until_idle();
}

void show(GuiWindow& gui, PageName page) {
    gui.window().show_page(page);
    settle(gui);
}

void open_message(GuiWindow& gui, const QString& row) {
    show(gui, PageName::mail);
    gui.click_row(QStringLiteral("mailMessages"), row);
    settle(gui);
}

void write(GuiWindow& gui, const gui::ComposeRequest& request) {
    gui.desktop().write(request);
    settle(gui);
    gui.wait_for(QStringLiteral("writePlan"));
    settle(gui);
}

void show_person(GuiWindow& gui, const QString& address) {
    gui.desktop().show_person(address);
    settle(gui);
    gui.wait_for(QStringLiteral("personState"));
}

Scene settings_scene(const QString& name, gui::SettingsSection section) {
    return {name, [section](GuiWindow& gui) {
                show(gui, PageName::settings);
                static_cast<gui::SettingsPage*>(gui.window().page(PageName::settings))->open(section);
                settle(gui);
            }};
}

std::vector<Scene> make_scenes() {
    return {
        {"first-start", [](GuiWindow& gui) { gui.wait_for("startAddress"); }, true},
        {"mail",
         [](GuiWindow& gui) {
             show(gui, PageName::mail);
             gui.wait_for("mailMessages");
         }},
        {"mail-sealed",
         [](GuiWindow& gui) {
             open_message(gui, "Bob");
             gui.wait_for("mailStatus");
         }},
        {"mail-clear", [](GuiWindow& gui) { open_message(gui, "Newsletter"); }},
        {"mail-damaged",
         [](GuiWindow& gui) {
             open_message(gui, "Damaged");
             gui.wait_for("mailStatus");
         }},
        {"write", [](GuiWindow& gui) { show(gui, PageName::write); }},
        {"write-planned",
         [](GuiWindow& gui) {
             write(gui, {.to = {"Bob Example <bob@example.org>"},
                         .cc = {"carol@example.org"},
                         .subject = "The report",
                         .text = "Dear Bob,\n\nhere is the report."});
         }},
        {"write-refused",
         [](GuiWindow& gui) {
             write(gui, {.to = {"Zoe Unknown <zoe@example.org>", "bob@example.org"},
                         .subject = "Hello",
                         .text = "Do you use protected mail?"});
         }},
        {"people", [](GuiWindow& gui) { show_person(gui, "bob@example.org"); }},
        {"people-oneself", [](GuiWindow& gui) { show_person(gui, "ada@example.org"); }},
        {"outbox", [](GuiWindow& gui) { show(gui, PageName::outbox); }},
        settings_scene("settings", gui::SettingsSection::accounts),
        settings_scene("settings-lookups", gui::SettingsSection::lookups),
        settings_scene("settings-sending", gui::SettingsSection::sending),
        settings_scene("settings-language", gui::SettingsSection::language),
        settings_scene("settings-look", gui::SettingsSection::look),
        settings_scene("settings-backup", gui::SettingsSection::backup),
        settings_scene("settings-about", gui::SettingsSection::about),
        {"backup",
         [](GuiWindow& gui) {
             gui.desktop().begin_backup();
             gui.wait_for("backupBegin");
         }},
        {"backup-sheet",
         [](GuiWindow& gui) {
             gui.desktop().begin_backup();
             gui.click("backupBegin");
             gui.wait_for("backupCode");
             settle(gui);
         }},
        {"restore",
         [](GuiWindow& gui) {
             gui.desktop().begin_restore();
             gui.wait_for("restoreFile");
         }},
    };
}

} // namespace

SceneWorld::SceneWorld() : household_("implicit") {
    const Person& bob = household_.bob();
    const auto letter = bob.work().write(
        "letter.eml",
        "From: Bob Example <bob@example.org>\nTo: Ada Example <ada@example.org>\n"
        "Subject: The figures of the third quarter\n\nDear Ada,\n\nthe figures are fine.\n\nBob\n");
    const Said sent = bob.run({"send", letter.native()});
    if (sent.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", sent.out + sent.err}});
    deliver("From: Newsletter <news@shop.example>\r\nTo: ada@example.org\r\nSubject: Offers of the week\r\n"
            "Date: Fri, 27 Nov 2026 09:00:00 +0000\r\nMessage-ID: <offers@shop.example>\r\n"
            "Content-Type: text/html\r\n\r\n<h1>Offers</h1><p>Only <b>today</b>.<img "
            "src=\"https://shop.example/x.png\">\r\n");
    deliver("From: Damaged Sender <carol@example.org>\r\nTo: ada@example.org\r\nSubject: ...\r\n"
            "Date: Fri, 27 Nov 2026 08:00:00 +0000\r\nMessage-ID: <damaged@example.org>\r\n"
            "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\n"
            "Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0\r\n"
            "-----END PGP MESSAGE-----\r\n--b--\r\n");
}

void SceneWorld::deliver(const std::string& message) {
    const_cast<MailServer&>(household_.server()).deliver(ada().address(), message);
}

const std::vector<Scene>& scenes() {
    static const std::vector<Scene> all = make_scenes();
    return all;
}

} // namespace sealpost::test
