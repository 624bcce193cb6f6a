namespace TorchSharp;

/// <summary>
/// Tensors, their functions and their gradients, with TorchSharp's names, over the system's libtorch. Native code
/// is loaded by the first call that needs it.
/// </summary>
public static partial class torch
{
}
