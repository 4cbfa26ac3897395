// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dns_server.h"

#include "core/base/error.h"
#include "tests/support/corpora.h"

#include <filesystem>

namespace sealpost::test {

DnsServer::DnsServer() {
    write();
    process_ = std::make_unique<BackgroundProcess>(
        std::vector<std::string>{"/usr/bin/python3", "-B",
                                 (source_root() / "tests/servers/dns_server.py").native(),
                                 (folder_ / "zone.json").native()},
        folder_ / "output");
    const std::string ready = "ready port=";
    if (!process_->wait_for_output("\n") || process_->output().find(ready) == std::string::npos)
        throw Error(ErrorCode::engine_failed, {{"detail", process_->output()}});
    const std::string output = process_->output();
    port_ = static_cast<std::uint16_t>(std::stoi(output.substr(output.find(ready) + ready.size())));
}

void DnsServer::serve(const Zone& zone) {
    zone_ = zone;
    misbehaving_.clear();
    write();
}

void DnsServer::misbehave(const std::string& how, const std::vector<std::string>& names) {
    for (const auto& name : names) misbehaving_[name] = how;
    write();
}

void DnsServer::write() {
    std::string text;
    const auto add = [&](const std::string& name, const std::string& value) {
        text += (text.empty() ? "{" : ",\n") + ('"' + name + "\": " + value);
    };
    for (const auto& [name, services] : zone_) {
        std::string list;
        for (const auto& service : services)
            list += (list.empty() ? "[" : ", [") + std::to_string(service.priority) + ", " +
                    std::to_string(service.weight) + ", " + std::to_string(service.port) + ", \"" +
                    service.target + "\"]";
        add(name, "[" + list + "]");
    }
    for (const auto& [name, how] : misbehaving_) add(name, '"' + how + '"');
    // Renamed when it is whole: a question that nobody waits for any more may still come.
    const auto unfinished = folder_.write("zone.new", text.empty() ? "{}" : text + "}\n");
    std::filesystem::rename(unfinished, folder_ / "zone.json");
}

} // namespace sealpost::test
