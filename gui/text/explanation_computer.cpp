// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong on this computer: files, records, settings, programs.
#include "gui/text/explanation_parts.h"

#include <QCoreApplication>

namespace sealpost::gui::parts {

namespace {

struct ComputerErrors {
    Q_DECLARE_TR_FUNCTIONS(ComputerErrors)
  public:
    static Explanation internal() {
        return {tr("Something went wrong inside Sealpost"),
                tr("Try again. If it happens again, please report it together with the details."),
                {}};
    }

    static Explanation io(const Error& error) {
        const QString name = file_name(error);
        const QString advice =
            tr("Check that the disk is connected and that you may use this folder, then try again.");
        if (name.isEmpty()) return {tr("A file could not be read or written"), advice, {}};
        return {tr("%1 could not be read or written").arg(name), advice, {}};
    }

    static Explanation disk_full(const Error& error) {
        const QString name = file_name(error);
        const QString advice = tr("Nothing was saved, and nothing that was there is harmed. Make room on the "
                                  "disk, then try again.");
        if (name.isEmpty()) return {tr("The disk is full"), advice, {}};
        return {tr("The disk is full: there is no room for %1").arg(name), advice, {}};
    }

    static Explanation is_a_directory(const Error& error) {
        const QString name = file_name(error);
        return {name.isEmpty() ? tr("This is a folder, not a file")
                               : tr("%1 is a folder, not a file").arg(name),
                tr("Choose a file that lies in it."),
                {}};
    }

    static Explanation not_a_message() {
        return {tr("This file is not an e-mail"),
                tr("Choose a message as a mail program saves it; such files usually end in .eml."),
                {}};
    }

    static Explanation no_home() {
        return {
            tr("There is no folder for Sealpost's files"),
            tr("Your user account on this computer has no home folder that can be used. Ask whoever looks "
               "after this computer."),
            {}};
    }

    static Explanation unreadable_config(const Error& error) {
        const QString advice =
            tr("Nothing was changed. The details name the file: correct it there, or put an earlier copy of "
               "it back.");
        const QString line = fact(error, "line");
        if (line.isEmpty()) return {tr("The settings cannot be read"), advice, {}};
        return {tr("The settings cannot be read: line %1 makes no sense").arg(line), advice, {}};
    }

    static Explanation engine_missing(const Error& error) {
        if (!error.fact("library").empty())
            return {tr("A part that Sealpost needs is not installed"),
                    tr("Nothing was changed. Install Sealpost again; the details name the missing part."),
                    {}};
        return {tr("The program GnuPG is not installed, or does not start"),
                tr("Sealpost needs it to open and to protect messages. Install GnuPG, then start Sealpost "
                   "again. Nothing was changed."),
                {}};
    }

    static Explanation engine_failed(const Error& error) {
        const QString advice =
            tr("Nothing was sent. Try again; if it happens again, show the details to whoever helps you.");
        if (error.fact("engine") == "gpg") return {tr("GnuPG could not do this"), advice, {}};
        return {tr("The encryption could not be carried out"), advice, {}};
    }

    static Explanation planned_keys_mismatch() {
        return {tr("The message would have been readable for others than you chose, and was destroyed"),
                tr("Nothing was sent. A setting of GnuPG on this computer adds or hides recipients: have it "
                   "taken out, then send again."),
                {}};
    }

    static Explanation limit(const Error& error) {
        const QString advice = tr("Nothing was changed. Ask for it in smaller pieces.");
        if (error.fact("detail") == "qr-code")
            return {tr("This is too long for a picture that a camera can read"),
                    tr("Compare the words or the digits instead."),
                    {}};
        const QString name = file_name(error);
        if (name.isEmpty())
            return {tr("This is larger, or more deeply packed, than Sealpost can handle"), advice, {}};
        return {tr("%1 is larger, or more deeply packed, than Sealpost can handle").arg(name), advice, {}};
    }

    static Explanation state_corrupt(const Error& error) {
        if (error.fact("detail") == "newer-version")
            return {tr("A newer version of Sealpost has been used here"),
                    tr("Nothing was changed. Install the newer version again."),
                    {}};
        if (error.fact("detail") == "state-key")
            return {tr("Sealpost's own records do not open with the key that is kept for them"),
                    tr("Nothing was changed. Restore your back-up, or ask somebody to look at the file that "
                       "the details name."),
                    {}};
        return {tr("Some of Sealpost's own records are damaged"),
                tr("The damaged records were left as they are. Restore your back-up, or ask somebody to look "
                   "at what the details name."),
                {}};
    }

    static Explanation not_available(const Error& error) {
        if (!error.fact("place").empty())
            return {tr("The key to Sealpost's own records cannot be reached"),
                    tr("It lies in the password store of this computer, which does not answer. Open the "
                       "password store, then try again. Nothing is lost."),
                    {}};
        return {tr("This is not possible in this version of Sealpost"),
                tr("Look for a newer version; nothing was changed."),
                {}};
    }

    static Explanation cancelled() {
        return {tr("Stopped"), tr("You stopped this before it was finished. You can begin it again."), {}};
    }

    static QString hint(const std::string& name) {
        if (name == "install-gnupg")
            return tr("Install the program GnuPG, then start Sealpost again. Nothing was changed.");
        if (name == "start-agent")
            return tr(
                "The helper that guards your keys (gpg-agent) does not answer. Try again; if that does not "
                "help, log out of this computer and in again.");
        if (name == "allow-loopback")
            return tr("A setting of GnuPG forbids Sealpost to ask for your passphrase. Have "
                      "no-allow-loopback-pinentry taken out of gpg-agent.conf, then try again.");
        if (name == "gpg-conf")
            return tr("A setting of GnuPG on this computer forces this. Have it taken out of gpg.conf, then "
                      "try again. Nothing was sent.");
        if (name == "old-digest")
            return tr("A setting of GnuPG forces an outdated way of signing, and Sealpost signs nothing like "
                      "that. Have it taken out of gpg.conf, or send without a signature.");
        if (name == "free-space") return tr("Make room on the disk, then try again.");
        if (name == "allow-lookup")
            return tr("You can allow it in the settings, under where keys may be looked up.");
        if (name == "make-key") return tr("Make a key for this address, then try again.");
        if (name == "revocation-list")
            return tr("This file is a list of keys that were taken back. Add it to your issuers instead.");
        if (name == "request")
            return tr("This file is not a request for a key that can be granted. Ask for a new one.");
        if (name == "other-address")
            return tr("Ask the issuer for a key that names only the addresses that you asked for.");
        if (name == "restore-again")
            return tr("Make room if the disk is full, then begin the restoring again: what was done stays, "
                      "and the rest follows.");
        if (name == "choose-home")
            return tr("Ask whoever looks after this computer to give Sealpost a folder of its own.");
        return {};
    }
};

} // namespace

Explanation explain_internal(const Error&) { return ComputerErrors::internal(); }

QString advice_of_hint(const std::string& hint) { return ComputerErrors::hint(hint); }

Explanation explain_computer(const Error& error) {
    switch (error.code()) {
    case ErrorCode::io:
        return ComputerErrors::io(error);
    case ErrorCode::disk_full:
        return ComputerErrors::disk_full(error);
    case ErrorCode::is_a_directory:
        return ComputerErrors::is_a_directory(error);
    case ErrorCode::not_a_message:
        return ComputerErrors::not_a_message();
    case ErrorCode::no_home:
        return ComputerErrors::no_home();
    case ErrorCode::unreadable_config:
        return ComputerErrors::unreadable_config(error);
    case ErrorCode::engine_missing:
        return ComputerErrors::engine_missing(error);
    case ErrorCode::engine_failed:
        return ComputerErrors::engine_failed(error);
    case ErrorCode::planned_keys_mismatch:
        return ComputerErrors::planned_keys_mismatch();
    case ErrorCode::limit:
        return ComputerErrors::limit(error);
    case ErrorCode::state_corrupt:
        return ComputerErrors::state_corrupt(error);
    case ErrorCode::not_available:
        return ComputerErrors::not_available(error);
    case ErrorCode::cancelled:
        return ComputerErrors::cancelled();
    default:
        return explain_internal(error);
    }
}

} // namespace sealpost::gui::parts
