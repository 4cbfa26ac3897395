// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/autoconfig.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/base/shared_library.h"
#include "core/base/text.h"
#include "core/net/server_lookup_limits.h"
#include "core/net/service_answer.h"

#include <algorithm>
#include <expat.h>
#include <memory>
#include <utility>

namespace sealpost::accounts {

namespace {

/// Opened for the first description of a provider (core/base/shared_library.h): few commands look for
/// servers.
struct Expat {
    SharedLibrary library{SEALPOST_EXPAT_SONAME};
    SEALPOST_LIBRARY_FUNCTION(XML_Parse);
    SEALPOST_LIBRARY_FUNCTION(XML_ParserCreate);
    SEALPOST_LIBRARY_FUNCTION(XML_ParserFree);
    SEALPOST_LIBRARY_FUNCTION(XML_SetCharacterDataHandler);
    SEALPOST_LIBRARY_FUNCTION(XML_SetElementHandler);
    SEALPOST_LIBRARY_FUNCTION(XML_SetStartDoctypeDeclHandler);
    SEALPOST_LIBRARY_FUNCTION(XML_SetUserData);
    SEALPOST_LIBRARY_FUNCTION(XML_StopParser);
};

const Expat& expat() {
    static const Expat opened;
    return opened;
}

Error fault(const char* detail) { return Error(ErrorCode::server_protocol, {{"detail", detail}}); }

/// What stands in one <incomingServer> or <outgoingServer>; the first of each.
struct Entry {
    bool outgoing = false;
    /// "imap", "pop3", "smtp".
    std::string type;
    std::string host;
    std::string port;
    /// "SSL", "STARTTLS", "plain".
    std::string socket;
    std::string user;
};

std::optional<net::Security> security_of(const Entry& entry) {
    if (entry.socket == "SSL") return net::Security::implicit;
    if (entry.socket == "STARTTLS") return net::Security::starttls;
    return std::nullopt;
}

std::optional<std::uint16_t> port_of(const Entry& entry) {
    const auto port = whole_number<std::uint16_t>(trim(entry.port));
    return port && *port != 0 ? port : std::nullopt;
}

/// Takes the elements that count, by their place from the root down. Faults are kept, and thrown when expat
/// is left: no exception may pass through it.
class Reader {
  public:
    explicit Reader(std::string_view domain) : domain_(domain) {}

    void read(std::string_view xml) {
        const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
            expat().XML_ParserCreate(nullptr), expat().XML_ParserFree);
        if (!parser) throw Error(ErrorCode::limit, {{"what", "memory"}});
        parser_ = parser.get();
        expat().XML_SetUserData(parser_, this);
        expat().XML_SetElementHandler(
            parser_,
            [](void* self, const XML_Char* name, const XML_Char** attributes) {
                static_cast<Reader*>(self)->guarded([&](Reader& reader) { reader.begin(name, attributes); });
            },
            [](void* self, const XML_Char*) {
                static_cast<Reader*>(self)->guarded([](Reader& reader) { reader.end(); });
            });
        expat().XML_SetCharacterDataHandler(parser_, [](void* self, const XML_Char* text, int length) {
            static_cast<Reader*>(self)->guarded([&](Reader& reader) {
                reader.text({text, static_cast<std::size_t>(length)});
            });
        });
        // Entities are declared there alone.
        expat().XML_SetStartDoctypeDeclHandler(
            parser_, [](void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
                static_cast<Reader*>(self)->stop("doctype");
            });
        const auto status = expat().XML_Parse(parser_, xml.data(), static_cast<int>(xml.size()), XML_TRUE);
        if (detail_ != nullptr) throw fault(detail_);
        if (status != XML_STATUS_OK) throw fault("xml");
        if (!is_autoconfig_) throw fault("not-autoconfig");
    }

    Autoconfig result() && {
        const auto implicit_first = [](std::vector<OfferedServer>& servers) {
            std::stable_partition(servers.begin(), servers.end(), [](const OfferedServer& server) {
                return server.settings.security == net::Security::implicit;
            });
        };
        implicit_first(result_.servers.imap);
        implicit_first(result_.servers.smtp);
        return std::move(result_);
    }

  private:
    template <typename Step>
    void guarded(const Step& step) noexcept {
        if (detail_ != nullptr) return;
        try {
            step(*this);
        } catch (...) {
            stop("too-large");
        }
    }

    void stop(const char* detail) noexcept {
        if (detail_ == nullptr) detail_ = detail;
        expat().XML_StopParser(parser_, XML_FALSE);
    }

    void begin(std::string_view name, const XML_Char** attributes) {
        if (path_.size() == limits::autoconfig_depth) return stop("nesting");
        path_.emplace_back(name);
        text_.clear();
        if (path_.size() == 1 && name == "clientConfig") is_autoconfig_ = true;
        if (!in_entry() || path_.size() != entry_depth) return;
        entry_ = {.outgoing = name == "outgoingServer"};
        for (; *attributes != nullptr; attributes += 2)
            if (std::string_view(attributes[0]) == "type") entry_.type = ascii_lower(attributes[1]);
    }

    void text(std::string_view piece) {
        if (!in_entry() || path_.size() != entry_depth + 1) return;
        if (piece.size() > limits::autoconfig_text - text_.size()) return stop("too-large");
        text_ += piece;
    }

    void end() {
        if (in_entry() && path_.size() == entry_depth) take_entry();
        if (in_entry() && path_.size() == entry_depth + 1) {
            keep("hostname", entry_.host);
            keep("port", entry_.port);
            keep("socketType", entry_.socket);
            keep("username", entry_.user);
        }
        path_.pop_back();
        text_.clear();
    }

    void keep(std::string_view name, std::string& member) {
        if (path_.back() == name && member.empty()) member = trim(text_);
    }

    bool in_entry() const {
        return path_.size() >= entry_depth && path_[0] == "clientConfig" && path_[1] == "emailProvider" &&
               (path_[2] == "incomingServer" || path_[2] == "outgoingServer");
    }

    void take_entry() {
        if (++entries_ > limits::autoconfig_servers) return stop("too-large");
        const bool imap = !entry_.outgoing && entry_.type == "imap";
        const bool smtp = entry_.outgoing && entry_.type == "smtp";
        if (!imap && !smtp) return;
        const auto security = security_of(entry_);
        if (!security) {
            result_.some_in_clear = true;
            return;
        }
        const auto host = fill_in(entry_.host, domain_);
        const auto port = port_of(entry_);
        if (!host || !net::is_host_name(*host) || !port) return;
        OfferedServer server{
            .settings = {.endpoint = {.host = ascii_lower(*host), .port = *port}, .security = *security}};
        if (!entry_.user.empty()) server.user = entry_.user;
        if (!fill_in(server.user, "local@" + std::string(domain_))) return;
        (imap ? result_.servers.imap : result_.servers.smtp).push_back(std::move(server));
    }

    /// clientConfig, emailProvider, incomingServer.
    static constexpr std::size_t entry_depth = 3;

    std::string_view domain_;
    XML_Parser parser_ = nullptr;
    const char* detail_ = nullptr;
    bool is_autoconfig_ = false;
    std::vector<std::string> path_;
    std::string text_;
    Entry entry_;
    std::size_t entries_ = 0;
    Autoconfig result_;
};

} // namespace

Autoconfig parse_autoconfig(std::string_view xml, std::string_view domain) {
    if (xml.size() > limits::autoconfig_bytes) throw fault("too-large");
    Reader reader(domain);
    reader.read(xml);
    return std::move(reader).result();
}

} // namespace sealpost::accounts
