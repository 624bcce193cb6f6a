using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using MathNet.Numerics.LinearAlgebra;
using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

public sealed class CheckpointTests
{
    private static readonly Matrix<double> X = Normal(6, 50), Y = Classes(3, 50), HeldX = Normal(6, 9, seed: 7), HeldY = Classes(3, 9, seed: 8);

    private static readonly TrainingOptions Options = new(new Descent(0.1, 0.9))
    {
        Epochs = 4, BatchSize = 8, L2 = 0.01, ClipNorm = 0.8, Schedule = new Triangular(0.01, 0.2, 5), EvaluateEvery = 3,
    };

    private static Network Start(int seed = 1) => new([6, 7, 5, 3], new Xoshiro(seed), batchNormalization: true, dropout: 0.3);

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(27)]
    public void A_run_cancelled_anywhere_ends_bit_for_bit_as_one_in_one_go(int cancelled)
    {
        using var file = new TemporaryFile();
        var (whole, parted) = (Start(), Start(seed: 99));
        var expected = Training.Run(whole, X, Y, Options, (HeldX, HeldY));
        var options = Options with { Checkpoint = file.Path };

        Assert.Throws<OperationCanceledException>(() => RunUntil(Start(), cancelled, options));
        var history = Training.Run(parted, X, Y, options, (HeldX, HeldY));

        Assert.Equal(whole.Parameters.Copy(), parted.Parameters.Copy());
        Assert.Equal(expected.Steps, history.Steps);
        Assert.Equal(expected.Evaluations, history.Evaluations);
        Assert.Equal(cancelled, history.ResumedAt);
        Assert.Equal(["run.checkpoint"], file.Neighbours);
    }

    [Fact]
    public void A_run_that_dies_goes_on_from_its_last_checkpoint()
    {
        using var file = new TemporaryFile();
        var (whole, parted) = (Start(), Start());
        var options = Options with { Optimizer = new Adam(0.01) };
        Training.Run(whole, X, Y, options);
        options = options with { Checkpoint = file.Path, CheckpointEvery = 5 };

        Assert.Throws<InvalidTimeZoneException>(() => Training.Run(Start(), X, Y, options,
            progress: Progress.To<TrainingStep>(step => _ = step.Step == 13 ? throw new InvalidTimeZoneException() : 0)));
        var history = Training.Run(parted, X, Y, options);

        Assert.Equal(10, history.ResumedAt);
        Assert.Equal(whole.Parameters.Copy(), parted.Parameters.Copy());
    }

    [Fact]
    public void A_finished_run_is_given_back_and_more_epochs_go_on_from_it()
    {
        using var file = new TemporaryFile();
        var (whole, parted) = (Start(), Start());
        Training.Run(whole, X, Y, Options with { Epochs = 6 });
        var options = Options with { Checkpoint = file.Path };
        Training.Run(Start(), X, Y, options);

        var again = Training.Run(parted, X, Y, options);
        Assert.Equal((28, 28L), (again.Steps.Count, again.ResumedAt));
        Training.Run(parted, X, Y, options with { Epochs = 6 });

        Assert.Equal(whole.Parameters.Copy(), parted.Parameters.Copy());
    }

    [Fact]
    public void Every_damaged_file_is_refused_and_nothing_of_it_is_loaded()
    {
        using var file = new TemporaryFile();
        var options = Options with { Checkpoint = file.Path };
        Training.Run(Start(), X, Y, options with { Epochs = 1 });
        var good = File.ReadAllBytes(file.Path);

        foreach (var length in (int[])[0, 7, 8, 30, 51, 52, 53, good.Length / 2, good.Length - 1])
        {
            Assert.Contains(length < 8 ? "not a checkpoint" : "cut off", Refused(good[..length]));
        }

        foreach (var place in Enumerable.Range(0, 60).Concat([good.Length / 3, good.Length - 1]))
        {
            byte[] damaged = [.. good];
            damaged[place] ^= 4;
            Refused(damaged);
        }

        Assert.Contains("something was added", Refused([.. good, 0]));
        Assert.Contains("checksum", Refused([.. good[..^1], (byte)(good[^1] + 1)]));
        Assert.Contains("version 2, this library reads version 1", Refused([.. good[..8], 2, .. good[9..]]));
        Assert.Contains("not a checkpoint", Refused("a letter to a friend, which is longer than the header of a checkpoint"u8.ToArray()));

        string Refused(byte[] bytes)
        {
            File.WriteAllBytes(file.Path, bytes);
            var network = Start();
            var before = network.Parameters.Copy();
            var message = Assert.Throws<CheckpointException>(() => Training.Run(network, X, Y, options)).Message;
            Assert.Equal(before, network.Parameters.Copy());
            Assert.Equal(bytes, File.ReadAllBytes(file.Path));
            Assert.Contains(file.Path, message);
            return message;
        }
    }

    [Fact]
    public void Another_networks_options_or_samples_checkpoint_is_refused_with_what_differs()
    {
        using var file = new TemporaryFile();
        var options = Options with { Checkpoint = file.Path };
        Training.Run(Start(), X, Y, options with { Epochs = 1 });

        Assert.Contains("its network is '6 → dense 7", Error(() => Training.Run(new([6, 8, 3], new Xoshiro(1)), X, Y, options)));
        Assert.Contains("its options is", Error(() => Training.Run(Start(), X, Y, options with { BatchSize = 9 })));
        Assert.Contains("number of samples is '50', here it is '49'", Error(() => Training.Run(Start(), X.SubMatrix(0, 6, 0, 49), Y.SubMatrix(0, 3, 0, 49), options)));

        static string Error(Action action) => Assert.Throws<CheckpointException>(action).Message;
    }

    [Fact]
    public void Early_stopping_goes_on_after_a_cancellation_to_the_same_best_network()
    {
        using var file = new TemporaryFile();
        var (whole, parted, again) = (Start(), Start(seed: 99), Start(seed: 98));
        var options = Options with { Epochs = 1000, Patience = 9 };
        var expected = Training.Run(whole, X, Y, options, (HeldX, HeldY));
        var best = expected.Best!.Step;
        options = options with { Checkpoint = file.Path };

        Assert.Throws<OperationCanceledException>(() => RunUntil(Start(), (int)best + 5, options));
        Assert.Equal(expected, Training.Run(parted, X, Y, options, (HeldX, HeldY)) with { Steps = expected.Steps, Evaluations = expected.Evaluations, ResumedAt = 0 });
        Training.Run(again, X, Y, options, (HeldX, HeldY));

        Assert.True(expected.StoppedEarly);
        Assert.Equal(whole.Parameters.Copy(), parted.Parameters.Copy());
        Assert.Equal(whole.Parameters.Copy(), again.Parameters.Copy());
    }

    [Fact]
    public void A_checkpoint_is_read_where_numbers_are_written_with_commas()
    {
        using var file = new TemporaryFile();
        var options = Options with { Checkpoint = file.Path };
        var (culture, commas) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        commas.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = commas;
            Training.Run(Start(), X, Y, options);
            Assert.Same(commas, CultureInfo.CurrentCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(28, Training.Run(Start(), X, Y, options).ResumedAt);
    }

    [Fact]
    public void A_finished_runs_file_is_not_written_again()
    {
        using var file = new TemporaryFile();
        var options = Options with { Checkpoint = file.Path };
        Training.Run(Start(), X, Y, options);
        File.SetLastWriteTimeUtc(file.Path, DateTime.UnixEpoch);

        Training.Run(Start(), X, Y, options);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file.Path));
        Training.Run(Start(), X, Y, options with { Epochs = 5 });
        Assert.NotEqual(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file.Path));
    }

    [Fact]
    public void What_a_killed_run_left_aside_goes_away_and_what_is_being_written_stays()
    {
        using var file = new TemporaryFile();
        var (old, young) = ($"{file.Path}.1.part", $"{file.Path}.2.part");
        File.WriteAllText(old, "half");
        File.WriteAllText(young, "half");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddMinutes(-2));

        Training.Run(Start(), X, Y, Options with { Epochs = 1, Checkpoint = file.Path });

        Assert.Equal(["run.checkpoint", "run.checkpoint.2.part"], file.Neighbours);
    }

    [Theory]
    [InlineData(true, int.MaxValue)]
    [InlineData(true, -1)]
    [InlineData(false, int.MaxValue)]
    public void A_body_that_lies_about_its_lengths_is_refused_with_little_memory(bool vector, int number)
    {
        using var file = new TemporaryFile();
        const int header = 20 + SHA256.HashSizeInBytes;
        byte[] body = vector ? [0, 0, 0, 0, 1, 0, 0, 0, 1, (byte)'a', .. BitConverter.GetBytes(number)] : [.. BitConverter.GetBytes(number), 1, (byte)'a'];
        byte[] bytes = [.. "DLCHECK\n"u8, 1, 0, 0, 0, .. new byte[header - 12], .. body];
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(12), body.Length);
        SHA256.HashData(body).CopyTo(bytes, 20);
        File.WriteAllBytes(file.Path, bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("its body is not that of a checkpoint",
            Assert.Throws<CheckpointException>(() => Training.Run(Start(), X, Y, Options with { Checkpoint = file.Path })).Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made_and_a_file_that_cannot_be_written_is_told()
    {
        using var file = new TemporaryFile();
        var deeper = Path.Combine(Path.GetDirectoryName(file.Path)!, "deeper", "run.checkpoint");

        Training.Run(Start(), X, Y, Options with { Epochs = 1, Checkpoint = deeper });
        Assert.True(File.Exists(deeper));
        Assert.ThrowsAny<IOException>(() => Training.Run(Start(), X, Y, Options with { Epochs = 1, Checkpoint = Path.Combine(deeper, "run.checkpoint") }));
    }

    private static void RunUntil(Network network, int steps, TrainingOptions options)
    {
        using var cancellation = new CancellationTokenSource();
        Training.Run(network, X, Y, options, (HeldX, HeldY),
            Progress.To<TrainingStep>(step => CancelAfter(step.Step + 1)), cancellation.Token);

        void CancelAfter(long step)
        {
            if (step == steps)
            {
                cancellation.Cancel();
            }
        }
    }
}
