// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/output_stage.h"

#include "core/base/error.h"

namespace sealpost::pgp {

OutputStage::OutputStage(Sink& sink, crypto::Encoding encoding, std::string_view label,
                         std::string_view line_end)
    : sink_(&sink), reader_([this](std::string_view bytes) { take_packets(bytes); }) {
    if (encoding == crypto::Encoding::armor) {
        armor_.emplace([this](std::string_view text) { sink_->write(text); }, label, line_end);
    }
}

OutputStage::~OutputStage() {
    if (sink_ != nullptr) sink_->discard();
}

void OutputStage::take_packets(std::string_view bytes) {
    outline_.feed(bytes);
    if (armor_) {
        armor_->feed(bytes);
    } else {
        sink_->write(bytes);
    }
}

void OutputStage::finish() {
    outline_.finish();
    if (!reader_.complete() || outline_.outline().framing != Framing::good) {
        throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"detail", "output"}});
    }
    if (armor_) armor_->finish();
}

void OutputStage::commit() {
    sink_->commit();
    sink_ = nullptr;
}

} // namespace sealpost::pgp
