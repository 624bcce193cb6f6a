using System.Reflection;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            private readonly OrderedDictionary<string, Parameter> _parameters = [];
            private readonly OrderedDictionary<string, Tensor> _buffers = [];
            private readonly OrderedDictionary<string, Module> _modules = [];
            private readonly HashSet<string> _passing = [];

            /// <summary>
            /// Registers what the fields hold, private ones and those of base classes too, under the fields' names:
            /// modules, parameters, and other tensors as buffers.
            /// </summary>
            /// <exception cref="ArgumentException">Something else is registered under a field's name.</exception>
            protected virtual void RegisterComponents()
            {
                foreach (var field in Fields())
                {
                    switch (field.GetValue(this))
                    {
                        case Module module:
                            register_module(Name(field), module);
                            break;
                        case Parameter parameter:
                            register_parameter(Name(field), parameter);
                            break;
                        case Tensor tensor:
                            register_buffer(Name(field), tensor);
                            break;
                    }
                }
            }

            /// <summary>Makes a module part of this one.</summary>
            /// <exception cref="ArgumentException">The name is empty, has a dot, or belongs to something else; or this one is part of the module.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                CheckFree(name, submodule);
                if (submodule == this || submodule.modules().Contains(this))
                {
                    throw new ArgumentException(
                        $"{GetName()} would be part of itself through '{name}'; keep a module's owner out of its fields, in a Func<Module> for example.", nameof(submodule));
                }

                _modules[name] = submodule;
            }

            /// <summary>Makes a tensor a parameter of this module, out of its dispose scope.</summary>
            /// <exception cref="ArgumentException">The name is empty, has a dot, or belongs to something else.</exception>
            public virtual void register_parameter(string name, Parameter param)
            {
                CheckFree(name, param);
                Keep(name, param);
            }

            /// <summary>Makes a tensor part of this module's state, which no optimizer changes; out of its dispose scope.</summary>
            /// <param name="name">Its name.</param>
            /// <param name="tensor">The tensor.</param>
            /// <param name="persistent">Whether <see cref="state_dict"/> has it.</param>
            /// <exception cref="ArgumentException">The name is empty, has a dot, or belongs to something else.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                CheckFree(name, tensor);
                _buffers[name] = tensor.DetachFromDisposeScope();
                if (!persistent)
                {
                    _passing.Add(name);
                }
            }

            private IEnumerable<FieldInfo> Fields()
            {
                var types = new Stack<Type>();
                for (var type = GetType(); type.Assembly != typeof(Module).Assembly; type = type.BaseType!)
                {
                    types.Push(type);
                }

                return types.SelectMany(type => type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
            }

            /// <summary>A field's name; of one that the compiler made, <c>&lt;x&gt;…</c>, that of its property or parameter.</summary>
            private static string Name(FieldInfo field) => field.Name[0] == '<' ? field.Name[1..field.Name.IndexOf('>')] : field.Name;

            private void CheckFree(string name, IDisposable component)
            {
                ArgumentNullException.ThrowIfNull(component);
                if (name.Length == 0 || name.Contains('.'))
                {
                    throw new ArgumentException($"'{name}' cannot name a part of a module: the name must not be empty or have a dot.", nameof(name));
                }

                IDisposable? other = _modules.TryGetValue(name, out var module) ? module
                    : _parameters.TryGetValue(name, out var parameter) ? parameter
                    : _buffers.GetValueOrDefault(name);
                if (other is not null && other != component)
                {
                    throw new ArgumentException($"{GetName()} has a part named '{name}' already, of type {other.GetType().Name}; choose another name.", nameof(name));
                }
            }
        }
    }
}
