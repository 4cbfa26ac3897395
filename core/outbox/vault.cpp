// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/vault.h"

#include "core/base/file.h"
#include "core/outbox/lease.h"
#include "core/state/sealed_file.h"

#include <algorithm>
#include <unistd.h>

namespace sealpost::outbox {

namespace {

constexpr std::size_t id_length = 32;

std::string purpose_of(const std::string& id) { return "outbox file " + id; }

/// The id in a name that the vault gave: "ID", "ID.accepted", or ".ID.….part", which a sink left that was
/// ended; empty for any other name.
std::string id_in(const std::string& name) {
    const std::string id = name.substr(name.starts_with('.') ? 1 : 0, id_length);
    return id.find_first_not_of("0123456789abcdef") == std::string::npos && id.size() == id_length
               ? id
               : std::string();
}

} // namespace

Vault::Vault(std::filesystem::path folder, const state::SealedRecords& records)
    : folder_(std::move(folder)), records_(records) {}

std::filesystem::path Vault::file_of(const std::string& id) const { return folder_ / id; }
std::filesystem::path Vault::note_of(const std::string& id) const { return folder_ / (id + ".accepted"); }

void Vault::write(Kind kind, const std::string& id, SeekableSource& from, const Operation& operation) {
    make_private_folder(folder_);
    state::SealedFileSink sink(file_of(id), records_.derive(purpose_of(id)),
                               kind == Kind::submission ? "submission" : "own");
    copy(from, sink, operation);
    sink.commit();
}

void Vault::keep(const std::string& id, const outgoing::SealedForSubmission& copy, const WritingMark&,
                 const Operation& operation) {
    write(Kind::submission, id, *copy.open(), operation);
}

void Vault::keep(const std::string& id, const outgoing::SealedForSelf& copy, const WritingMark&,
                 const Operation& operation) {
    write(Kind::own, id, *copy.open(), operation);
}

outgoing::SealedBytes Vault::read(Kind kind, const std::string& id, std::uint64_t size,
                                  const Operation& operation) const {
    const std::string label = kind == Kind::submission ? "submission" : "own";
    const auto open = [path = file_of(id), label,
                       key = std::make_shared<Secret>(records_.derive(purpose_of(id)))] {
        return std::make_unique<state::SealedFileSource>(path, *key, label);
    };
    const auto all = open();
    if (all->size() != size)
        throw Error(ErrorCode::state_corrupt, {{"path", file_of(id).native()}, {"detail", "damaged"}});
    FunctionSink nothing([](std::string_view) {});
    sealpost::copy(*all, nothing, {operation.prompts, operation.stop});
    return outgoing::SealedBytes(size, open);
}

outgoing::SealedForSubmission Vault::take(const Item& item, const Operation& operation) const {
    outgoing::Envelope envelope{.mail_from = item.mail_from, .rcpt_to = item.pending()};
    if (envelope.rcpt_to.empty()) throw Error(ErrorCode::internal, {{"detail", "nobody is waiting"}});
    return outgoing::SealedForSubmission(std::move(envelope), item.message_id, item.copy,
                                         read(Kind::submission, item.id, item.size, operation));
}

outgoing::SealedForSelf Vault::take(const Message& message, const Operation& operation) const {
    return outgoing::SealedForSelf(message.message_id, message.own.engine,
                                   read(Kind::own, message.id, message.own.size, operation));
}

void Vault::note_accepted(const std::string& id) noexcept {
    std::error_code ignored;
    std::filesystem::rename(file_of(id), note_of(id), ignored);
    std::filesystem::resize_file(note_of(id), 0, ignored);
}

bool Vault::was_accepted(const std::string& id) const {
    std::error_code ignored;
    return std::filesystem::exists(note_of(id), ignored);
}

void Vault::remove(const std::string& id) noexcept {
    std::error_code ignored;
    std::filesystem::remove(file_of(id), ignored);
    std::filesystem::remove(note_of(id), ignored);
}

void Vault::remove_orphans(const std::set<std::string>& needed, const WritingMark&) {
    std::error_code fault;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
        const std::string name = entry.path().filename().native();
        const std::string id = id_in(name);
        if (id.empty() || (needed.contains(id) && !name.starts_with('.'))) continue;
        std::filesystem::remove(entry.path(), fault);
    }
}

} // namespace sealpost::outbox
