using TorchSharp;

namespace Torch.Tests;

/// <summary>A test that needs libtorch: without it, it is skipped and says so.</summary>
internal sealed class TorchFactAttribute : FactAttribute
{
    public static readonly string? Missing = Try();

    public TorchFactAttribute() => Skip = Missing;

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
