// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Reads the parameters behind a question mark, and keeps what is wrong with them in the order of reading.
#pragma once

#include "app/server/http/message.h"
#include "core/wire/codearena.h"

#include <string>
#include <vector>

namespace ca::server {

class QueryReader {
public:
    explicit QueryReader(const HttpRequest& request) : m_query(request.query) {}

    /// "easy", "medium", "hard"; empty: not said. In any case.
    std::string difficulty(const std::string& name);
    std::string text(const std::string& name, std::size_t most);
    /// A uuid that must be there, in lower case.
    std::string uuid(const std::string& name);
    std::size_t number(const std::string& name, std::size_t least, std::size_t most, std::size_t otherwise);

    [[nodiscard]] bool isFine() const { return m_errors.empty(); }
    [[nodiscard]] const std::vector<wire::FieldError>& errors() const { return m_errors; }

private:
    [[nodiscard]] const std::string* find(const std::string& name) const;
    void complain(const std::string& name, std::string message) { m_errors.push_back({name, std::move(message)}); }

    const std::map<std::string, std::string>& m_query;
    std::vector<wire::FieldError> m_errors;
};


} // namespace ca::server
