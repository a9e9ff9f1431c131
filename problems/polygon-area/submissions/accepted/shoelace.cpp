#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <vector>

struct Post {
    std::int64_t x;
    std::int64_t y;
};

int main()
{
    int n = 0;
    std::cin >> n;
    std::vector<Post> posts(n);
    for (Post& post : posts) {
        std::cin >> post.x >> post.y;
    }
    std::int64_t doubled = 0;
    double length = 0;
    Post last = posts.back();
    for (const Post& post : posts) {
        doubled += last.x * post.y - post.x * last.y;
        length += std::hypot(static_cast<double>(post.x - last.x), static_cast<double>(post.y - last.y));
        last = post;
    }
    std::cout << std::fixed << std::setprecision(6) << static_cast<double>(std::llabs(doubled)) / 2 << ' ' << length << '\n';
}
