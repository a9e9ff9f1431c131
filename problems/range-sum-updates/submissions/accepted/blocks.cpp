// One sum per block of some 450 boxes: a gift changes two numbers, a question looks at about three times as many as a block has.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

class Shelf {
public:
    explicit Shelf(int n)
        : m_boxes(n, 0), m_blocks(n / kBlock + 1, 0)
    {
    }

    void add(int box, int coins)
    {
        m_boxes[box] += coins;
        m_blocks[box / kBlock] += coins;
    }

    std::int64_t sum(int first, int last) const
    {
        std::int64_t coins = 0;
        int box = first;
        while (box <= last) {
            if (box % kBlock == 0 && box + kBlock - 1 <= last) {
                coins += m_blocks[box / kBlock];
                box += kBlock;
            } else {
                coins += m_boxes[box];
                ++box;
            }
        }
        return coins;
    }

private:
    static constexpr int kBlock = 450;
    std::vector<std::int64_t> m_boxes;
    std::vector<std::int64_t> m_blocks;
};

int main()
{
    int n = 0;
    int q = 0;
    std::int64_t x = 0;
    std::cin >> n >> q >> x;
    const auto next = [&x] { return x = 48271 * x % 2147483647; };
    Shelf shelf(n);
    std::int64_t everything = 0;
    std::int64_t answer = 0;
    for (int evening = 0; evening < q; ++evening) {
        const int i = static_cast<int>(next() % n);
        const int j = static_cast<int>(next() % n);
        shelf.add(i, static_cast<int>(next() % 1000));
        answer = shelf.sum(std::min(i, j), std::max(i, j));
        everything += answer;
    }
    std::cout << everything << ' ' << answer << '\n';
}
