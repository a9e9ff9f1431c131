function subsets(pedals) {
    const settings = [];
    const setting = [];

    function decide(place) {
        if (place === pedals.length) {
            settings.push([...setting]);
            return;
        }
        decide(place + 1);
        setting.push(pedals[place]);
        decide(place + 1);
        setting.pop();
    }

    decide(0);
    return settings;
}
