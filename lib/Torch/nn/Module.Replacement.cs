using System.Globalization;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Registers a parameter in place of the one of that name, or with null takes that one away.</summary>
            /// <returns>The parameter.</returns>
            private protected T Keep<T>(string name, T parameter)
                where T : Parameter?
            {
                if (parameter is null)
                {
                    _parameters.Remove(name);
                }
                else
                {
                    parameter.DetachFromDisposeScope();
                    _parameters[name] = parameter;
                }

                return parameter;
            }

            /// <summary>Registers modules under their numbers, in place of all that there were.</summary>
            private protected void Renumber(IEnumerable<Module> modules)
            {
                _modules.Clear();
                foreach (var module in modules)
                {
                    _modules.Add(_modules.Count.ToString(CultureInfo.InvariantCulture), module);
                }
            }

            /// <summary>Takes a module away.</summary>
            private protected bool Unregister(string name) => _modules.Remove(name);
        }
    }
}
