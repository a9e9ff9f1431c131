#include <list>
#include <unordered_map>

class LRUCache {
public:
    explicit LRUCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    int get(int key)
    {
        const auto found = places_.find(key);
        if (found == places_.end()) {
            return -1;
        }
        refresh(found->second);
        return found->second->value;
    }

    void put(int key, int value)
    {
        const auto found = places_.find(key);
        if (found != places_.end()) {
            found->second->value = value;
            refresh(found->second);
            return;
        }
        if (entries_.size() == capacity_) {
            places_.erase(entries_.back().key);
            entries_.pop_back();
        }
        entries_.push_front({key, value});
        places_[key] = entries_.begin();
    }

private:
    struct Entry {
        int key;
        int value;
    };

    // Moving a list's node leaves all iterators valid.
    void refresh(std::list<Entry>::iterator entry) { entries_.splice(entries_.begin(), entries_, entry); }

    std::size_t capacity_;
    std::list<Entry> entries_; // the youngest in front
    std::unordered_map<int, std::list<Entry>::iterator> places_;
};
