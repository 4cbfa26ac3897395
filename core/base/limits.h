// SPDX-License-Identifier: GPL-3.0-or-later
// Every bound in one place, each with the attack or accident that it stops. Sizes in bytes.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace sealpost::limits {

// --- MIME structure: bombs of nesting, parts and headers (bounded time and memory for any input) ---
inline constexpr int mime_depth = 64;
inline constexpr std::size_t mime_parts = 20000;
inline constexpr std::size_t mime_header_block = 1 << 20;
inline constexpr std::size_t mime_header_fields = 4000;
inline constexpr std::size_t mime_boundary_length = 1000; // RFC 2046 allows 70; old mailers write more
/// Header bytes of all parts of a message together: 20,000 parts with a large header each.
inline constexpr std::size_t mime_headers_total = 16 << 20;
/// Fields of all parts together: five million fields of three bytes, each with its own bookkeeping.
inline constexpr std::size_t mime_fields_total = 200000;

// --- Cryptographic layers: an onion of encrypted messages ---
inline constexpr int crypto_layers = 8;
/// Errant layers opened in one message: a thousand small ciphertexts, each a call of the engine.
inline constexpr int errant_layers = 20;
/// Plaintext of one layer: compression bombs (64 GiB from a few KiB).
inline constexpr std::uint64_t layer_plaintext = std::uint64_t{8} << 30;
/// Plaintext may be at most this many times its ciphertext once it is over one MiB: the same attack, sooner.
inline constexpr std::uint64_t expansion_factor = 1100;
/// What all compressed-data (CMS) of one message expands to, together: it takes a thousandth of that to make
/// it, and one may lie in the other.
inline constexpr std::uint64_t decompressed = std::uint64_t{256} << 20;
/// Messages inside the message that get a status of their own: hundreds of them, each copied from the tree.
inline constexpr int nested_messages = 20;
inline constexpr std::size_t signatures_per_layer = 16;
inline constexpr std::size_t detached_signature = 1 << 20;

// --- Spools ---
inline constexpr std::size_t spool_in_memory = 16 << 20;

// --- Text for people ---
inline constexpr std::size_t body_text = 16 << 20;
/// HTML beyond this depth or size is cut: each end tag without a start is looked for in all that are open,
/// which took a minute for 1.4 MB of "<b></i>".
inline constexpr int html_depth = 256;
inline constexpr std::size_t html_text = 4 << 20;
/// Nodes of one text as it is shown: markup of three bytes each, and a view that needs seconds for them.
inline constexpr std::size_t rendered_nodes = 100000;

// --- Drafts ---
inline constexpr std::size_t recipients = 10000;

// --- Keys: a key with 10,000 user IDs or of 5 MB stalls gpg and every list after it ---
inline constexpr std::size_t foreign_key_bytes = 1 << 20;
inline constexpr std::size_t foreign_key_user_ids = 100;
inline constexpr std::size_t openpgp_packets = 100000;
/// Keys taken from one message, and kept of one address before the user decided: mail that brings thousands.
inline constexpr std::size_t keys_of_a_message = 10;
inline constexpr std::size_t offered_keys = 20;
/// What is remembered of one key.
inline constexpr std::size_t key_history = 50;
/// Questions to directories that are remembered of one address.
inline constexpr std::size_t lookups_kept = 20;
/// An Autocrypt field; Level 1 keys take at most 10 KiB.
inline constexpr std::size_t autocrypt_field = 64 << 10;
/// The session keys before a ciphertext: a message to a million recipients.
inline constexpr std::size_t openpgp_message_head = 8 << 20;
inline constexpr std::size_t passphrase_bytes = 64 << 10;
inline constexpr int passphrase_attempts = 3;

// --- Configuration: a device or a stray archive in the place of a file that is read whole ---
inline constexpr std::size_t config_file = 1 << 20;
// --- CMS: a certificate of 5 MB, lengths of 2^63, indefinite lengths nested 10,000 deep ---
inline constexpr std::size_t cms_captured = 4 << 20;
inline constexpr int cms_depth = 40;
/// Digest algorithms of one message: each is computed over all of it.
inline constexpr std::size_t cms_digests = 8;
/// Certificates of one message that are looked at: thousands fit into it, and chains are looked for in all.
inline constexpr std::size_t cms_certificates = 256;
/// Revocation lists of one message that are looked at: each is held against every certificate of a chain.
inline constexpr std::size_t cms_revocation_lists = 32;
inline constexpr std::size_t certificate_bytes = 1 << 20;
/// Certificates of one message that are handed on, and their bytes together: a message with thousands.
inline constexpr std::size_t mail_certificates = 32;
inline constexpr std::size_t mail_certificate_bytes = 256 << 10;
/// Entries of SMIMECapabilities.
inline constexpr std::size_t smime_capabilities = 100;
/// Large public authorities revoke a few hundred thousand; more makes every look at a signature slow.
inline constexpr std::size_t revocation_list_bytes = 16 << 20;
/// A private key or PKCS#12 that demands hours of computing before it says whether the passphrase is right:
/// repetitions of PBKDF2 and its forerunners, in all parts of a file together; blocks that scrypt mixes.
inline constexpr long key_derivations = 10'000'000;
/// A file with certificates, keys and lists: base64 adds a third.
inline constexpr std::size_t certificate_file_bytes = 24 << 20;

// --- Transport: what a hostile or broken server can make the client hold or wait for ---
inline constexpr std::size_t server_line = 64 << 10;
inline constexpr std::size_t smtp_reply_lines = 200;
/// The server's words that are kept of one reply.
inline constexpr std::size_t smtp_reply_text = 8 << 10;
/// Challenges in one authentication.
inline constexpr int sasl_challenges = 8;
/// RFC 7677 section 4; fewer make the password easy to guess for whoever sees the exchange.
inline constexpr int scram_iterations_least = 4096;
/// More keep the client busy for minutes.
inline constexpr int scram_iterations_most = 2'000'000;
/// A message's body, which is streamed.
inline constexpr std::uint64_t imap_literal = std::uint64_t{2} << 30;
/// Literals that the IMAP parser holds in memory (names, subjects); it reserves what the server announces.
inline constexpr std::uint64_t imap_small_literal = 4 << 20;
/// A line of IMAP: a SEARCH result, or the envelope of a message to thousands.
inline constexpr std::size_t imap_line = 4 << 20;
/// All that a server says in answer to one command, without a streamed body.
inline constexpr std::uint64_t imap_answer = 256 << 20;
/// Messages listed by one command.
inline constexpr std::uint32_t imap_list_step = 1000;
inline constexpr int imap_nesting = 100;
inline constexpr std::size_t imap_mailboxes = 10000;
inline constexpr std::chrono::seconds dial_timeout{20};
inline constexpr std::chrono::seconds server_timeout{60};
inline constexpr std::chrono::seconds password_command_timeout{30};
/// Status line and fields of an HTTP answer, with the sizes of its chunks.
inline constexpr std::size_t http_head = 64 << 10;
/// A look-up as a whole: a server that sends a byte a minute.
inline constexpr std::chrono::seconds lookup_timeout{30};

} // namespace sealpost::limits
