// SPDX-License-Identifier: GPL-3.0-or-later
// An outbox in a folder of its own, and sealed messages to put into it, without a key ring.
#pragma once

#include "core/outbox/queue.h"
#include "core/outgoing/seal.h"
#include "core/state/database.h"
#include "tests/outbox/letter_engine.h"
#include "tests/outgoing/fake_directory.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

#include <memory>
#include <optional>
#include <string>

namespace sealpost::test {

inline constexpr std::string_view secret_word = "Kanarienvogel";

class Stand {
  public:
    explicit Stand(std::filesystem::path place = {});

    /// From ada@example.org, with the word in Subject and text. `header`: To, Cc, Bcc.
    outgoing::SealedMessage seal(const std::string& header,
                                 outgoing::Choices choices = {.sent_copy = outgoing::SentCopy::make},
                                 const std::string& text = "Der Kanarienvogel singt.\n");
    /// To everybody in the clear, unsigned.
    outgoing::SealedMessage in_the_clear(const std::string& to);
    outbox::Queued add(const outgoing::SealedMessage& message, std::chrono::seconds delay = {});
    /// Nothing is open until reopen().
    void close();
    /// As after a power cut: everything is opened anew.
    void reopen();

    outbox::Queue& queue() { return *queue_; }
    FakeDirectory& directory() { return directory_; }
    FixedClock& clock() { return clock_; }
    const Operation& operation() const { return operation_; }
    std::filesystem::path outbox() const { return place_ / "outbox"; }
    const std::filesystem::path& place() const { return place_; }
    std::size_t files_in_outbox() const;
    /// Of the queue's only item.
    outbox::Item only() { return queue_->items().at(0); }

  private:
    TemporaryFolder folder_;
    std::filesystem::path place_;
    FakeDirectory directory_;
    LetterEngine engine_;
    FixedClock clock_{plan_time};
    NoPrompts nobody_;
    Operation operation_{nobody_};
    std::unique_ptr<state::Database> database_;
    std::unique_ptr<state::SealedRecords> records_;
    std::unique_ptr<outbox::Queue> queue_;
};

} // namespace sealpost::test
