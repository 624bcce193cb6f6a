using System.Text;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>
/// Files of what optimizers remember: the optimizer's name; for each group its settings, a name and a number each;
/// for each parameter its number of steps and its averages, a truth value and, when true, a tensor as in <see cref="TensorData"/>.
/// </summary>
internal static class OptimizerFile
{
    /// <summary>Writes what an optimizer remembers.</summary>
    public static void Save(OptimizerHelper optimizer, string location) => AtomicFile.Write(location, stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var state = optimizer.state_dict();
        writer.Write(optimizer.GetType().Name);
        writer.Write7BitEncodedInt(state.Options.Count);
        writer.Write7BitEncodedInt(state.State.Count);
        foreach (var options in state.Options)
        {
            Write(writer, [.. options.Numbers]);
        }

        foreach (var parameter in state.State)
        {
            Write(writer, parameter);
        }
    });

    /// <summary>Reads what an optimizer of the same kind, with parameters of the same shapes, remembered.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or does not fit; nothing was changed.</exception>
    public static void Load(OptimizerHelper optimizer, string location)
    {
        using var scope = NewDisposeScope();
        var own = optimizer.state_dict();
        var (settings, states) = AtomicFile.Read(location, stream => TensorData.ToTheEnd(stream, Read(new BinaryReader(stream), optimizer, own)));
        foreach (var (options, numbers) in own.Options.Zip(settings))
        {
            options.Load(numbers);
        }

        foreach (var (mine, read) in own.State.Zip(states))
        {
            mine.Load(read);
        }
    }

    private static ((string, double)[][] Settings, OptimizerState[] States) Read(BinaryReader reader, OptimizerHelper optimizer, optim.Optimizer.StateDictionary own)
    {
        var name = reader.ReadString();
        if (name != optimizer.GetType().Name)
        {
            throw new InvalidDataException($"it is not of {optimizer.GetType().Name}, but of '{(name.Length > 40 ? name[..40] + "…" : name)}'.");
        }

        var (groups, parameters) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        if (groups != own.Options.Count || parameters != own.State.Count)
        {
            throw new InvalidDataException($"it has {groups} groups and {parameters} parameters; this optimizer has {own.Options.Count} and {own.State.Count}.");
        }

        (string, double)[][] settings = [.. own.Options.Select(options => ReadNumbers(reader, [.. options.Numbers.Select(pair => pair.Name)]))];
        OptimizerState[] states = [.. optimizer.parameters().Zip(own.State).Select(pair => ReadState(reader, pair.First, pair.Second.Averages.Length))];
        return (settings, states);
    }

    private static void Write(BinaryWriter writer, (string Name, double Number)[] numbers)
    {
        writer.Write7BitEncodedInt(numbers.Length);
        foreach (var (name, number) in numbers)
        {
            writer.Write(name);
            writer.Write(number);
        }
    }

    private static (string, double)[] ReadNumbers(BinaryReader reader, HashSet<string> known)
    {
        var count = reader.Read7BitEncodedInt();
        var numbers = new List<(string, double)>();
        for (var i = 0; i < count; i++)
        {
            var name = reader.ReadString();
            numbers.Add(known.Contains(name) ? (name, reader.ReadDouble()) : throw new InvalidDataException("it has a setting that this optimizer has not."));
        }

        return [.. numbers];
    }

    private static void Write(BinaryWriter writer, OptimizerState state)
    {
        writer.Write(state.Steps);
        foreach (var average in state.Averages)
        {
            writer.Write(average is not null);
            if (average is not null)
            {
                TensorData.Write(writer, average);
            }
        }
    }

    private static OptimizerState ReadState(BinaryReader reader, Parameter parameter, int averages)
    {
        var state = new OptimizerState(averages) { Steps = reader.ReadInt64() };
        for (var i = 0; i < averages; i++)
        {
            var average = reader.ReadBoolean() ? TensorData.Read(reader) : null;
            if (average is not null && !average.shape.AsSpan().SequenceEqual(parameter.shape))
            {
                throw new InvalidDataException($"an average has the shape [{string.Join(", ", average.shape)}], and its parameter [{string.Join(", ", parameter.shape)}].");
            }

            state.Averages[i] = average;
        }

        return state;
    }
}
