#include <stdio.h>
#include <stdlib.h>

typedef struct {
    long long value;
    int position;
} Item;

static int byValue(const void *a, const void *b)
{
    const Item *left = a;
    const Item *right = b;
    return (left->value > right->value) - (left->value < right->value);
}

int main(void)
{
    int n;
    long long target;
    static Item items[20000];
    if (scanf("%d %lld", &n, &target) != 2) {
        return 1;
    }
    for (int i = 0; i < n; ++i) {
        if (scanf("%lld", &items[i].value) != 1) {
            return 1;
        }
        items[i].position = i;
    }
    qsort(items, (size_t)n, sizeof(Item), byValue);
    int low = 0;
    int high = n - 1;
    while (items[low].value + items[high].value != target) {
        if (items[low].value + items[high].value < target) {
            ++low;
        } else {
            --high;
        }
    }
    int a = items[low].position;
    int b = items[high].position;
    printf("%d %d\n", a < b ? a : b, a < b ? b : a);
    return 0;
}
