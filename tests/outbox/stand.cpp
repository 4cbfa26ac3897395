// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/stand.h"

namespace sealpost::test {

Stand::Stand(std::filesystem::path place) : place_(place.empty() ? folder_.path() : std::move(place)) {
    directory_.add_own("ada@example.org", usable_key("ada@example.org", 'A'));
    directory_.add("bob@example.org", usable_key("bob@example.org", 'B'), crypto::Level::verified);
    directory_.add("carol@example.org", usable_key("carol@example.org", 'C'), crypto::Level::accepted);
    reopen();
}

void Stand::close() {
    queue_.reset();
    records_.reset();
    database_.reset();
}

void Stand::reopen() {
    close();
    database_ = std::make_unique<state::Database>(place_ / "sealpost.db");
    records_ = std::make_unique<state::SealedRecords>(*database_, Secret(std::string(32, 'k')));
    queue_ = std::make_unique<outbox::Queue>(outbox(), *records_);
}

outgoing::SealedMessage Stand::seal(const std::string& header, outgoing::Choices choices,
                                    const std::string& text) {
    const auto draft = draft_of("From: ada@example.org\n" + header + "Subject: Der Kanarienvogel\n\n" + text);
    const auto outcome = outgoing::plan(draft, choices, directory_, clock_.now());
    return outgoing::seal(outcome.plan(), {.pgp = &engine_}, operation_);
}

outgoing::SealedMessage Stand::in_the_clear(const std::string& to) {
    return seal("To: " + to + "\n", {.sign = false, .allow_plaintext = {address(to)}});
}

outbox::Queued Stand::add(const outgoing::SealedMessage& message, std::chrono::seconds delay) {
    return queue_->add(message, {.account = "ada@example.org", .now = clock_.now(), .delay = delay},
                       operation_);
}

std::size_t Stand::files_in_outbox() const {
    std::size_t count = 0;
    if (!std::filesystem::exists(outbox())) return 0;
    for (const auto& entry : std::filesystem::directory_iterator(outbox()))
        count += entry.path().filename() != "lease" && entry.path().filename() != "writing" &&
                 entry.path().filename() != "owner";
    return count;
}

} // namespace sealpost::test
