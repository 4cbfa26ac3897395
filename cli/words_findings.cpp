// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words_findings.h"

#include "core/base/text.h"

namespace sealpost::cli {

namespace {

std::string fact(const outgoing::Refusal& refusal, const char* name) {
    const auto found = refusal.facts.find(name);
    return found == refusal.facts.end() ? std::string() : escape_for_display(found->second);
}

std::string or_placeholder(std::string text) { return text.empty() ? "FINGERPRINT" : text; }

std::string on_day(const std::string& since) {
    return since.size() < 10 ? std::string() : " on " + since.substr(0, 10);
}

/// Of a copy in the clear that a rule would allow, were it not for somebody else.
std::string beside(const outgoing::Refusal& refusal) {
    const std::string other = fact(refusal, "beside");
    return other.empty() ? std::string() : ", and the mail to " + other + " must be sealed";
}

} // namespace

Wording word(const outgoing::Refusal& refusal) {
    using enum outgoing::RefusalReason;
    const std::string address = escape_for_display(refusal.address.to_string());
    const std::string key = or_placeholder(fact(refusal, "fingerprint"));
    const std::string trust = "`sealpost keys trust " + key + " --for " + address + " --level ";
    const std::string since = on_day(fact(refusal, "since"));
    const std::string new_key =
        "get the new key of " + address + " and import it with `sealpost keys import FILE`";
    switch (refusal.reason) {
    case no_key:
        return {
            "there is no key for " + address + beside(refusal),
            "look for one with `sealpost keys find " + address + "`" +
                (fact(refusal, "for") == "file" // of which there is no copy in the clear
                     ? ", or import one with `sealpost keys import FILE`"
                     : ", import one with `sealpost keys import FILE`, ask for one (`sealpost invite " +
                           address +
                           "` writes the letter), or send this copy in the clear with --allow-plaintext " +
                           address)};
    case not_accepted:
        return {"the key for " + address + " has not been accepted",
                "compare its fingerprint, then " + trust + "verified` (or accepted)"};
    case conflict: {
        const std::string accepted = or_placeholder(fact(refusal, "accepted"));
        return {"there are two keys for " + address + ", and only you can tell which one counts",
                "`sealpost people show " + address + "` shows both side by side; ask " + address +
                    " whether the new key " + key + " or the former one " + accepted + " is right, then " +
                    trust + "accepted` or rejected"};
    }
    case rejected:
        return {"you rejected the key for " + address,
                "if it is the right one after all: " + trust + "accepted`"};
    case expired:
        return {"the key for " + address + " expired" + since, new_key};
    case revoked:
        return {"the key for " + address + " was revoked" + since, new_key};
    case not_yet_valid:
        return {"the key for " + address + " is not valid yet", "check this computer's clock"};
    case no_encryption_subkey:
        return {"the key for " + address + " cannot encrypt", new_key};
    case weak:
        return {"the key for " + address + " is too weak", new_key};
    case untrusted:
        return {"nobody that you trust vouches for the certificate of " + address,
                "compare its fingerprint, then " + trust + "verified`"};
    case no_own_key:
        if (!fact(refusal, "named").empty())
            return {"the key " + key + " that you chose for " + address +
                        " is not here with its secret part, or has no user ID for that address",
                    "bring it back, add the address with `sealpost keys add-address " + key + " " + address +
                        "`, or choose another one (`sealpost account show` tells where it is named)"};
        return {"there is no usable key of your own for " + address,
                "make one with `sealpost keys generate " + address + "`"};
    case mixed_not_allowed:
        if (!fact(refusal, "beside").empty())
            return {"mail to " + address + " goes in the clear" + beside(refusal),
                    "send to " + address + " in a message of its own, or name them with --allow-plaintext " +
                        address};
        return {"the account does not allow a copy in the clear for " + address + " beside sealed ones",
                "send to " + address + " in a message of its own, or change ACCOUNT.policy"};
    case unsigned_not_allowed:
        return {"the copy for " + address +
                    " goes in the clear, and without a signature nobody could tell that "
                    "it is yours",
                "leave --no-sign out, or name them with --allow-plaintext " + address};
    case confidential_fields:
        return {"a copy in the clear for " + address +
                    " would make public what was confidential in the message " +
                    "that you answer: " + escape_for_display(fact(refusal, "fields")),
                "find a key for " + address + ", take the fields out of the draft, or allow it with " +
                    "--publish-fields"};
    }
    return {address + ": refused", {}};
}

std::string word(crypto::Verdict verdict) {
    switch (verdict) {
    case crypto::Verdict::good:
        return "good signature";
    case crypto::Verdict::bad:
        return "BAD signature: the content was changed";
    case crypto::Verdict::unknown_signer:
        return "signed with a key that is not at hand";
    case crypto::Verdict::untrusted:
        return "signed with a key that does not count";
    case crypto::Verdict::address_mismatch:
        return "signed with somebody else's key";
    case crypto::Verdict::expired:
        return "signed with an expired key";
    case crypto::Verdict::revoked:
        return "signed with a revoked key";
    case crypto::Verdict::weak:
        return "the signature is too weak";
    case crypto::Verdict::time_mismatch:
        return "the signature's time does not fit";
    case crypto::Verdict::error:
        return "the signature could not be checked";
    }
    return "the signature could not be checked";
}

std::string word(crypto::VerdictReason reason) {
    using enum crypto::VerdictReason;
    switch (reason) {
    case none:
        return {};
    case not_computed:
        return "it could not be computed";
    case mathematics:
        return "signature and content do not fit together";
    case key_not_at_hand:
        return "import the signer's key to check it";
    case weak_digest:
        return "it rests on a digest that can be forged";
    case weak_key:
        return "the signer's key is too short";
    case weak_chain:
        return "a certificate above it is too weak";
    case key_revoked:
        return "the key was revoked";
    case chain_revoked:
        return "a certificate above it was revoked";
    case signed_after_expiry:
        return "it was made after the key had expired";
    case signature_expired:
        return "the signature itself has expired";
    case chain_expired:
        return "a certificate above it has expired";
    case no_from:
        return "the message has no From address";
    case several_from:
        return "the message has several From addresses";
    case from_not_in_key:
        return "the From address is not one of the key's";
    case level_none:
        return "nothing is known of this key: compare its fingerprint, then `sealpost keys trust`";
    case level_offered:
        return "the key has not been accepted: compare its fingerprint, then `sealpost keys trust`";
    case level_first_use:
        return "the key was seen only once and never compared";
    case level_conflict:
        return "another key is accepted for this address";
    case level_rejected:
        return "you rejected this key";
    case chain_fault:
        return "nobody that you trust vouches for the certificate";
    case revocation_unknown:
        return "no revocation list in force is at hand, and you demand one: get it from the authority and "
               "give "
               "it to `sealpost ca add FILE`";
    case before_key_life:
        return "it was made before the key existed";
    case signed_in_future:
        return "it claims to be made in the future";
    case date_differs:
        return "the message's Date is far from the signature's time";
    case date_unreadable:
        return "the message's Date cannot be read";
    case no_signing_time:
        return "it does not say when it was made";
    }
    return {};
}

std::string word(crypto::ChainState state) {
    using enum crypto::ChainState;
    switch (state) {
    case unknown_root:
        return "its authority is not one that you trust: `sealpost ca add FILE` if you do";
    case self_signed:
        return "it signs itself";
    case issued_after_distrust:
        return "it was issued after its authority had lost the trust for mail: ask its owner for one of "
               "another authority";
    case distrusted:
        return "the list of e-mail authorities says that nothing may rest on it: ask its owner for a "
               "certificate "
               "of another authority";
    case missing_intermediate:
        return "a certificate above it is missing: `sealpost ca add --intermediate FILE`";
    case issuer_not_ca:
        return "who issued it is no authority";
    case path_length:
        return "more authorities stand between than the one above allows";
    case name_constraints:
        return "its authority may not vouch for this address";
    case key_usage:
        return "it is not made for this use";
    case unknown_critical_extension:
        return "it demands what is not known here";
    case failed:
        return "the chain of certificates does not hold";
    case not_yet_valid:
        return "a certificate was not valid yet";
    case not_applicable:
    case anchored:
    case weak:
    case expired:
    case revoked:
    case revocation_unknown:
        return {};
    }
    return {};
}

std::string word(const crypto::Revocation& revocation) {
    std::string text;
    if (revocation.at) text = ", on " + to_rfc3339(*revocation.at).substr(0, 10);
    const std::string& reason = revocation.reason;
    if (reason == "compromised") return text + ", because others may have its private key";
    if (reason == "authority-compromised")
        return text + ", because others may have the authority's private key";
    if (reason == "superseded") return text + ", because another one replaces it";
    if (reason == "retired") return text + ", because it is no longer used";
    if (reason == "affiliation-changed") return text + ", because its owner has left or changed the name";
    if (reason == "privilege-withdrawn") return text + ", because its owner may no longer use it";
    if (reason == "on-hold") return text + ", for the time being";
    return text + ", without a reason";
}

std::string word(incoming::Warning warning) {
    using enum incoming::Warning;
    switch (warning) {
    case from_mismatch:
        return "the sender inside differs from the sender outside";
    case several_from:
        return "the message names several senders";
    case lookalike_address:
        return "the sender's address imitates another one";
    case list_rewrote_from:
        return "a mailing list changed the sender";
    case not_addressed_to_you:
        return "none of your addresses is among the recipients";
    case recipients_not_signed:
        return "the list of recipients is not protected";
    case encryption_not_authenticated:
        return "nothing proves that the ciphertext was not changed on its way";
    case signer_since_expired:
        return "the signer's key has expired since";
    case signer_since_superseded:
        return "the signer's key has been replaced since";
    case date_differs:
        return "the message's Date differs from the signature's time";
    case no_date:
        return "the message has no Date";
    case errant_encryption:
        return "a part is encrypted by itself, beside others that are not";
    case errant_signature:
        return "a part is signed by itself, beside others that are not";
    case mailing_list_footer:
        return "a mailing list wrapped the signed message";
    case mangled_in_transit:
        return "a server on the way rebuilt the encrypted message";
    case legacy_wrapped:
        return "the message is wrapped in an older form: both headers are shown";
    case legacy_display_removed:
        return "a copy of protected header fields was left out of the text";
    case unobtrusive_signature_ignored:
        return "a signature in the header does not hold and was ignored";
    case remote_content_blocked:
        return "the message wants to load content from elsewhere: nothing was loaded";
    case text_cut:
        return "the text is too long and was cut";
    case limit_exceeded:
        return "the message is too large or too deeply nested to be looked at as a whole";
    }
    return std::string(incoming::name_of(warning));
}

} // namespace sealpost::cli
