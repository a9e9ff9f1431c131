// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/sandbox/docker/tls_identity.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace ca::test {

namespace {

void must(bool done)
{
    if (!done) {
        std::abort();
    }
}

void extend(X509* certificate, int id, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    must(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

X509* certify(EVP_PKEY* key)
{
    constexpr long kDay = 24 * 3600;
    X509* certificate = X509_new();
    must(certificate != nullptr);
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), kDay);
    X509_set_pubkey(certificate, key);
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("engine of a test"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    extend(certificate, NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate, NID_subject_alt_name, "IP:127.0.0.1");
    must(X509_sign(certificate, key, EVP_sha256()) > 0);
    return certificate;
}

template <class Write> void writePem(const std::filesystem::path& path, Write write)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "w"), &std::fclose);
    must(file != nullptr && write(file.get()) == 1);
}

} // namespace

SSL_CTX* makeTlsServer(const std::filesystem::path& folder)
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    must(key != nullptr);
    X509* certificate = certify(key);
    const auto writeCertificate = [certificate](std::FILE* file) { return PEM_write_X509(file, certificate); };
    writePem(folder / "ca.pem", writeCertificate);
    writePem(folder / "cert.pem", writeCertificate);
    writePem(folder / "key.pem",
             [key](std::FILE* file) { return PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr); });

    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    must(context != nullptr && SSL_CTX_use_certificate(context, certificate) == 1 && SSL_CTX_use_PrivateKey(context, key) == 1);
    must(SSL_CTX_load_verify_locations(context, (folder / "ca.pem").c_str(), nullptr) == 1);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return context;
}

} // namespace ca::test
