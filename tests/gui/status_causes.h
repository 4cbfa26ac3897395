// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries of messages, one for each cause that a person has to tell from the others.
#pragma once

#include "gui/text/status_text.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <utility>
#include <vector>

namespace sealpost::test {

using namespace sealpost::gui;
using namespace sealpost::incoming;
using crypto::ChainState;
using crypto::DecryptFailure;
using crypto::Verdict;
using crypto::VerdictReason;

inline const QString bob = QStringLiteral("Bob");

/// As docs/reading.md has it.
struct Pair {
    Verdict verdict;
    VerdictReason reason;
};
inline std::vector<Pair> all_faults() {
    using enum VerdictReason;
    return {{Verdict::error, not_computed},
            {Verdict::bad, mathematics},
            {Verdict::unknown_signer, key_not_at_hand},
            {Verdict::weak, weak_digest},
            {Verdict::weak, weak_key},
            {Verdict::weak, weak_chain},
            {Verdict::revoked, key_revoked},
            {Verdict::revoked, chain_revoked},
            {Verdict::expired, signed_after_expiry},
            {Verdict::expired, signature_expired},
            {Verdict::expired, chain_expired},
            {Verdict::address_mismatch, no_from},
            {Verdict::address_mismatch, several_from},
            {Verdict::address_mismatch, from_not_in_key},
            {Verdict::untrusted, level_none},
            {Verdict::untrusted, level_offered},
            {Verdict::untrusted, level_first_use},
            {Verdict::untrusted, level_conflict},
            {Verdict::untrusted, level_rejected},
            {Verdict::untrusted, chain_fault},
            {Verdict::untrusted, revocation_unknown},
            {Verdict::untrusted, before_key_life},
            {Verdict::time_mismatch, signed_in_future},
            {Verdict::time_mismatch, date_differs},
            {Verdict::time_mismatch, date_unreadable},
            {Verdict::time_mismatch, no_signing_time}};
}

inline constexpr DecryptFailure failures[]{DecryptFailure::no_secret_key, DecryptFailure::integrity,
                                           DecryptFailure::malformed,     DecryptFailure::locked,
                                           DecryptFailure::unsupported,   DecryptFailure::limit};

/// Of a certificate; what an engine finds in a chain that is in order is left out.
inline constexpr ChainState chain_faults[]{ChainState::unknown_root,  ChainState::self_signed,
                                           ChainState::issuer_not_ca, ChainState::missing_intermediate,
                                           ChainState::path_length,   ChainState::name_constraints,
                                           ChainState::key_usage,     ChainState::unknown_critical_extension,
                                           ChainState::not_yet_valid, ChainState::issued_after_distrust,
                                           ChainState::distrusted};

inline std::vector<Warning> all_warnings() {
    std::vector<Warning> warnings;
    for (int i = 0; i <= int(Warning::limit_exceeded); ++i) warnings.push_back(static_cast<Warning>(i));
    return warnings;
}

inline SignatureSummary signature(Verdict verdict, VerdictReason reason, bool inside = false) {
    SignatureSummary result;
    result.verdict = verdict;
    result.reason = reason;
    result.inside_encryption = inside;
    result.claimed_signer = "0123456789ABCDEF";
    return result;
}

inline SignatureSummary good_signature(bool inside = false) {
    SignatureSummary result = signature(Verdict::good, VerdictReason::none, inside);
    result.signer = Signer{.fingerprint = crypto::Fingerprint::parse(std::string(40, 'B')),
                           .addresses = {"bob@example.org"},
                           .name = "Bob"};
    return result;
}

inline MessageSummary plain() { return {}; }

inline MessageSummary decrypted(bool authenticated = true) {
    MessageSummary result;
    result.summary = Protection::encrypted;
    result.encryption.state = EncryptionState::decrypted;
    result.encryption.method = EncryptionMethod::pgp_mime;
    result.encryption.authenticated = authenticated;
    if (!authenticated) result.warnings = {Warning::encryption_not_authenticated};
    return result;
}

inline MessageSummary failed(DecryptFailure reason) {
    MessageSummary result;
    result.encryption.state = EncryptionState::failed;
    result.encryption.method = EncryptionMethod::pgp_mime;
    result.encryption.reason = reason;
    return result;
}

inline MessageSummary with(MessageSummary summary, SignatureSummary one) {
    if (one.verdict == Verdict::good &&
        (summary.encryption.state == EncryptionState::none || one.inside_encryption))
        summary.summary = protection_of(true, summary.encryption.state == EncryptionState::decrypted);
    summary.signatures.push_back(std::move(one));
    return summary;
}

inline MessageSummary with(MessageSummary summary, std::initializer_list<Warning> warnings) {
    summary.warnings.insert(summary.warnings.end(), warnings);
    return summary;
}

inline MessageSummary signed_only() { return with(plain(), good_signature()); }
inline MessageSummary everyday() { return with(decrypted(), good_signature(true)); }

inline QString all_of(const BannerText& text) { return text.headline + QLatin1Char('\n') + text.explanation; }

inline bool is_alarm(Tone tone) {
    return tone == Tone::caution || tone == Tone::danger || tone == Tone::clear;
}

using Causes = std::vector<std::pair<QByteArray, MessageSummary>>;

/// One message for each cause that a person has to tell from the others.
inline Causes all_causes() {
    Causes causes{{"unprotected", plain()},
                  {"signed", signed_only()},
                  {"everyday", everyday()},
                  {"encrypted", decrypted()},
                  {"not authenticated", decrypted(false)},
                  {"signed outside", with(decrypted(), good_signature(false))},
                  {"lookalike", with(everyday(), {Warning::lookalike_address})},
                  {"two senders, signed", with(everyday(), {Warning::from_mismatch})},
                  {"two senders, not signed", with(decrypted(), {Warning::from_mismatch})},
                  {"several senders", with(plain(), {Warning::several_from})},
                  {"not for you", with(everyday(), {Warning::not_addressed_to_you})},
                  {"list rewrote",
                   with(with(plain(), signature(Verdict::address_mismatch, VerdictReason::from_not_in_key)),
                        {Warning::list_rewrote_from})},
                  {"list footer", with(plain(), {Warning::errant_signature, Warning::mailing_list_footer})},
                  {"mangled", with(plain(), {Warning::errant_encryption, Warning::mangled_in_transit})},
                  {"errant encryption", with(plain(), {Warning::errant_encryption})},
                  {"errant signature", with(plain(), {Warning::errant_signature})},
                  {"limit exceeded", with(plain(), {Warning::limit_exceeded})}};
    for (const DecryptFailure failure : failures)
        causes.emplace_back(QByteArray("cannot open: ") + name_of(failure).data(), failed(failure));
    for (const Pair& fault : all_faults())
        causes.emplace_back(QByteArray("fault: ") + name_of(fault.reason).data(),
                            with(plain(), signature(fault.verdict, fault.reason)));
    SignatureSummary unsupported = signature(Verdict::error, VerdictReason::not_computed);
    unsupported.unsupported = "Ed448";
    causes.emplace_back("fault: unsupported", with(plain(), unsupported));
    for (const ChainState state : chain_faults) {
        SignatureSummary one = signature(Verdict::untrusted, VerdictReason::chain_fault);
        one.signer = Signer{.fingerprint = crypto::Fingerprint::parse(std::string(64, 'C'))};
        one.signer->chain.state = state;
        causes.emplace_back(QByteArray("chain: ") + name_of(state).data(), with(plain(), one));
    }
    return causes;
}

inline const QRegularExpression& about_signatures() {
    static const QRegularExpression words(QStringLiteral("\\b(un)?sign(ed|ature|er|ing|s)?\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words;
}

} // namespace sealpost::test
