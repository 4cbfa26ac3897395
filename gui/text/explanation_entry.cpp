// SPDX-License-Identifier: GPL-3.0-or-later
// What was entered, asked for or written, and cannot be done so.
#include "gui/text/explanation_parts.h"

#include <QCoreApplication>

namespace sealpost::gui::parts {

namespace {

struct EntryErrors {
    Q_DECLARE_TR_FUNCTIONS(EntryErrors)
  public:
    static Explanation not_found(const Error& error) {
        const std::string detail = error.fact("detail");
        const auto has = [&](const char* name) { return !error.fact(name).empty(); };
        if (detail == "uidvalidity")
            return {tr("The folder %1 was made anew on the server").arg(fact(error, "folder")),
                    tr("Its messages have other numbers now. Open the folder again to see them."),
                    {}};
        if (has("folder"))
            return {tr("The folder %1 is not on the server").arg(fact(error, "folder")),
                    tr("It may have been renamed or removed. Refresh the list of folders, and choose another "
                       "one."),
                    {}};
        if (has("attachment"))
            return {tr("This draft has no attachment %1").arg(fact(error, "attachment")),
                    tr("It may have been taken out already. Attach the file again if you want it."),
                    {}};
        if (has("draft"))
            return {tr("This draft is not there any more"),
                    tr("It may have been sent or deleted, here or on another computer."),
                    {}};
        if (has("item"))
            return {tr("This message is not in the outbox any more"),
                    tr("It may have been sent or taken back meanwhile. The list shows what still waits."),
                    {}};
        if (has("uid"))
            return {tr("This message is not in the folder any more"),
                    tr("It may have been moved or deleted by another program. Refresh the list."),
                    {}};
        if (has("part"))
            return {tr("The message has no such encrypted part"),
                    tr("Open the message again, and choose one of the parts that are shown."),
                    {}};
        if (has("person"))
            return {tr("Nothing is known of %1 yet").arg(fact(error, "person")),
                    tr("Look for the key of this person, or import it from a file."),
                    {}};
        if (has("key-for"))
            return {tr("No key was found for %1").arg(fact(error, "key-for")),
                    tr("Ask the person for the key, or import it from a file."),
                    {}};
        if (has("address"))
            return {tr("The key does not belong to %1").arg(fact(error, "address")),
                    tr("Choose another key, or ask for one that names this address."),
                    {}};
        if (has("authority"))
            return {tr("You do not issue keys for others yet"),
                    tr("Set that up first; nothing was changed."),
                    {}};
        if (detail == "not-issued")
            return {tr("You did not issue this key, so you cannot take it back"),
                    tr("Reject the key instead: Sealpost will then not use it."),
                    {}};
        if (has("key"))
            return {tr("This key is not on this computer"),
                    tr("It may have been removed. Look for it, or import it from a file."),
                    {}};
        if (has("path"))
            return {tr("%1 is not there").arg(file_name(error)),
                    tr("It may have been moved, renamed or deleted. Check the name, or choose another file."),
                    {}};
        return {tr("What you asked for is not there"),
                tr("It may have been moved or deleted. Refresh what you see, then try again."),
                {}};
    }

    static Explanation already_exists(const Error& error) {
        const auto has = [&](const char* name) { return !error.fact(name).empty(); };
        if (has("authority"))
            return {tr("You issue keys for others already"), tr("Go on with what you have set up."), {}};
        if (has("address"))
            return {tr("The key names %1 already").arg(fact(error, "address")),
                    tr("There is nothing to do."),
                    {}};
        if (has("taken"))
            return {tr("%1 belongs to another account already: %2")
                        .arg(fact(error, "taken"), fact(error, "account")),
                    tr("Take the address out of that account first, or enter another one."),
                    {}};
        if (has("account"))
            return {tr("There is an account for %1 already").arg(fact(error, "account")),
                    tr("Change it in the settings, or enter another address."),
                    {}};
        if (has("path"))
            return {tr("%1 exists already").arg(file_name(error)),
                    tr("It was left as it is. Choose another name."),
                    {}};
        return {tr("This exists already"), tr("It was left as it is. Choose another name."), {}};
    }

    static Explanation usage(const Error& error) {
        const std::string detail = error.fact("detail");
        if (detail == "expires")
            return {tr("A key cannot last until then"), tr("Choose a day that lies in the future."), {}};
        if (detail == "quote" || detail == "no-command")
            return {tr("The command for the password is incomplete"),
                    tr("Check that every quotation mark is closed."),
                    {}};
        if (detail == "unknown-setting")
            return {tr("There is no setting %1").arg(fact(error, "key")),
                    tr("Nothing was changed. Look for it in the settings."),
                    {}};
        if (!error.fact("allowed").empty())
            return {tr("The setting %1 cannot be %2").arg(fact(error, "key"), fact(error, "value")),
                    tr("Possible is: %1").arg(fact(error, "allowed")),
                    {}};
        if (!error.fact("address").empty())
            return {
                tr("%1 is the only address of the key").arg(fact(error, "address")),
                tr("Nothing was changed. Add another address to the key first, or give up the whole key."),
                {}};
        return {tr("This cannot be done like that"), tr("Check what was entered, then try again."), {}};
    }

    static Explanation bad_draft(const Error& error) {
        const std::string detail = error.fact("detail");
        if (detail == "no-from")
            return {
                tr("The message does not say from whom it is"), tr("Choose the address it comes from."), {}};
        if (detail == "several-from")
            return {tr("The message names several senders"), tr("Leave one of them."), {}};
        if (detail == "no-recipient" || detail == "no-recipients" || detail == "no recipient")
            return {tr("The message has no recipient"), tr("Enter at least one address beside To."), {}};
        if (detail == "too-many-recipients")
            return {tr("The message has too many recipients"),
                    tr("Nothing was sent. Send it in several turns."),
                    {}};
        if (detail == "tls-optional")
            return {tr("The message contradicts itself about the protection on its way"),
                    tr("Nothing was sent. It demands a protected way, and a field of its own waives it: take "
                       "one of the two back."),
                    {}};
        if (detail == "attachment-changed")
            return {tr("%1 has changed since you attached it").arg(fact(error, "attachment")),
                    tr("Nothing was sent. Attach the file anew, or take it out."),
                    {}};
        if (detail == "attachment-missing")
            return {tr("%1 is not where it was when you attached it").arg(fact(error, "attachment")),
                    tr("Nothing was sent. Attach the file anew, or take it out."),
                    {}};
        if (detail == "not-authentic")
            return {tr("This draft was not saved by you on this computer, or was changed since"),
                    tr("Nothing was sent. Read it, and copy what is yours into a new message."),
                    {}};
        if (detail == "header-injection")
            return {tr("A line of the message's head holds a line break where none may be"),
                    tr("Nothing was sent. Write the subject and the addresses anew."),
                    {}};
        if (!error.fact("address").empty()) return bad_address(error);
        if (!error.fact("field").empty())
            return {tr("The message has a fault in its field %1").arg(fact(error, "field")),
                    tr("Nothing was sent. Correct the field, then send again."),
                    {}};
        return {tr("The message cannot be sent as it is"),
                tr("Nothing was sent. Check the addresses and the attachments, then send again."),
                {}};
    }

    static Explanation bad_address(const Error& error) {
        const QString advice = tr("Write it like name@example.org.");
        if (error.fact("address").empty()) return {tr("An address is not valid"), advice, {}};
        return {tr("%1 is not a valid address").arg(fact(error, "address")), advice, {}};
    }

    static Explanation no_account(const Error& error) {
        const QString account = fact(error, "account");
        const std::string detail = error.fact("detail");
        if (detail == "identity")
            return {tr("%1 is not an address of any account").arg(account),
                    tr("Add it to an account in the settings."),
                    {}};
        if (detail == "imap")
            return {tr("The account %1 has no server to read mail from").arg(account),
                    tr("Enter one in the settings of the account."),
                    {}};
        if (detail == "smtp")
            return {tr("The account %1 has no server to send mail through").arg(account),
                    tr("Enter one in the settings of the account."),
                    {}};
        if (account.isEmpty())
            return {tr("There is no mail account yet"), tr("Set one up: that takes a minute."), {}};
        return {tr("There is no account %1").arg(account),
                tr("It may have been removed. Choose another one, or set it up again."),
                {}};
    }

    static Explanation ambiguous(const Error& error) {
        if (error.fact("detail") == "signer")
            return {tr("Several keys of yours could sign this"),
                    tr("Choose the address that the message comes from."),
                    {}};
        if (!error.fact("key").empty())
            return {tr("Several keys fit"), tr("Choose one of them in the list of keys."), {}};
        return {tr("It is not clear which account is meant"), tr("Choose one of your accounts."), {}};
    }

    static Explanation policy_refused(const Error& error) {
        if (!error.fact("setting").empty())
            return {tr("Your settings do not allow this"),
                    tr("Nobody was asked. You can allow it in the settings."),
                    {}};
        return {tr("Your rules do not allow this message to go out like that"),
                tr("Nothing was sent. Look at the people it is for: beside each stands what can be done."),
                {}};
    }
};

} // namespace

Explanation explain_not_found(const Error& error) { return EntryErrors::not_found(error); }

Explanation explain_entry(const Error& error) {
    switch (error.code()) {
    case ErrorCode::already_exists:
        return EntryErrors::already_exists(error);
    case ErrorCode::usage:
        return EntryErrors::usage(error);
    case ErrorCode::bad_draft:
        return EntryErrors::bad_draft(error);
    case ErrorCode::bad_address:
        return EntryErrors::bad_address(error);
    case ErrorCode::no_account:
        return EntryErrors::no_account(error);
    case ErrorCode::ambiguous:
        return EntryErrors::ambiguous(error);
    case ErrorCode::policy_refused:
        return EntryErrors::policy_refused(error);
    default:
        return explain_internal(error);
    }
}

} // namespace sealpost::gui::parts
