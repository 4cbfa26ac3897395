// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/body.h"

#include "core/base/text.h"

namespace sealpost::incoming {

namespace {

bool is_really_decrypted(const EncryptionSummary& encryption) {
    return encryption.state == EncryptionState::decrypted;
}

/// Copies of them may be left out, by the newer or the older form.
std::optional<LegacyDisplay> removable_fields(const ReadHeaders& headers,
                                              const EncryptionSummary& encryption) {
    const bool protects = headers.scheme != HeaderScheme::none && headers.scheme != HeaderScheme::hp_clear;
    if (!protects || !is_really_decrypted(encryption)) return std::nullopt;
    LegacyDisplay legacy;
    for (const ReadField& read : headers.fields)
        if (read.inner) legacy.fields.push_back({read.field.name, read.field.decoded()});
    return legacy;
}

/// The older form: a first part that holds nothing but copies of protected fields.
const Node* find_legacy_part(const Node& payload, const LegacyDisplay& fields) {
    if (!payload.part->type.is_multipart() || payload.children.size() < 2) return nullptr;
    const Node& first = payload.children.front();
    const mime::ContentType& type = first.part->type;
    const bool right_type = type.is("text", "plain") || type.is("text", "rfc822-headers");
    if (!right_type || ascii_lower(type.parameter("protected-headers")) != "v1" || first.layer)
        return nullptr;
    return is_copy_of_fields(render_text(first, std::nullopt).text, fields) ? &first : nullptr;
}

BodySummary show_forms(const TextForms& forms, const BodyChoice& choice, std::set<Warning>& warnings) {
    BodySummary body;
    std::optional<RenderedText> html;
    if (forms.html != nullptr) {
        html = render_html(*forms.html, choice.legacy);
        body.html = !choice.only_text;
        body.remote_content_blocked = html->remote_references;
    }
    RenderedText shown;
    if (forms.plain != nullptr) {
        shown = render_text(*forms.plain, choice.legacy);
    } else {
        shown = std::move(*html);
    }
    body.text_from_html = shown.from_html;
    body.cut = shown.cut;
    body.text = std::move(shown.text);
    if (shown.legacy_display_removed || (html && html->legacy_display_removed))
        warnings.insert(Warning::legacy_display_removed);
    return body;
}

} // namespace

BodyChoice choose_body(const OpenedTree& tree, const ReadHeaders& headers,
                       const EncryptionSummary& encryption) {
    BodyChoice choice;
    const Node& payload = tree.payload();
    const auto fields = removable_fields(headers, encryption);
    if (headers.scheme == HeaderScheme::hp_cipher) choice.legacy = fields;
    if (headers.scheme == HeaderScheme::protected_headers_v1 && fields)
        choice.left_out = find_legacy_part(payload, *fields);
    const bool wrapped = headers.scheme == HeaderScheme::wrapped_message;
    choice.texts = find_texts(wrapped ? payload.children.front() : payload);
    std::erase_if(choice.texts, [&](const TextForms& forms) {
        return choice.left_out != nullptr &&
               (forms.plain == choice.left_out || forms.html == choice.left_out);
    });
    choice.only_text = is_really_decrypted(encryption) && !encryption.authenticated.value_or(false);
    return choice;
}

ShownBody show_body(const BodyChoice& choice) {
    ShownBody body;
    if (choice.left_out != nullptr) body.warnings.insert(Warning::legacy_display_removed);
    for (const TextForms& forms : choice.texts) {
        BodySummary candidate = show_forms(forms, choice, body.warnings);
        const bool blank = trim(candidate.text.value_or("")).empty();
        if (body.summary.text && blank) continue;
        body.summary = std::move(candidate);
        body.forms = forms;
        if (!blank) break;
    }
    if (body.summary.remote_content_blocked > 0) body.warnings.insert(Warning::remote_content_blocked);
    if (body.summary.cut) body.warnings.insert(Warning::text_cut);
    return body;
}

} // namespace sealpost::incoming
