// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/extract.h"

namespace sealpost::incoming {

namespace {

ErrorCode code_for(crypto::DecryptFailure failure) noexcept {
    switch (failure) {
    case crypto::DecryptFailure::no_secret_key:
        return ErrorCode::no_secret_key;
    case crypto::DecryptFailure::integrity:
        return ErrorCode::integrity;
    case crypto::DecryptFailure::locked:
        return ErrorCode::locked;
    case crypto::DecryptFailure::unsupported:
        return ErrorCode::unsupported;
    case crypto::DecryptFailure::none:
    case crypto::DecryptFailure::malformed:
    case crypto::DecryptFailure::limit:
        break;
    }
    return ErrorCode::malformed;
}

Error make_error(crypto::DecryptFailure failure, const std::string& unsupported,
                 const std::vector<crypto::RecipientFact>& recipients) {
    Facts facts{{"reason", std::string(name_of(failure))}};
    if (!unsupported.empty()) facts.emplace("detail", unsupported);
    std::string ids;
    for (const crypto::RecipientFact& recipient : recipients) {
        if (!ids.empty()) ids += ' ';
        ids += recipient.id;
    }
    if (!ids.empty()) facts.emplace("recipients", std::move(ids));
    return Error(code_for(failure), std::move(facts));
}

/// One field with line ends of one kind.
void write_field(Sink& to, std::string_view name, std::string_view raw, std::string_view line_end) {
    std::string field(name);
    field += ':';
    for (const char c : raw) {
        if (c == '\r') continue;
        if (c == '\n') {
            field += line_end;
        } else {
            field += c;
        }
    }
    field += line_end;
    to.write(field);
}

void copy_range(const Node& node, mime::ByteRange range, Sink& to, const Operation& operation) {
    copy(*mime::open_range(node.document->source, range), to, operation);
}

/// Discards unless the work came to its end.
class Writing {
  public:
    explicit Writing(Sink& sink) : sink_(sink) {}
    ~Writing() {
        if (!done_) sink_.discard();
    }
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;
    void commit() {
        sink_.commit();
        done_ = true;
    }

  private:
    Sink& sink_;
    bool done_ = false;
};

void write_message(const OpenedTree& tree, const MessageSummary& summary, Sink& to,
                   const Operation& operation) {
    const Node& payload = tree.payload();
    const bool wrapped = summary.header_scheme == HeaderScheme::wrapped_message;
    const Node& body = wrapped ? payload.children.front() : payload.unwrapped();
    const std::string_view line_end = body.document->tree.has_crlf ? "\r\n" : "\n";
    for (const ShownField& field : summary.headers) write_field(to, field.name, field.raw, line_end);
    bool has_version = false;
    for (const mime::HeaderField& field : body.part->fields) {
        if (!mime::is_structural_field(field.name)) continue;
        has_version = has_version || field.is("MIME-Version");
        write_field(to, field.name, field.raw, line_end);
    }
    if (!has_version) write_field(to, "MIME-Version", " 1.0", line_end);
    to.write(line_end);
    copy_range(body, body.part->body, to, operation);
}

} // namespace

Error error_for(const crypto::EncryptionFact& encryption) {
    return make_error(encryption.failure, encryption.unsupported, encryption.recipients);
}

Error error_for(const EncryptionSummary& encryption) {
    return make_error(encryption.reason.value_or(crypto::DecryptFailure::malformed),
                      encryption.unsupported.value_or(std::string()), encryption.recipients);
}

void extract_message(const OpenedTree& tree, const MessageSummary& summary, Sink& to,
                     const Operation& operation) {
    Writing writing(to);
    switch (summary.encryption.state) {
    case EncryptionState::none:
        throw Error(ErrorCode::not_encrypted);
    case EncryptionState::failed:
        throw error_for(summary.encryption);
    case EncryptionState::decrypted:
        break;
    }
    write_message(tree, summary, to, operation);
    writing.commit();
}

void extract_part(const OpenedTree& tree, std::string_view path, Sink& to, const Operation& operation) {
    Writing writing(to);
    const Node* node = tree.find(path);
    const bool encrypted = node != nullptr && node->layer && is_encryption(node->layer->kind);
    if (!encrypted || !node->errant) throw Error(ErrorCode::not_encrypted, {{"path", std::string(path)}});
    if (!node->layer->opened) throw error_for(node->layer->encryption.value_or(crypto::EncryptionFact{}));
    const Node& content = node->children.front();
    copy_range(content, content.part->whole, to, operation);
    writing.commit();
}

} // namespace sealpost::incoming
