// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reading.h"

#include "cli/json_values.h"
#include "cli/text_values.h"
#include "cli/words_findings.h"
#include "core/incoming/extract.h"

#include <nlohmann/json.hpp>

#include <map>

namespace sealpost::cli {

namespace {

/// What the engines found of each signer, wherever in the message.
using Signers = std::map<crypto::Fingerprint, const crypto::SignatureFact*>;

void collect_signers(const incoming::Node& node, Signers& signers) {
    if (node.layer)
        for (const auto& fact : node.layer->signatures)
            if (fact.signer) signers.emplace(fact.signer->fingerprint, &fact);
    for (const auto& child : node.children) collect_signers(child, signers);
}

} // namespace

std::vector<mime::AddrSpec> my_addresses(Context& context, const incoming::OpenedTree& tree) {
    std::vector<mime::AddrSpec> result = context.account_addresses();
    for (const auto* layer : tree.envelope()) {
        if (!layer->encryption) continue;
        for (const auto& recipient : layer->encryption->recipients)
            if (recipient.ours.value_or(false))
                for (auto& address : context.addresses_of(layer->encryption->technology, recipient.id))
                    result.push_back(std::move(address));
    }
    return result;
}

Reading read_message(Context& context, std::shared_ptr<SeekableSource> message,
                     const incoming::OpenOptions& options) {
    const Operation operation = context.operation();
    Reading reading{.tree = incoming::open(std::move(message),
                                           {.openpgp = &context.decryptor(crypto::Technology::openpgp),
                                            .smime = &context.decryptor(crypto::Technology::smime)},
                                           options, operation),
                    .summary = {}};
    if (!reading.tree.is_message) throw Error(ErrorCode::not_a_message);
    Signers signers;
    collect_signers(reading.tree.root, signers);
    reading.summary = incoming::summarise(
        reading.tree,
        {.level_of =
             [&](const mime::AddrSpec& address, crypto::Technology, const crypto::Fingerprint& fingerprint) {
                 return context.level_of(address, *signers.at(fingerprint));
             },
         .my_addresses = my_addresses(context, reading.tree),
         .now = context.now(),
         .known = context.known_addresses()},
        operation);
    return reading;
}

ExitCode tell(Context& context, const Reading& reading) {
    Output& output = context.output();
    const auto& encryption = reading.summary.encryption;
    if (encryption.state == incoming::EncryptionState::failed)
        return output.fail(problem_of(incoming::error_for(encryption)), json_of_summary(reading.summary));
    output.print(text_of_summary(reading.summary));
    output.print_json(json_of_summary(reading.summary));
    return ExitCode::done;
}

void warn_of(Context& context, const Reading& reading) {
    for (const auto& signature : reading.summary.signatures)
        if (signature.verdict != crypto::Verdict::good) context.output().warn(text_of_signature(signature));
    for (const auto warning : reading.summary.warnings)
        if (warning == incoming::Warning::encryption_not_authenticated ||
            warning == incoming::Warning::from_mismatch)
            context.output().warn(word(warning));
}

} // namespace sealpost::cli
