// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/render/html.h"

#include "core/base/error.h"
#include "core/base/shared_library.h"
#include "core/incoming/render/page_builder.h"

#include <libxml/HTMLparser.h>
#include <memory>

namespace sealpost::incoming::render {

namespace {

struct Xml {
    SharedLibrary library{SEALPOST_LIBXML_2_0_SONAME};
    SEALPOST_LIBRARY_FUNCTION(htmlCreatePushParserCtxt);
    SEALPOST_LIBRARY_FUNCTION(htmlCtxtUseOptions);
    SEALPOST_LIBRARY_FUNCTION(htmlFreeParserCtxt);
    SEALPOST_LIBRARY_FUNCTION(htmlParseChunk);
    SEALPOST_LIBRARY_FUNCTION(xmlFreeDoc);
    SEALPOST_LIBRARY_FUNCTION(xmlStopParser);
};
const Xml& xml() {
    static const Xml opened;
    return opened;
}

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

struct Events {
    PageBuilder builder;
    htmlParserCtxt* parser = nullptr;

    void stop_if_full() const {
        if (builder.is_full()) xml().xmlStopParser(parser);
    }
};

Events& events_of(void* context) { return *static_cast<Events*>(context); }

void on_start(void* context, const xmlChar* name, const xmlChar** written) {
    Attributes attributes;
    for (; written != nullptr && written[0] != nullptr; written += 2)
        attributes.push_back({view_of(written[0]), view_of(written[1])});
    events_of(context).builder.start(view_of(name), attributes);
    events_of(context).stop_if_full();
}
void on_end(void* context, const xmlChar* name) { events_of(context).builder.end(view_of(name)); }
void on_characters(void* context, const xmlChar* text, int length) {
    events_of(context).builder.characters(
        {reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    events_of(context).stop_if_full();
}

struct FreeParser {
    void operator()(htmlParserCtxt* parser) const noexcept {
        if (parser->myDoc != nullptr) xml().xmlFreeDoc(parser->myDoc);
        xml().htmlFreeParserCtxt(parser);
    }
};

} // namespace

Page read_html(const HtmlRequest& request) {
    Events events{PageBuilder(request)};
    htmlSAXHandler handler{};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_characters;
    handler.cdataBlock = on_characters;
    handler.ignorableWhitespace = on_characters;
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        xml().htmlCreatePushParserCtxt(&handler, &events, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser) throw Error(ErrorCode::internal, {{"detail", "html parser"}});
    // The text is UTF-8 already: a charset that the markup names is not to be followed.
    xml().htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                               HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    events.parser = parser.get();
    constexpr std::size_t piece = 64 << 10;
    for (std::size_t at = 0; at < request.html.size(); at += piece) {
        const std::string_view chunk = request.html.substr(at, piece);
        xml().htmlParseChunk(parser.get(), chunk.data(), static_cast<int>(chunk.size()), 0);
    }
    xml().htmlParseChunk(parser.get(), nullptr, 0, 1);
    return events.builder.finish();
}

} // namespace sealpost::incoming::render
