// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// HTTPS by certificate files, against OpenSSL as the client.
#include "app/server/http/http_server.h"
#include "core/base/files.h"
#include "core/base/unique_fd.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::server;

namespace {

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    void operator()(SSL* ssl) const { SSL_free(ssl); }
    void operator()(BIO* bio) const { BIO_free_all(bio); }
};
template <class Thing> using Owned = std::unique_ptr<Thing, Free>;

std::string pem(const std::function<int(BIO*)>& write)
{
    const Owned<BIO> memory(BIO_new(BIO_s_mem()));
    write(memory.get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return std::string(text, static_cast<std::size_t>(size));
}

/// A key and a certificate that it signed itself.
void makePair(const TlsFiles& files)
{
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    (void)writeFileAtomically(files.certificate, pem([&](BIO* out) { return PEM_write_bio_X509(out, certificate.get()); }));
    (void)writeFileAtomically(files.key, pem([&](BIO* out) { return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }));
}

/// All that the server says to a request, up to its goodbye.
std::string talk(std::uint16_t port, const std::string& request)
{
    const Owned<SSL_CTX> context(SSL_CTX_new(TLS_client_method()));
    const Owned<SSL> ssl(SSL_new(context.get()));
    UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return "no connection";
    }
    SSL_set_fd(ssl.get(), socket.get());
    if (SSL_connect(ssl.get()) != 1) {
        return "no handshake";
    }
    SSL_write(ssl.get(), request.data(), static_cast<int>(request.size()));
    std::string answer;
    char buffer[4096];
    int size = 0;
    while ((size = SSL_read(ssl.get(), buffer, sizeof buffer)) > 0) {
        answer.append(buffer, static_cast<std::size_t>(size));
    }
    return SSL_get_shutdown(ssl.get()) == SSL_RECEIVED_SHUTDOWN ? answer : "cut off: " + answer;
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = {m_folder->filePath("c.pem").toStdString(), m_folder->filePath("k.pem").toStdString()};
        makePair(m_files);
    }

    void aKeyOfAnotherCertificate()
    {
        TlsFiles other{m_folder->filePath("c2.pem").toStdString(), m_folder->filePath("k2.pem").toStdString()};
        makePair(other);
        HttpOptions options;
        options.tls = TlsFiles{m_files.certificate, other.key};
        const auto fine = HttpServer::check(options);
        QVERIFY(!fine && fine.error().fault == Fault::BadInput);
        QVERIFY2(fine.error().what.find("does not belong to the certificate") != std::string::npos, fine.error().what.c_str());
        options.tls = m_files;
        QVERIFY(HttpServer::check(options).has_value());
    }

    void serves()
    {
        HttpOptions options;
        options.tls = m_files;
        auto router = std::make_shared<Router>();
        router->on("POST", "/echo", [](const HttpRequest& request) {
            HttpAnswer answer;
            answer.body = request.body;
            return answer;
        });
        const auto server = HttpServer::start(options, router);
        QVERIFY2(server.has_value(), server ? "" : server.error().what.c_str());
        const std::uint16_t port = (*server)->ports().front();
        const std::string body(300'000, 'b');
        const std::string request = "POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        for (int i = 0; i < 3; ++i) {
            const std::string answer = talk(port, request);
            QCOMPARE(answer.substr(0, 15), std::string("HTTP/1.1 200 OK"));
            QVERIFY(answer.ends_with("\r\n\r\n" + body));
        }
        (*server)->stop(Millis(5000));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    TlsFiles m_files;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
