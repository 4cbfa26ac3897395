// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reading.h"

#include "cli/json_values.h"
#include "cli/text_values.h"
#include "cli/words_findings.h"
#include "core/incoming/extract.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

Reading read_message(Context& context, std::shared_ptr<SeekableSource> message,
                     const incoming::OpenOptions& options) {
    return app::read_message(context, std::move(message), options, context.operation());
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
