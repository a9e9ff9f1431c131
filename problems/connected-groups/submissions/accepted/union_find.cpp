#include <algorithm>
#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

class Groups {
public:
    explicit Groups(int n)
        : m_parent(n + 1), m_size(n + 1, 1), m_count(n)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    void join(int a, int b)
    {
        a = find(a);
        b = find(b);
        if (a == b) {
            return;
        }
        if (m_size[a] < m_size[b]) {
            std::swap(a, b);
        }
        m_parent[b] = a;
        m_size[a] += m_size[b];
        m_largest = std::max(m_largest, m_size[a]);
        --m_count;
    }

    int count() const { return m_count; }
    int largest() const { return m_largest; }

private:
    int find(int child)
    {
        while (m_parent[child] != child) {
            m_parent[child] = m_parent[m_parent[child]];
            child = m_parent[child];
        }
        return child;
    }

    std::vector<int> m_parent;
    std::vector<int> m_size;
    int m_count;
    int m_largest = 1;
};

int main()
{
    int n = 0;
    int m = 0;
    std::cin >> n >> m;
    Groups groups(n);
    for (int i = 0; i < m; ++i) {
        int a = 0;
        int b = 0;
        std::cin >> a >> b;
        groups.join(a, b);
    }
    std::cout << groups.count() << ' ' << groups.largest() << '\n';
}
