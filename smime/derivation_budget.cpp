// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/derivation_budget.h"

#include "core/base/limits.h"
#include "smime/import_passphrase.h"

#include <limits>

namespace sealpost::smime {

namespace {

using Pbe2Ptr = std::unique_ptr<PBE2PARAM, OpensslFree<PBE2PARAM_free>>;
using Pbkdf2Ptr = std::unique_ptr<PBKDF2PARAM, OpensslFree<PBKDF2PARAM_free>>;
using ScryptPtr = std::unique_ptr<SCRYPT_PARAMS, OpensslFree<SCRYPT_PARAMS_free>>;
using PbePtr = std::unique_ptr<PBEPARAM, OpensslFree<PBEPARAM_free>>;

constexpr std::uint64_t endless = std::numeric_limits<std::uint64_t>::max();
/// id-PBMAC1 (RFC 8018 section B.4); its parameters begin as those of PBES2 do.
constexpr const char* pbmac1 = "1.2.840.113549.1.5.14";

/// The parameters as what `item` describes; nullptr where they are something else.
template <typename Pointer>
Pointer parameters_of(const X509_ALGOR* algorithm, const ASN1_ITEM* item) {
    int type = V_ASN1_UNDEF;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE) return nullptr;
    return Pointer(static_cast<typename Pointer::pointer>(
        ASN1_item_unpack(static_cast<const ASN1_STRING*>(value), item)));
}

std::uint64_t number(const ASN1_INTEGER* integer) {
    std::uint64_t value = 0;
    return integer && ASN1_INTEGER_get_uint64(&value, integer) == 1 ? value : endless;
}

std::uint64_t product(std::uint64_t a, std::uint64_t b) {
    return b != 0 && a > endless / b ? endless : a * b;
}

/// Blocks that scrypt mixes are counted as repetitions: each costs about as much.
std::uint64_t repetitions_of(const X509_ALGOR* derivation) {
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, derivation);
    if (OBJ_obj2nid(oid) == NID_id_scrypt) {
        const auto scrypt = parameters_of<ScryptPtr>(derivation, ASN1_ITEM_rptr(SCRYPT_PARAMS));
        if (!scrypt) return 0;
        return product(product(number(scrypt->costParameter), number(scrypt->blockSize)),
                       number(scrypt->parallelizationParameter));
    }
    const auto pbkdf2 = parameters_of<Pbkdf2Ptr>(derivation, ASN1_ITEM_rptr(PBKDF2PARAM));
    return pbkdf2 ? number(pbkdf2->iter) : 0;
}

} // namespace

bool is_pbmac1(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    char text[64];
    return OBJ_obj2txt(text, sizeof text, oid, 1) > 0 && std::string_view(text) == pbmac1;
}

void DerivationBudget::spend(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    if (OBJ_obj2nid(oid) == NID_pbes2 || is_pbmac1(algorithm)) {
        const auto scheme = parameters_of<Pbe2Ptr>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
        if (scheme) add(repetitions_of(scheme->keyfunc));
    } else if (const auto scheme = parameters_of<PbePtr>(algorithm, ASN1_ITEM_rptr(PBEPARAM))) {
        add(number(scheme->iter));
    }
    take_openssl_errors();
}

void DerivationBudget::spend(const ASN1_INTEGER* repetitions) { add(repetitions ? number(repetitions) : 1); }

void DerivationBudget::add(std::uint64_t repetitions) {
    if (repetitions > static_cast<std::uint64_t>(limits::key_derivations) - spent_)
        unreadable_bundle("key-derivation");
    spent_ += repetitions;
}

} // namespace sealpost::smime
