namespace Course.Tests.Lessons;

/// <summary>A lesson's training that was stopped goes on from its file, and ends where an uninterrupted one does, to the last bit.</summary>
public sealed class ResumptionTests
{
    [SkippableFact]
    public async Task Each_of_LeNets_four_runs_ends_with_the_bits_of_an_uninterrupted_one()
    {
        var report = await LessonRuns.WithLastCellAsync("notebooks/assignments/tau-1-lenet.ipynb", """
            train = First(train, 600);
            test = First(test, 200);
            (trainSet, testSet) = (Tensors(train), Tensors(test));
            var folder = System.IO.Directory.CreateTempSubdirectory("lenet-").FullName;
            long[] Bits(Run run) =>
                [.. State(run.Net.state_dict(), run.Curves.Where(curve => curve.Key != "seconds").ToDictionary())
                    .OrderBy(entry => entry.Key).SelectMany(entry => entry.Value).Select(BitConverter.DoubleToInt64Bits)];
            void StopInTheMiddle(Run run)
            {
                if (run.Curves["seconds"].Length == 2)
                    throw new OperationCanceledException();
            }

            foreach (var variant in variants)
            {
                var (file, resumed) = (System.IO.Path.Combine(folder, $"{variant.Name}.checkpoint"), 0);
                try
                {
                    Train(variant, file, StopInTheMiddle);
                }
                catch (OperationCanceledException)
                {
                }

                Epoch(LeNet(variant), LeNet(variant).parameters().Select(p => zeros_like(p)).ToArray(), variant, 7);
                var end = Bits(Train(variant, file, _ => resumed++));
                Claim.Within($"{variant.Name}: epochs after the stop", resumed, epochs - 2, epochs - 2);
                Claim.That($"{variant.Name}: the same bits", end.SequenceEqual(Bits(Train(variant, null, _ => { }))));
            }

            Claim.That("another run's file is refused", ((Func<bool>)(() =>
            {
                try
                {
                    Train(variants[0] with { Decay = 1 }, System.IO.Path.Combine(folder, "plain.checkpoint"), _ => { });
                    return false;
                }
                catch (CheckpointException)
                {
                    return true;
                }
            }))());
            System.IO.Directory.Delete(folder, true);
            """);

        report.RanToItsEnd();
        Assert.Equal("another run's file is refused", (string?)report.Records("claim")[^1]["name"]);
    }
}
