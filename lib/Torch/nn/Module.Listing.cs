using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Its parameters and their names, and with <paramref name="recurse"/> those of the modules inside it; none comes twice.</summary>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) =>
                Listed(recurse, module => module._parameters);

            /// <summary>Its parameters, and with <paramref name="recurse"/> those of the modules inside it; none comes twice.</summary>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(named => named.parameter);

            /// <summary>Its buffers and their names, and with <paramref name="recurse"/> those of the modules inside it; none comes twice.</summary>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true) =>
                Listed(recurse, module => module._buffers);

            /// <summary>Its buffers, and with <paramref name="recurse"/> those of the modules inside it; none comes twice.</summary>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true) => named_buffers(recurse).Select(named => named.buffer);

            /// <summary>The modules directly inside it, and their names.</summary>
            public virtual IEnumerable<(string name, Module module)> named_children() => _modules.Select(pair => (pair.Key, pair.Value));

            /// <summary>The modules directly inside it.</summary>
            public virtual IEnumerable<Module> children() => _modules.Values;

            /// <summary>All modules inside it, however deep, and their names with dots; itself is not among them.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules() =>
                named_children().Concat(named_children().SelectMany(
                    child => child.module.named_modules().Select(inner => ($"{child.name}.{inner.name}", inner.module))));

            /// <summary>All modules inside it, however deep; itself is not among them.</summary>
            public virtual IEnumerable<Module> modules() => named_modules().Select(named => named.module);

            /// <summary>Whether it has a parameter of that name, with dots for one of a module inside it.</summary>
            public bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>Whether it has a buffer of that name, with dots for one of a module inside it.</summary>
            public bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>The parameter of that name, with dots for one of a module inside it; null when there is none.</summary>
            public virtual Parameter? get_parameter(string target) => named_parameters().FirstOrDefault(named => named.name == target).parameter;

            /// <summary>The buffer of that name, with dots for one of a module inside it; null when there is none.</summary>
            public virtual Tensor? get_buffer(string target) => named_buffers().FirstOrDefault(named => named.name == target).buffer;

            private IEnumerable<(string Name, T Value)> Listed<T>(bool recurse, Func<Module, OrderedDictionary<string, T>> part)
                where T : Tensor
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                return All(this, "", recurse, part).Where(named => seen.Add(named.Value));
            }

            private static IEnumerable<(string Name, T Value)> All<T>(
                Module module, string prefix, bool recurse, Func<Module, OrderedDictionary<string, T>> part) =>
                part(module).Select(pair => (prefix + pair.Key, pair.Value)).Concat(recurse
                    ? module._modules.SelectMany(child => All(child.Value, $"{prefix}{child.Key}.", true, part))
                    : []);
        }
    }
}
