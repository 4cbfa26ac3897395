// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/submitting.h"

#include "cli/json_values.h"
#include "cli/words.h"
#include "core/outbox/courier.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

const char* name_of(transport::RecipientState state) {
    switch (state) {
    case transport::RecipientState::pending:
        return "pending";
    case transport::RecipientState::accepted:
        return "accepted";
    case transport::RecipientState::rejected:
        return "rejected";
    }
    return "pending";
}

/// The first recipient that was not accepted, as an error.
std::optional<Error> refusal_in(const transport::SubmitReceipt& receipt, const net::ServerSettings& server) {
    for (const auto& recipient : receipt.recipients) {
        if (recipient.state == transport::RecipientState::accepted) continue;
        const auto code = recipient.state == transport::RecipientState::rejected ? ErrorCode::server_refused
                                                                                 : ErrorCode::server_busy;
        return Error(code, {{"server", net::to_string(server.endpoint)},
                            {"address", recipient.address},
                            {"reply", recipient.reply}});
    }
    return std::nullopt;
}

std::vector<std::string> accepted_of(const std::vector<transport::SubmitReceipt>& receipts) {
    std::vector<std::string> result;
    for (const auto& receipt : receipts)
        for (const auto& recipient : receipt.recipients)
            if (recipient.state == transport::RecipientState::accepted) result.push_back(recipient.address);
    return result;
}

/// What to tell of an error: there is no queue, and the draft stands as it was.
Problem not_sent(const Error& error, const std::vector<transport::SubmitReceipt>& receipts) {
    Problem problem = problem_of(error);
    const auto accepted = accepted_of(receipts);
    problem.message += "; nothing was queued, and the draft is untouched";
    if (!accepted.empty()) {
        std::string list;
        for (const auto& address : accepted) list += (list.empty() ? "" : ", ") + shown(address);
        problem.message += "; it was sent to " + list + " alone";
        Json facts = problem.facts.empty() ? Json::object() : Json::parse(problem.facts);
        facts["accepted"] = accepted;
        problem.facts = facts.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    return problem;
}

std::string sent_folder(transport::ImapClient& mailbox, const Operation& operation) {
    for (const auto& folder : mailbox.folders(operation))
        if (folder.use == transport::SpecialUse::sent && folder.selectable) return folder.name;
    return "Sent";
}

} // namespace

Submission submit(Context& context, const accounts::Account& account, const net::ServerSettings& server,
                  const std::vector<outgoing::SealedForSubmission>& copies,
                  std::chrono::milliseconds patience) {
    Submission submission;
    try {
        const auto surroundings = context.surroundings(patience);
        const auto credential = credential_of(context, account);
        const outbox::Courier courier;
        for (const auto& copy : copies) {
            transport::SmtpClient client(surroundings, server, credential.copy());
            submission.receipts.push_back(courier.submit(copy, client, {}, context.operation()));
            if (const auto error = refusal_in(submission.receipts.back(), server)) {
                submission.problem = not_sent(*error, submission.receipts);
                break;
            }
        }
    } catch (const Error& error) {
        submission.problem = not_sent(error, submission.receipts);
    }
    return submission;
}

Json json_of_submission(const std::vector<outgoing::SealedForSubmission>& copies,
                        const Submission& submission) {
    Json result = Json::array();
    for (std::size_t i = 0; i < copies.size(); ++i) {
        Json entry = json_of_copy(copies[i].copy());
        Json results = Json::array();
        if (i < submission.receipts.size())
            for (const auto& recipient : submission.receipts[i].recipients)
                results.push_back({{"address", recipient.address},
                                   {"state", name_of(recipient.state)},
                                   {"reply", recipient.reply}});
        entry["results"] = std::move(results);
        result.push_back(std::move(entry));
    }
    return result;
}

Json file_sent_copy(Context& context, const accounts::Account& account, const outgoing::SealedForSelf& copy,
                    std::chrono::milliseconds patience) {
    try {
        const Operation operation = context.operation();
        const auto surroundings = context.surroundings(patience);
        transport::ImapClient mailbox(surroundings, imap_of(account), credential_of(context, account));
        mailbox.connect(operation);
        const std::string folder = sent_folder(mailbox, operation);
        const auto receipt = outbox::Courier().append(copy, mailbox, folder, outbox::Filing::sent, operation);
        mailbox.disconnect();
        return {{"folder", folder}, {"uid", receipt.uid == 0 ? Json(nullptr) : Json(receipt.uid)}};
    } catch (const Error& error) {
        context.output().warn("the message was sent, but no copy could be filed: " + word(error).message);
        return nullptr;
    }
}

} // namespace sealpost::cli
