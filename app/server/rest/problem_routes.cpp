// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/problem_routes.h"

#include "app/server/http/error_answer.h"
#include "app/server/rest/answers.h"
#include "app/server/rest/query.h"

#include <limits>

namespace ca::server {

HttpAnswer listProblems(const Service& service, const HttpRequest& request)
{
    QueryReader read(request);
    ProblemQuery query;
    query.difficulty = read.difficulty("difficulty");
    query.search = read.text("search", 100);
    query.limit = read.number("limit", 1, 100, 20);
    query.offset = read.number("offset", 0, std::numeric_limits<std::size_t>::max(), 0);
    if (!read.isFine()) {
        return invalid("query parameters", read.errors());
    }
    return tagged(request, jsonAnswer(200, wire::toJson(service.problems(query))));
}

HttpAnswer showProblem(const Service& service, const HttpRequest& request)
{
    const auto problem = service.problem(request.captures.at("slug"));
    return problem ? tagged(request, jsonAnswer(200, wire::toJson(*problem))) : errorAnswer(404, "Problem not found");
}

} // namespace ca::server
