// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/summary.h"

#include "core/base/text.h"
#include "core/incoming/part_summary.h"
#include "core/incoming/signature_summary.h"
#include "core/incoming/text.h"

#include <algorithm>
#include <set>

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

/// The signatures of the message, and whether one of them makes it signed.
struct Signatures {
    std::vector<SignatureSummary> found;
    bool is_signed = false;
};

class Summariser {
  public:
    Summariser(const OpenedTree& tree, const SummaryFacts& facts, const Operation& operation)
        : tree_(tree), facts_(facts), operation_(operation), headers_(read_headers(tree)) {}

    MessageSummary run() {
        const auto layers = message_layers(tree_);
        const Signatures signatures = judge_signatures(layers);
        MessageSummary summary;
        summary.encryption = encryption_of(layers);
        const bool encrypted = summary.encryption.state == EncryptionState::decrypted;
        summary.summary = protection_of(signatures.is_signed, encrypted);
        summary.signatures = signatures.found;
        summary.header_scheme = headers_.scheme;
        summary.headers = shown_fields(headers_, signatures.is_signed);
        choose_texts(encrypted);
        summary.body = render_body();
        PartSummaries parts =
            summarise_parts({tree_, facts_, headers_, summary.summary, body_, left_out_, operation_});
        summary.parts = std::move(parts.parts);
        warnings_.merge(parts.warnings);
        note_addresses(summary.summary);
        note_rest(summary);
        summary.warnings.assign(warnings_.begin(), warnings_.end());
        return summary;
    }

  private:
    /// Only a signature inside every encryption authenticates what is shown; one outside is reported.
    Signatures judge_signatures(const std::vector<const Layer*>& layers) {
        std::size_t last_encryption = 0;
        bool encrypted = false;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (!is_encryption(layers[i]->kind)) continue;
            last_encryption = i;
            encrypted = true;
        }
        Signatures signatures;
        bool inside = false;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const Layer& layer = *layers[i];
            inside = inside || is_encryption(layer.kind);
            const bool counts = layer.opened && (!encrypted || i >= last_encryption);
            for (const crypto::SignatureFact& fact : layer.signatures) {
                JudgedSignature judged = judge_signature(fact, headers_, facts_, inside);
                const bool good = judged.summary.verdict == crypto::Verdict::good;
                if (counts && good) signatures.is_signed = true;
                if (counts)
                    for (const auto warning : judged.warnings) warnings_.insert(to_warning(warning));
                if (judged.summary.verdict == crypto::Verdict::address_mismatch) mismatched_signer_ = true;
                signatures.found.push_back(std::move(judged.summary));
            }
        }
        return signatures;
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

    void choose_texts(bool encrypted) {
        if (encrypted && headers_.scheme != HeaderScheme::none && headers_.scheme != HeaderScheme::hp_clear) {
            LegacyDisplay fields;
            for (const ReadField& read : headers_.fields) {
                if (read.inner) fields.fields.push_back({read.field.name, read.field.decoded()});
            }
            protected_fields_ = std::move(fields);
        }
        const Node& payload = tree_.payload();
        if (headers_.scheme == HeaderScheme::protected_headers_v1) left_out_ = find_legacy_part(payload);
        const bool wrapped = headers_.scheme == HeaderScheme::wrapped_message;
        texts_ = find_texts(wrapped ? payload.children.front() : payload);
        std::erase_if(texts_, [&](const TextForms& forms) {
            return left_out_ != nullptr && (forms.plain == left_out_ || forms.html == left_out_);
        });
    }

    /// The older form: a first part that holds nothing but copies of protected fields.
    const Node* find_legacy_part(const Node& payload) const {
        if (!protected_fields_ || !payload.part->type.is_multipart() || payload.children.size() < 2)
            return nullptr;
        const Node& first = payload.children.front();
        const mime::ContentType& type = first.part->type;
        const bool right_type = type.is("text", "plain") || type.is("text", "rfc822-headers");
        if (!right_type || ascii_lower(type.parameter("protected-headers")) != "v1" || first.layer)
            return nullptr;
        return is_copy_of_fields(render_text(first, std::nullopt).text, *protected_fields_) ? &first
                                                                                            : nullptr;
    }

    BodySummary render_body() {
        BodySummary body;
        const bool removable = headers_.scheme == HeaderScheme::hp_cipher;
        const std::optional<LegacyDisplay> legacy = removable ? protected_fields_ : std::nullopt;
        if (left_out_ != nullptr) warnings_.insert(Warning::legacy_display_removed);
        for (const TextForms& forms : texts_) {
            BodySummary candidate = render_forms(forms, legacy);
            const bool blank = trim(candidate.text.value_or("")).empty();
            if (body.text && blank) continue;
            body = std::move(candidate);
            body_ = forms;
            if (!blank) break;
        }
        if (body.remote_content_blocked > 0) warnings_.insert(Warning::remote_content_blocked);
        if (body.cut) warnings_.insert(Warning::text_cut);
        return body;
    }

    BodySummary render_forms(const TextForms& forms, const std::optional<LegacyDisplay>& legacy) {
        BodySummary body;
        std::optional<RenderedText> html;
        if (forms.html != nullptr) {
            html = render_html(*forms.html, legacy);
            body.html = true;
            body.remote_content_blocked = html->remote_references;
        }
        RenderedText shown;
        if (forms.plain != nullptr) {
            shown = render_text(*forms.plain, legacy);
        } else {
            shown = std::move(*html);
        }
        body.text_from_html = shown.from_html;
        body.cut = shown.cut;
        body.text = std::move(shown.text);
        const bool removed = shown.legacy_display_removed || (html && html->legacy_display_removed);
        if (removed) warnings_.insert(Warning::legacy_display_removed);
        return body;
    }

    bool is_mine(const mime::Mailbox& mailbox) const {
        return std::find(facts_.my_addresses.begin(), facts_.my_addresses.end(), mailbox.address) !=
               facts_.my_addresses.end();
    }

    void note_addresses(Protection summary) {
        if (headers_.from_mismatch) warnings_.insert(Warning::from_mismatch);
        if (headers_.from.size() > 1 || headers_.from_fields > 1) warnings_.insert(Warning::several_from);
        if (came_through_list() && (headers_.from_mismatch || mismatched_signer_))
            warnings_.insert(Warning::list_rewrote_from);

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

    void note_rest(const MessageSummary& summary) {
        if (summary.header_scheme == HeaderScheme::wrapped_message) warnings_.insert(Warning::legacy_wrapped);
        if (tree_.unobtrusive_ignored) warnings_.insert(Warning::unobtrusive_signature_ignored);
        if (tree_.limit_exceeded) warnings_.insert(Warning::limit_exceeded);
    }

    const OpenedTree& tree_;
    const SummaryFacts& facts_;
    const Operation& operation_;
    ReadHeaders headers_;
    std::optional<LegacyDisplay> protected_fields_;
    std::vector<TextForms> texts_;
    TextForms body_;
    const Node* left_out_ = nullptr;
    bool mismatched_signer_ = false;
    std::set<Warning> warnings_;
};

} // namespace

const ShownField* MessageSummary::header(std::string_view name) const noexcept {
    for (const ShownField& field : headers) {
        if (equal_ignoring_case(field.name, name)) return &field;
    }
    return nullptr;
}

bool MessageSummary::has(Warning warning) const noexcept {
    return std::find(warnings.begin(), warnings.end(), warning) != warnings.end();
}

MessageSummary summarise(const OpenedTree& tree, const SummaryFacts& facts, const Operation& operation) {
    return Summariser(tree, facts, operation).run();
}

} // namespace sealpost::incoming
