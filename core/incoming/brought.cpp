// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/brought.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/incoming/header_protection.h"
#include "core/incoming/offered_key.h"
#include "core/mime/date.h"
#include "core/mime/decode.h"

#include <algorithm>

namespace sealpost::incoming {

namespace {

using crypto::Technology;
using people::MailBrought;

/// Base64 and line ends add two fifths at most.
constexpr std::size_t attachment_bound = 2 * limits::foreign_key_bytes;

/// The message's own leaves: not those of errant layers, and not those of messages that it carries.
template <typename Visit>
void for_each_own_leaf(const Node& node, const Visit& visit) {
    if (node.errant) return;
    if (key_attachment(*node.part)) return visit(node);
    if (node.part->type.is_message()) return;
    for (const Node& child : node.children) for_each_own_leaf(child, visit);
}

bool is_report(const mime::Part& part) { return part.type.is("multipart", "report"); }

class Harvest {
  public:
    Harvest(const OpenedTree& tree, const MessageSummary& summary, Time now, const Operation& operation)
        : tree_(tree), summary_(summary), now_(now), operation_(operation), headers_(read_headers(tree)) {}

    std::optional<MailBrought> run() {
        if (!can_be_judged()) return std::nullopt;
        const auto from = sender();
        if (!from) return std::nullopt;
        MailBrought brought{.from = *from, .effective = effective_date()};
        for (const char* name : {"To", "Cc"}) collect_recipients(name, brought.recipients);
        collect_signatures(brought);
        collect_attached(brought);
        const bool report = is_report(*tree_.root.part) || is_report(*tree_.payload().part);
        brought.counts_for_autocrypt = !report;
        if (!report) collect_autocrypt(brought);
        return brought;
    }

  private:
    bool can_be_judged() const {
        if (!tree_.is_message || tree_.limit_exceeded) return false;
        if (summary_.encryption.state == EncryptionState::failed) return false;
        for (const Layer* layer : tree_.envelope())
            if (layer->engine_missing) return false;
        const Node& end = tree_.payload();
        const bool closed = end.layer && !end.errant && !is_certificates_only(*end.part);
        if (closed) return false;
        return std::none_of(
            summary_.signatures.begin(), summary_.signatures.end(), [&](const auto& signature) {
                return signature.verdict == crypto::Verdict::bad ||
                       (signature.verdict == crypto::Verdict::error && !is_certificates_only(*end.part));
            });
    }

    bool has_good_signature() const { return includes_signed(summary_.summary); }

    std::optional<mime::AddrSpec> sender() const {
        if (headers_.from_fields != 1 || headers_.from.size() != 1 || headers_.from_malformed)
            return std::nullopt;
        // Which of the two is the sender only a signature can tell.
        if (headers_.from_mismatch && !has_good_signature()) return std::nullopt;
        return headers_.from.front().address;
    }

    Time effective_date() const {
        const ReadField* date = headers_.find("Date");
        const auto parsed = date ? mime::parse_rfc5322_date(date->field.raw) : std::nullopt;
        return std::min(parsed.value_or(now_), now_);
    }

    void collect_recipients(const char* name, std::vector<mime::AddrSpec>& recipients) const {
        for (const ReadField& read : headers_.fields) {
            if (!read.field.is(name)) continue;
            for (const auto& mailbox : mime::parse_address_list(read.field.raw)) {
                if (recipients.size() >= limits::recipients) return;
                recipients.push_back(mailbox.address);
            }
        }
    }

    /// The summary tells the signatures of the envelope in the order of its layers.
    void collect_signatures(MailBrought& brought) const {
        const auto layers = tree_.envelope();
        std::size_t innermost_encryption = 0;
        for (std::size_t i = 0; i < layers.size(); ++i)
            if (is_encryption(layers[i]->kind)) innermost_encryption = i;
        std::size_t number = 0;
        for (std::size_t i = 0; i < layers.size(); ++i)
            for (const crypto::SignatureFact& fact : layers[i]->signatures) {
                if (number >= summary_.signatures.size()) return;
                const SignatureSummary& judged = summary_.signatures[number++];
                if (i >= innermost_encryption && layers[i]->opened) collect_signature(fact, judged, brought);
            }
    }

    void collect_signature(const crypto::SignatureFact& fact, const SignatureSummary& judged,
                           MailBrought& brought) const {
        const bool same =
            fact.signer && judged.signer && judged.signer->fingerprint == fact.signer->fingerprint;
        const bool good = judged.verdict == crypto::Verdict::good;
        // With untrusted alone the level of the key is all that stands against the signature.
        if (!same || (!good && judged.verdict != crypto::Verdict::untrusted)) return;
        brought.signatures.push_back({.technology = fact.technology,
                                      .signer = fact.signer->fingerprint,
                                      .good = good,
                                      .signed_at = std::min(fact.signed_at.value_or(brought.effective), now_),
                                      .claims = fact.claims.value_or(crypto::SmimeClaims())});
    }

    void collect_attached(MailBrought& brought) const {
        for_each_own_leaf(tree_.root, [&](const Node& node) {
            if (brought.attached.size() >= limits::keys_of_a_message) return;
            const auto technology = key_attachment(*node.part);
            if (!technology || node.part->body.size() > attachment_bound) return;
            operation_.check();
            brought.attached.push_back(
                {.technology = *technology,
                 .bytes =
                     read_all(*mime::open_decoded(*node.part, node.document->source), attachment_bound)});
        });
    }

    /// A protected field is the message's; otherwise the outer one.
    std::vector<const mime::HeaderField*> autocrypt_fields() const {
        const Node& payload = tree_.payload();
        if (headers_.scheme != HeaderScheme::none && headers_.scheme != HeaderScheme::wrapped_message) {
            auto inner = payload.part->fields.find_all("Autocrypt");
            if (!inner.empty()) return inner;
        }
        return tree_.root.part->fields.find_all("Autocrypt");
    }

    void collect_autocrypt(MailBrought& brought) const {
        std::vector<people::AutocryptHeader> valid;
        for (const auto* field : autocrypt_fields()) {
            auto header = people::parse_autocrypt(field->raw);
            if (header && header->address == brought.from) valid.push_back(*std::move(header));
        }
        // Of several none can be told from the others.
        if (valid.size() == 1) brought.autocrypt = std::move(valid.front());
        if (summary_.encryption.state != EncryptionState::decrypted) return;
        for (const auto* field : tree_.payload().part->fields.find_all("Autocrypt-Gossip")) {
            if (brought.gossip.size() >= limits::keys_of_a_message) return;
            auto header = people::parse_autocrypt(field->raw);
            const bool named = header && contains(brought.recipients, header->address);
            const bool again =
                named && std::any_of(brought.gossip.begin(), brought.gossip.end(),
                                     [&](const auto& other) { return other.address == header->address; });
            if (named && !again) brought.gossip.push_back(*std::move(header));
        }
    }

    const OpenedTree& tree_;
    const MessageSummary& summary_;
    Time now_;
    const Operation& operation_;
    ReadHeaders headers_;
};

} // namespace

std::optional<people::MailBrought> what_it_brings(const OpenedTree& tree, const MessageSummary& summary,
                                                  Time now, const Operation& operation) {
    return Harvest(tree, summary, now, operation).run();
}

} // namespace sealpost::incoming
