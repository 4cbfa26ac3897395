// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a signature that does not count, cause by cause.
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/text/status_parts.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

using crypto::ChainState;
using crypto::Verdict;
using crypto::VerdictReason;
using incoming::SignatureSummary;

struct SignatureWords {
    Q_DECLARE_TR_FUNCTIONS(SignatureWords)
  public:
    static QString the_sender() { return tr("the sender", "within a sentence, in place of a name"); }

    static QString headline(VerdictReason reason, const QString& author) {
        using enum VerdictReason;
        switch (reason) {
        case none:
            break;
        case not_computed:
            return tr("The signature is damaged or could not be checked");
        case mathematics:
            return tr("The signature does not fit this message");
        case key_not_at_hand:
            return tr("Signed with a key that is not here");
        case weak_digest:
            return tr("Signed in an outdated way that can be forged");
        case weak_key:
            return tr("Signed with a key that is too weak");
        case weak_chain:
            return tr("The signer's key was issued with one that is too weak");
        case key_revoked:
            return tr("Signed with a key that was withdrawn");
        case chain_revoked:
            return tr("The issuer of the signer's key was withdrawn");
        case signed_after_expiry:
            return tr("Signed with a key that had run out");
        case signature_expired:
            return tr("The signature itself has run out");
        case chain_expired:
            return tr("The issuer of the signer's key had run out");
        case no_from:
            return tr("Signed, but the message names no sender");
        case several_from:
            return tr("Signed, but the message names several senders");
        case from_not_in_key:
            return tr("Signed with a key that is not of %1").arg(author);
        case level_none:
            return tr("Signed with a key of which nothing is known yet");
        case level_offered:
            return tr("Signed with a new key that you have not accepted yet");
        case level_first_use:
            return tr("Signed with a key that was looked up, but not accepted by you");
        case level_conflict:
            return tr("Signed with another key than the one you know of %1").arg(author);
        case level_rejected:
            return tr("Signed with a key that you rejected");
        case chain_fault:
            return tr("The signer's key was not issued as it should be");
        case revocation_unknown:
            return tr("Whether the signer's key was withdrawn cannot be told");
        case before_key_life:
            return tr("The signature claims to be older than its key");
        case signed_in_future:
            return tr("The signature claims to come from the future");
        case date_differs:
            return tr("Signed at another time than the message says");
        case date_unreadable:
            return tr("Signed, but the date of the message cannot be read");
        case no_signing_time:
            return tr("The signature does not say when it was made");
        }
        return {};
    }

    static QString explanation(VerdictReason reason, const QString& author) {
        using enum VerdictReason;
        switch (reason) {
        case none:
            break;
        case not_computed:
            return tr("Whether the message is from %1 is not proven. Ask %1 to send it again.").arg(author);
        case mathematics:
            return tr("The message was changed after it was signed, or the signature belongs to another one. "
                      "Do "
                      "not rely on it; ask %1 to send it again.")
                .arg(author);
        case key_not_at_hand:
            return tr("Whether it is from %1 cannot be told without the key. Look for the key, or ask %1 for "
                      "it.")
                .arg(author);
        case weak_digest:
        case weak_key:
        case weak_chain:
            return tr("Somebody else could have made it. Ask %1 for a newer key, or an up-to-date program.")
                .arg(author);
        case key_revoked:
        case chain_revoked:
            return tr("Do not rely on it: somebody else may have made it. Ask %1 for the new key.")
                .arg(author);
        case signed_after_expiry:
        case signature_expired:
        case chain_expired:
            return tr("Whether it is from %1 is not proven any more. Ask %1 for a key that is in force.")
                .arg(author);
        case no_from:
        case several_from:
            return tr("A signature can only be good for exactly one sender. Who wrote the message is not "
                      "proven.");
        case from_not_in_key:
            return tr("Take it for a message of the key's owner, if at all.");
        case level_none:
        case level_offered:
            return tr("The signature fits the message, but whether the key is really of %1 is for you to "
                      "say. "
                      "Compare it with %1 if you can.")
                .arg(author);
        case level_first_use:
            return tr("The signature fits the message. Say that you use this key for %1, and it counts from "
                      "then "
                      "on.")
                .arg(author);
        case level_conflict:
            return tr("Either %1 has a new key, or somebody else wrote this. Ask %1 in another way, by phone "
                      "for instance, before you believe it.")
                .arg(author);
        case level_rejected:
            return tr("Take it for a message of somebody else.");
        case chain_fault:
            return tr("Whether it is from %1 is not proven.").arg(author);
        case revocation_unknown:
            return tr("You demand to know that before a signature counts. Get the issuer's present list of "
                      "withdrawn keys, and add it.");
        case before_key_life:
            return tr("One of the two times is false. Do not rely on it before you have asked %1.")
                .arg(author);
        case signed_in_future:
            return tr("Check the date and time of this computer. If they are right, ask %1 what happened.")
                .arg(author);
        case date_differs:
            return tr(
                "An old message may have been sent again, perhaps by somebody else. Look at the time of "
                "the signature in the details.");
        case date_unreadable:
        case no_signing_time:
            return tr("It may be an old message that was sent again, perhaps by somebody else.");
        }
        return {};
    }

    static QString unsupported_headline() {
        return tr("The signature is of a kind that Sealpost cannot check");
    }
    static QString unsupported_explanation(const QString& author) {
        return tr("That proves nothing, neither for nor against %1. Ask for a signature of another kind if "
                  "it "
                  "matters.")
            .arg(author);
    }
    static QString owner(const QString& owner) { return tr("The key names: %1.").arg(owner); }

    static QString chain_headline(ChainState state) {
        using enum ChainState;
        switch (state) {
        case unknown_root:
            return tr("The signer's key comes from an issuer that you do not trust");
        case self_signed:
            return tr("Nobody but the signer vouches for the signer's key");
        case issued_after_distrust:
            return tr("The signer's key was issued after its issuer had lost trust");
        case distrusted:
            return tr("The signer's key rests on an issuer on which nothing may rest");
        case missing_intermediate:
            return tr("Who issued the signer's key cannot be followed: a link is missing");
        case issuer_not_ca:
            return tr("Who issued the signer's key may not issue keys");
        case path_length:
            return tr("The signer's key was handed down through too many issuers");
        case name_constraints:
            return tr("The issuer of the signer's key may not vouch for this address");
        case key_usage:
            return tr("The signer's key is not made for signing mail");
        case unknown_critical_extension:
            return tr("The signer's key demands something that Sealpost does not know");
        case not_yet_valid:
            return tr("An issuer of the signer's key was not valid yet");
        default:
            return {};
        }
    }
    static QString chain_explanation(ChainState state, const QString& author) {
        switch (state) {
        case ChainState::unknown_root:
        case ChainState::self_signed:
            return tr("Whether it is from %1 is not proven. Compare the key with %1, or trust its issuer if "
                      "you "
                      "know it.")
                .arg(author);
        case ChainState::distrusted:
        case ChainState::issued_after_distrust:
            return tr("Whether it is from %1 is not proven. Ask for a key of another issuer.").arg(author);
        default:
            return explanation(VerdictReason::chain_fault, author);
        }
    }

    static QString good(const QString& author) { return tr("The signature of %1 is good").arg(author); }
    static QString unknown_verdict() { return tr("Nothing can be said of the signature"); }

    static QString revocation(const std::string& reason) {
        if (reason == "compromised") return tr("Its owner said that others may have it.");
        if (reason == "authority-compromised") return tr("Others may have the key of its issuer.");
        if (reason == "superseded") return tr("Another key replaces it.");
        if (reason == "retired") return tr("It is no longer used.");
        if (reason == "affiliation-changed") return tr("Its owner has left, or changed the name.");
        if (reason == "privilege-withdrawn") return tr("Its owner may not use it any more.");
        if (reason == "on-hold") return tr("It is withdrawn for the time being.");
        return tr("No reason was given.");
    }
    static QString revoked_on(const QString& day) { return tr("It was withdrawn on %1.").arg(day); }
    static QString more(const QString& first, const QString& second) {
        return first + QLatin1Char(' ') + second;
    }
};

Tone tone_of(const SignatureSummary& signature) {
    switch (signature.verdict) {
    case Verdict::good:
        return Tone::good;
    case Verdict::bad:
    case Verdict::revoked:
    case Verdict::address_mismatch:
        return Tone::danger;
    case Verdict::untrusted:
        return signature.reason == VerdictReason::level_conflict ||
                       signature.reason == VerdictReason::level_rejected
                   ? Tone::danger
                   : Tone::caution;
    default:
        return Tone::caution;
    }
}

Shape shape_of(const SignatureSummary& signature) {
    switch (signature.reason) {
    case VerdictReason::mathematics:
        return Shape::torn;
    case VerdictReason::key_not_at_hand:
    case VerdictReason::not_computed:
    case VerdictReason::revocation_unknown:
        return Shape::question;
    case VerdictReason::level_none:
    case VerdictReason::level_offered:
    case VerdictReason::level_first_use:
        return Shape::key_new;
    case VerdictReason::level_conflict:
        return Shape::conflict;
    default:
        return signature.verdict == Verdict::good ? Shape::pen : Shape::warning;
    }
}

bool is_of_unknown_kind(const SignatureSummary& signature) {
    return signature.reason == VerdictReason::not_computed && signature.unsupported.has_value();
}

QString headline_of(const SignatureSummary& signature, const QString& author) {
    if (signature.verdict == Verdict::good) return SignatureWords::good(author);
    if (is_of_unknown_kind(signature)) return SignatureWords::unsupported_headline();
    if (signature.reason == VerdictReason::chain_fault && signature.signer) {
        const QString text = SignatureWords::chain_headline(signature.signer->chain.state);
        if (!text.isEmpty()) return text;
    }
    const QString text = SignatureWords::headline(signature.reason, author);
    return text.isEmpty() ? SignatureWords::unknown_verdict() : text;
}

QString explanation_of(const SignatureSummary& signature, const QString& author) {
    if (is_of_unknown_kind(signature)) return SignatureWords::unsupported_explanation(author);
    if (!signature.signer) return SignatureWords::explanation(signature.reason, author);
    switch (signature.reason) {
    case VerdictReason::chain_fault:
        return SignatureWords::chain_explanation(signature.signer->chain.state, author);
    case VerdictReason::key_revoked: {
        const QString text = SignatureWords::explanation(signature.reason, author);
        return signature.signer->revoked
                   ? SignatureWords::more(parts::sentence_of(*signature.signer->revoked), text)
                   : text;
    }
    case VerdictReason::from_not_in_key: {
        const QString text = SignatureWords::explanation(signature.reason, author);
        const QString owner = parts::owner_of(signature);
        return owner.isEmpty() ? text : SignatureWords::more(SignatureWords::owner(owner), text);
    }
    default:
        return SignatureWords::explanation(signature.reason, author);
    }
}

} // namespace

namespace parts {

QString author(const QString& sender) {
    const QString name = shown(sender.trimmed().toStdString(), 60);
    return name.isEmpty() ? SignatureWords::the_sender() : name;
}

QString owner_of(const SignatureSummary& signature) {
    if (!signature.signer) return {};
    const QString name = shown(signature.signer->name, 60);
    const QString address =
        signature.signer->addresses.empty() ? QString() : shown(signature.signer->addresses.front(), 80);
    if (name.isEmpty() || name == address) return address;
    return address.isEmpty() ? name : QStringLiteral("%1 <%2>").arg(name, address);
}

QString sentence_of(const crypto::Revocation& revocation) {
    const QString reason = SignatureWords::revocation(revocation.reason);
    if (!revocation.at) return reason;
    return SignatureWords::more(SignatureWords::revoked_on(date_text(*revocation.at)), reason);
}

BannerText banner_of(const SignatureSummary& signature, const QString& author) {
    return {.tone = tone_of(signature),
            .shape = shape_of(signature),
            .headline = headline_of(signature, author),
            .explanation = explanation_of(signature, author)};
}

} // namespace parts

QString sentence_of(const SignatureSummary& signature) {
    const QString owner = parts::owner_of(signature);
    const bool good = signature.verdict == Verdict::good;
    return headline_of(signature, good && !owner.isEmpty() ? owner : SignatureWords::the_sender());
}

} // namespace sealpost::gui
