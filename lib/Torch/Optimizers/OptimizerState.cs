using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What an optimizer remembers of one parameter: how many steps it made, and averages of its shape.</summary>
public sealed class OptimizerState : IDisposable
{
    internal OptimizerState(int averages) => Averages = new Tensor?[averages];

    /// <summary>How many steps the parameter made.</summary>
    internal long Steps { get; set; }

    /// <summary>The averages; null until the first step, or where the settings want none.</summary>
    internal Tensor?[] Averages { get; }

    /// <summary>Lets go of the averages.</summary>
    public void Dispose()
    {
        foreach (var average in Averages)
        {
            average?.Dispose();
        }
    }

    /// <summary>Takes copies of another state's averages.</summary>
    internal void Load(OptimizerState source)
    {
        Steps = source.Steps;
        for (var i = 0; i < Averages.Length; i++)
        {
            Replace(i, source.Averages[i]?.clone());
        }
    }

    /// <summary>Puts another average in the place of one.</summary>
    internal void Replace(int index, Tensor? average)
    {
        Averages[index]?.Dispose();
        Averages[index] = average?.DetachFromDisposeScope();
    }
}
