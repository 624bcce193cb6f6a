using DeepLearning;

namespace Benchmarks;

/// <summary>The character RNN of KTH's fourth assignment: m = 100, sequences of 25, K = 65, AdaGrad, clipped; from the same weights on both sides.</summary>
internal static class RnnBenchmark
{
    private const int Updates = 1000, Length = 25, Symbols = 65;

    // At the assignment's 0.1 the losses would not stay together: the first steps of AdaGrad take each gradient's sign, however
    // small it is, and so turn differences in the sixteenth digit into whole nats within twenty updates.
    private const double Rate = 0.001;

    public static void Measure()
    {
        using var peer = Peer.Start("rnn");
        var random = new Xoshiro(1);
        var rnn = new Rnn(Symbols, hidden: 100, random);
        var text = Text(random);
        peer?.Load([.. text.Select(symbol => (double)symbol), .. ((string[])["U", "W", "V"]).SelectMany(name => rnn.Parameters[name].Value.ToRowMajorArray())]);
        var (start, losses, theirs) = (rnn.Parameters.Copy(), Array.Empty<double>(), Array.Empty<double>());
        var mine = Side.Of("DeepLearning", () =>
        {
            rnn.Parameters.Restore(start);
            losses = [.. RnnTraining.Run(rnn, text, new(new AdaGrad(Rate))).Select(step => step.Loss)];
        });
        Side[] sides = peer is null ? [mine] : [mine, new("NumPy", () => (theirs = peer.Ask($"updates {Updates}"))[0])];
        Side.Compare($"rnn: {rnn}, {Updates} updates", rounds: 11, sides);
        if (peer is not null)
        {
            Console.WriteLine($"  largest difference of an update's loss: {losses.Zip(theirs.Skip(1), (a, b) => Math.Abs(a - b)).Max():0.0e+0}, first loss {losses[0]:0.000}");
        }
    }

    /// <summary>Each symbol is a little after the last one, so that there is something to learn.</summary>
    private static int[] Text(Random random)
    {
        var text = new int[Updates * Length + 1];
        for (var i = 1; i < text.Length; i++)
        {
            text[i] = (text[i - 1] + random.Next(1, 9)) % Symbols;
        }

        return text;
    }
}
