namespace DeepLearning;

/// <summary>What a paragraph is about: each list's earlier words come more often.</summary>
internal sealed record Topic(string[] People, string[] Things, string[] Places, string[] Verbs, string[] Adjectives)
{
    public static readonly Topic[] All =
    [
        Of("fisherman sailor captain pilot cook", "boat net rope sail crab anchor lamp oar shell barrel compass",
            "harbour beach island lighthouse pier bay",
            "mend sail pull paint watch load anchor follow", "grey salty heavy old wet deep broken"),
        Of("farmer miller shepherd neighbour hand", "cow horse field fence cart goat apple plough hen bucket sack ladder",
            "farm barn mill orchard village meadow",
            "gather wash move count carry clean repair herd", "brown muddy young quiet fat early ripe"),
        Of("teacher student writer reader clerk", "book letter pencil lesson page story map desk question answer poem",
            "school library classroom office hall",
            "open copy explain learn remember answer borrow finish", "short difficult careful clever new long strange"),
        Of("baker cook guest waiter grocer", "bread cup table soup plate knife cake oven kettle spoon onion lemon",
            "kitchen bakery market inn cellar",
            "bake taste pour serve clean fill warm offer", "fresh warm sweet sharp hot clean sour"),
        Of("engineer driver worker guard inspector", "train engine bridge wheel ticket signal wire bell clock motor lever bolt",
            "station factory city tunnel workshop yard",
            "start repair order inspect oil test measure tighten", "fast loud new iron modern late narrow"),
        Of("doctor nurse patient sister visitor", "bed window bottle flower chair blanket medicine coat umbrella candle",
            "hospital house garden room town clinic",
            "visit help close cover thank call heal comfort", "pale kind tired small gentle ill white"),
    ];

    /// <summary>The topics of AG's news, in the order of its classes; some words belong to more than one.</summary>
    public static readonly Topic[] News =
    [
        Plain("minister president soldier envoy rebel judge leader", "election treaty border vote army protest strike talk deal law attack summit court",
            "capital parliament embassy camp region city",
            "visit warn order follow attack reject offer sign", "foreign new public violent peaceful tense late"),
        Plain("coach player champion captain runner leader fan", "match season goal race title team cup record strike loss deal game medal",
            "stadium field arena final city league",
            "start watch miss reject follow score sign attack", "fast late new young heavy early final"),
        Plain("manager investor banker president trader worker judge", "share profit price loss deal market strike record bank loan rate network tax",
            "exchange office factory market court city",
            "order offer reduce reject sign warn follow report", "heavy new public late foreign weak cheap"),
        Plain("scientist engineer researcher developer tester leader coach", "network computer planet record team robot attack browser market game virus rocket chip",
            "laboratory office orbit internet region city",
            "start test order report offer launch follow watch", "new fast free cheap public young wireless"),
    ];

    private static Topic Plain(string people, string things, string places, string verbs, string adjectives) =>
        new(people.Split(' '), things.Split(' '), places.Split(' '), verbs.Split(' '), adjectives.Split(' '));

    private static Topic Of(string people, string things, string places, string verbs, string adjectives)
    {
        var plain = Plain(people, things, places, verbs, adjectives);
        return plain with { Things = [.. plain.Things, .. Lexicon.Compounds(plain.Things)] };
    }
}
