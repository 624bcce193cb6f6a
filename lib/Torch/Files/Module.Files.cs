using TorchSharp.Files;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Writes its state into a file, in TorchSharp's format; one that is there is replaced only by a whole one.</summary>
            /// <param name="location">The file.</param>
            /// <param name="skip">Names of tensors that are left out.</param>
            /// <returns>This module.</returns>
            public Module save(string location, IList<string>? skip = null)
            {
                TensorFile.SaveData([.. state_dict().Where(entry => skip?.Contains(entry.Key) != true)], location);
                return this;
            }

            /// <summary>Reads its state from a file that <see cref="save"/>, or in Python <c>torch.save(module.state_dict(), …)</c>, wrote.</summary>
            /// <param name="location">The file.</param>
            /// <param name="strict">Whether a name that only one side has is an error.</param>
            /// <param name="skip">Names that are left alone.</param>
            /// <param name="loadedParameters">Gets each of the module's names, and whether it was read.</param>
            /// <returns>This module.</returns>
            /// <exception cref="InvalidDataException">The file is damaged or holds something else; nothing was changed.</exception>
            /// <exception cref="InvalidOperationException">Names differ, and <paramref name="strict"/> is set; nothing was changed.</exception>
            /// <exception cref="ArgumentException">A tensor has another shape; nothing was changed.</exception>
            public virtual Module load(
                string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var scope = NewDisposeScope();
                var read = TensorFile.LoadDictionary(location);
                var (missing, _) = load_state_dict(read, strict, skip);
                foreach (var name in state_dict().Keys)
                {
                    loadedParameters?[name] = !missing.Contains(name) && skip?.Contains(name) != true;
                }

                return this;
            }
        }
    }
}
