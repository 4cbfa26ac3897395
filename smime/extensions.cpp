// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/extensions.h"

namespace sealpost::smime {

namespace {

using NamePtr = std::unique_ptr<GENERAL_NAME, OpensslFree<GENERAL_NAME_free>>;

template <typename T>
void set_text(T* string, const std::string& text) {
    require(string && ASN1_STRING_set(string, text.data(), static_cast<int>(text.size())) == 1);
}

/// RFC 9598 section 3: the local part in UTF-8, the domain in A-labels.
NamePtr make_name(const mime::AddrSpec& address) {
    NamePtr name(GENERAL_NAME_new());
    require(name != nullptr);
    const std::string text = address.to_ascii_string();
    if (!address.needs_smtputf8()) {
        std::unique_ptr<ASN1_IA5STRING, OpensslFree<ASN1_IA5STRING_free>> mailbox(ASN1_IA5STRING_new());
        set_text(mailbox.get(), text);
        GENERAL_NAME_set0_value(name.get(), GEN_EMAIL, mailbox.release());
        return name;
    }
    std::unique_ptr<ASN1_TYPE, OpensslFree<ASN1_TYPE_free>> value(ASN1_TYPE_new());
    std::unique_ptr<ASN1_UTF8STRING, OpensslFree<ASN1_UTF8STRING_free>> mailbox(ASN1_UTF8STRING_new());
    set_text(mailbox.get(), text);
    require(value != nullptr);
    ASN1_TYPE_set(value.get(), V_ASN1_UTF8STRING, mailbox.release());
    require(GENERAL_NAME_set0_othername(name.get(), OBJ_nid2obj(NID_id_on_SmtpUTF8Mailbox), value.get()) ==
            1);
    static_cast<void>(value.release()); // the name's now
    return name;
}

} // namespace

ExtensionPtr make_extension(X509V3_CTX* context, int nid, const std::string& value) {
    ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, context, nid, value.c_str()));
    require(extension != nullptr);
    return extension;
}

ExtensionPtr make_alternative_names(const std::vector<mime::AddrSpec>& addresses) {
    const NamesPtr names(GENERAL_NAMES_new());
    require(names != nullptr);
    for (const auto& address : addresses) {
        NamePtr name = make_name(address);
        require(sk_GENERAL_NAME_push(names.get(), name.get()) > 0);
        static_cast<void>(name.release());
    }
    ExtensionPtr extension(X509V3_EXT_i2d(NID_subject_alt_name, 0, names.get()));
    require(extension != nullptr);
    return extension;
}

const char* person_key_usage(const EVP_PKEY* key) {
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA ? "critical,digitalSignature,keyEncipherment"
                                                     : "critical,digitalSignature,keyAgreement";
}

} // namespace sealpost::smime
