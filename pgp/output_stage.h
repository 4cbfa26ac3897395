// SPDX-License-Identifier: GPL-3.0-or-later
// What GnuPG writes, on its way to the sink: always binary here (whatever gpg.conf says), outlined, and
// armoured by ourselves where that is wanted.
#pragma once

#include "core/base/stream.h"
#include "core/crypto/engine.h"
#include "pgp/armor.h"
#include "pgp/packet_reader.h"

#include <optional>
#include <string_view>

namespace sealpost::pgp {

class OutputStage {
  public:
    /// `label`: of the armour. `line_end` as in ArmorWriter.
    OutputStage(Sink& sink, crypto::Encoding encoding, std::string_view label,
                std::string_view line_end = "\r\n");
    OutputStage(const OutputStage&) = delete;
    OutputStage& operator=(const OutputStage&) = delete;
    ~OutputStage();

    void write(std::string_view bytes) { reader_.feed(bytes); }
    /// Writes the rest; the sink is not committed. Error{engine_failed} where GnuPG's output is no packets.
    void finish();
    void commit();
    MessageOutline outline() const { return outline_.outline(); }

  private:
    void take_packets(std::string_view bytes);
    Sink* sink_;
    ArmorReader reader_;
    MessageReader outline_;
    std::optional<ArmorWriter> armor_;
};

} // namespace sealpost::pgp
