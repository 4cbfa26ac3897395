// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/message_status.h"

#include "core/base/text.h"
#include "core/incoming/signature_summary.h"

#include <algorithm>

namespace sealpost::incoming {

namespace {

/// The layers that speak for the message, outermost first: the envelope, and a layer at its end that stayed
/// closed.
std::vector<const Layer*> message_layers(const OpenedTree& tree) {
    std::vector<const Layer*> layers = tree.envelope();
    const Node& payload = tree.payload();
    if (payload.layer && !payload.errant) layers.push_back(&*payload.layer);
    return layers;
}

class Judge {
  public:
    Judge(const OpenedTree& tree, const ReadHeaders& headers, const SummaryFacts& facts)
        : tree_(tree), headers_(headers), facts_(facts) {}

    MessageStatus run() {
        const auto layers = message_layers(tree_);
        MessageStatus status;
        const bool is_signed = judge_signatures(layers, status.signatures);
        status.encryption = encryption_of(layers);
        status.summary = protection_of(is_signed, status.encryption.state == EncryptionState::decrypted);
        status.header_scheme = headers_.scheme;
        status.headers = shown_fields(headers_, is_signed);
        note_senders();
        note_recipients(status.summary);
        if (headers_.scheme == HeaderScheme::wrapped_message) warnings_.insert(Warning::legacy_wrapped);
        status.warnings.assign(warnings_.begin(), warnings_.end());
        return status;
    }

  private:
    /// Whether one of them makes the message signed: only a signature inside every encryption authenticates
    /// what is shown; one outside is reported.
    bool judge_signatures(const std::vector<const Layer*>& layers, std::vector<SignatureSummary>& found) {
        std::size_t last_encryption = 0;
        bool encrypted = false;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (!is_encryption(layers[i]->kind)) continue;
            last_encryption = i;
            encrypted = true;
        }
        bool is_signed = false;
        bool inside = false;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const Layer& layer = *layers[i];
            inside = inside || is_encryption(layer.kind);
            const bool counts = layer.opened && (!encrypted || i >= last_encryption);
            for (const crypto::SignatureFact& fact : layer.signatures) {
                JudgedSignature judged = judge_signature(fact, headers_, facts_, inside);
                is_signed = is_signed || (counts && judged.summary.verdict == crypto::Verdict::good);
                if (counts)
                    for (const auto warning : judged.warnings) warnings_.insert(to_warning(warning));
                if (judged.summary.verdict == crypto::Verdict::address_mismatch) mismatched_signer_ = true;
                found.push_back(std::move(judged.summary));
            }
        }
        return is_signed;
    }

    /// Of the innermost open encryption; where none is open, of the one that stayed closed.
    EncryptionSummary encryption_of(const std::vector<const Layer*>& layers) {
        EncryptionSummary result;
        for (const Layer* layer : layers) {
            if (!is_encryption(layer->kind)) continue;
            EncryptionSummary one = summarise_encryption(*layer);
            if (one.state == EncryptionState::decrypted || result.state == EncryptionState::none)
                result = std::move(one);
        }
        const bool open = result.state == EncryptionState::decrypted;
        if (open && !result.authenticated.value_or(false))
            warnings_.insert(Warning::encryption_not_authenticated);
        return result;
    }

    void note_senders() {
        if (headers_.from_mismatch) warnings_.insert(Warning::from_mismatch);
        if (headers_.from.size() > 1 || headers_.from_fields > 1) warnings_.insert(Warning::several_from);
        if (came_through_list() && (headers_.from_mismatch || mismatched_signer_))
            warnings_.insert(Warning::list_rewrote_from);
        const auto deceives = [this](const mime::Mailbox& mailbox) {
            return is_deceptive(mailbox.address) || names_another_address(mailbox) ||
                   (facts_.known && facts_.known->are_imitated_by(mailbox.address));
        };
        if (std::any_of(headers_.from.begin(), headers_.from.end(), deceives) ||
            std::any_of(headers_.outer_from.begin(), headers_.outer_from.end(), deceives))
            warnings_.insert(Warning::lookalike_address);
    }

    bool is_mine(const mime::Mailbox& mailbox) const {
        return contains(facts_.my_addresses, mailbox.address);
    }

    void note_recipients(Protection summary) {
        std::vector<mime::Mailbox> recipients;
        bool has_recipients = false;
        for (const ReadField& read : headers_.fields) {
            if (!read.field.is("To") && !read.field.is("Cc")) continue;
            has_recipients = true;
            if (!read.inner) continue;
            for (auto& mailbox : mime::parse_address_list(read.field.raw))
                recipients.push_back(std::move(mailbox));
        }
        if (summary == Protection::unprotected) return;
        if (has_recipients && !headers_.recipients_protected)
            warnings_.insert(Warning::recipients_not_signed);
        const auto mine = [this](const mime::Mailbox& mailbox) { return is_mine(mailbox); };
        const bool from_me = std::any_of(headers_.from.begin(), headers_.from.end(), mine);
        const bool to_me = std::any_of(recipients.begin(), recipients.end(), mine);
        if (headers_.recipients_protected && !facts_.my_addresses.empty() && !from_me && !to_me)
            warnings_.insert(Warning::not_addressed_to_you);
    }

    bool came_through_list() const {
        const mime::HeaderBlock& outer = tree_.root.part->fields;
        return outer.count("List-Id") > 0 || outer.count("List-Post") > 0;
    }

    const OpenedTree& tree_;
    const ReadHeaders& headers_;
    const SummaryFacts& facts_;
    bool mismatched_signer_ = false;
    std::set<Warning> warnings_;
};

} // namespace

const ShownField* MessageStatus::header(std::string_view name) const noexcept {
    for (const ShownField& field : headers) {
        if (equal_ignoring_case(field.name, name)) return &field;
    }
    return nullptr;
}

bool MessageStatus::has(Warning warning) const noexcept {
    return std::find(warnings.begin(), warnings.end(), warning) != warnings.end();
}

MessageStatus judge_message(const OpenedTree& tree, const ReadHeaders& headers, const SummaryFacts& facts) {
    return Judge(tree, headers, facts).run();
}

} // namespace sealpost::incoming
