// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/curl_handle.h"

#include <cerrno>
#include <cstring>
#include <mutex>
#include <sys/socket.h>

#include <fmt/format.h>

namespace ca::docker {

namespace {

/// A host process forks compilers and sandboxes: none of them may inherit the socket that rules the machine.
curl_socket_t openClosedOnExec(void* /*context*/, curlsocktype /*purpose*/, curl_sockaddr* address)
{
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

void applyTls(CURL* curl, const TlsFiles& tls)
{
    const auto file = [curl](CURLoption option, const std::filesystem::path& path) {
        if (!path.empty()) {
            curl_easy_setopt(curl, option, path.c_str());
        }
    };
    file(CURLOPT_CAINFO, tls.authority);
    file(CURLOPT_SSLCERT, tls.certificate);
    file(CURLOPT_SSLKEY, tls.key);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_ENABLE_ALPN, 0L); // a hijacked connection is HTTP/1.1
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, tls.verifyPeer ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, tls.verifyPeer ? 2L : 0L);
}

Error connectError(long reason, const Endpoint& endpoint)
{
    if (reason == EACCES || reason == EPERM) {
        return {Fault::Denied, fmt::format("no permission to talk to Docker at {}", endpoint.address()),
                "add yourself to the group: sudo usermod -aG docker $USER, then log in again"
                " (members of this group rule the machine)"};
    }
    std::string what = fmt::format("Docker does not answer at {}", endpoint.address());
    if (reason != 0) {
        what += fmt::format(" ({})", std::strerror(static_cast<int>(reason)));
    }
    return {Fault::Unavailable, std::move(what),
            endpoint.isLocal() ? "start it: sudo systemctl start docker; or install it: sudo apt install docker.io"
                               : fmt::format("check that the engine runs there; the address comes from {}", endpoint.origin)};
}

Error tlsError(Fault fault, std::string_view reason, const Endpoint& endpoint)
{
    return {fault, fmt::format("no TLS connection to {}: {}", endpoint.address(), reason),
            fmt::format("check the certificates; the address comes from {}", endpoint.origin)};
}

} // namespace

Result<CurlHandle> createCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    CurlHandle curl(curl_easy_init());
    if (!curl) {
        return fail(Fault::Internal, "libcurl could not be set up");
    }
    return curl;
}

std::string baseUrl(const Endpoint& endpoint)
{
    if (endpoint.isLocal()) {
        return "http://docker"; // a name is required, and used by nobody
    }
    return (endpoint.tls ? "https://" : "http://") + endpoint.hostPort;
}

void applyEndpoint(CURL* curl, const Endpoint& endpoint, char* errorText)
{
    errorText[0] = '\0';
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, errorText);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, openClosedOnExec);
    if (endpoint.isLocal()) {
        curl_easy_setopt(curl, CURLOPT_UNIX_SOCKET_PATH, endpoint.unixPath.c_str());
    }
    if (endpoint.tls) {
        applyTls(curl, *endpoint.tls);
    }
}

Error curlError(CURL* curl, CURLcode code, const char* errorText, const Endpoint& endpoint)
{
    const std::string_view reason = errorText[0] != '\0' ? errorText : curl_easy_strerror(code);
    long osError = 0;
    curl_easy_getinfo(curl, CURLINFO_OS_ERRNO, &osError);
    switch (code) {
    case CURLE_COULDNT_CONNECT:
    case CURLE_COULDNT_RESOLVE_HOST:
        return connectError(osError, endpoint);
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError();
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return {Fault::Broken, fmt::format("the connection to {} broke: {}", endpoint.address(), reason),
                "the engine may have been restarted; try again"};
    case CURLE_PEER_FAILED_VERIFICATION:
        return tlsError(Fault::Denied, reason, endpoint);
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return tlsError(Fault::BadInput, reason, endpoint);
    case CURLE_SSL_CONNECT_ERROR:
        return tlsError(Fault::Unavailable, reason, endpoint);
    default:
        return {Fault::Internal, fmt::format("what listens at {} does not talk like Docker: {}", endpoint.address(), reason),
                fmt::format("the address comes from {}", endpoint.origin)};
    }
}

Error timeoutError()
{
    return {Fault::Timeout, "the engine did not answer in time", "it may be overloaded; try again"};
}

Error stoppedError()
{
    return {Fault::Cancelled, "stopped on request", {}};
}

} // namespace ca::docker
