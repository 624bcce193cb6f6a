using TorchSharp;

namespace Course.Tests.Torch;

/// <summary>Whether torch cells can run here.</summary>
internal static class Libtorch
{
    /// <summary>What is missing and brings it; null when nothing is.</summary>
    public static readonly string? Missing = Try();

    private static string? Try()
    {
        try
        {
            torch.set_num_threads(1);
            return null;
        }
        catch (DllNotFoundException e)
        {
            return e.Message;
        }
    }
}
