using System.Reflection;

namespace TorchSharp.Modules;

/// <summary>The settings of a parameter group; one that is null is the optimizer's own.</summary>
public abstract class OptimizerOptions
{
    private protected OptimizerOptions()
    {
    }

    /// <summary>The learning rate now.</summary>
    public double? LearningRate { get; set; }

    /// <summary>The learning rate that it began with.</summary>
    public double InitialLearningRate { get; set; }

    /// <summary>All settings as numbers, by their names; a truth value is 0 or 1.</summary>
    internal IEnumerable<(string Name, double Number)> Numbers => Settings
        .Select(setting => (setting.Name, setting.GetValue(this)))
        .Where(pair => pair.Item2 is not null)
        .Select(pair => (pair.Name, Convert.ToDouble(pair.Item2, System.Globalization.CultureInfo.InvariantCulture)));

    private PropertyInfo[] Settings => GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);

    /// <summary>Takes what is not set from other settings of the same kind.</summary>
    internal void Complete(OptimizerOptions defaults)
    {
        foreach (var setting in Settings.Where(setting => setting.GetValue(this) is null))
        {
            setting.SetValue(this, setting.GetValue(defaults));
        }

        if (InitialLearningRate == 0)
        {
            InitialLearningRate = LearningRate ?? 0;
        }
    }

    /// <summary>Sets settings from numbers.</summary>
    /// <exception cref="InvalidDataException">There is no setting of such a name.</exception>
    internal void Load(IEnumerable<(string Name, double Number)> numbers)
    {
        foreach (var (name, number) in numbers)
        {
            var setting = Array.Find(Settings, setting => setting.Name == name) ?? throw new InvalidDataException($"There is no setting '{name}'.");
            setting.SetValue(this, setting.PropertyType == typeof(bool?) ? number != 0 : number);
        }
    }

    /// <summary>Checks that a number lies where it makes sense.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not.</exception>
    private protected static void Within(double? number, string name, double least, double below = double.PositiveInfinity)
    {
        if (number is { } known && !(known >= least && known < below))
        {
            throw new ArgumentOutOfRangeException(name, known, $"{name} has to be {least} or more{(double.IsFinite(below) ? $", and less than {below}" : " and finite")}.");
        }
    }

    /// <summary>Checks all settings.</summary>
    /// <exception cref="ArgumentException">One makes no sense.</exception>
    internal virtual void Check() => Within(LearningRate, "learning rate", 0);
}
