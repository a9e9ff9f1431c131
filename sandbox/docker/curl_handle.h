// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// libcurl's handles with owners, set up for an endpoint, and its failures in our words. For .cpp files only.
#pragma once

#include "core/base/result.h"
#include "sandbox/docker/endpoint.h"

#include <memory>
#include <string>

#include <curl/curl.h>

namespace ca::docker {

struct CurlDeleter {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

using CurlHandle = std::unique_ptr<CURL, CurlDeleter>;
using HeaderList = std::unique_ptr<curl_slist, CurlDeleter>;

/// A new easy handle; initialises the library on first use.
[[nodiscard]] Result<CurlHandle> createCurl();

/// Address, TLS and manners: no proxies, no signals, no redirects, descriptors closed on exec.
/// `errorText` must live as long as the settings and hold CURL_ERROR_SIZE bytes.
void applyEndpoint(CURL* curl, const Endpoint& endpoint, char* errorText);

/// "http://docker", "https://host:2376": what goes before the path.
[[nodiscard]] std::string baseUrl(const Endpoint& endpoint);

/// Why a transfer with this endpoint failed.
[[nodiscard]] Error curlError(CURL* curl, CURLcode code, const char* errorText, const Endpoint& endpoint);

[[nodiscard]] Error timeoutError();
[[nodiscard]] Error stoppedError();

} // namespace ca::docker
