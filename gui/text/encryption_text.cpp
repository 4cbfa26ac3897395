// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an encryption, and of what a reader is warned of.
#include "gui/text/explanation.h"
#include "gui/text/status_parts.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

using crypto::DecryptFailure;
using incoming::EncryptionState;
using incoming::EncryptionSummary;
using incoming::Warning;

struct EncryptionWords {
    Q_DECLARE_TR_FUNCTIONS(EncryptionWords)
  public:
    // Of a message that could not be opened nothing is said that stands inside it.
    static BannerText no_secret_key(const QString& author) {
        return {
            Tone::caution, Shape::locked, tr("None of your keys opens this message"),
            tr("It may be meant for somebody else, or for a key of yours on another computer. Restore your "
               "back-up if you have one there, or ask %1 to write to your present key.")
                .arg(author)};
    }
    static BannerText integrity(const QString& author) {
        return {Tone::danger, Shape::torn, tr("This message was changed or cut off on its way"),
                tr("Nothing of it is shown. Ask %1 to send it again.").arg(author)};
    }
    static BannerText malformed(const QString& author) {
        return {Tone::danger, Shape::torn, tr("This message is damaged and cannot be opened"),
                tr("It is not what it says it is. Ask %1 to send it again.").arg(author)};
    }
    static BannerText locked() {
        return {Tone::caution, Shape::locked, tr("This message waits for your passphrase"),
                tr("The key that opens it is here, but locked. Unlock it to read the message.")};
    }
    static BannerText unsupported(const QString& author) {
        return {Tone::caution, Shape::question,
                tr("This message is encrypted in a way that Sealpost cannot open"),
                tr("Ask %1 to encrypt it to your key with an up-to-date program.").arg(author)};
    }
    static BannerText limit(const QString& author) {
        return {Tone::caution, Shape::warning, tr("This encrypted message is packed too deeply to be opened"),
                tr("It unpacks to far more than it seems to hold. Ask %1 to send it in another way.")
                    .arg(author)};
    }
    static BannerText unknown(const QString& author) {
        return {Tone::caution, Shape::locked, tr("This message could not be opened"),
                tr("Ask %1 to send it again.").arg(author)};
    }

    static QString none() { return tr("It was not encrypted."); }
    static QString proven() { return tr("It was encrypted, and what was encrypted is unchanged."); }
    static QString not_proven() {
        return tr("It was encrypted, in a way that does not show whether it was changed.");
    }

    static QString warning(Warning warning) {
        using enum Warning;
        switch (warning) {
        case from_mismatch:
            return tr("The sender named inside differs from the one named outside.");
        case several_from:
            return tr("The message names several senders.");
        case lookalike_address:
            return tr("The sender's address imitates another one: read it letter by letter.");
        case list_rewrote_from:
            return tr("A mailing list put its own address in place of the sender's.");
        case not_addressed_to_you:
            return tr("None of your addresses is among the recipients.");
        case recipients_not_signed:
            return tr("The list of recipients is not protected: it may have been changed.");
        case encryption_not_authenticated:
            return tr(
                "The encryption does not show whether the text was changed; only plain words are shown.");
        case signer_since_expired:
            return tr("The signer's key has run out since.");
        case signer_since_superseded:
            return tr("The signer's key has been replaced since.");
        case date_differs:
            return tr("The date of the message differs from the time of the signature.");
        case no_date:
            return tr("The message has no date.");
        case errant_encryption:
            return tr("A part is encrypted by itself, beside others that are not.");
        case errant_signature:
            return tr("A part is signed by itself, beside others that are not.");
        case mailing_list_footer:
            return tr("A mailing list wrapped the signed message and added something.");
        case mangled_in_transit:
            return tr("A server on the way took the encrypted message apart.");
        case legacy_wrapped:
            return tr(
                "The subject and the sender come from a message inside this one, perhaps a forwarded one.");
        case legacy_display_removed:
            return tr("A copy of the subject at the beginning of the text was left out.");
        case unobtrusive_signature_ignored:
            return tr("A signature in the head of the message does not hold, and counts as none.");
        case remote_content_blocked:
            return tr("The message wants to load something from elsewhere: nothing was loaded.");
        case text_cut:
            return tr("The text is too long: this is its beginning.");
        case limit_exceeded:
            return tr("The message has more parts than are looked at.");
        }
        return {};
    }
};

} // namespace

namespace parts {

BannerText banner_of(const EncryptionSummary& failed, const QString& author) {
    switch (failed.reason.value_or(DecryptFailure::none)) {
    case DecryptFailure::no_secret_key:
        return EncryptionWords::no_secret_key(author);
    case DecryptFailure::integrity:
        return EncryptionWords::integrity(author);
    case DecryptFailure::malformed:
        return EncryptionWords::malformed(author);
    case DecryptFailure::locked:
        return EncryptionWords::locked();
    case DecryptFailure::unsupported:
        return EncryptionWords::unsupported(author);
    case DecryptFailure::limit:
        return EncryptionWords::limit(author);
    case DecryptFailure::none:
        break;
    }
    return EncryptionWords::unknown(author);
}

} // namespace parts

QString sentence_of(Warning warning) { return EncryptionWords::warning(warning); }

QString sentence_of(const EncryptionSummary& encryption) {
    switch (encryption.state) {
    case EncryptionState::none:
        return EncryptionWords::none();
    case EncryptionState::decrypted:
        return encryption.authenticated.value_or(false) ? EncryptionWords::proven()
                                                        : EncryptionWords::not_proven();
    case EncryptionState::failed:
        break;
    }
    return parts::banner_of(encryption, parts::author({})).headline;
}

} // namespace sealpost::gui
