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

    private static Topic Of(string people, string things, string places, string verbs, string adjectives)
    {
        var simple = things.Split(' ');
        return new(people.Split(' '), [.. simple, .. Lexicon.Compounds(simple)], places.Split(' '), verbs.Split(' '), adjectives.Split(' '));
    }
}
