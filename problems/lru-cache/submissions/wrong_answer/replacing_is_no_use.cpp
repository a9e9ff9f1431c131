// Changes the value of a known key without noting that the entry was used.
#include <list>
#include <unordered_map>
#include <utility>

class LRUCache {
public:
    explicit LRUCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    int get(int key)
    {
        const auto found = places_.find(key);
        if (found == places_.end()) {
            return -1;
        }
        entries_.splice(entries_.begin(), entries_, found->second);
        return found->second->second;
    }

    void put(int key, int value)
    {
        const auto found = places_.find(key);
        if (found != places_.end()) {
            found->second->second = value;
            return;
        }
        if (entries_.size() == capacity_) {
            places_.erase(entries_.back().first);
            entries_.pop_back();
        }
        entries_.push_front({key, value});
        places_[key] = entries_.begin();
    }

private:
    std::size_t capacity_;
    std::list<std::pair<int, int>> entries_;
    std::unordered_map<int, std::list<std::pair<int, int>>::iterator> places_;
};
