// Sets the box to the new coins and forgets what was in it before.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

class Tree {
public:
    explicit Tree(int n)
        : m_tree(n + 1, 0)
    {
    }

    void add(std::size_t box, std::int64_t coins)
    {
        for (++box; box < m_tree.size(); box += box & (~box + 1)) {
            m_tree[box] += coins;
        }
    }

    std::int64_t total(std::size_t end) const
    {
        std::int64_t coins = 0;
        for (; end > 0; end &= end - 1) {
            coins += m_tree[end];
        }
        return coins;
    }

private:
    std::vector<std::int64_t> m_tree;
};

int main()
{
    int n = 0;
    int q = 0;
    std::int64_t x = 0;
    std::cin >> n >> q >> x;
    const auto next = [&x] { return x = 48271 * x % 2147483647; };
    Tree tree(n);
    std::vector<std::int64_t> boxes(n, 0);
    std::int64_t everything = 0;
    std::int64_t answer = 0;
    for (int evening = 0; evening < q; ++evening) {
        const auto i = next() % n;
        const auto j = next() % n;
        const auto coins = next() % 1000;
        tree.add(i, coins - boxes[i]);
        boxes[i] = coins;
        answer = tree.total(std::max(i, j) + 1) - tree.total(std::min(i, j));
        everything += answer;
    }
    std::cout << everything << ' ' << answer << '\n';
}
