namespace DeepLearning.Exercises;

/// <summary>Every exercise of the course.</summary>
internal static class Catalogue
{
    /// <summary>The exercises in the order of the lessons.</summary>
    public static IReadOnlyList<Exercise> All { get; } =
    [
        new BracketRules(),
        new BracketSteps(),
        new GoldenSection(),
        new LineLoss(),
        new LineGradient(),
        new DescentStep(),
        new LargestRate(),
        new GaborGradient(),
        new EpochBatches(),
        new SgdPath(),
        new StepDecayRate(),
        new Cooling(),
        new MomentumStep(),
        new MemoryLength(),
        new NesterovStep(),
        new ClassicRate(),
        new NormalizedStep(),
        new RmsPropStep(),
        new AdamStep(),
        new UncorrectedLength(),
        new CentredSlope(),
        new ExpressionGradient(),
        new TwoPathsGradient(),
        new NeuronGradient(),
        new BackwardPass(),
        new LocalSlope(),
        new TopologicalOrder(),
        new ParameterCount(),
        new ToyForward(),
        new ToyBackward(),
        new ToyParameters(),
        new ChainGradient(),
        new DeepForward(),
        new ThroughReLU(),
        new LayerGradients(),
        new DeepBackward(),
        new LayerSpreads(),
        new LayerGain(),
        new HeInitialization(),
        new XavierVariance(),
        new NeuronForward(),
        new CrossEntropy(),
        new ClassifierGradient(),
        new XorFeatures(),
        new TwoLayerForward(),
        new HiddenGradient(),
        new TwoLayerBackward(),
        new ActivationSlope(),
        new AnyDepthForward(),
        new AnyDepthBackward(),
        new VanishingDepth(),
        new Resample(),
        new StandardError(),
        new ReportedError(),
        new LabelNoise(),
        new WidthParameters(),
        new InterpolationThreshold(),
        new MemorizedShare(),
    ];

    /// <summary>The exercise with that id.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those that exist.</exception>
    public static Exercise Find(string id) => All.FirstOrDefault(exercise => exercise.Id == id)
        ?? throw new ArgumentException($"There is no exercise \"{id}\". There are: {string.Join(", ", All.Select(exercise => exercise.Id))}.", nameof(id));
}
