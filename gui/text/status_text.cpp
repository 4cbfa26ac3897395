// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/status_text.h"

#include "gui/text/explanation.h"
#include "gui/text/status_parts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace sealpost::gui {

namespace {

using incoming::EncryptionState;
using incoming::MessageSummary;
using incoming::Protection;
using incoming::SignatureSummary;
using incoming::Warning;

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
  public:
    static BannerText signed_and_encrypted(const QString& author) {
        return {Tone::good, Shape::sealed, tr("Encrypted and signed by %1").arg(author),
                tr("Nobody else could read it on the way, and nobody changed it.")};
    }
    static BannerText signed_only(const QString& author) {
        return {Tone::good, Shape::pen, tr("Signed by %1, not encrypted").arg(author),
                tr("It is from %1, and nobody changed it. Everybody on the way could read it.").arg(author)};
    }
    static BannerText encrypted() {
        return {Tone::note, Shape::question, tr("Encrypted, but not signed"),
                tr("Nobody else could read it on the way. Who wrote it is not proven.")};
    }
    static BannerText encrypted_signed_outside() {
        return {Tone::caution, Shape::question,
                tr("Encrypted; the signature stands around it and does not prove who wrote the text"),
                tr("Somebody signed the closed envelope, not what is in it. Nobody else could read it on the "
                   "way.")};
    }
    static BannerText not_authenticated() {
        return {Tone::caution, Shape::question,
                tr("Encrypted, but whether the text was changed cannot be told"),
                tr("The way it was encrypted does not show changes, so only plain words are shown. Ask the "
                   "sender to use an up-to-date program.")};
    }
    static BannerText not_covered() {
        return {Tone::caution, Shape::question,
                tr("There is a signature, but it does not cover this message"),
                tr("Nothing is proven of what you read here.")};
    }
    static BannerText unprotected() {
        return {Tone::neutral, Shape::open_envelope, tr("Neither encrypted nor signed"),
                tr("Everybody on the way could read and change it, and anybody could have written it.")};
    }

    // What somebody who deceives would like to be overlooked.
    static BannerText lookalike() {
        return {Tone::danger, Shape::warning, tr("Careful: the sender's address imitates another one"),
                tr("It looks like an address you know, or hides another one. Read it letter by letter before "
                   "you believe or answer anything.")};
    }
    static BannerText from_mismatch_signed(const QString& author) {
        return {Tone::caution, Shape::warning,
                tr("Signed by %1, though another sender is named outside").arg(author),
                tr("The signature is good. Somebody else may have passed the message on.")};
    }
    static BannerText from_mismatch() {
        return {Tone::caution, Shape::warning,
                tr("The sender named inside differs from the one named outside"),
                tr("Which of them is right is not proven. The one outside is shown.")};
    }
    static BannerText not_addressed_to_you(const QString& author) {
        return {Tone::note, Shape::info, tr("Signed by %1, but not addressed to you").arg(author),
                tr("It is a blind copy, or somebody passed on a message to others. Look at the recipients "
                   "before you answer all of them.")};
    }
    static BannerText list_rewrote_from() {
        return {Tone::note, Shape::question,
                tr("A mailing list put its own address in place of the sender's"),
                tr("The signature may be of the real author, but it cannot be matched with the address "
                   "shown. Who "
                   "wrote the message is not proven.")};
    }
    static BannerText several_from() {
        return {Tone::caution, Shape::warning, tr("This message names several senders"),
                tr("Who of them wrote it is not proven.")};
    }

    // A part is protected, the message is not.
    static BannerText mangled() {
        return {Tone::caution, Shape::torn, tr("A server on the way took this encrypted message apart"),
                tr("The encrypted part stands below with a status of its own; the rest is not protected.")};
    }
    static BannerText list_footer() {
        return {Tone::note, Shape::info, tr("A mailing list wrapped this signed message"),
                tr("The signature covers a part only, which says for itself what is known of it. The rest is "
                   "not protected.")};
    }
    static BannerText errant_encryption() {
        return {Tone::caution, Shape::warning, tr("Only a part of this message is encrypted"),
                tr("The part says for itself what is known of it. The rest is not protected: anybody could "
                   "have written it.")};
    }
    static BannerText errant_signature() {
        return {Tone::caution, Shape::warning, tr("Only a part of this message is signed"),
                tr("The part says for itself what is known of it. The rest is not protected: anybody could "
                   "have written it.")};
    }
    static BannerText limit_exceeded() {
        return {Tone::caution, Shape::warning,
                tr("This message has too many parts to be looked at as a whole"),
                tr("What was left out may be anything. Nothing is proven of the message.")};
    }

    static QString was_public() { return tr("Everybody on the way could read it."); }
    static QString was_private() { return tr("Nobody else could read it on the way."); }
    static QString was_private_perhaps_changed() {
        return tr("It was encrypted, in a way that does not show whether the text was changed.");
    }

    static QString mark(Protection protection) {
        switch (protection) {
        case Protection::signed_and_encrypted:
            return tr("Encrypted and signed");
        case Protection::encrypted:
            return tr("Encrypted");
        case Protection::signed_only:
            return tr("Signed");
        case Protection::unprotected:
            break;
        }
        return tr("Not protected");
    }
    static QString problem_mark() { return tr("Look closer"); }

    static BannerText damaged_no_message() {
        return {Tone::caution, Shape::torn, tr("This message is damaged: its beginning is missing"),
                tr("It cannot be shown. Ask the sender to send it again.")};
    }
    static BannerText damaged_limit() {
        return {Tone::caution, Shape::warning, tr("This message is too large to be shown"),
                tr("It is kept as it is. You can save it as a file.")};
    }
};

/// The gravest first: what would be a lie to leave out.
int gravity(const SignatureSummary& signature) {
    using crypto::Verdict;
    using crypto::VerdictReason;
    switch (signature.verdict) {
    case Verdict::bad:
        return 0;
    case Verdict::address_mismatch:
        return 1;
    case Verdict::revoked:
        return 2;
    case Verdict::untrusted:
        return signature.reason == VerdictReason::level_rejected ||
                       signature.reason == VerdictReason::level_conflict
                   ? 3
                   : 6;
    case Verdict::weak:
        return 4;
    case Verdict::expired:
        return 5;
    case Verdict::time_mismatch:
        return 7;
    case Verdict::unknown_signer:
        return 8;
    case Verdict::error:
        // An algorithm that is not known here refutes nothing.
        return signature.unsupported ? 9 : 3;
    case Verdict::good:
        break;
    }
    return 10;
}

/// The signature that speaks for a message that is not signed; nullptr: there is none that could.
const SignatureSummary* speaking(const MessageSummary& summary) {
    const bool decrypted = summary.encryption.state == EncryptionState::decrypted;
    const SignatureSummary* result = nullptr;
    for (const SignatureSummary& signature : summary.signatures) {
        if (signature.verdict == crypto::Verdict::good) continue;
        if (decrypted && !signature.inside_encryption) continue;
        if (!result || gravity(signature) < gravity(*result)) result = &signature;
    }
    return result;
}

/// Two sentences or more, one after the other.
QString paragraph(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// Told under the headline where they do not make it; at most two, the rest stands in the details.
QString remarks(const MessageSummary& summary, std::initializer_list<Warning> told) {
    QStringList sentences;
    for (const Warning warning : told)
        if (summary.has(warning) && sentences.size() < 2) sentences += sentence_of(warning);
    return paragraph(sentences);
}

BannerText with(BannerText text, const QString& sentence) {
    text.explanation = paragraph({text.explanation, sentence});
    return text;
}

BannerText status_of_signed(const MessageSummary& summary, const QString& author) {
    const QString secrecy = incoming::includes_encrypted(summary.summary) ? StatusWords::was_private()
                                                                          : StatusWords::was_public();
    if (summary.has(Warning::from_mismatch) && !summary.has(Warning::list_rewrote_from))
        return with(StatusWords::from_mismatch_signed(author), secrecy);
    if (summary.has(Warning::not_addressed_to_you))
        return with(StatusWords::not_addressed_to_you(author), secrecy);
    return with(
        incoming::includes_encrypted(summary.summary) ? StatusWords::signed_and_encrypted(author)
                                                      : StatusWords::signed_only(author),
        remarks(summary, {Warning::limit_exceeded, Warning::signer_since_expired,
                          Warning::signer_since_superseded, Warning::date_differs, Warning::list_rewrote_from,
                          Warning::errant_encryption, Warning::errant_signature}));
}

BannerText status_of_signature(const MessageSummary& summary, const SignatureSummary& signature,
                               const QString& author) {
    const bool by_list =
        signature.reason == crypto::VerdictReason::from_not_in_key && summary.has(Warning::list_rewrote_from);
    const BannerText text = by_list ? StatusWords::list_rewrote_from() : parts::banner_of(signature, author);
    if (!incoming::includes_encrypted(summary.summary)) return text;
    return with(text, summary.has(Warning::encryption_not_authenticated)
                          ? StatusWords::was_private_perhaps_changed()
                          : StatusWords::was_private());
}

BannerText status_of_encrypted(const MessageSummary& summary) {
    if (summary.has(Warning::encryption_not_authenticated)) return StatusWords::not_authenticated();
    if (summary.has(Warning::from_mismatch)) return StatusWords::from_mismatch();
    if (!summary.signatures.empty()) return StatusWords::encrypted_signed_outside();
    return with(StatusWords::encrypted(),
                remarks(summary, {Warning::several_from, Warning::limit_exceeded, Warning::errant_encryption,
                                  Warning::errant_signature}));
}

BannerText status_of_unprotected(const MessageSummary& summary) {
    if (!summary.signatures.empty()) return StatusWords::not_covered();
    if (summary.has(Warning::mangled_in_transit)) return StatusWords::mangled();
    if (summary.has(Warning::mailing_list_footer)) return StatusWords::list_footer();
    if (summary.has(Warning::errant_encryption)) return StatusWords::errant_encryption();
    if (summary.has(Warning::errant_signature)) return StatusWords::errant_signature();
    if (summary.has(Warning::several_from)) return StatusWords::several_from();
    if (summary.has(Warning::from_mismatch)) return StatusWords::from_mismatch();
    if (summary.has(Warning::limit_exceeded)) return StatusWords::limit_exceeded();
    return StatusWords::unprotected();
}

} // namespace

BannerText status_of(const MessageSummary& summary, const QString& sender) {
    const QString author = parts::author(sender);
    if (summary.encryption.state == EncryptionState::failed)
        return with(parts::banner_of(summary.encryption, author),
                    remarks(summary, {Warning::lookalike_address}));
    const SignatureSummary* signature =
        incoming::includes_signed(summary.summary) ? nullptr : speaking(summary);
    std::optional<BannerText> fault;
    if (signature) fault = status_of_signature(summary, *signature, author);
    if (fault && fault->tone == Tone::danger)
        return with(*fault, remarks(summary, {Warning::lookalike_address}));
    if (summary.has(Warning::lookalike_address)) return StatusWords::lookalike();
    if (fault) return *fault;
    if (incoming::includes_signed(summary.summary)) return status_of_signed(summary, author);
    if (incoming::includes_encrypted(summary.summary)) return status_of_encrypted(summary);
    return status_of_unprotected(summary);
}

BannerText mark_of(Protection protection, bool problem) {
    if (problem) return {Tone::caution, Shape::warning, StatusWords::problem_mark(), {}};
    const QString words = StatusWords::mark(protection);
    switch (protection) {
    case Protection::signed_and_encrypted:
        return {Tone::good, Shape::sealed, words, {}};
    case Protection::encrypted:
        return {Tone::note, Shape::question, words, {}};
    case Protection::signed_only:
        return {Tone::good, Shape::pen, words, {}};
    case Protection::unprotected:
        break;
    }
    return {Tone::neutral, Shape::none, words, {}};
}

BannerText status_of_damaged(const Error& error) {
    switch (error.code()) {
    case ErrorCode::not_a_message:
        return StatusWords::damaged_no_message();
    case ErrorCode::limit:
        return StatusWords::damaged_limit();
    default:
        return banner_of(error);
    }
}

} // namespace sealpost::gui
