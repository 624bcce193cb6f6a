namespace Course.Tests.Lessons;

/// <summary>A lesson's own training loop that was stopped somewhere goes on from its file, and ends with the very numbers of a run in one go.</summary>
public sealed class ResumedLessonTests
{
    [SkippableFact]
    public async Task The_recurrent_network_writes_the_same_and_has_the_same_weights_to_the_last_bit()
    {
        var report = await LessonRuns.WithLastCellAsync("notebooks/assignments/kth-4-rnn.ipynb", """
            var path = System.IO.Path.GetTempFileName();
            System.IO.File.Delete(path);
            var killed = Begin();
            Train(killed, 1000, path, about);
            Train(killed, 1234);                        // after the last save: lost

            var resumed = Begin(Snapshot.Load(path, about));
            Claim.Within("updates that were kept", resumed.Smooth.Count, 1000, 1000);
            Train(resumed, updates, path, about);
            System.IO.File.Delete(path);

            Claim.That("the same curve", resumed.Smooth.SequenceEqual(run.Smooth));
            Claim.That("the same text", resumed.Samples.SelectMany(sample => sample).SequenceEqual(run.Samples.SelectMany(sample => sample)));
            Claim.That("the same numbers", resumed.Arrays[..^1].Zip(run.Arrays, (one, other) => one.SequenceEqual(other)).All(same => same));
            Claim.Within("arrays compared", resumed.Arrays[..^1].Length, 16, 16);
            """);

        report.RanToItsEnd();
        Assert.Equal("arrays compared", (string?)report.Records("claim")[^1]["name"]);
    }
}
