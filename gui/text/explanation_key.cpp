// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, what they open, and what opens them.
#include "gui/text/explanation_parts.h"

#include <QCoreApplication>

namespace sealpost::gui::parts {

namespace {

struct KeyErrors {
    Q_DECLARE_TR_FUNCTIONS(KeyErrors)
  public:
    static Explanation unreadable_key(const Error& error) {
        const std::string detail = error.fact("detail");
        if (detail == "not-an-authority")
            return {tr("This is a person's key, not an issuer's"),
                    tr("Nothing was added. Import it under Keys and people instead."),
                    {}};
        if (detail == "pbmac1")
            return {
                tr("This file is protected in a way that this computer cannot check"),
                tr("Nothing was imported. Have the key exported again in the usual way, or import it on a "
                   "computer with newer software."),
                {}};
        if (detail == "too-large")
            return {tr("This file is far too large for a key"),
                    tr("Nothing was imported. Choose the file that holds the key alone."),
                    {}};
        const QString name = file_name(error);
        const QString advice = tr("Nothing was imported. Ask for the key again, as a file of its own.");
        if (name.isEmpty()) return {tr("No key could be read here"), advice, {}};
        return {tr("No key could be read from %1").arg(name), advice, {}};
    }

    static Explanation not_for_certificates(const Error& error) {
        const std::string operation = error.fact("operation");
        if (operation == "extend")
            return {tr("Only the issuer of this key can let it last longer"),
                    tr("Get a new key. Keep the old one: it opens your old messages."),
                    {}};
        if (operation == "add-address" || operation == "revoke-address")
            return {tr("Only the issuer of this key can change its addresses"),
                    tr("Get a key for the other address from the issuer."),
                    {}};
        if (operation == "revoke")
            return {tr("Only the issuer of this key can take it back"),
                    tr("Ask the issuer. Until then you can reject the key, and Sealpost will not use it."),
                    {}};
        return {tr("This cannot be done with a key of this kind"),
                tr("Its issuer decides about it. Nothing was changed."),
                {}};
    }

    static Explanation unusable_key(const Error& error) {
        const std::string reason = error.fact("reason");
        const QString since = day(error, "since");
        const QString replace = tr("Use another key, or get a new one. Nothing was sent.");
        if (reason == "expired")
            return {since.isEmpty() ? tr("The key has run out") : tr("The key ran out on %1").arg(since),
                    tr("If it is your own, let it last longer; else ask its owner for the new one."),
                    {}};
        if (reason == "revoked")
            return {since.isEmpty() ? tr("The key was given up by its owner")
                                    : tr("The key was given up by its owner on %1").arg(since),
                    tr("Ask the owner for the new key."),
                    {}};
        if (reason == "no-encryption-subkey")
            return {tr("Nothing can be encrypted for this key"), replace, {}};
        if (reason == "no-key")
            return {tr("The key for this is not on this computer"), tr("Import it from a file."), {}};
        if (reason == "not-yet-valid")
            return {tr("The key is not valid yet"), tr("Check the date and time of this computer."), {}};
        return {tr("This key cannot be used"), replace, {}};
    }

    static Explanation not_encrypted() {
        return {tr("This is not encrypted"), tr("There is nothing to open: it can be read as it is."), {}};
    }

    static Explanation no_secret_key(const Error& error) {
        if (!error.fact("key").empty())
            return {tr("Only the public half of this key is on this computer"),
                    tr("Its private half is needed: restore your back-up, or import it from a file."),
                    {}};
        return {tr("None of your keys opens this"),
                tr("It may have been meant for somebody else, or for a key of yours on another computer. "
                   "Restore your back-up, or ask the sender to write to your present key."),
                {}};
    }

    static Explanation integrity() {
        return {tr("This was changed or cut off on its way"),
                tr("Nothing of it is shown. Ask the sender to send it again."),
                {}};
    }

    static Explanation malformed() {
        return {tr("What was encrypted is damaged and cannot be read"),
                tr("Ask the sender to send it again."),
                {}};
    }

    static Explanation unsupported() {
        return {tr("This is encrypted in a way that Sealpost cannot open"),
                tr("Ask the sender to encrypt it to your key with an up-to-date program."),
                {}};
    }

    static Explanation not_verified() {
        return {tr("There is no signature here that holds"),
                tr("Do not rely on who seems to have written it. Ask the sender in another way."),
                {}};
    }

    static Explanation locked(const Error& error) {
        const std::string what = error.fact("what");
        const std::string detail = error.fact("detail");
        if (what == "command") return command(error);
        if (what == "secret-service")
            return {tr("The password store of this computer is locked"),
                    tr("Unlock it, then try again. Nothing is lost."),
                    {}};
        if (!error.fact("account").empty())
            return {tr("The password of %1 is needed").arg(fact(error, "account")),
                    tr("Enter it, then try again."),
                    {}};
        if (detail == "export")
            return {tr("The file with your key needs a passphrase of its own"),
                    tr("Nothing was written. Enter a passphrase for it."),
                    {}};
        if (detail == "import")
            return {tr("The file with the key is locked"), tr("Enter the passphrase it was made with."), {}};
        if (detail == "no-new-passphrase")
            return {tr("The new key needs a passphrase"),
                    tr("Open the password store of this computer, or choose a passphrase yourself."),
                    {}};
        return {tr("Your key is locked"), tr("Enter its passphrase, then try again. Nothing is lost."), {}};
    }

    static Explanation command(const Error& error) {
        const std::string detail = error.fact("detail");
        const QString name = fact(error, "command");
        const QString advice =
            tr("Nothing was sent to the server. Change the command in the settings of the account, or let "
               "Sealpost keep the password instead.");
        if (detail == "not-found" || detail == "cannot-run")
            return {tr("The program %1, which gives the password, cannot be started").arg(name), advice, {}};
        if (detail == "timeout")
            return {
                tr("The program %1, which gives the password, did not answer in time").arg(name), advice, {}};
        return {tr("The program %1 gave no usable password").arg(name), advice, {}};
    }

    static Explanation bad_passphrase(const Error& error) {
        if (error.fact("detail") == "import")
            return {tr("This is not the passphrase of the file"),
                    tr("Nothing was imported. Enter the one it was made with."),
                    {}};
        return {tr("The passphrase is wrong"), tr("Nothing was changed. Try again with the right one."), {}};
    }

    static Explanation secret_service_unavailable() {
        return {tr("The password store of this computer does not answer"),
                tr("Log out of this computer and in again, so that it is started; or enter the password each "
                   "time."),
                {}};
    }
};

} // namespace

Explanation explain_key(const Error& error) {
    switch (error.code()) {
    case ErrorCode::unreadable_key:
        return KeyErrors::unreadable_key(error);
    case ErrorCode::not_for_certificates:
        return KeyErrors::not_for_certificates(error);
    case ErrorCode::unusable_key:
        return KeyErrors::unusable_key(error);
    default:
        return explain_internal(error);
    }
}

Explanation explain_reading(const Error& error) {
    switch (error.code()) {
    case ErrorCode::not_encrypted:
        return KeyErrors::not_encrypted();
    case ErrorCode::no_secret_key:
        return KeyErrors::no_secret_key(error);
    case ErrorCode::integrity:
        return KeyErrors::integrity();
    case ErrorCode::malformed:
        return KeyErrors::malformed();
    case ErrorCode::unsupported:
        return KeyErrors::unsupported();
    case ErrorCode::not_verified:
        return KeyErrors::not_verified();
    default:
        return explain_internal(error);
    }
}

Explanation explain_lock(const Error& error) {
    switch (error.code()) {
    case ErrorCode::locked:
        return KeyErrors::locked(error);
    case ErrorCode::bad_passphrase:
        return KeyErrors::bad_passphrase(error);
    case ErrorCode::secret_service_unavailable:
        return KeyErrors::secret_service_unavailable();
    default:
        return explain_internal(error);
    }
}

} // namespace sealpost::gui::parts
