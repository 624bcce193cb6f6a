namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Its parameters and persistent buffers by name, and those of the modules inside it: the tensors themselves, not copies.</summary>
            /// <param name="destination">A dictionary to add them to; by default a new one.</param>
            /// <param name="prefix">What to put before each name, and a dot.</param>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                var start = string.IsNullOrEmpty(prefix) ? "" : prefix + ".";
                foreach (var (name, parameter) in _parameters)
                {
                    destination.TryAdd(start + name, parameter);
                }

                foreach (var (name, buffer) in _buffers.Where(pair => !_passing.Contains(pair.Key)))
                {
                    destination.TryAdd(start + name, buffer);
                }

                foreach (var (name, module) in _modules)
                {
                    module.state_dict(destination, start + name);
                }

                return destination;
            }

            /// <summary>Copies tensors by their names into its parameters and buffers.</summary>
            /// <param name="source">Tensors as <see cref="state_dict"/> names them.</param>
            /// <param name="strict">Whether a name that only one side has is an error.</param>
            /// <param name="skip">Names that are left alone.</param>
            /// <returns>The names that the source lacks, and those that only it has.</returns>
            /// <exception cref="InvalidOperationException">Names differ, and <paramref name="strict"/> is set.</exception>
            /// <exception cref="ArgumentException">A tensor has another shape.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                var own = state_dict();
                var missing = own.Keys.Except(source.Keys).Except(skip ?? []).ToList();
                var unexpected = source.Keys.Except(own.Keys).Except(skip ?? []).ToList();
                if (strict && missing.Count + unexpected.Count > 0)
                {
                    throw new InvalidOperationException(
                        $"The state is not {GetName()}'s: missing are [{string.Join(", ", missing)}], and not expected [{string.Join(", ", unexpected)}]. "
                        + "Build the same network, or load with strict: false.");
                }

                string[] shared = [.. own.Keys.Intersect(source.Keys).Except(skip ?? [])];
                CheckShapes(own, source, shared);
                using (no_grad())
                {
                    foreach (var name in shared)
                    {
                        own[name].copy_(source[name]);
                    }
                }

                return (missing, unexpected);
            }

            private static void CheckShapes(Dictionary<string, Tensor> own, Dictionary<string, Tensor> source, string[] names)
            {
                foreach (var name in names)
                {
                    if (!own[name].shape.SequenceEqual(source[name].shape))
                    {
                        throw new ArgumentException(
                            $"'{name}' is [{string.Join(", ", own[name].shape)}] here and [{string.Join(", ", source[name].shape)}] in the state; build the network with the same sizes.");
                    }
                }
            }
        }
    }
}
