// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/draft_filing.h"

#include "core/base/error.h"
#include "core/outbox/courier.h"
#include "core/state/digest.h"

#include <algorithm>

namespace sealpost::outbox {

namespace {

/// Digest and size of what is fetched; no more than `bound` bytes are looked at.
class DigestSink final : public Sink {
  public:
    explicit DigestSink(std::uint64_t bound) noexcept : bound_(bound) {}
    void write(std::string_view bytes) override {
        size_ += bytes.size();
        if (size_ <= bound_) digest_.update(bytes);
    }
    void commit() override {}
    void discard() noexcept override {}
    bool is(std::uint64_t size, const std::string& sha256) {
        return size_ == size && digest_.hex() == sha256;
    }

  private:
    std::uint64_t bound_;
    std::uint64_t size_ = 0;
    state::Sha256 digest_;
};

} // namespace

ServerCopy DraftFiling::file(const std::string& id, const outgoing::SealedForSelf& draft,
                             const std::string& folder, const Operation& operation) {
    ServerCopy copy{.folder = folder,
                    .message_id = draft.message_id().to_string(),
                    .size = draft.size(),
                    .sha256 = state::sha256_of(*draft.open()).hex()};
    // Noted before it is there: after a crash it is looked for by its Message-ID.
    store_.change(id, [&](StoredDraft& one) { one.on_server.push_back(copy); });
    const auto receipt = Courier().append(draft, mailbox_, folder, Filing::draft, operation);
    copy.uidvalidity = receipt.uidvalidity;
    copy.uid = receipt.uid;
    store_.change(id, [&](StoredDraft& one) { one.on_server.back() = copy; });
    return copy;
}

Withdrawn DraftFiling::withdraw_former(const std::string& id, const Operation& operation) {
    auto copies = store_.get(id).on_server;
    if (!copies.empty()) copies.pop_back();
    return withdraw(id, copies, operation);
}

Withdrawn DraftFiling::withdraw_all(const std::string& id, const Operation& operation) {
    return withdraw(id, store_.get(id).on_server, operation);
}

Withdrawn DraftFiling::withdraw(const std::string& id, const std::vector<ServerCopy>& copies,
                                const Operation& operation) {
    Withdrawn result;
    for (const ServerCopy& copy : copies) {
        withdraw(copy, result, operation);
        store_.change(id, [&](StoredDraft& one) { std::erase(one.on_server, copy); });
    }
    return result;
}

void DraftFiling::withdraw(const ServerCopy& copy, Withdrawn& result, const Operation& operation) {
    std::vector<std::uint32_t> candidates;
    try {
        const auto folder = mailbox_.select(copy.folder, operation);
        // RFC 3501 section 2.3.1.1: a UID means something only together with its UIDVALIDITY.
        if (copy.uid != 0 && folder.uidvalidity == copy.uidvalidity)
            candidates = {copy.uid};
        else
            candidates = mailbox_.find_message_id(copy.message_id, operation);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::not_found) throw;
    }
    bool other = false;
    for (const std::uint32_t uid : candidates) {
        try {
            if (!is_the_same(uid, copy, operation)) {
                other = true;
                continue;
            }
            const auto removal = mailbox_.erase(uid, operation);
            ++(removal == transport::Removal::gone ? result.removed : result.marked);
            return;
        } catch (const Error& error) {
            // Somebody else removed it.
            if (error.code() != ErrorCode::not_found) throw;
        }
    }
    ++(other ? result.left : result.removed);
}

bool DraftFiling::is_the_same(std::uint32_t uid, const ServerCopy& copy, const Operation& operation) {
    DigestSink sink(copy.size);
    mailbox_.fetch(uid, sink, operation);
    return sink.is(copy.size, copy.sha256);
}

} // namespace sealpost::outbox
